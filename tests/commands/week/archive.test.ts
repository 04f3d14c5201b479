import type { Project } from 'stand-in';
import { copyOf, cutEverywhere } from '../../support/faults';
import { callDoor } from '../../support/doors';
import { closingHour, fill, officeWith, overdueTask, shown, slim, tab } from '../../support/office';

const gone = { 'Họ và tên': 'Ngô Thị Hạnh', Email: 'hanh@example.com', 'Vai trò': 'Đã nghỉ' };

/** A week as it was closed: one criterion, and one task that names somebody. */
const closed = (week: string, closedOn: string) => [
  {
    Tuần: week,
    'Ngày chốt': closedOn,
    Loại: 'Tiêu chí',
    Mã: '2',
    Tên: 'Giao thông đô thị',
    'Trạng thái': 'Đạt',
    'Nội dung đạt': 3,
    'Nội dung áp dụng': 4,
    'Cập nhật gần nhất': closedOn,
  },
  {
    Tuần: week,
    'Ngày chốt': closedOn,
    Loại: 'Nhiệm vụ',
    Mã: 'NV-1',
    Tên: `Đôn đốc Ngô Thị Hạnh, ${week}`,
    'Trạng thái': 'Đang thực hiện',
    'Tiến độ (%)': 30,
    Hạn: '30/08/2022',
    'Cập nhật gần nhất': closedOn,
    'Dấu vết': 'abc',
    'Hạn ban đầu': '30/08/2022',
  },
];

const past = [
  ...closed('2021-W30', '30/07/2021'),
  ...closed('2022-W30', '29/07/2022'),
  ...closed('2022-W31', '05/08/2022'),
  ...closed('2022-W32', '12/08/2022'),
  ...closed('2022-W33', '19/08/2022'),
  ...closed('2023-W31', '04/08/2023'),
];

/** Friday of week 32 in 2023, in a committee that closes weeks for two years. */
async function longAtWork(): Promise<Project> {
  const project = await officeWith([overdueTask]);
  fill(project, 'Thành viên', [gone], 6);
  fill(project, 'Lịch sử', past);
  project.touch();
  return slim(project);
}

const rowsIn = (project: Project, name: string): string[][] =>
  project.workbook.sheets.some((sheet) => sheet.name === name) ? shown(tab(project, name)).slice(1) : [];
const weeksIn = (project: Project, name: string): string[] =>
  rowsIn(project, name).map(([week = '']) => week);

/** Week and code of each row of both tabs, in order. */
const everyRow = (project: Project): string[] =>
  [...rowsIn(project, 'Lịch sử'), ...rowsIn(project, 'Lưu trữ')]
    .map(([week, , , code]) => `${week} ${code}`)
    .sort();

describe('A week closed more than a year ago', () => {
  it('moves to the tab “Lưu trữ” as it stood, when a week is closed', async () => {
    const project = await longAtWork();
    const before = rowsIn(project, 'Lịch sử');
    project.call('closeWeek');
    expect(weeksIn(project, 'Lịch sử')).toEqual([
      ...['2022-W32', '2022-W32', '2022-W33', '2022-W33', '2023-W31', '2023-W31'],
      ...weeksIn(project, 'Lịch sử').filter((week) => week === '2023-W32'),
    ]);
    expect(weeksIn(project, 'Lịch sử')).toContain('2023-W32');
    // Of the first, names are two years old and are not kept any longer.
    const [criterion, task = [], ...others] = before.slice(0, 6);
    const nameless = task.map((text, i) => (i === 4 ? '' : text));
    expect(rowsIn(project, 'Lưu trữ')).toEqual([criterion, nameless, ...others]);
  });

  it('is moved once, with a warning to whoever edits there, and changes nothing of the week', async () => {
    const project = await longAtWork();
    const [before, untouched] = [callDoor(project, 'weekForSidebar'), await copyOf(project)];
    project.call('closeWeek');
    const rows = everyRow(project);
    expect(tab(project, 'Lưu trữ').protections).toHaveLength(1);
    expect(callDoor(project, 'weekForSidebar')).toEqual({
      ...(before as object),
      closed: { corrections: [] },
    });
    project.call('closeWeek');
    expect(everyRow(project)).toEqual(rows);
    expect(rows).toEqual([...new Set(rows)]);
    expect(rows.filter((row) => !row.startsWith('2023-W32'))).toEqual(everyRow(untouched));
  });

  it('stays where no week is that old: there is no archive', async () => {
    const project = await officeWith([overdueTask]);
    fill(project, 'Lịch sử', closed('2022-W32', '12/08/2022'));
    project.call('closeWeek');
    expect(project.workbook.sheets.map(({ name }) => name)).not.toContain('Lưu trữ');
    expect(weeksIn(project, 'Lịch sử')).toContain('2022-W32');
  });

  it('stays where the archive’s columns cannot be found any more', async () => {
    const project = await longAtWork();
    project.call('closeWeek');
    const archive = tab(project, 'Lưu trữ');
    archive.cells.get(1)!.clear();
    project.touch();
    const archived = shown(archive);
    project.clock.set(closingHour('2023-08-18'));
    project.call('closeWeek');
    expect(weeksIn(project, 'Lịch sử')).toContain('2022-W32');
    expect(shown(archive)).toEqual(archived);
  });

  it('is neither lost nor there twice, wherever the closing is cut off', async () => {
    const office = await longAtWork();
    const closeTwice = (project: Project): void => {
      project.call('closeWeek');
      project.clock.set(closingHour('2023-08-18'));
      project.call('closeWeek');
    };
    const undisturbed = await copyOf(office);
    closeTwice(undisturbed);
    const wanted = everyRow(undisturbed);
    await cutEverywhere(
      {
        make: () => copyOf(office),
        run: (project) => void project.call('closeWeek'),
        again: closeTwice,
      },
      (project, end) => {
        expect({ end, rows: everyRow(project) }).toEqual({ end, rows: wanted });
        expect({ end, history: weeksIn(project, 'Lịch sử')[0] }).toEqual({ end, history: '2022-W33' });
      },
    );
  });

  it('keeps no name of somebody whose data is deleted', async () => {
    const project = await longAtWork();
    project.call('closeWeek');
    const texts = () =>
      [...rowsIn(project, 'Lịch sử'), ...rowsIn(project, 'Lưu trữ')].map(([, , , , name]) => name);
    expect(texts().filter((text) => text?.includes('Ngô Thị Hạnh'))).toHaveLength(5);
    const person = { name: 'Ngô Thị Hạnh', email: 'hanh@example.com' };
    expect(JSON.stringify(callDoor(project, 'formerPeopleForSidebar'))).toContain(
      'Xóa nội dung việc có tên này ở 2 dòng của tab “Lưu trữ”; số liệu vẫn giữ.',
    );
    callDoor(project, 'forgetPerson', person);
    expect(texts().filter((text) => text?.includes('Ngô Thị Hạnh'))).toEqual([]);
    expect(weeksIn(project, 'Lưu trữ')).toHaveLength(6);
  });

  it('loses its task texts in the archive too when they are too old to name people', async () => {
    const project = await longAtWork();
    project.call('closeWeek');
    const texts = () =>
      rowsIn(project, 'Lưu trữ').flatMap(([week = '', , kind, , name]) =>
        kind === 'Nhiệm vụ' && name ? [week] : [],
      );
    expect(texts()).toEqual(['2022-W30', '2022-W31']);
    // Two years after week 30 of 2022.
    project.clock.set(closingHour('2024-08-02'));
    project.call('closeWeek');
    expect(texts()).toEqual(['2022-W31', '2022-W32', '2022-W33']);
  });
});
