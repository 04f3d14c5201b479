import { chatText } from '../../src/digest/chat';
import type { FormOfAddress } from '../../src/domain/settings';
import { committee, week32 } from './committee';
import { everyMail } from './everyMail';

/** All that a committee with this setting writes to people, what they typed themselves included. */
function written(formOfAddress: FormOfAddress): string {
  const settings = { ...committee.settings, formOfAddress };
  const summary = { ...week32, settings: { ...week32.settings, formOfAddress } };
  const mails = everyMail(summary, { ...committee, settings });
  return [...mails.flatMap(([, { subject, html, text }]) => [subject, html, text]), chatText(summary)].join(
    '\n',
  );
}

it('Every letter and message keeps to the one form of address of the setting', () => {
  expect(written('comrade')).toMatch(/Cần đồng chí quyết/);
  expect(written('comrade')).not.toMatch(/ông\/bà|\bbạn\b|quý vị/i);
  expect(written('formal')).toMatch(/Kính gửi: ông\/bà [^]*Ông\/bà có [^]*Đề nghị các ông\/bà cập nhật/);
  expect(written('formal')).not.toMatch(/đồng chí|quý vị/i);
});
