import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { weekly, type WeeklyOptions } from '../../../local/cli/weekly';
import { type ProjectFiles, sheetOf, workbookOf } from 'stand-in';
import { testFolder } from '../support/folder';
import { readXlsx, writeXlsx } from 'stand-in/xlsx';
import { weekKey } from '../../../src/domain/calendar';
import type { SummaryJson } from '../../../src/answers';

const folder = testFolder();
const tracker = join(folder, 'so theo doi.xlsx');

const summary: SummaryJson = {
  week: weekKey('2023-W32'),
  today: '2023-08-11',
  criteria: [
    {
      code: 'TC1',
      name: 'Quy hoạch đô thị',
      met: true,
      indicators: { met: 4, applicable: 4 },
      percent: 100,
      points: null,
      why: [],
    },
    {
      code: 'TC2',
      name: 'Giao thông đô thị',
      met: false,
      indicators: { met: 1, applicable: 6 },
      percent: 16.7,
      points: null,
      why: [],
    },
  ],
  met: 1,
  total: 2,
  evaluation: { mode: 'allMet', met: false, points: null, share: null, missing: ['1 tiêu chí chưa đạt'] },
  conditions: [],
  tasks: { doneOnTime: 3, doneLate: 0, openInTime: 2, openOverdue: 1, noDeadline: 0, doneUndated: 0 },
  overdue: [{ id: 'NV-07', row: 8, days: 5, owners: ['Lê Văn Bình'], neighbourhood: 'Khu phố 3' }],
  dueSoon: [],
  blocked: [],
  waiting: [],
  changes: { completed: 0, new: 0, extended: 0, reopened: 0 },
  updateRate: null,
  problems: [{ sheet: 'Nhiệm vụ', cell: 'I7', value: '31/9', message: 'Không có ngày này' }],
  recipients: [],
};

/** A pushed script that answers as told, marks the workbook, and mails one letter. */
function scriptAnswering(
  answer: object,
  sendAnswer: object = { ok: true, sent: 1, skipped: 2, failed: [], message: '' },
): ProjectFiles {
  const code = `
    function summariseNow() {
      SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Nhiệm vụ').getRange(1, 2).setValue('đã tổng hợp');
      return ${JSON.stringify(answer)};
    }
    function previewDigest() {}
    function sendDigest(proof, request) {
      MailApp.sendEmail({ to: 'truong.ban@example.com', subject: 'Tuần ' + request.week, body: 'Kính gửi' });
      return ${JSON.stringify(sendAnswer)};
    }`;
  return { code, pages: {}, manifest: { timeZone: 'Asia/Ho_Chi_Minh' } };
}

const good = { ok: true, summary, notes: ['Đã cập nhật Tổng quan.'], blocking: [] };

async function run(answer: object, options: Partial<WeeklyOptions> & { out: string }) {
  const lines: string[] = [];
  const files = scriptAnswering(answer);
  const done = await weekly(tracker, { today: '2023-08-11', files, ...options }, (line) => lines.push(line));
  return { done, said: lines.join('\n') };
}

beforeEach(() => writeXlsx(workbookOf(sheetOf('Nhiệm vụ', [['Mã']])), tracker));

describe('the weekly command', () => {
  it('writes the workbook with what the script did to it, and the summary', async () => {
    const out = join(folder, 'moi', 'ket-qua');
    const { done } = await run(good, { out });
    expect(done).toBe(true);
    const workbook = await readXlsx(join(out, 'workbook.xlsx'));
    expect(workbook.sheets[0]!.cells.get(1)!.get(2)!.value).toBe('đã tổng hợp');
    expect(JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8'))).toEqual(summary);
  });

  it('leaves the file it was given as it was', async () => {
    const before = readFileSync(tracker);
    await run(good, { out: join(folder, 'nguyen-ven') });
    expect(readFileSync(tracker)).toEqual(before);
  });

  it('tells the week in plain Vietnamese, with every cell that could not be read', async () => {
    const { said } = await run(good, { out: join(folder, 'noi') });
    expect(said).toContain('Tuần 32 năm 2023, số liệu đến hết ngày 11/08/2023');
    expect(said).toContain('Đạt 1/2 tiêu chí');
    expect(said).toMatch(/✓\s+TC1\s+Quy hoạch đô thị\s+4\/4\s+100 %/);
    expect(said).toMatch(/NV-07\s+5 ngày\s+Lê Văn Bình, Khu phố 3/);
    expect(said).toContain('Nhiệm vụ!I7: Không có ngày này');
  });

  it('makes no letter unless told to', async () => {
    const out = join(folder, 'khong-gui');
    await run(good, { out });
    expect(existsSync(join(out, 'outbox'))).toBe(false);
  });

  it('puts the letters of this run, and no older ones, into the outbox', async () => {
    const out = join(folder, 'gui');
    await run(good, { out, send: true });
    writeFileSync(join(out, 'outbox', '09-cu-example.com.eml'), '');
    const { done, said } = await run(good, { out, send: true });
    expect(done).toBe(true);
    expect(readdirSync(join(out, 'outbox'))).toEqual(['01-truong-ban-example.com.eml']);
    expect(said).toContain('Đã gửi 1 thư, 2 thư đã gửi từ trước.');
  });

  it('sends nothing while something blocks, says what, and still writes the rest', async () => {
    const out = join(folder, 'thieu-cot');
    const { done, said } = await run(
      { ...good, blocking: ['Tab “Nhiệm vụ” thiếu cột “Hạn”.'] },
      { out, send: true },
    );
    expect(done).toBe(false);
    expect(said).toContain('Tab “Nhiệm vụ” thiếu cột “Hạn”.');
    expect(readdirSync(out).sort()).toEqual(['outbox', 'summary.json', 'workbook.xlsx']);
    expect(readdirSync(join(out, 'outbox'))).toEqual([]);
  });

  it('passes on why a week cannot be summarised', async () => {
    const out = join(folder, 'khong-tab');
    const { done, said } = await run({ ok: false, message: 'Bảng này chưa có tab “Nhiệm vụ”.' }, { out });
    expect([done, said]).toEqual([false, 'Bảng này chưa có tab “Nhiệm vụ”.']);
    expect(readdirSync(out)).toEqual(['workbook.xlsx']);
  });

  it('says it when the script breaks off, and keeps the workbook', async () => {
    const files = { ...scriptAnswering(good), code: "function summariseNow() { throw new Error('hỏng'); }" };
    const { done, said } = await run(good, { out: join(folder, 'dung'), files });
    expect(done).toBe(false);
    expect(said).toMatch(/dừng giữa chừng: .*hỏng/);
    expect(existsSync(join(folder, 'dung', 'workbook.xlsx'))).toBe(true);
  });

  it('says it when the folder cannot be written to', async () => {
    writeFileSync(join(folder, 'la-tep'), '');
    await expect(run(good, { out: join(folder, 'la-tep') })).rejects.toThrow(/Không ghi được vào thư mục/);
  });
});
