import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { conformance, standInReport } from '../../../local/cli/conformance';
import { pushedFiles } from '../../support/office';
import { testFolder } from '../xlsx/folder';

const folder = testFolder();

type Report = Awaited<ReturnType<typeof standInReport>>;

/** The stand-in's, made once for each kind of sheet. */
const reports = new Map<string, Promise<Report>>();
function reportOf(like: Partial<Report>): Promise<Report> {
  const key = JSON.stringify(like);
  const report = reports.get(key) ?? pushedFiles().then((files) => standInReport(like, files));
  reports.set(key, report);
  return report;
}

/** The command on a report of Google's that differs from the stand-in's by `change`. */
async function told(change: (report: Report) => void, like: Partial<Report> = {}) {
  const report = structuredClone(await reportOf(like));
  change(report);
  const file = join(folder, 'google.json');
  writeFileSync(file, JSON.stringify(report));
  const lines: string[] = [];
  const same = await conformance(file, (line) => lines.push(line), await pushedFiles());
  return { same, text: lines.join('\n') };
}

const REFUSED = 'An address of blanks is nobody';
const READ = 'Leading zeros are lost';

describe('comparing with Google', () => {
  it('finds no difference where there is none', async () => {
    const { same, text } = await told(() => {});
    expect(same).toBe(true);
    expect(text).toMatch(/^\d+ phép thử, không có khác biệt\.$/);
  });

  it('shows what Google does and what the stand-in does', async () => {
    const { same, text } = await told(({ results }) => (results[READ] = '01234'));
    expect(same).toBe(false);
    expect(text).toContain(`Kết quả khác (1)\n  ${READ}\n    Google     "01234"\n    trên máy   1234`);
    expect(text).toMatch(/1 khác biệt trên \d+ phép thử\.$/);
  });

  it('tells other words for the same refusal, which is no difference', async () => {
    const { same, text } = await told(
      ({ results }) => (results[REFUSED] = { refused: 'Không có người nhận' }),
    );
    expect(same).toBe(true);
    expect(text).toContain('Cùng từ chối, lời khác (1)');
  });

  it('takes a refusal on one side only for a difference', async () => {
    expect((await told(({ results }) => (results[REFUSED] = 'accepted'))).same).toBe(false);
  });

  it('names a case that only one side has', async () => {
    const { same, text } = await told(({ results }) => delete results[READ]);
    expect(same).toBe(false);
    expect(text).toContain(`Chỉ có ở một bên (1)\n  ${READ}\n    Google     (không có)`);
  });

  it('names the cases that Google had no time for, and does not call them different', async () => {
    const { same, text } = await told((report) => {
      delete report.results[READ];
      report.notRun.push(READ);
    });
    expect(same).toBe(true);
    expect(text).toContain(`Google chưa kịp chạy (1)\n  ${READ}`);
  });

  it('takes on the locale of Google’s sheet, which decides how texts are read', async () => {
    const { same } = await told(
      ({ results }) => expect(results['A decimal comma is read where the locale has one']).toBe('1,5'),
      {
        locale: 'en_US',
      },
    );
    expect(same).toBe(true);
  });

  it('says plainly when a file is no report', async () => {
    const file = join(folder, 'khac.json');
    writeFileSync(file, '{"a":1}');
    await expect(conformance(file, () => {})).rejects.toThrow(
      'không phải là kết quả chép từ hộp Tự kiểm tra',
    );
    await expect(conformance(join(folder, 'khong-co.json'), () => {})).rejects.toThrow('Không đọc được tệp');
  });
});
