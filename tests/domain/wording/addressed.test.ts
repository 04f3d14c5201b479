import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Google’s own names of its boxes, and where they are quoted. */
const ofGoogle = [
  'gửi email thay bạn',
  'cho phép ứng dụng chạy khi bạn vắng mặt',
  'xem địa chỉ email của bạn',
];

it('Nobody is called “bạn”: a person is a comrade, and what is done is done by an account', () => {
  const found = ['src/pages', 'src/domain/wording', 'src/commands'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .flatMap((name) => {
        const source = readFileSync(join(folder, name), 'utf8').normalize('NFC');
        const own = ofGoogle.reduce((text, box) => text.replaceAll(box, ''), source);
        return own
          .split('\n')
          .flatMap((line) => (/(?<!\p{L})bạn(?!\p{L})/iu.test(line) ? [`${name}: ${line.trim()}`] : []));
      }),
  );
  expect(found).toEqual([]);
});
