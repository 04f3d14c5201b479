import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cases } from '../../conformance/cases';
import { comparedWith, standInReport, verdict } from '../../src/conformance/conformance';
import { questions } from '../../conformance/questions';
import { selfCheckScript } from '../../src/conformance/selfCheckScript';
import { scripted } from '../google/scripted';
import { testFolder } from '../support/folder';

const folder = testFolder();

type Report = Awaited<ReturnType<typeof standInReport>>;

/** The stand-in's, made once for each kind of sheet. */
const reports = new Map<string, Promise<Report>>();
function reportOf(like: Partial<Report>): Promise<Report> {
  const key = JSON.stringify(like);
  const report = reports.get(key) ?? standInReport(like);
  reports.set(key, report);
  return report;
}

/** The command on a report of Google's that differs from the stand-in's by `change`. */
async function told(change: (report: Report) => void, like: Partial<Report> = {}) {
  const report = structuredClone(await reportOf(like));
  change(report);
  const file = join(folder, 'google.json');
  writeFileSync(file, JSON.stringify(report));
  const { same, lines } = await comparedWith(file);
  return { same, text: lines.join('\n') };
}

const REFUSED = 'An address of blanks is nobody';
const READ = 'Leading zeros are lost';

describe('comparing with Google', () => {
  it('finds no difference where there is none', async () => {
    const { same, text } = await told(() => {});
    expect(same).toBe(true);
    expect(text).toMatch(/^\d+ cases, no difference\.$/);
  });

  it('shows what Google does and what the stand-in does', async () => {
    const { same, text } = await told(({ results }) => (results[READ] = '01234'));
    expect(same).toBe(false);
    expect(text).toContain(`Other results (1)\n  ${READ}\n    Google     "01234"\n    stand-in   1234`);
    expect(text).toMatch(/1 of \d+ cases differ\.$/);
  });

  it('tells other words for the same refusal, which is no difference', async () => {
    const { same, text } = await told(
      ({ results }) => (results[REFUSED] = { refused: 'Không có người nhận' }),
    );
    expect(same).toBe(true);
    expect(text).toContain('Both refuse, in other words (1)');
  });

  it('takes a refusal on one side only for a difference', async () => {
    expect((await told(({ results }) => (results[REFUSED] = 'accepted'))).same).toBe(false);
  });

  it('names a case that only one side has', async () => {
    const { same, text } = await told(({ results }) => delete results[READ]);
    expect(same).toBe(false);
    expect(text).toContain(`On one side only (1)\n  ${READ}\n    Google     (none)`);
  });

  it('names the cases that Google had no time for, and does not call them different', async () => {
    const { same, text } = await told((report) => {
      delete report.results[READ];
      report.notRun.push(READ);
    });
    expect(same).toBe(true);
    expect(text).toContain(`Google had no time for (1)\n  ${READ}`);
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

  it('tells what was asked of Google alone, and compares it with nothing', async () => {
    const asked = { 'Milliseconds of 200 builder calls': 37 };
    const { same, text } = await told((report) => (report.asked = asked));
    expect(same).toBe(true);
    expect(text).toMatch(/^Asked of Google alone\n {2}Milliseconds of 200 builder calls: 37\n\n/);
    expect((await reportOf({})).asked).toEqual({});
  });

  it('has an answer to every question where there is a sheet, which stays as it was', async () => {
    const project = scripted(await selfCheckScript());
    const tabs = project.workbook.sheets.map(({ name }) => name);
    const { asked } = project.run('selfCheck', []) as Report;
    expect(Object.keys(asked)).toEqual(Object.keys(questions));
    expect(JSON.stringify(asked)).not.toMatch(/failed|NotImplemented/);
    expect(project.workbook.sheets.map(({ name }) => name)).toEqual(tabs);
  });

  it('asks the clock in the first run, tells in the next what its run could do, and leaves nothing behind', async () => {
    const project = scripted(await selfCheckScript());
    const asked = () => (project.run('selfCheck', []) as Report).asked['What a run of the clock may do'];
    expect(asked()).toBe('not asked before: run this again in two minutes');
    expect(asked()).toBe('not answered yet: run this again in a minute or two');
    const [trigger, ...others] = project.triggers;
    expect([trigger?.when, others]).toEqual([{ after: 60_000 }, []]);
    project.fire(trigger!);
    expect(project.triggers).toEqual([]);
    expect(asked()).toMatchObject({
      'read a cell': 'accepted',
      'write a cell of a new tab': 'accepted',
      'effective user': 'known',
    });
    expect([project.triggers, [...project.scriptProperties.keys()]]).toEqual([[], []]);
    expect(project.workbook.sheets).toHaveLength(1);
  });

  it('says plainly when a file is no report', async () => {
    const file = join(folder, 'khac.json');
    writeFileSync(file, '{"a":1}');
    await expect(comparedWith(file)).rejects.toThrow('is not a report copied from the self-check');
    await expect(comparedWith(join(folder, 'khong-co.json'))).rejects.toThrow('cannot be read');
  });
});

describe('the verdict on the stand-in alone', () => {
  const expected: Report = {
    locale: 'vi_VN',
    timeZone: 'Asia/Ho_Chi_Minh',
    results: Object.fromEntries(cases.map(({ name, expected }) => [name, expected])),
    notRun: [],
    asked: {},
  };

  it('counts what passed', () => {
    expect(verdict(expected)).toEqual({
      same: true,
      lines: [`${cases.length} cases: ${cases.length} passed, 0 failed`],
    });
  });

  it('names what failed, with what was expected', () => {
    const { same, lines } = verdict({ ...expected, results: { ...expected.results, [READ]: '01234' } });
    expect(same).toBe(false);
    expect(lines.slice(0, -1)).toEqual([`FAILED ${READ}`, '  expected  1234', '  got       "01234"']);
    expect(lines.at(-1)).toMatch(/, 1 failed$/);
  });
});
