import { deleteLines, insertLines, type Project } from 'stand-in';
import type { CheckLine, ChecksAnswer, RepairAnswer } from '../../../src/answers';
import { columnOf, fill, officeWith, overdueTask, serial, shown, tab } from '../../support/office';
import { callDoor } from '../../support/doors';
import { set } from '../../support/schedule';

const hostile = '=HYPERLINK("http://x.example")<b>&';

function check(project: Project): ChecksAnswer {
  const answer = callDoor(project, 'checksForSidebar') as ChecksAnswer;
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer;
}

const lines = (answer: ChecksAnswer): CheckLine[] => answer.groups.flatMap((group) => group.lines);

function offered(project: Project, says: RegExp): string {
  const found = lines(check(project))
    .flatMap(({ repairs }) => repairs)
    .find((one) => says.test(one.says));
  if (!found) throw new Error(`No repair says ${says.source}`);
  return found.key;
}

const repair = (project: Project, key: string) => callDoor(project, 'repairCell', { key }) as RepairAnswer;

function cell(project: Project, name: string, row: number, header: string): unknown {
  const sheet = tab(project, name);
  return sheet.cells.get(row)?.get(columnOf(sheet, header))?.value ?? null;
}

/** A committee whose sheet has nothing doubtful. */
async function tidy(...tasks: Parameters<typeof officeWith>[0] & object): Promise<Project> {
  const project = await officeWith(tasks);
  fill(project, 'Tiêu chí', [{ 'Phụ trách': 'Lê Thị Mai' }, { 'Phụ trách': 'Trần Văn Bình' }]);
  project.resetCounts();
  return project;
}

describe('Kiểm tra dữ liệu', () => {
  it('finds nothing in a tidy sheet, and says so kindly', async () => {
    const project = await tidy(overdueTask);
    expect(check(project)).toEqual({
      ok: true,
      headline: 'Không có gì phải xem lại',
      groups: [],
      leftOut: null,
    });
  });

  it('opens from the menu', async () => {
    const project = await tidy(overdueTask);
    project.open();
    const items = project.menus.flatMap(({ entries }) => entries);
    expect(items).toContainEqual(expect.objectContaining({ caption: 'Kiểm tra dữ liệu' }));
    project.call('showChecks');
    expect(project.page).toMatchObject({ title: 'Kiểm tra dữ liệu', kind: 'sidebar' });
  });

  it('takes nine round trips, and one more for closed weeks where a code is offered', async () => {
    const project = await tidy(overdueTask);
    const opening = () => {
      project.resetCounts();
      project.call('showChecks');
      return project.roundTrips;
    };
    expect(opening()).toBe(9);
    fill(project, 'Nhiệm vụ', [{ ...overdueTask, Mã: '' }], 3);
    expect(opening()).toBe(10);
  });

  it('lists what is doubtful by kind, each with its cell, and tells no cell twice', async () => {
    const project = await tidy(
      { ...overdueTask, 'Người phụ trách': 'Trần Vân Bìnn', Hạn: '31/9/2023' },
      { ...overdueTask, 'Nội dung nhiệm vụ': 'Việc khác', 'Trạng thái': 'Hoàn thành', 'Tiến độ (%)': 60 },
    );
    const { headline, groups } = check(project);
    expect(headline).toBe('5 mục nên xem lại');
    expect(groups.map(({ title, lines: all }) => [title, all.map(({ jump }) => jump.cell)])).toEqual([
      ['Ô không đọc được', ['I2']],
      ['Mã nhiệm vụ', ['A3']],
      ['Tên chưa rõ', ['E2']],
      ['Ngày và thời hạn', [expect.stringMatching(/^[A-Z]+3$/)]],
      ['Tiến độ và trạng thái', [expect.stringMatching(/^[A-Z]+3$/)]],
    ]);
  });

  it('names what the tab “Giao ban” holds and no meeting has, where there is such a tab', async () => {
    const project = await tidy(overdueTask);
    const decision = { heldOn: '2023-08-11', content: 'Lắp pa nô', owners: '', phrase: '', criterion: '' };
    callDoor(project, 'saveDecision', { ...decision, id: 'KL-ABCD2345', isNoted: false, about: '' });
    fill(
      project,
      'Giao ban',
      [{ Mã: 'KL-02', 'Ngày họp': 912345678, Loại: 'Kết luận', 'Nội dung': 'Sơn vạch' }],
      3,
    );
    fill(project, 'Giao ban', [{ Hạn: 'cuối quý' }]);
    fill(project, 'Giao ban', [{ 'Nội dung': 'Ghi chú: chưa đủ' }], 4);
    const { groups, leftOut } = check(project);
    const placesOf = (all: CheckLine[] = []) => all.map(({ jump }) => jump);
    expect(placesOf(groups.find(({ title }) => title === 'Ô không đọc được')?.lines)).toEqual([
      { sheet: 'Giao ban', cell: 'G2' },
      { sheet: 'Giao ban', cell: 'B3' },
    ]);
    expect(leftOut?.lines.map(({ text }) => text)).toEqual([
      'Dòng 4, ghi chú, chữ ký.',
      'Dòng 3, thiếu mã hoặc ngày họp.',
    ]);
  });

  it('writes nothing by looking', async () => {
    const project = await tidy({ ...overdueTask, 'Người phụ trách': 'Trần Vân Bìnn' });
    const before = project.workbook.sheets.map(shown);
    check(project);
    expect(project.workbook.sheets.map(shown)).toEqual(before);
  });
});

describe('A row that is not counted', () => {
  const note = { 'Nội dung nhiệm vụ': 'Lưu ý người dân phân loại rác' };
  const offer = (project: Project) => check(project).leftOut?.lines.find(({ repairs }) => repairs.length > 0);

  it('is listed with its reason, apart from what is doubtful, and is a task once somebody says so', async () => {
    const project = await tidy(overdueTask, note);
    const { headline, leftOut } = check(project);
    expect(headline).toBe('Không có gì phải xem lại');
    expect(leftOut?.lines).toMatchObject([
      { text: 'Dòng 3, ghi chú, chữ ký.', about: note['Nội dung nhiệm vụ'], jump: { cell: 'B3' } },
    ]);
    const key = offer(project)?.repairs[0]?.key ?? '';
    insertLines(project.workbook, tab(project, 'Nhiệm vụ'), 'row', 2, 1);
    project.touch();
    const answer = repair(project, key);
    expect([answer.done, answer.message]).toEqual([
      true,
      'Đã ghi “Chưa thực hiện” vào cột “Trạng thái”; dòng này được tính là việc. Nhấn Ctrl+Z trong bảng để hoàn tác.',
    ]);
    expect(cell(project, 'Nhiệm vụ', 4, 'Trạng thái')).toBe('Chưa thực hiện');
    expect(answer.checks.leftOut).toBeNull();
    expect(answer.checks.groups.map(({ title }) => title)).toContain('Mã nhiệm vụ');
  });
});

describe('A repair', () => {
  it('changes the one name, and leaves the others in the cell', async () => {
    const project = await tidy({ ...overdueTask, 'Người phụ trách': 'Lê Thị Mai; Trần Vân Bìnn\nai đó' });
    const answer = repair(project, offered(project, /^Đổi “Trần Vân Bìnn” thành “Trần Văn Bình”$/));
    expect(answer).toMatchObject({ ok: true, done: true });
    expect(answer.message).toBe(
      'Đã đổi “Trần Vân Bìnn” thành “Trần Văn Bình”. Nhấn Ctrl+Z trong bảng để hoàn tác.',
    );
    expect(cell(project, 'Nhiệm vụ', 2, 'Người phụ trách')).toBe('Lê Thị Mai; Trần Văn Bình\nai đó');
    expect(lines(answer.checks).map(({ text }) => text)).toEqual([expect.stringContaining('“ai đó”')]);
  });

  it('finds its row where it stands by then', async () => {
    const project = await tidy({ ...overdueTask, 'Người phụ trách': 'Trần Vân Bìnn' });
    const key = offered(project, /^Đổi/);
    insertLines(project.workbook, tab(project, 'Nhiệm vụ'), 'row', 2, 3);
    project.touch();
    expect(repair(project, key).done).toBe(true);
    expect(cell(project, 'Nhiệm vụ', 5, 'Người phụ trách')).toBe('Trần Văn Bình');
  });

  it.each([
    [
      'the cell was changed',
      (project: Project) => fill(project, 'Nhiệm vụ', [{ 'Người phụ trách': 'Lê Thị Mai' }]),
    ],
    [
      'the row was deleted',
      (project: Project) => deleteLines(project.workbook, tab(project, 'Nhiệm vụ'), 'row', 2, 1),
    ],
    ['another row took its code', (project: Project) => fill(project, 'Nhiệm vụ', [overdueTask], 5)],
  ])('is not done when %s meanwhile, and says so', async (_, happens) => {
    const project = await tidy({ ...overdueTask, 'Người phụ trách': 'Trần Vân Bìnn' });
    const key = offered(project, /^Đổi/);
    happens(project);
    project.touch();
    const before = shown(tab(project, 'Nhiệm vụ'));
    const answer = repair(project, key);
    expect(answer).toMatchObject({
      ok: true,
      done: false,
      message: expect.stringContaining('Chưa đổi gì.') as string,
    });
    expect(shown(tab(project, 'Nhiệm vụ'))).toEqual(before);
  });

  it('does nothing that was not offered', async () => {
    const project = await tidy(overdueTask);
    const forged = JSON.stringify(['tasks', 'id', 'NV-1', [{ key: 'content', seen: 'x', value: hostile }]]);
    expect(repair(project, forged).done).toBe(false);
    expect(callDoor(project, 'repairCell', { key: 1 })).toMatchObject({ ok: false });
    expect(callDoor(project, 'repairCell')).toMatchObject({ ok: false });
  });

  it('does nothing where somebody changes that very cell meanwhile, and says so', async () => {
    const project = await tidy({ ...overdueTask, 'Người phụ trách': 'Trần Vân Bìnn' });
    const key = offered(project, /^Đổi/);
    const sheet = tab(project, 'Nhiệm vụ');
    project.resetCounts();
    project.betweenCalls = () => {
      if (!project.calls.get('Range.getMergedRanges')) return;
      project.betweenCalls = null;
      sheet.cells.get(2)?.set(columnOf(sheet, 'Người phụ trách'), { value: 'Lê Thị Mai' });
      project.touch();
    };
    expect(repair(project, key)).toMatchObject({
      done: false,
      message: 'Có người vừa sửa ô này. Chưa đổi gì.',
    });
    expect(cell(project, 'Nhiệm vụ', 2, 'Người phụ trách')).toBe('Lê Thị Mai');
  });

  it('keeps text text: a name that looks like a formula is none', async () => {
    const project = await tidy({ ...overdueTask, 'Người phụ trách': `${hostile.slice(0, -1)}a` });
    fill(project, 'Thành viên', [{ 'Họ và tên': hostile, Email: 'x@example.com' }], 5);
    project.touch();
    expect(repair(project, offered(project, /^Đổi/)).done).toBe(true);
    const row = tab(project, 'Nhiệm vụ').cells.get(2);
    const stored = row?.get(columnOf(tab(project, 'Nhiệm vụ'), 'Người phụ trách'));
    expect([stored?.value, stored?.formula]).toEqual([hostile, undefined]);
  });

  it('gives a task without a code the next one, and the later of two alike another', async () => {
    const project = await tidy(
      overdueTask,
      { ...overdueTask, Mã: '', 'Nội dung nhiệm vụ': 'Chưa có mã' },
      { ...overdueTask, 'Nội dung nhiệm vụ': 'Trùng mã' },
    );
    expect(repair(project, offered(project, /^Cấp mã “NV-2”$/)).done).toBe(true);
    expect(repair(project, offered(project, /^Đổi mã dòng này thành “NV-3”$/)).done).toBe(true);
    expect([2, 3, 4].map((row) => cell(project, 'Nhiệm vụ', row, 'Mã'))).toEqual(['NV-1', 'NV-2', 'NV-3']);
    deleteLines(project.workbook, tab(project, 'Nhiệm vụ'), 'row', 3, 2);
    fill(project, 'Nhiệm vụ', [{ 'Nội dung nhiệm vụ': 'Việc mới', 'Người phụ trách': 'Lê Thị Mai' }], 3);
    project.touch();
    expect(offered(project, /^Cấp mã “NV-4”$/)).not.toBe('');
  });

  it('reads a deadline in words as if it were typed now', async () => {
    const project = await tidy({ ...overdueTask, Hạn: 'cuối quý III', 'Thời hạn (theo văn bản)': '' });
    const key = offered(project, /^Ghi Hạn là 30\/09\/2023, giữ lời ghi ở “Thời hạn \(theo văn bản\)”$/);
    expect(repair(project, key).done).toBe(true);
    const row = ['Thời hạn (theo văn bản)', 'Hạn', 'Hạn ban đầu'].map((h) => cell(project, 'Nhiệm vụ', 2, h));
    expect(row).toEqual(['cuối quý III', serial('2023-09-30'), serial('2023-09-30')]);
  });

  it('says a finished task is finished, the way the cell says percents', async () => {
    for (const [progress, whole] of [
      [60, 100],
      ['60%', '100%'],
    ] as const) {
      const project = await tidy({
        ...overdueTask,
        'Trạng thái': 'Hoàn thành',
        'Ngày hoàn thành': serial('2023-08-01'),
        'Tiến độ (%)': progress,
      });
      expect(repair(project, offered(project, /tiến độ/)).done).toBe(true);
      expect(cell(project, 'Nhiệm vụ', 2, 'Tiến độ (%)')).toBe(whole);
    }
  });
});

describe('A name in many places', () => {
  const rows = [1, 2, 3].map((n) => ({ ...overdueTask, Mã: `NV-${n}`, 'Người phụ trách': 'Trần Vân Bìnn' }));

  it('is one line, and changed everywhere with one click', async () => {
    const project = await tidy(...rows);
    fill(project, 'Tiêu chí', [{ 'Phụ trách': 'Trần Vân Bìnn' }]);
    project.touch();
    const [line, ...others] = lines(check(project));
    expect(others).toEqual([]);
    expect([line?.jump.cell, line?.also.map(({ jump }) => `${jump.sheet}!${jump.cell}`)]).toEqual([
      'E2',
      ['Nhiệm vụ!E3', 'Nhiệm vụ!E4', 'Tiêu chí!D2'],
    ]);
    const answer = repair(project, offered(project, /^Đổi cả 4 chỗ thành “Trần Văn Bình”$/));
    expect([answer.done, answer.message]).toEqual([
      true,
      'Đã đổi cả 4 chỗ thành “Trần Văn Bình”. Nhấn Ctrl+Z trong bảng để hoàn tác.',
    ]);
    expect([2, 3, 4].map((row) => cell(project, 'Nhiệm vụ', row, 'Người phụ trách'))).toEqual(
      Array(3).fill('Trần Văn Bình'),
    );
    expect(cell(project, 'Tiêu chí', 2, 'Phụ trách')).toBe('Trần Văn Bình');
    expect(answer.checks.groups).toEqual([]);
  });

  it('leaves a cell somebody changes meanwhile, and says how many are left', async () => {
    const project = await tidy(...rows);
    const key = offered(project, /^Đổi cả 3 chỗ/);
    const sheet = tab(project, 'Nhiệm vụ');
    project.resetCounts();
    project.betweenCalls = () => {
      // Between the look that offers it and the look that writes it.
      if (!project.calls.get('Range.getMergedRanges')) return;
      project.betweenCalls = null;
      sheet.cells.get(3)?.set(columnOf(sheet, 'Người phụ trách'), { value: 'Lê Thị Mai' });
      project.touch();
    };
    const answer = repair(project, key);
    expect([answer.done, answer.message]).toEqual([
      true,
      'Đã đổi cả 3 chỗ thành “Trần Văn Bình”. Còn 1 chỗ chưa đổi vì ô vừa có người sửa hoặc đang gộp. Nhấn Ctrl+Z trong bảng để hoàn tác.',
    ]);
    expect(cell(project, 'Nhiệm vụ', 3, 'Người phụ trách')).toBe('Lê Thị Mai');
  });

  it.each([
    ['Thêm người này', 'Phạm Quốc Hùng', null],
    ['Là đơn vị', 'Tổ Văn hóa', 'Tổ Văn hóa'],
    ['Thêm đơn vị này', 'Công an phường', 'Công an phường'],
  ])('“%s” puts %s into the tab of members, and the doubt is gone', async (says, name, unit) => {
    const project = await tidy({ ...overdueTask, 'Người phụ trách': name });
    const answer = repair(project, offered(project, new RegExp(`^${says}$`)));
    expect([answer.done, answer.message]).toEqual([
      true,
      expect.stringMatching(new RegExp(`^Đã thêm “${name}” vào tab “Thành viên”. Ghi địa chỉ thư ở đó`)),
    ]);
    expect(
      [5].map((row) => [
        cell(project, 'Thành viên', row, 'Họ và tên'),
        cell(project, 'Thành viên', row, 'Đơn vị'),
      ]),
    ).toEqual([[name, unit]]);
    expect(answer.checks.groups.map(({ title }) => title)).not.toContain('Tên chưa rõ');
  });

  it('is not added twice: whoever comes second is told that it is there', async () => {
    const project = await tidy({ ...overdueTask, 'Người phụ trách': 'Phạm Quốc Hùng' });
    const key = offered(project, /^Thêm người này$/);
    expect(repair(project, key).done).toBe(true);
    expect(repair(project, key)).toMatchObject({
      done: false,
      message: expect.stringContaining('Chưa đổi gì.') as string,
    });
    expect(shown(tab(project, 'Thành viên')).filter(([name]) => name === 'Phạm Quốc Hùng')).toHaveLength(1);
  });
});

describe('A repair in another tab', () => {
  it('is done there: whoever answers for a criterion, and what a member is in charge of', async () => {
    const project = await tidy(overdueTask);
    fill(project, 'Tiêu chí', [{ 'Phụ trách': 'Lê Thị Mai' }, { 'Phụ trách': 'Trần Vân Bìnn' }]);
    fill(project, 'Khu phố', [{ Tên: 'Khu phố Xuân Hợp', 'Trưởng khu phố': 'Phạm Thị Cúc' }]);
    fill(project, 'Thành viên', [{ 'Phụ trách khu phố': 'Khu phố Xuân Hợ' }], 3);
    project.touch();
    expect(repair(project, offered(project, /^Đổi “Trần Vân Bìnn” thành “Trần Văn Bình”$/))).toMatchObject({
      done: true,
    });
    expect(cell(project, 'Tiêu chí', 3, 'Phụ trách')).toBe('Trần Văn Bình');
    expect(
      repair(project, offered(project, /^Đổi “Khu phố Xuân Hợ” thành “Khu phố Xuân Hợp”$/)),
    ).toMatchObject({
      done: true,
    });
    expect(cell(project, 'Thành viên', 3, 'Phụ trách khu phố')).toBe('Khu phố Xuân Hợp');
    expect(check(project).groups).toEqual([]);
  });

  it('is done in the task tab of the committee’s own', async () => {
    const project = await tidy({ ...overdueTask, 'Người phụ trách': 'Trần Vân Bìnn' });
    tab(project, 'Nhiệm vụ').name = 'Theo dõi';
    set(project, 'Tab nhiệm vụ', 'Theo dõi');
    expect(repair(project, offered(project, /^Đổi/)).done).toBe(true);
    expect(cell(project, 'Theo dõi', 2, 'Người phụ trách')).toBe('Trần Văn Bình');
  });
});

describe('A repair that cannot be done', () => {
  it('says why, and that nothing was changed', async () => {
    const project = await tidy({ ...overdueTask, 'Người phụ trách': 'Trần Vân Bìnn' });
    const key = offered(project, /^Đổi/);
    const sheet = tab(project, 'Nhiệm vụ');
    const column = columnOf(sheet, 'Người phụ trách');
    let looks = 0;
    project.betweenCalls = () => {
      // Between the look that offers it and the look that writes it.
      const read = project.calls.get('Range.getMergedRanges') ?? 0;
      if (looks === 0 && read > 0) {
        looks = 1;
        sheet.cells.get(2)?.set(column, { value: 'Lê Thị Mai' });
        project.touch();
      }
    };
    project.resetCounts();
    const answer = repair(project, key);
    expect(answer).toMatchObject({ ok: true, done: false });
    expect(answer.message).toMatch(/Chưa đổi gì\.$/);
    expect(cell(project, 'Nhiệm vụ', 2, 'Người phụ trách')).toBe('Lê Thị Mai');

    const merged = await tidy({ ...overdueTask, 'Người phụ trách': 'Trần Vân Bìnn' });
    tab(merged, 'Nhiệm vụ').merges.push({ row: 2, column, rows: 1, columns: 2 });
    merged.touch();
    expect(repair(merged, offered(merged, /^Đổi/))).toMatchObject({
      done: false,
      message: 'Ô cần ghi đang gộp với ô khác. Bỏ gộp ô rồi lưu lại. Chưa đổi gì.',
    });
  });
});
