import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { weekly, type WeeklyOptions } from '../../../local/cli/weekly';
import { PlainError } from '../../../local/plainError';
import { writeXlsx } from 'stand-in/xlsx';
import type { SummaryJson } from '../../../src/answers';
import { doubtfulSheets, type ExistingSheet, existingSheets } from '../../support/existingSheets';
import { fileWith } from '../../support/existingWorkbook';
import { pushedFiles } from '../../support/office';
import { testFolder } from '../support/folder';

const folder = testFolder();

async function run(sheet: ExistingSheet, options: Partial<WeeklyOptions> = {}) {
  const path = join(folder, 'co-san.xlsx');
  const out = join(folder, 'ra');
  await writeXlsx((await fileWith(sheet)).workbook, path);
  const lines: string[] = [];
  const files = await pushedFiles();
  const done = await weekly(path, { out, today: '2023-08-11', files, ...options }, (line) =>
    lines.push(line),
  );
  return { done, said: lines.join('\n'), out };
}

const [form] = existingSheets as [ExistingSheet];

describe('the weekly command on a file whose tasks stand in a tab of another name', () => {
  it('guesses nothing: it says which tab looks right and how to go on', async () => {
    const { done, said } = await run(form);
    expect(done).toBe(false);
    expect(said).toContain('Dùng bảng có sẵn');
    expect(said).toContain(`chạy lại với --tab "${form.name}"`);
  });

  it('goes on with the tab it is told', async () => {
    const { done, said, out } = await run(form, { tab: form.name });
    expect(said).toContain(`Từ nay tab “${form.name}” là tab nhiệm vụ: 3 nhiệm vụ.`);
    expect(done).toBe(true);
    const summary = JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8')) as SummaryJson;
    expect(summary.overdue.map(({ row }) => row)).toEqual([7]);
  });

  it('stops with the questions where a column is not plain', async () => {
    const sheet = doubtfulSheets.twoDeadlines;
    const refused = run(sheet, { tab: sheet.name });
    await expect(refused).rejects.toThrow(PlainError);
    await expect(refused).rejects.toThrow(/Cột nào là “Hạn”.*Thời gian hoàn thành/);
  });

  it('says so when there is no such tab', async () => {
    await expect(run(form, { tab: 'Không có' })).rejects.toThrow('Không tìm thấy tab “Không có”');
  });
});
