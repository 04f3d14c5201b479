import type { Project } from 'stand-in';
import { isOurs } from '../../../src/workbook/colourRules';
import { trendRow } from '../../../src/workbook/dashboard/trend';
import { callDoor } from '../../support/doors';
import { copyOf } from '../../support/faults';
import { officeWith, overdueTask, serial, tab } from '../../support/office';
import { at, dashboard, scheduled, set, tick } from '../../support/schedule';

let made: Project;
let on: Project;
beforeAll(async () => {
  made = await officeWith([{ ...overdueTask, Hạn: serial('2023-08-13') }]);
  on = await scheduled();
});

const names = (project: Project) => project.workbook.sheets.map(({ name }) => name);
const withoutDashboard = (project: Project) => {
  project.workbook.sheets = project.workbook.sheets.filter(({ name }) => name !== 'Tổng quan');
};

describe('The dashboard', () => {
  it('is made again in front of all tabs where somebody deleted it, by whatever writes it', async () => {
    const project = await copyOf(made);
    withoutDashboard(project);
    project.call('summariseNow');
    expect(names(project)[0]).toBe('Tổng quan');
    expect(dashboard(project)).toContain('Đạt 1/2 tiêu chí');
    withoutDashboard(project);
    expect(callDoor(project, 'sendDigest', { week: '2023-W32' })).toMatchObject({ ok: true });
    expect(names(project)[0]).toBe('Tổng quan');
    expect(dashboard(project)).toContain('Bản tin tuần 32: 3 thư đã gửi.');
    expect(dashboard(project)).toContain('Lịch gửi: chưa ai bật.');
  });

  it('leads from its lines to their cells', async () => {
    const project = await copyOf(made);
    project.call('summariseNow');
    const links = JSON.stringify([...tab(project, 'Tổng quan').cells.values()].map((row) => [...row]));
    expect(links).toContain(`gid=${tab(project, 'Nhiệm vụ').id}&range=`);
  });

  it('has its charts made once, over the numbers they draw; they stay wherever people put them, and away once they are taken away', async () => {
    const project = await copyOf(made);
    const trips = () => {
      project.resetCounts();
      project.call('summariseNow');
      return project.roundTrips;
    };
    const first = trips();
    const sheet = tab(project, 'Tổng quan');
    expect(sheet.charts?.map(({ title, row }) => [title, row])).toEqual([
      ['Tiêu chí và nội dung đạt', trendRow],
      ['Việc chưa xong và quá hạn', trendRow],
    ]);
    const now = sheet.cells.get(trendRow + 1)!;
    expect([1, 2, 3, 4, 5].map((column) => now.get(column)?.value)).toEqual(['T32', 1, 1, 1, 0]);
    expect(now.get(2)?.format?.numberFormat).toBe(';;;');
    sheet.charts![1]!.row = 60;
    const second = trips();
    expect(tab(project, 'Tổng quan').charts?.map(({ row }) => row)).toEqual([trendRow, 60]);
    expect(first).toBeLessThanOrEqual(27);
    expect(second).toBeLessThanOrEqual(17);
    sheet.charts = [];
    project.call('summariseNow');
    expect(tab(project, 'Tổng quan').charts).toEqual([]);
    withoutDashboard(project);
    project.call('summariseNow');
    expect(tab(project, 'Tổng quan').charts).toHaveLength(2);
  });

  it('has them beside numbers that are seen where people made it one of Google’s tables', async () => {
    const project = await copyOf(made);
    const sheet = tab(project, 'Tổng quan');
    sheet.tables = [{ row: 1, column: 3, rows: 200, columns: 1 }];
    expect(JSON.stringify(project.call('summariseNow'))).not.toContain('Tổng quan” chưa');
    expect(sheet.charts).toHaveLength(2);
    const formats = [2, 3, 4].map((column) => sheet.cells.get(trendRow + 1)?.get(column)?.format);
    expect(formats.map((format) => format?.numberFormat ?? '')).toEqual([';;;', '', ';;;']);
    expect(dashboard(project)).toContain('Đạt 1/2 tiêu chí');
  });

  it('makes its links one by one and each look once, which keeps calls for looks few', async () => {
    const tasks = Array.from({ length: 400 }, (_, i) => ({ ...overdueTask, Mã: `NV-${i}` }));
    const project = await officeWith(tasks);
    project.call('summariseNow');
    project.resetCounts();
    project.call('summariseNow');
    expect(project.builderCalls).toBeGreaterThan(100);
    expect(project.builderCalls).toBeLessThanOrEqual(1500);
  });

  it('counts the letters that the marks know of and the register does not show', async () => {
    const project = await copyOf(made);
    callDoor(project, 'sendDigest', { week: '2023-W32' });
    tab(project, 'Sổ gửi').cells.forEach((_, row, cells) => row > 1 && cells.delete(row));
    callDoor(project, 'refreshWeek');
    expect(dashboard(project)).toContain('Bản tin tuần 32: 3 thư đã gửi.');
  });

  it('says at once who runs the schedule, with the letters that are out', async () => {
    const project = await copyOf(on);
    tick(project, at('2023-08-11', 14));
    project.user = 'binh@example.com';
    callDoor(project, 'takeOver');
    expect(dashboard(project)).toContain('chạy bằng tài khoản binh@example.com, chưa chạy lần nào.');
    expect(dashboard(project)).toContain('Bản tin tuần 32: 3 thư đã gửi.');
  });

  it('is left as it is where the week cannot be read, and the schedule changes hands all the same', async () => {
    const project = await copyOf(on);
    const before = dashboard(project);
    for (const name of ['Nhiệm vụ', 'Tiêu chí']) tab(project, name).name = `${name} cũ`;
    project.user = 'binh@example.com';
    expect(callDoor(project, 'takeOver')).toMatchObject({ ok: true, owner: { email: 'binh@example.com' } });
    expect(dashboard(project)).toBe(before);
  });
});

describe('The colours of tasks', () => {
  const fillOf = (project: Project, row = 2) =>
    project.evaluated().get(tab(project, 'Nhiệm vụ').id)?.formats.get(`${row}:2`)?.background;
  const ours = (project: Project) =>
    tab(project, 'Nhiệm vụ').colourRules.filter(
      ({ condition }) => condition.kind === 'formula' && isOurs(condition.formula),
    ).length;

  it('follow the number of days that the committee chose, once the week is summarised', async () => {
    const project = await copyOf(made);
    project.call('summariseNow');
    const rules = ours(project);
    expect(fillOf(project)).toBe('#fef7e0');
    set(project, 'Số ngày báo sắp đến hạn', '1');
    callDoor(project, 'refreshWeek');
    project.touch();
    expect(fillOf(project)).toBeUndefined();
    expect(ours(project)).toBe(rules);
  });

  it('are put back where somebody took the rules away, by the sidebar’s own button too', async () => {
    const project = await copyOf(made);
    tab(project, 'Nhiệm vụ').colourRules = [];
    project.touch();
    expect(callDoor(project, 'refreshWeek')).toMatchObject({ ok: true, headline: 'Đạt 1/2 tiêu chí' });
    expect(ours(project)).toBeGreaterThan(0);
    expect(fillOf(project)).toBe('#fef7e0');
  });

  it('are not touched by sending letters', async () => {
    const project = await copyOf(made);
    tab(project, 'Nhiệm vụ').colourRules = [];
    callDoor(project, 'sendDigest', { week: '2023-W32' });
    expect(ours(project)).toBe(0);
  });
});
