import type { Failure, SummariseAnswer, WeekAnswer } from '../../../src/answers';
import type { Scalar } from 'stand-in';
import { palette } from '../../../src/domain/wording';
import { copied } from '../../support/copies';
import { columnOf, fill, newOffice, officeWith, overdueTask, serial, shown, tab } from '../../support/office';
import { callDoor } from '../../support/doors';

type Project = Awaited<ReturnType<typeof newOffice>>;

function summarise(project: Project): SummariseAnswer {
  const answer = project.call('summariseNow') as SummariseAnswer | Failure;
  if (!answer.ok) throw new Error(answer.message);
  return answer;
}

const problems = (project: Project) =>
  summarise(project).summary.problems.map(({ sheet, cell, message }) => `${sheet}!${cell}: ${message}`);

describe('Tổng hợp ngay', () => {
  it('colours a task by what holds it up, be it a state or words beside any other state', async () => {
    const open = { ...overdueTask, Hạn: serial('2023-12-01') };
    const project = await officeWith([
      { ...open, Mã: 'NV-1', 'Trạng thái': 'Vướng mắc' },
      { ...open, Mã: 'NV-2', 'Khó khăn, vướng mắc': 'Chờ xi măng' },
      { ...open, Mã: 'NV-3', 'Trạng thái': 'Tạm dừng', 'Khó khăn, vướng mắc': 'Chờ xi măng' },
      { ...open, Mã: 'NV-4' },
    ]);
    project.call('summariseNow');
    const { formats } = project.evaluated().get(tab(project, 'Nhiệm vụ').id)!;
    const fills = [2, 3, 4, 5].map((row) => formats.get(`${row}:2`)?.background);
    expect(fills).toEqual(['#f3e8fd', '#f3e8fd', palette.quiet.background, undefined]);
  });

  it('shows on the dashboard how many letters of the week went out', async () => {
    const project = await officeWith([overdueTask]);
    callDoor(project, 'sendDigest', { week: '2023-W32' });
    tab(project, 'Tổng quan').cells.clear();
    project.touch();
    summarise(project);
    expect(shown(tab(project, 'Tổng quan')).flat()).toContain('✓ Bản tin tuần 32: 3 thư đã gửi.');
  });

  it('makes the columns for whom a task waits once somebody chose that state, and none before', async () => {
    const headers = (project: Project) => shown(tab(project, 'Nhiệm vụ'))[0]?.slice(-3);
    const project = await officeWith([overdueTask, { ...overdueTask, Mã: 'NV-2' }]);
    const before = headers(project);
    summarise(project);
    expect(headers(project)).toEqual(before);
    fill(project, 'Nhiệm vụ', [{ 'Trạng thái': 'Chờ cấp trên' }]);
    project.touch();
    summarise(project);
    expect(headers(project)).toEqual(['Chờ ai', 'Chờ từ ngày', 'Lần đôn đốc']);
    fill(project, 'Nhiệm vụ', [{ 'Chờ ai': 'Sở Xây dựng', 'Chờ từ ngày': serial('2023-08-01') }]);
    project.touch();
    summarise(project);
    const rows = shown(tab(project, 'Tổng quan')).map((row) => row.join(' | '));
    expect(rows).toContain('Cần xử lý: 2 quá hạn, 1 chờ cấp trên');
    expect(rows.find((row) => row.startsWith('NV-1'))).toMatch(
      /● Quá hạn 7 ngày\n△ Chờ cấp trên 10 ngày .*Chờ Sở Xây dựng từ 01\/08\/2023; chưa đôn đốc/,
    );
    // The row is red, for it is late; its state tells why.
    const { formats } = project.evaluated().get(tab(project, 'Nhiệm vụ').id)!;
    const state = columnOf(tab(project, 'Nhiệm vụ'), 'Trạng thái');
    expect([formats.get('2:2')?.background, formats.get(`2:${state}`)?.background]).toEqual([
      '#fce8e6',
      '#f3e8fd',
    ]);
    expect(headers(project)).toEqual(['Chờ ai', 'Chờ từ ngày', 'Lần đôn đốc']);
  });

  it('writes the answer on top of the dashboard and opens the sidebar', async () => {
    const project = await officeWith([overdueTask]);
    summarise(project);
    expect(shown(tab(project, 'Tổng quan'))[0]?.[0]).toBe('Đạt 1/2 tiêu chí · 1 việc quá hạn');
    expect(project.page).toMatchObject({ title: 'Tuần này', kind: 'sidebar' });
  });

  it('colours an overdue row by a rule, and stops when the task is done', async () => {
    const project = await officeWith([overdueTask]);
    summarise(project);
    const tasks = tab(project, 'Nhiệm vụ');
    const fillOf = () => project.evaluated().get(tasks.id)?.formats.get('2:2')?.background;
    expect(fillOf()).toBe('#fce8e6');
    const area = { row: 2, column: columnOf(tasks, 'Trạng thái'), rows: 1, columns: 1 };
    project.edit(tasks.id, area, [['Hoàn thành']]);
    expect(fillOf()).toBe('#e6f4ea');
  });

  it('turns red at the Vietnamese midnight after the due day, without any run', async () => {
    const project = await officeWith([{ ...overdueTask, Hạn: serial('2023-08-11') }]);
    const tasks = tab(project, 'Nhiệm vụ');
    const at = (instant: string) => {
      project.clock.set(Date.parse(instant));
      return project.evaluated().get(tasks.id)?.formats.get('2:2')?.background;
    };
    expect(at('2023-08-11T23:59:00+07:00')).toBe('#fef7e0');
    expect(at('2023-08-12T00:01:00+07:00')).toBe('#fce8e6');
  });

  it('leaves every cell and fill of people’s as it was', async () => {
    const project = await officeWith([overdueTask]);
    const tasks = tab(project, 'Nhiệm vụ');
    tasks.cells.get(2)?.set(20, { value: 'ghi chú', format: { background: '#00ff00' } });
    const before = copied(tasks.cells);
    summarise(project);
    expect(tasks.cells).toEqual(before);
  });

  it('shortens the dashboard again when there is less to say', async () => {
    const project = await officeWith(
      Array.from({ length: 30 }, (_, i) => ({ ...overdueTask, Mã: `NV-${i}` })),
    );
    summarise(project);
    const long = shown(tab(project, 'Tổng quan')).length;
    const tasks = tab(project, 'Nhiệm vụ');
    for (let row = 3; row <= 31; row += 1) tasks.cells.delete(row);
    summarise(project);
    const rows = shown(tab(project, 'Tổng quan')).filter((row) => row.length > 0);
    expect(rows.length).toBeLessThan(long - 25);
    expect(rows.flat().filter((text) => text === '● Quá hạn 7 ngày')).toHaveLength(1);
  });

  it('asks Google the same number of times whatever the number of tasks, at most 18', async () => {
    const counts: number[] = [];
    for (const many of [5, 500, 2000]) {
      const project = await officeWith(
        Array.from({ length: many }, (_, i) => ({
          ...overdueTask,
          Mã: `NV-${i}`,
          Hạn: serial('2023-08-01') + (i % 40),
        })),
      );
      summarise(project);
      // From the second run on: the first one put the colours over all rows and made the charts.
      project.resetCounts();
      summarise(project);
      counts.push(project.roundTrips);
    }
    expect(new Set(counts).size).toBe(1);
    expect(counts[0]).toBeLessThanOrEqual(17);
  });

  it('stays within 30 when every tab has something to complain of and the dashboard must be made', async () => {
    const project = await officeWith([{ ...overdueTask, Hạn: 'khi xong' }]);
    fill(project, 'Tiêu chí', [{ Mã: '3', 'Tiêu chí': 'a', 'Kết luận của Ban Chỉ đạo': '?' }]);
    fill(project, 'Nội dung', [{ Mã: '9.1', 'Tiêu chí': '9', 'Nội dung': 'a' }]);
    fill(project, 'Thành viên', [{ 'Họ và tên': 'Ai đó', Email: 'x' }]);
    fill(project, 'Cài đặt', [{ Mục: 'Số ngày báo sắp đến hạn', 'Giá trị': 'ba' }]);
    project.resetCounts();
    expect(problems(project).length).toBeGreaterThanOrEqual(5);
    expect(project.roundTrips).toBeLessThanOrEqual(30);
  });
});

describe('Bad input', () => {
  it.each<[string, Scalar, string]>([
    ['Hạn', 'khi xong', 'Nhiệm vụ!I2: “khi xong” không phải ngày.'],
    ['Hạn', '31/9/2023', 'Nhiệm vụ!I2: Không có ngày 31 tháng 9 năm 2023.'],
    ['Tiêu chí', '12', 'Nhiệm vụ!C2: Không có tiêu chí “12”'],
    ['Người phụ trách', 'Người Lạ', 'Nhiệm vụ!E2: Không có ai tên “Người Lạ”'],
    ['Nội dung nhiệm vụ', 'a'.repeat(50_000), 'Nhiệm vụ!B2: Ô dài 50000 ký tự'],
  ])(
    'in %s is named with its tab and cell, and the other tasks are counted',
    async (header, value, message) => {
      const project = await officeWith([
        { ...overdueTask, [header]: value },
        { ...overdueTask, Mã: 'NV-2' },
      ]);
      const { summary } = summarise(project);
      expect(summary.problems.map(({ sheet, cell, message: said }) => `${sheet}!${cell}: ${said}`)).toEqual([
        expect.stringContaining(message),
      ]);
      expect(summary.overdue.map(({ id }) => id)).toContain('NV-2');
    },
  );

  it('a formula that gives #REF! is named', async () => {
    const project = await officeWith([overdueTask]);
    const tasks = tab(project, 'Nhiệm vụ');
    tasks.cells.get(2)?.set(columnOf(tasks, 'Hạn'), { value: { error: '#REF!' } });
    expect(problems(project)).toEqual([expect.stringContaining('Nhiệm vụ!I2: Ô báo lỗi #REF!')]);
  });

  it('merged cells are understood as their first, and named', async () => {
    const project = await officeWith([overdueTask, { ...overdueTask, Mã: 'NV-2', 'Người phụ trách': null }]);
    tab(project, 'Nhiệm vụ').merges.push({ row: 2, column: 5, rows: 2, columns: 1 });
    const { summary } = summarise(project);
    expect(summary.overdue.map(({ owners }) => owners)).toEqual([['Trần Văn Bình'], ['Trần Văn Bình']]);
    expect(summary.problems).toEqual([expect.objectContaining({ sheet: 'Nhiệm vụ', cell: 'E2:E3' })]);
  });

  it('a missing column or tab is named and blocks the digest, and the rest is still summarised', async () => {
    const project = await officeWith([overdueTask]);
    const tasks = tab(project, 'Nhiệm vụ');
    tasks.cells.get(1)?.set(columnOf(tasks, 'Hạn'), { value: 'Ngày gì đó' });
    const answer = summarise(project);
    expect(answer.summary).toMatchObject({ met: 1, total: 2 });
    expect(answer.blocking).toEqual([expect.stringContaining('Tab “Nhiệm vụ” thiếu cột “Hạn”')]);
    expect(callDoor(project, 'sendDigest', { week: '2023-W32' })).toMatchObject({ ok: false });
    expect(project.mails).toEqual([]);
  });

  it('a workbook that was never set up says what to do', async () => {
    const project = await newOffice();
    const answer = project.call('summariseNow') as Failure;
    expect(answer).toMatchObject({
      ok: false,
      message: expect.stringContaining('Tổng hợp ngay để bắt đầu') as string,
    });
    expect(project.page).toMatchObject({ title: 'Tuần này', kind: 'sidebar' });
  });

  it('a time zone that is not the committee’s is said', async () => {
    const project = await officeWith([overdueTask]);
    project.workbook.timeZone = 'America/Los_Angeles';
    expect(problems(project)).toContainEqual(
      expect.stringContaining('Múi giờ của bảng là America/Los_Angeles'),
    );
  });
});

describe('The sidebar “Tuần này”', () => {
  it('is given plain data that google.script.run can carry, with a place to jump to', async () => {
    const project = await officeWith([overdueTask]);
    const answer = callDoor(project, 'weekForSidebar') as WeekAnswer;
    expect(answer.headline).toBe('Đạt 1/2 tiêu chí');
    expect(answer.overdue).toEqual([
      {
        text: 'NV-1 · Hoàn thiện hồ sơ an ninh',
        detail: 'Trần Văn Bình · trước 04/08/2023',
        badge: '● Quá hạn 7 ngày',
        tone: 'overdue',
        jump: { sheet: 'Nhiệm vụ', cell: 'B2' },
      },
    ]);
    expect(callDoor(project, 'goToCell', answer.overdue[0]?.jump)).toEqual({ ok: true });
    expect(project.selection?.area).toMatchObject({ row: 2, column: 2 });
  });

  it('is told in plain words when it asks for a place that makes no sense', async () => {
    const project = await officeWith();
    for (const odd of [null, 'B2', { sheet: 'Nhiệm vụ', cell: '=1+1' }, { sheet: 'Không có', cell: 'A1' }])
      expect(callDoor(project, 'goToCell', odd)).toMatchObject({ ok: false });
  });
});

describe('The word that it is done', () => {
  it('names the tab that was coloured and the dashboard, to the menu and to other pages', async () => {
    const project = await officeWith([overdueTask]);
    const said = 'Đã tô màu tab “Nhiệm vụ” và cập nhật tab “Tổng quan”.';
    expect(summarise(project).notes).toEqual([said]);
    project.page = null;
    expect(callDoor(project, 'summariseAndOpen')).toEqual({ ok: true, message: said });
    expect(project.page).toMatchObject({ title: 'Tuần này', kind: 'sidebar' });
  });

  it('says nothing of colours where there is no list of tasks', async () => {
    const project = await officeWith([overdueTask]);
    tab(project, 'Nhiệm vụ').cells.clear();
    project.touch();
    expect(callDoor(project, 'summariseAndOpen')).toEqual({
      ok: true,
      message: 'Đã cập nhật tab “Tổng quan”.',
    });
  });

  it('comes from the sidebar’s own button as the new week, without another page', async () => {
    const project = await officeWith([overdueTask]);
    expect(callDoor(project, 'refreshWeek')).toMatchObject({ ok: true, headline: 'Đạt 1/2 tiêu chí' });
    expect(project.page).toBeNull();
    expect(shown(tab(project, 'Tổng quan'))[0]?.[0]).toBe('Đạt 1/2 tiêu chí · 1 việc quá hạn');
  });
});
