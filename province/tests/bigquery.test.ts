import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Dialect, init, parse } from '@polyglot-sql/sdk';
import { bigQuery } from '../bigquery/command';
import { common, fromBucket, fromSheets } from '../bigquery/statements';
import { models } from '../models/models';
import { tableNames, tables } from '../store/tables';
import { newFolder } from './support/files';

/** Empty for a statement of this dialect; else what the parser says. A statement it only passes through is none. */
function wrong(sql: string, dialect: Dialect): string {
  const read = parse(sql, dialect);
  if (!read.success) return `${read.error}\n${sql}`;
  const statements = read.ast as unknown as Record<string, unknown>[];
  return statements.length === 1 && !['command', 'raw'].includes(Object.keys(statements[0] ?? {})[0] ?? 'raw')
    ? ''
    : sql;
}

const target = { dataset: 'du-an-tinh.province' };
const sheets = [
  { code: '90001', name: `Xã "Một", thôn 'Hai' \\`, sheetId: '1AbCdEfGhIjKlMnOpQrStUvWxYz' },
  { code: 'A.2', name: 'Xã Hai', sheetId: '2AbCdEfGhIjKlMnOpQrStUvWxYz' },
];

const { before, after } = common(target);
const ways: Record<string, string[]> = {
  'files in a bucket': fromBucket(target, 'gs://so-lieu-tinh/tuan'),
  'the communes’ sheets': fromSheets(target, sheets),
};

beforeAll(() => init());

describe('The models', () => {
  it.each(models.map(({ name, sql }) => [name, sql]))(
    '%s is a query in both dialects, by one text',
    (_, sql) => {
      expect(wrong(sql, Dialect.DuckDB)).toBe('');
      expect(wrong(sql, Dialect.BigQuery)).toBe('');
    },
  );

  it('would be refused with a slip in them: the parser is no rubber stamp', () => {
    for (const { sql } of models) {
      expect(wrong(sql.replace('FROM', 'FRM'), Dialect.BigQuery)).not.toBe('');
      expect(wrong(sql.replace(/^SELECT/m, 'SELEC'), Dialect.BigQuery)).not.toBe('');
    }
  });
});

describe.each(Object.entries(ways))('BigQuery over %s', (_, way) => {
  const statements = [...before, ...way, ...after];

  it('is statements that its parser takes', () => {
    expect(statements.map((sql) => wrong(sql, Dialect.BigQuery)).filter((said) => said !== '')).toEqual([]);
  });

  it('makes every table the models read, with every column', () => {
    for (const name of tableNames) {
      const view = way.find((sql) =>
        sql.startsWith(`CREATE OR REPLACE VIEW \`du-an-tinh\`.province.${name} `),
      );
      const columns = Object.keys(tables[name]);
      expect([name, columns.filter((column) => !new RegExp(`\\b${column}\\b`).test(view ?? ''))]).toEqual([
        name,
        [],
      ]);
    }
  });

  it('speaks of the data set that was asked for and of no other', () => {
    expect(statements.filter((sql) => /(?<!`du-an-tinh`\.)\bprovince\./.test(sql))).toEqual([]);
  });
});

it('A name in the list stays a text', () => {
  expect(fromSheets(target, sheets).join('\n')).toContain(`'Xã "Một", thôn \\'Hai\\' \\\\'`);
});

describe('The command', () => {
  const run = async (options: Partial<Parameters<typeof bigQuery>[0]>, list = '') => {
    const folder = newFolder();
    const out = join(folder, 'tinh.sql');
    writeFileSync(join(folder, 'bang.csv'), list);
    const told: string[] = [];
    const refusal = await bigQuery(
      { dataset: 'province', out, ...(list && { sheets: join(folder, 'bang.csv') }), ...options },
      (line) => told.push(line),
    ).catch((error: Error) => error.message.replaceAll(folder, ''));
    return refusal ?? { told, sql: readFileSync(out, 'utf8') };
  };

  it('writes one script for a list of communes, and says that it was not run', async () => {
    const done = await run(
      {},
      'Mã,Tên,Bảng\n90001,Xã Một,https://docs.google.com/spreadsheets/d/1AbCdEfGhIjKlMnOpQrStUvWxYz/edit#gid=0\n',
    );
    expect(done).toMatchObject({
      told: [expect.stringMatching(/^Đã ghi \d+ câu lệnh vào .*chưa được chạy thử trên BigQuery\.$/)],
    });
    expect(done).toMatchObject({
      sql: expect.stringContaining(
        "https://docs.google.com/spreadsheets/d/1AbCdEfGhIjKlMnOpQrStUvWxYz'",
      ) as string,
    });
  });

  it.each([
    [
      { dataset: 'a; DROP' },
      '',
      'Tên tập dữ liệu “a; DROP” không dùng được. Ví dụ: province hoặc du-an-tinh.province.',
    ],
    [{}, '', 'Chọn một đường vào: --bucket gs://… hoặc --sheets TỆP.csv.'],
    [
      { bucket: `gs://x'y` },
      '',
      `“gs://x'y” không phải thư mục trên Cloud Storage. Ví dụ: gs://so-lieu-tinh/tuan.`,
    ],
    [
      {},
      'Mã,Tên,Bảng\n90001,Xã Một,\n',
      'Dòng 2 của /bang.csv cần ba cột: mã đơn vị, tên, địa chỉ bảng tính.',
    ],
    [{}, 'Mã,Tên,Bảng\n', 'Tệp “/bang.csv” chưa có đơn vị nào dưới dòng tiêu đề.'],
    [
      {},
      'Mã,Tên,Bảng\na.2,Một,1AbCdEfGhIjKlMnOpQrStUvWxYz\nA-2,Hai,1AbCdEfGhIjKlMnOpQrStUvWxYz\n',
      'Mã A_2 có hai lần trong /bang.csv. Mỗi đơn vị một mã.',
    ],
  ])('says in a sentence what is wrong: %#', async (options, list, sentence) => {
    expect(await run(options, list)).toBe(sentence);
  });
});
