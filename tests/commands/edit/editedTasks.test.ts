import type { Project } from 'stand-in';
import { copyOf } from '../../support/faults';
import { columnOf, officeWith, overdueTask, serial, shown, tab } from '../../support/office';
import { set } from '../../support/schedule';

const today = serial('2023-08-11');

/** Somebody types lines from a cell on; the round trips are told. */
function type(project: Project, name: string, row: number, column: number | string, ...lines: string[][]) {
  const sheet = tab(project, name);
  const first = typeof column === 'number' ? column : columnOf(sheet, column);
  project.resetCounts();
  project.edit(sheet.id, { row, column: first, rows: lines.length, columns: lines[0]?.length ?? 1 }, lines);
  return project.roundTrips;
}

const cell = (project: Project, name: string, row: number, header: string) => {
  const sheet = tab(project, name);
  return sheet.cells.get(row)?.get(columnOf(sheet, header))?.value ?? null;
};

let made: Project;
let adopted: Project;
beforeAll(async () => {
  made = await officeWith([overdueTask]);
  adopted = await officeWith([overdueTask]);
  tab(adopted, 'Nhiệm vụ').name = 'Theo dõi 2023';
  set(adopted, 'Tab nhiệm vụ', 'Theo dõi 2023');
});

describe('An edit in another tab', () => {
  it('of ours costs nothing and changes nothing, even under a header that tasks have too', async () => {
    const project = await copyOf(made);
    const people = tab(project, 'Thành viên');
    const before = shown(people);
    expect(type(project, 'Thành viên', 9, 2, ['Hoàn thành'])).toBe(0);
    expect(type(project, 'Tiêu chí', 9, 2, ['Tiêu chí mới'])).toBe(0);
    expect(shown(people).slice(0, before.length)).toEqual(before);
    expect(cell(project, 'Nhiệm vụ', 2, 'Ngày hoàn thành')).toBeNull();
  });

  it('that looks like a list of tasks and is not the one, is left alone', async () => {
    const project = await copyOf(made);
    project.workbook.sheets.push({
      ...structuredClone(tab(project, 'Nhiệm vụ')),
      id: 77,
      name: 'Nhiệm vụ (bản sao)',
    });
    project.touch();
    expect(type(project, 'Nhiệm vụ (bản sao)', 2, 'Trạng thái', ['Hoàn thành'])).toBe(1);
    expect(cell(project, 'Nhiệm vụ (bản sao)', 2, 'Ngày hoàn thành')).toBeNull();
    const theirs = await copyOf(adopted);
    theirs.workbook.sheets.push({
      ...structuredClone(tab(theirs, 'Theo dõi 2023')),
      id: 77,
      name: 'Ghi chép',
    });
    theirs.touch();
    type(theirs, 'Ghi chép', 3, 'Nội dung nhiệm vụ', ['Lập kế hoạch']);
    expect(cell(theirs, 'Ghi chép', 3, 'Mã')).toBeNull();
  });
});

describe('An edit in the task tab', () => {
  it('of the header costs one round trip and fills in nothing', async () => {
    const project = await copyOf(made);
    expect(type(project, 'Nhiệm vụ', 1, 'Trạng thái', ['Trạng thái'])).toBe(1);
    expect(type(project, 'Nhiệm vụ', 1, 'Nội dung nhiệm vụ', ['Nội dung nhiệm vụ'])).toBe(1);
    expect(cell(project, 'Nhiệm vụ', 1, 'Ngày hoàn thành')).toBe('Ngày hoàn thành');
  });

  it('of the header and the row below it fills in that row', async () => {
    const project = await copyOf(made);
    type(project, 'Nhiệm vụ', 1, 'Trạng thái', ['Trạng thái'], ['Hoàn thành']);
    expect(cell(project, 'Nhiệm vụ', 2, 'Ngày hoàn thành')).toBe(today);
  });

  it('in a column nothing follows from costs one round trip', async () => {
    const project = await copyOf(made);
    expect(type(project, 'Nhiệm vụ', 2, 'Kiến nghị', ['Xin thêm kinh phí'])).toBe(1);
  });

  it('asks for the settings only where they matter', async () => {
    const project = await copyOf(made);
    const state = type(project, 'Nhiệm vụ', 2, 'Trạng thái', ['Đang thực hiện']);
    const deadline = type(project, 'Nhiệm vụ', 2, 'Hạn', ['30/8/2023']);
    const content = type(project, 'Nhiệm vụ', 2, 'Nội dung nhiệm vụ', ['Hoàn thiện hồ sơ']);
    expect([state, content]).toEqual([2, 1]);
    expect(deadline).toBeGreaterThan(1);
  });

  it('is filled in where a setting is a day, which Google keeps as a moment', async () => {
    const project = await copyOf(made);
    type(project, 'Cài đặt', 60, 'Mục', ['Ngày nghỉ', '2/9/2023']);
    expect(cell(project, 'Cài đặt', 60, 'Giá trị')).toBe(serial('2023-09-02'));
    type(project, 'Nhiệm vụ', 2, 'Trạng thái', ['Hoàn thành']);
    expect(cell(project, 'Nhiệm vụ', 2, 'Ngày hoàn thành')).toBe(today);
  });

  it('without a header that can be found fills in nothing', async () => {
    const project = await copyOf(made);
    tab(project, 'Nhiệm vụ').cells.get(1)?.clear();
    project.touch();
    const sheet = tab(project, 'Nhiệm vụ');
    const before = shown(sheet).length;
    type(project, 'Nhiệm vụ', 3, 2, ['Lập kế hoạch']);
    expect(sheet.cells.get(3)?.get(1)?.value ?? null).toBeNull();
    expect(shown(sheet)).toHaveLength(before + 1);
    expect(project.log).toEqual([]);
  });
});

describe('A task tab of the committee’s own', () => {
  it('gets codes and days as ours does, the settings read once', async () => {
    const project = await copyOf(adopted);
    expect(type(project, 'Theo dõi 2023', 2, 'Trạng thái', ['Đang thực hiện'])).toBe(2);
    type(project, 'Theo dõi 2023', 2, 'Trạng thái', ['Hoàn thành']);
    expect(cell(project, 'Theo dõi 2023', 2, 'Ngày hoàn thành')).toBe(today);
    type(project, 'Theo dõi 2023', 3, 'Nội dung nhiệm vụ', ['Lập kế hoạch']);
    expect(cell(project, 'Theo dõi 2023', 3, 'Mã')).toBe('NV-2');
  });

  it('is known in whatever case somebody wrote its name', async () => {
    const project = await copyOf(adopted);
    tab(project, 'Theo dõi 2023').name = 'THEO DÕI 2023';
    project.touch();
    type(project, 'THEO DÕI 2023', 3, 'Nội dung nhiệm vụ', ['Lập kế hoạch']);
    expect(cell(project, 'THEO DÕI 2023', 3, 'Mã')).toBe('NV-2');
    project.workbook.sheets.push({ ...structuredClone(tab(project, 'THEO DÕI 2023')), id: 77, name: 'Khác' });
    project.touch();
    type(project, 'Khác', 4, 'Nội dung nhiệm vụ', ['Lập kế hoạch']);
    expect(cell(project, 'Khác', 4, 'Mã')).toBeNull();
  });

  it('may bear our name and columns of its own', async () => {
    const project = await copyOf(made);
    const sheet = tab(project, 'Nhiệm vụ');
    sheet.cells.get(1)?.set(columnOf(sheet, 'Trạng thái'), { value: 'Tiến triển' });
    project.touch();
    type(project, 'Nhiệm vụ', 2, 'Tiến triển', ['Hoàn thành']);
    expect(cell(project, 'Nhiệm vụ', 2, 'Ngày hoàn thành')).toBeNull();
    set(project, 'Tab nhiệm vụ', 'Nhiệm vụ');
    set(project, 'Cột của tab nhiệm vụ', 'Trạng thái = Tiến triển');
    type(project, 'Nhiệm vụ', 2, 'Tiến triển', ['Hoàn thành']);
    expect(cell(project, 'Nhiệm vụ', 2, 'Ngày hoàn thành')).toBe(today);
  });

  it('has words of its own for what is finished', async () => {
    const project = await copyOf(adopted);
    set(project, 'Cách hiểu trạng thái', 'Hoàn thành = Đã nộp lưu');
    type(project, 'Theo dõi 2023', 2, 'Trạng thái', ['Đã nộp lưu']);
    expect(cell(project, 'Theo dõi 2023', 2, 'Ngày hoàn thành')).toBe(today);
  });
});
