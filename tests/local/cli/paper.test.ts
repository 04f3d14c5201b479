import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from 'stand-in/xlsx';
import { noticeOf } from '../../../local/cli/notice';
import { writePaper } from '../../../local/cli/paper';
import { weekly } from '../../../local/cli/weekly';
import type { SummaryJson } from '../../../src/answers';
import { pushedFiles } from '../../support/office';
import { sampleWorkbook } from '../../support/sample';
import { testFolder } from '../support/folder';

const folder = testFolder();
const file = join(folder, 'so.xlsx');
const out = join(folder, 'out');
const lines: string[] = [];
const print = (line: string): void => void lines.push(line);
const json = <Value>(name: string): Value => JSON.parse(readFileSync(join(out, name), 'utf8')) as Value;

beforeAll(async () => writeXlsx(await sampleWorkbook(), file));

describe('npm run report', () => {
  it('writes the paper as Word and as a page, and every figure as summary.json has it', async () => {
    const files = await pushedFiles();
    const today = '2023-08-11';
    expect(await writePaper('report', file, { today, out, layout: 'state', files }, print)).toBe(true);
    expect(lines).toContain(`Đã ghi bao-cao.docx, bao-cao.html, report.json vào ${out}.`);
    await weekly(file, { today, out, files }, print);
    const summary = json<SummaryJson>('summary.json');
    const report = json<{ layout: string; figures: { figure: string; value: number }[] }>('report.json');
    const value = (figure: string) => report.figures.find((one) => one.figure === figure)?.value;
    expect(report.layout).toBe('state');
    expect(value('met')).toBe(summary.met);
    expect(value('tasks.openOverdue')).toBe(summary.tasks.openOverdue);
    expect(value('overdue[0].days')).toBe(summary.overdue[0]?.days);
    expect(value('changes.completed')).toBe(summary.changes.completed);
    expect(value('updateRate')).toBe(summary.updateRate);
    expect(readFileSync(join(out, 'bao-cao.html'), 'utf8')).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(readFileSync(join(out, 'bao-cao.docx')).subarray(0, 2).toString()).toBe('PK');
  });

  it('says which layouts there are', async () => {
    await expect(
      writePaper('report', file, { out, layout: 'dang', files: await pushedFiles() }, print),
    ).rejects.toThrow('Không có thể thức “dang”. Ghi --layout party hoặc --layout state.');
  });
});

describe('npm run draft', () => {
  it('writes a notice that reads the same from Word and from plain text', async () => {
    const files = await pushedFiles();
    expect(await writePaper('notice', file, { today: '2023-08-11', out, files }, print)).toBe(true);
    const asRead = async (name: string) =>
      (await noticeOf(join(out, name))).duties.map(
        ({ text, owners, partners, deadline: { date, recurrence } }) => ({
          text,
          owners,
          partners,
          date,
          recurrence,
        }),
      );
    const fromText = await asRead('thong-bao.txt');
    expect(fromText.length).toBeGreaterThan(20);
    expect(await asRead('thong-bao.docx')).toEqual(fromText);
  });
});
