import type { AcceptedDuty, AddedAnswer, DoneAnswer, Failure } from '../../../src/answers';
import { deleteLines, insertLines, type Project, putCell } from 'stand-in';
import { callDoor } from '../../support/doors';
import { copyOf } from '../../support/faults';
import { columnOf, fill, officeWith, overdueTask, shown, tab } from '../../support/office';

const duty = (content: string): AcceptedDuty => ({
  content,
  owners: 'Trần Văn Bình',
  partners: '',
  neighbourhoods: '',
  criterion: '4',
  phrase: 'trước 30/8/2023',
  deadline: '2023-08-30',
  recurrence: '',
  source: '08-TB/BCĐ',
  spread: [],
  extends: '',
});

const add = (project: Project, ...contents: string[]) =>
  callDoor(project, 'addDuties', { date: '2023-07-31', duties: contents.map(duty) }) as DoneAnswer | Failure;
const rows = (project: Project) => shown(tab(project, 'Nhiệm vụ')).map((row) => row.slice(0, 2).join(' '));

let made: Project;
beforeAll(async () => {
  made = await officeWith([overdueTask]);
});

describe('New rows', () => {
  it('are told by their codes: one by its own, several by the first and the last', async () => {
    const project = await copyOf(made);
    expect(add(project, 'Lập kế hoạch')).toMatchObject({
      ok: true,
      message: 'Đã thêm 1 dòng vào tab “Nhiệm vụ”: NV-2.',
    });
    expect(add(project, 'Rà soát', 'Báo cáo')).toMatchObject({
      ok: true,
      message: 'Đã thêm 2 dòng vào tab “Nhiệm vụ”: NV-3 đến NV-4.',
    });
    expect(rows(project).slice(2)).toEqual(['NV-2 Lập kế hoạch', 'NV-3 Rà soát', 'NV-4 Báo cáo']);
  });

  it('stand in the columns of the tab, wherever these are, and leave people’s own columns empty', async () => {
    const project = await copyOf(made);
    const sheet = tab(project, 'Nhiệm vụ');
    insertLines(project.workbook, sheet, 'column', 1, 2);
    insertLines(project.workbook, sheet, 'column', 5, 1);
    const last = shown(sheet)[0]!.length;
    insertLines(project.workbook, sheet, 'column', last, 1);
    sheet.cells.get(1)?.set(1, { value: 'Của riêng tôi' });
    sheet.cells.get(2)?.set(1, { value: 'ghi chú' });
    project.touch();
    expect(add(project, 'Lập kế hoạch')).toMatchObject({ ok: true });
    const written = sheet.cells.get(3);
    const at = (header: string) => written?.get(columnOf(sheet, header))?.value;
    expect([at('Mã'), at('Nội dung nhiệm vụ'), at('Người phụ trách'), at('Văn bản giao')]).toEqual([
      'NV-2',
      'Lập kế hoạch',
      'Trần Văn Bình',
      '08-TB/BCĐ',
    ]);
    expect([1, 2, 5, last].map((column) => written?.get(column)?.value ?? null)).toEqual(Array(4).fill(null));
    expect(sheet.cells.get(2)?.get(1)?.value).toBe('ghi chú');
  });

  it('go below the last row with a code, above a total or a signature', async () => {
    const project = await copyOf(made);
    const sheet = tab(project, 'Nhiệm vụ');
    sheet.cells.get(4)?.set(2, { value: 'Tổng cộng: 1 việc' });
    project.touch();
    expect(add(project, 'Lập kế hoạch')).toMatchObject({ ok: true });
    expect(rows(project)).toEqual([
      'Mã Nội dung nhiệm vụ',
      'NV-1 Hoàn thiện hồ sơ an ninh',
      'NV-2 Lập kế hoạch',
      ' Tổng cộng: 1 việc',
    ]);
  });

  it('look as the row above them, not as what stands below', async () => {
    const project = await copyOf(made);
    const sheet = tab(project, 'Nhiệm vụ');
    const coloured = (row: number, background: string) =>
      putCell(sheet, row, 2, { ...sheet.cells.get(row)?.get(2), value: 'Tổng cộng', format: { background } });
    coloured(2, '#d9ead3');
    coloured(3, '#f4cccc');
    project.touch();
    expect(add(project, 'Lập kế hoạch', 'Rà soát')).toMatchObject({ ok: true });
    const looks = [2, 3, 4, 5].map((row) => sheet.cells.get(row)?.get(2)?.format?.background);
    expect(looks).toEqual(['#d9ead3', '#d9ead3', '#d9ead3', '#f4cccc']);
  });

  it('go below the last row where none has a code, and below the header of an empty tab', async () => {
    const project = await copyOf(made);
    fill(project, 'Nhiệm vụ', [{ Mã: null }, { 'Nội dung nhiệm vụ': 'Việc chưa có mã' }]);
    expect(add(project, 'Lập kế hoạch')).toMatchObject({ ok: true });
    expect(rows(project).slice(1)).toEqual([
      ' Hoàn thiện hồ sơ an ninh',
      ' Việc chưa có mã',
      'NV-01 Lập kế hoạch',
    ]);
    const empty = await officeWith();
    add(empty, 'Lập kế hoạch');
    expect(rows(empty)).toEqual(['Mã Nội dung nhiệm vụ', 'NV-01 Lập kế hoạch']);
  });
});

describe('No row is added', () => {
  it('where the column of codes is not found', async () => {
    const project = await copyOf(made);
    const sheet = tab(project, 'Nhiệm vụ');
    sheet.cells.get(1)?.set(1, { value: 'Ký hiệu riêng' });
    project.touch();
    expect(add(project, 'Lập kế hoạch')).toMatchObject({
      ok: false,
      message: 'Không đọc được tab “Nhiệm vụ” hoặc thiếu cột “Mã”.',
    });
    expect(shown(sheet)).toHaveLength(2);
  });

  it('under a code that somebody typed at that moment, in whatever case', async () => {
    const project = await copyOf(made);
    const sheet = tab(project, 'Nhiệm vụ');
    project.betweenCalls = () => {
      const claimed = project.workbook.properties.get('codesGiven') !== undefined;
      if (!claimed || (sheet.cells.get(3)?.get(1)?.value ?? null) !== null) return;
      fill(project, 'Nhiệm vụ', [{ Mã: 'nv-2', 'Nội dung nhiệm vụ': 'Việc của người khác' }], 3);
      project.touch();
    };
    expect(add(project, 'Lập kế hoạch', 'Rà soát')).toEqual({
      ok: false,
      message: 'Mã NV-2 đã có trong tab “Nhiệm vụ”. Mở lại để lấy mã mới.',
    });
    expect(rows(project)).toHaveLength(3);
  });
});

describe('Rows that do not stand as they were written', () => {
  it('are told by their codes, the others are not', async () => {
    const project = await copyOf(made);
    const sheet = tab(project, 'Nhiệm vụ');
    project.betweenCalls = () => {
      const cells = sheet.cells.get(4);
      if (cells?.get(1)?.value === 'NV-3' && cells.get(2)?.value === 'Rà soát') {
        cells.set(2, { value: 'Đã sửa' });
        project.touch();
      }
    };
    expect(add(project, 'Lập kế hoạch', 'Rà soát')).toEqual({
      ok: false,
      message: 'Tab “Nhiệm vụ” vừa bị sửa cùng lúc. Xem lại các dòng mang mã NV-3.',
    });
  });

  it('are told where a code stands twice by then', async () => {
    const project = await copyOf(made);
    const sheet = tab(project, 'Nhiệm vụ');
    project.betweenCalls = () => {
      if (sheet.cells.get(3)?.get(1)?.value !== 'NV-2' || sheet.cells.get(9)?.get(1)?.value === 'NV-2')
        return;
      fill(project, 'Nhiệm vụ', [{ Mã: 'NV-2', 'Nội dung nhiệm vụ': 'Bản sao' }], 9);
      project.touch();
    };
    expect(add(project, 'Lập kế hoạch')).toMatchObject({
      ok: false,
      message: 'Tab “Nhiệm vụ” vừa bị sửa cùng lúc. Xem lại các dòng mang mã NV-2.',
    });
  });
});

describe('Rows that are taken back', () => {
  const added = (project: Project, ...contents: string[]) => add(project, ...contents) as AddedAnswer;
  const takeBack = (project: Project, { undo }: AddedAnswer) => callDoor(project, 'takeBackDuties', undo);

  it('are found wherever somebody sorted them, and others’ stay in their places', async () => {
    const project = await copyOf(made);
    const answer = added(project, 'Lập kế hoạch', 'Rà soát');
    const { cells } = tab(project, 'Nhiệm vụ');
    const [second, third] = [cells.get(3)!, cells.get(4)!];
    cells.set(3, third).set(4, second);
    fill(
      project,
      'Nhiệm vụ',
      ['NV-9', 'NV-10'].map((Mã) => ({ Mã, 'Nội dung nhiệm vụ': 'Việc khác' })),
      5,
    );
    project.touch();
    expect(takeBack(project, answer)).toMatchObject({ ok: true });
    expect(rows(project).slice(1)).toEqual([
      'NV-1 Hoàn thiện hồ sơ an ninh',
      'NV-9 Việc khác',
      'NV-10 Việc khác',
    ]);
  });

  it('are shown at the first, and stay where somebody changed one since', async () => {
    const project = await copyOf(made);
    const answer = added(project, 'Lập kế hoạch', 'Rà soát');
    expect(answer.jump).toEqual({ sheet: 'Nhiệm vụ', cell: 'A3' });
    fill(project, 'Nhiệm vụ', [{ 'Kết quả, sản phẩm': 'Dự thảo' }], 4);
    project.touch();
    expect(takeBack(project, answer)).toEqual({
      ok: false,
      message: 'Đã hoàn tác, trừ NV-3: dòng đã được sửa từ lúc thêm. Sửa tay trong bảng.',
    });
    expect(rows(project).slice(1)).toEqual(['NV-1 Hoàn thiện hồ sơ an ninh', 'NV-3 Rà soát']);
  });

  it('take nobody’s row along that moved into their place at that moment', async () => {
    const project = await copyOf(made);
    const answer = added(project, 'Lập kế hoạch');
    fill(project, 'Nhiệm vụ', [{ Mã: 'NV-9', 'Nội dung nhiệm vụ': 'Việc khác' }], 4);
    project.touch();
    const sheet = tab(project, 'Nhiệm vụ');
    project.betweenCalls = () => {
      if (!project.calls.has('Range.offset')) return;
      project.betweenCalls = null;
      deleteLines(project.workbook, sheet, 'row', 2, 1);
      project.touch();
    };
    project.resetCounts();
    expect(takeBack(project, answer)).toMatchObject({ ok: true });
    expect(rows(project).slice(1)).toEqual(['NV-9 Việc khác']);
  });

  it('bring back no row that somebody gave its code at that moment', async () => {
    const project = await copyOf(made);
    fill(project, 'Nhiệm vụ', [{ 'Nội dung nhiệm vụ': 'Việc chưa có mã' }], 3);
    project.touch();
    const answer = added(project, 'Lập kế hoạch');
    const { cells } = tab(project, 'Nhiệm vụ');
    project.betweenCalls = () => {
      if (rows(project).some((row) => row.includes('Lập kế hoạch'))) return;
      project.betweenCalls = null;
      const theirs = [...cells.values()].find((row) => row.get(2)?.value === 'Việc chưa có mã');
      theirs?.set(1, { value: 'NV-50' });
      project.touch();
    };
    expect(takeBack(project, answer)).toMatchObject({ ok: true });
    expect(rows(project).slice(1)).toEqual(['NV-1 Hoàn thiện hồ sơ an ninh', 'NV-50 Việc chưa có mã']);
  });
});
