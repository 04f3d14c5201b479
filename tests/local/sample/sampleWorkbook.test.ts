import type { SummariseAnswer } from '../../../src/answers';
import { type Cell, cellAt, type ProjectFiles, type Sheet, type Workbook } from 'stand-in';
import { testFolder, throughFile } from '../support/folder';
import { asPage } from '../../../local/asPage';
import { openProject } from '../../../local/run';
import { sampleWorkbook as makeSample } from '../../../local/sample/sampleWorkbook';
import { sampleUser } from '../../../local/sample/people';
import { afterEdits, sampleToday } from '../../../local/sample/story';
import { copied } from '../../support/copies';
import { pushedFiles } from '../../support/office';
import { sampleWorkbook } from '../../support/sample';

const folder = testFolder();

let files: ProjectFiles;
let workbook: Workbook;

beforeAll(async () => {
  files = await pushedFiles();
  workbook = await sampleWorkbook();
});

const tab = (name: string, within = workbook): Sheet =>
  within.sheets.find((sheet) => sheet.name === name) ?? fail(`no tab ${name}`);

/** The filled cells under a header, from the top. */
function under(sheet: Sheet, header: string): Cell[] {
  const column = [...(sheet.cells.get(1) ?? [])].find(([, cell]) => cell.value === header)?.[0] ?? 0;
  return [...sheet.cells.keys()]
    .filter((row) => row > 1)
    .flatMap((row) => cellAt(sheet, row, column) ?? [])
    .filter(({ value }) => value !== null);
}

const fail = (message: string): never => {
  throw new Error(message);
};

const openedOnItsDay = () =>
  openProject({ files, workbook: copied(workbook), user: sampleUser, today: sampleToday });

describe('the sample workbook', () => {
  it('opens on the dashboard, and the empty tab of a new file is gone', () => {
    expect(workbook.sheets.map(({ name }) => name)).toEqual([
      'Tổng quan',
      'Nhiệm vụ',
      'Tiêu chí',
      'Nội dung',
      'Thành viên',
      'Khu phố',
      'Cài đặt',
      'Lịch sử',
      'Sổ gửi',
    ]);
    expect(workbook.activeSheetId).toBe(tab('Tổng quan').id);
    expect(cellAt(tab('Tổng quan'), 1, 1)?.value).toMatch(
      /^Đạt 3\/9 tiêu chí · 2 nội dung mới đạt trong tuần/,
    );
  });

  it('holds every row of the story, deadlines as dates and codes as texts', () => {
    const { tasks, indicators } = afterEdits();
    expect(under(tab('Nhiệm vụ'), 'Mã').map(({ value }) => value)).toEqual(tasks.map(({ id }) => id));
    expect(under(tab('Nội dung'), 'Mã').map(({ value }) => value)).toEqual(
      indicators.map(({ code }) => code),
    );
    const deadlines = under(tab('Nhiệm vụ'), 'Hạn');
    expect(deadlines).toHaveLength(tasks.filter(({ deadline }) => deadline !== null).length);
    for (const { value, format } of deadlines) {
      expect([typeof value, format?.numberFormat]).toEqual(['number', 'dd/MM/yyyy']);
    }
  });

  it('has one closed week to compare with, and nobody has had a letter', () => {
    expect(new Set(under(tab('Lịch sử'), 'Tuần').map(({ value }) => value))).toEqual(new Set(['2023-W31']));
    expect(under(tab('Sổ gửi'), 'Email')).toEqual([]);
  });

  it('is read by the script without a single complaint', async () => {
    const project = await openedOnItsDay();
    const { summary } = project.call('summariseNow') as SummariseAnswer;
    expect(summary.problems).toEqual([]);
    expect([summary.week, summary.met, summary.total]).toEqual(['2023-W32', 3, 9]);
    expect(summary.changes).toEqual({ completed: 2, new: 1, extended: 1, reopened: 1 });
  });

  it('shows every colour of the tasks’ tab on its day', async () => {
    const project = await openedOnItsDay();
    const formats = project.evaluated().get(tab('Nhiệm vụ').id)?.formats.values() ?? [];
    const shown = new Set([...formats].map(({ background }) => background?.toLowerCase()));
    for (const colour of ['#fce8e6', '#fef7e0', '#f3e8fd', '#e6f4ea', '#f1f3f4'])
      expect(shown).toContain(colour);
  });

  it('has the phone’s page on, with a secret of its own wherever tests do not say which', async () => {
    const project = await openedOnItsDay();
    expect(asPage(project, 'showSettings')('phoneForSidebar')).toMatchObject({
      on: true,
      address: 'http://127.0.0.1:8080/exec',
    });
    const secretOf = ({ properties }: Workbook) => properties.get('pageSecret');
    expect(secretOf(workbook)).toMatch(/^[\w]{64}$/);
    expect(secretOf(await makeSample(files))).not.toBe(secretOf(workbook));
  });

  it('is an ordinary .xlsx once written', async () => {
    const stored = await throughFile(workbook, folder);
    for (const header of ['Mã', 'Hạn', 'Trạng thái', 'Người phụ trách']) {
      const values = (within: Workbook) => under(tab('Nhiệm vụ', within), header).map(({ value }) => value);
      expect(values(stored)).toEqual(values(workbook));
    }
  });
});
