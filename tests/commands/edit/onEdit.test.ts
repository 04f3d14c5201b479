import { type Cell, deleteLines, type Project, putCell } from 'stand-in';
import { columnOf, fill, officeWith, overdueTask, serial, shown, tab } from '../../support/office';

const mostTrips = 6;

/** Somebody types, or pastes lines, from a cell on; the row's trips are told. */
function type(project: Project, row: number, header: string, ...lines: string[][]): number {
  const sheet = tab(project, 'Nhiệm vụ');
  return edit(project, 'Nhiệm vụ', row, columnOf(sheet, header), lines);
}

function edit(project: Project, name: string, row: number, column: number, lines: string[][]): number {
  const sheet = tab(project, name);
  sheet.maxRows = Math.max(sheet.maxRows, row + lines.length - 1);
  project.resetCounts();
  project.edit(sheet.id, { row, column, rows: lines.length, columns: lines[0]?.length ?? 1 }, lines);
  return project.roundTrips;
}

function cell(project: Project, row: number, header: string): unknown {
  const sheet = tab(project, 'Nhiệm vụ');
  return sheet.cells.get(row)?.get(columnOf(sheet, header))?.value ?? null;
}

const codes = (project: Project, rows: number[]) => rows.map((row) => cell(project, row, 'Mã'));

const today = serial('2023-08-11');

describe('A new task', () => {
  it('gets the next code of the committee’s own pattern', async () => {
    const project = await officeWith([{ ...overdueTask, Mã: 'NV-18' }]);
    const trips = type(project, 3, 'Nội dung nhiệm vụ', ['Rà soát biển báo']);
    expect(codes(project, [2, 3])).toEqual(['NV-18', 'NV-19']);
    expect(trips).toBeLessThanOrEqual(mostTrips);
    // Nothing that is packed is needed while people type.
    expect(project.calls.get('Utilities.ungzip')).toBeUndefined();
  });

  it('keeps the code somebody gave it', async () => {
    const project = await officeWith([overdueTask]);
    type(project, 3, 'Mã', ['A-7', 'Rà soát biển báo']);
    type(project, 3, 'Nội dung nhiệm vụ', ['Rà soát lại biển báo']);
    expect(codes(project, [3])).toEqual(['A-7']);
  });

  it('gets no code of one that was deleted', async () => {
    const project = await officeWith([{ ...overdueTask, Mã: 'NV-18' }]);
    type(project, 3, 'Nội dung nhiệm vụ', ['Rà soát biển báo']);
    deleteLines(project.workbook, tab(project, 'Nhiệm vụ'), 'row', 3, 1);
    const trips = type(project, 3, 'Nội dung nhiệm vụ', ['Lập kế hoạch']);
    expect(codes(project, [3])).toEqual(['NV-20']);
    expect(trips).toBeLessThanOrEqual(mostTrips);
  });

  it('gets no code that stands in a closed week', async () => {
    const project = await officeWith([overdueTask, { ...overdueTask, Mã: 'NV-30' }]);
    project.call('closeWeek');
    deleteLines(project.workbook, tab(project, 'Nhiệm vụ'), 'row', 3, 1);
    const trips = type(project, 3, 'Nội dung nhiệm vụ', ['Lập kế hoạch']);
    expect(codes(project, [3])).toEqual(['NV-31']);
    expect(trips).toBeLessThanOrEqual(mostTrips);
  });

  it('waits with its code while somebody else takes one, and only with that', async () => {
    const project = await officeWith([overdueTask]);
    project.heldLocks.add('script');
    type(project, 3, 'Nội dung nhiệm vụ', ['Lập kế hoạch', '4']);
    expect([cell(project, 3, 'Mã'), cell(project, 3, 'Nội dung nhiệm vụ')]).toEqual([null, 'Lập kế hoạch']);
    expect(cell(project, 3, 'Tiêu chí')).toBe('4');
  });

  it('is no name of a group', async () => {
    const project = await officeWith([overdueTask]);
    type(project, 3, 'Nội dung nhiệm vụ', ['I. NHIỆM VỤ CHUNG']);
    expect(codes(project, [3])).toEqual([null]);
  });

  it('is found below a header that stands further down, under names of their own, in moved columns', async () => {
    const project = await officeWith([]);
    const sheet = tab(project, 'Nhiệm vụ');
    sheet.cells.clear();
    [
      ['', 'THEO DÕI NHIỆM VỤ'],
      [],
      ['Đơn vị chủ trì', 'Nội dung công việc', 'Mã việc', 'Thời gian hoàn thành', 'Tình trạng', 'Ngày xong'],
      ['Công an', 'Lập hồ sơ', '04', '', 'Đang làm', ''],
    ].forEach((line, i) =>
      line.forEach((value, j) => {
        if (value !== '')
          sheet.cells.set(i + 1, (sheet.cells.get(i + 1) ?? new Map<number, Cell>()).set(j + 1, { value }));
      }),
    );
    edit(project, 'Nhiệm vụ', 5, 2, [['Rà soát biển báo']]);
    edit(project, 'Nhiệm vụ', 4, 5, [['Đã xong']]);
    expect(shown(sheet)[3]).toEqual(['', 'Rà soát biển báo', '05']);
    expect(sheet.cells.get(4)?.get(6)?.value).toBe(today);
  });
});

describe('A task that is finished', () => {
  it('gets the day', async () => {
    const project = await officeWith([overdueTask]);
    const trips = type(project, 2, 'Trạng thái', ['Hoàn thành']);
    expect(cell(project, 2, 'Ngày hoàn thành')).toBe(today);
    expect(trips).toBeLessThanOrEqual(4);
  });

  it('keeps a day somebody entered, and its own when the state is changed back', async () => {
    const project = await officeWith([{ ...overdueTask, 'Ngày hoàn thành': serial('2023-08-01') }]);
    for (const state of ['Hoàn thành', 'Đang thực hiện', 'Đã xong']) {
      type(project, 2, 'Trạng thái', [state]);
      expect(cell(project, 2, 'Ngày hoàn thành')).toBe(serial('2023-08-01'));
    }
  });

  it('gets the day of the committee’s zone', async () => {
    const project = await officeWith([overdueTask]);
    project.clock.set(Date.parse('2023-08-11T23:30:00+07:00'));
    fill(project, 'Cài đặt', [{ Mục: 'Múi giờ', 'Giá trị': 'Asia/Tokyo' }], 40);
    type(project, 2, 'Trạng thái', ['Hoàn thành']);
    const sheet = tab(project, 'Cài đặt');
    const zones = shown(sheet).filter(([label]) => label === 'Múi giờ');
    expect([zones.length, cell(project, 2, 'Ngày hoàn thành')]).toEqual([2, serial('2023-08-12')]);
  });

  it('is not told by any other state, nor by words of somebody else’s row', async () => {
    const project = await officeWith([
      overdueTask,
      { ...overdueTask, Mã: 'NV-2', 'Trạng thái': 'Hoàn thành' },
    ]);
    type(project, 2, 'Trạng thái', ['Vướng mắc']);
    expect([2, 3].map((row) => cell(project, row, 'Ngày hoàn thành'))).toEqual([null, null]);
  });
});

describe('A loose deadline', () => {
  const deadlineCells = (project: Project, row: number) =>
    ['Thời hạn (theo văn bản)', 'Hạn', 'Hạn ban đầu', 'Lặp lại'].map((header) => cell(project, row, header));
  const noteAt = (project: Project, row: number) => {
    const sheet = tab(project, 'Nhiệm vụ');
    return sheet.cells.get(row)?.get(columnOf(sheet, 'Hạn'))?.note ?? '';
  };
  const bare = { Mã: 'NV-1', 'Nội dung nhiệm vụ': 'Rà soát biển báo' };

  it.each([
    ['30.8', '2023-08-30'],
    ['trong tháng 8/2023', '2023-08-31'],
    ['cuối quý III', '2023-09-30'],
    ['trước 30/8/2023', '2023-08-30'],
    ['chậm nhất ngày 4/8/2023', '2023-08-04'],
  ])('“%s” becomes a date, and is kept as it was written', async (typed, date) => {
    const project = await officeWith([bare]);
    const trips = type(project, 2, 'Hạn', [typed]);
    expect(deadlineCells(project, 2)).toEqual([typed, serial(date), serial(date), null]);
    expect(noteAt(project, 2)).toBe('');
    expect(trips).toBeLessThanOrEqual(mostTrips);
  });

  it('counts from the day the task was given', async () => {
    const project = await officeWith([{ ...bare, 'Ngày giao': serial('2022-07-31') }]);
    type(project, 2, 'Hạn', ['30.8']);
    expect(deadlineCells(project, 2).slice(0, 2)).toEqual(['30.8', serial('2022-08-30')]);
  });

  it('keeps the first deadline and what the document says', async () => {
    const project = await officeWith([
      { ...bare, 'Thời hạn (theo văn bản)': 'trong tháng 8', 'Hạn ban đầu': serial('2023-08-01') },
    ]);
    type(project, 2, 'Hạn', ['30.8.2023']);
    expect(deadlineCells(project, 2)).toEqual([
      'trong tháng 8',
      serial('2023-08-30'),
      serial('2023-08-01'),
      null,
    ]);
  });

  it('that repeats goes to “Lặp lại”, and leaves no date', async () => {
    const project = await officeWith([bare]);
    type(project, 2, 'Hạn', ['thứ Bảy, Chủ nhật hằng tuần']);
    const rule = 'thứ Bảy, Chủ nhật hằng tuần';
    expect(deadlineCells(project, 2)).toEqual([rule, null, null, rule]);
  });

  it('“trước” means what the settings say', async () => {
    const project = await officeWith([bare]);
    fill(project, 'Cài đặt', [{ Mục: 'Cách hiểu “trước”', 'Giá trị': 'Không tính ngày ghi' }], 60);
    type(project, 2, 'Hạn', ['trước 30/8/2023']);
    expect(deadlineCells(project, 2).slice(0, 2)).toEqual(['trước 30/8/2023', serial('2023-08-29')]);
  });

  it('that names no day is kept as the phrase, and no day is made up', async () => {
    const project = await officeWith([bare]);
    type(project, 2, 'Hạn', ['thường xuyên']);
    expect(deadlineCells(project, 2)).toEqual(['thường xuyên', null, null, null]);
  });

  it.each([
    ['31.9', 'Không có ngày 31 tháng 9.'],
    ['họp xong rồi tính', 'Chưa hiểu “họp xong rồi tính”.'],
    ['sau khi họp xong', 'Chưa rõ tính từ ngày nào.'],
    ['2.3', '“2.3” chưa rõ năm: 02/03/2024?'],
  ])('“%s” is left alone, and a note says why', async (typed, why) => {
    const project = await officeWith([bare]);
    const trips = type(project, 2, 'Hạn', [typed]);
    expect(deadlineCells(project, 2)).toEqual([null, typed, null, null]);
    expect(noteAt(project, 2)).toBe(`Tổng hợp tuần: ${why} Gõ ngày/tháng/năm, ví dụ 30/08/2023.`);
    expect(trips).toBeLessThanOrEqual(mostTrips);
    type(project, 2, 'Hạn', ['30.8']);
    expect(noteAt(project, 2)).toBe('');
  });

  it('is left alone where its words could not be kept', async () => {
    const project = await officeWith([{ ...bare, 'Thời hạn (theo văn bản)': 'trước 4/8' }]);
    type(project, 2, 'Hạn', ['trong tháng 8/2023']);
    expect(deadlineCells(project, 2)).toEqual(['trước 4/8', 'trong tháng 8/2023', null, null]);
    expect(noteAt(project, 2)).toContain('“Thời hạn (theo văn bản)” đã ghi khác');
  });

  it('leaves a note of people’s own', async () => {
    const project = await officeWith([bare]);
    const sheet = tab(project, 'Nhiệm vụ');
    sheet.cells.get(2)!.set(columnOf(sheet, 'Hạn'), { value: null, note: 'Hỏi lại anh Bình' });
    type(project, 2, 'Hạn', ['31.9']);
    expect(noteAt(project, 2)).toBe('Hỏi lại anh Bình');
  });
});

describe('A paste', () => {
  const pasted = (count: number) =>
    Array.from({ length: count }, (_, i) => [`Việc ${i}`, '4', '', 'Trần Văn Bình']);

  it('of a thousand rows gives each its code, in no more round trips than one row', async () => {
    const project = await officeWith([{ ...overdueTask, Mã: 'NV-18' }]);
    const trips = type(project, 3, 'Nội dung nhiệm vụ', ...pasted(1000));
    const given = codes(
      project,
      Array.from({ length: 1000 }, (_, i) => i + 3),
    );
    expect(given.slice(0, 2)).toEqual(['NV-19', 'NV-20']);
    expect(new Set(given).size).toBe(1000);
    expect(trips).toBeLessThanOrEqual(mostTrips);
  });

  it('gives codes between rows that have one, and leaves those', async () => {
    const project = await officeWith([overdueTask]);
    const sheet = tab(project, 'Nhiệm vụ');
    const lines = Array.from({ length: 60 }, (_, i) => [i % 2 ? `NV-${100 + i}` : '', `Việc ${i}`]);
    sheet.maxRows = 100;
    const trips = type(project, 3, 'Mã', ...lines);
    const given = codes(
      project,
      lines.map((_, i) => i + 3),
    );
    expect(given.map((code, i) => (i % 2 ? code : typeof code))).toEqual(
      lines.map(([code], i) => (i % 2 ? code : 'string')),
    );
    expect(new Set(given).size).toBe(60);
    expect(trips).toBeLessThanOrEqual(mostTrips);
  });

  it('leaves formulas between loose deadlines formulas, and does of the rest what the round trips allow', async () => {
    const project = await officeWith([overdueTask]);
    const sheet = tab(project, 'Nhiệm vụ');
    const [content, deadline] = [columnOf(sheet, 'Nội dung nhiệm vụ'), columnOf(sheet, 'Hạn')];
    const lines = Array.from({ length: 40 }, (_, i) => {
      const line = Array.from({ length: deadline - content + 1 }, () => '');
      line[0] = `Việc ${i}`;
      line[deadline - content] = i % 2 ? '=DATE(2023;9;15)' : '30.8';
      return line;
    });
    const trips = type(project, 3, 'Nội dung nhiệm vụ', ...lines);
    const cells = lines.map((_, i) => sheet.cells.get(i + 3)?.get(deadline));
    expect(cells.map((one) => one?.formula ?? '')).toEqual(
      lines.map((_, i) => (i % 2 ? '=DATE(2023,9,15)' : '')),
    );
    expect(cells[0]?.value).toBe(serial('2023-08-30'));
    expect(new Set(lines.map((_, i) => cell(project, i + 3, 'Mã'))).size).toBe(40);
    expect(trips).toBeLessThanOrEqual(mostTrips);
  });

  it('leaves formulas between codes formulas', async () => {
    const project = await officeWith([overdueTask]);
    const sheet = tab(project, 'Nhiệm vụ');
    const lines = Array.from({ length: 12 }, (_, i) => [`Việc ${i}`]);
    const formulas = lines.map((_, i) => (i % 2 ? '="CV-"&ROW()' : ''));
    formulas.forEach((formula, i) => {
      if (formula !== '') putCell(sheet, i + 3, 1, { value: `CV-${i + 3}`, formula });
    });
    project.touch();
    const trips = type(project, 3, 'Nội dung nhiệm vụ', ...lines);
    const cells = lines.map((_, i) => sheet.cells.get(i + 3)?.get(1));
    expect(cells.map((one) => one?.formula ?? '')).toEqual(formulas);
    expect(String(cells[0]?.value)).toMatch(/^(NV|CV)-/);
    expect(trips).toBeLessThanOrEqual(mostTrips);
  });

  it('gives all that are finished their day, however they are mixed', async () => {
    const project = await officeWith([overdueTask]);
    const lines = Array.from({ length: 40 }, (_, i) => [i % 3 ? 'Hoàn thành' : 'Đang thực hiện']);
    const trips = type(project, 2, 'Trạng thái', ...lines);
    expect(lines.map((_, i) => cell(project, i + 2, 'Ngày hoàn thành'))).toEqual(
      lines.map((_, i) => (i % 3 ? today : null)),
    );
    expect(trips).toBeLessThanOrEqual(mostTrips);
  });
});

it('A paste whose days take all round trips there are is filled in, and looked at no second time', async () => {
  const project = await officeWith(
    Array.from({ length: 5 }, (_, i) => ({
      ...overdueTask,
      Mã: `NV-${i + 1}`,
      'Thời hạn (theo văn bản)': null,
    })),
  );
  const sheet = tab(project, 'Nhiệm vụ');
  const [deadline, state] = [columnOf(sheet, 'Hạn'), columnOf(sheet, 'Trạng thái')];
  const lines = ['30.8', '4/8/2023', '15.9', '4/8/2023', '20.9'].map((day) => {
    const line = Array.from({ length: state - deadline + 1 }, () => '');
    return [day, ...line.slice(1, -1), 'Hoàn thành'];
  });
  expect(type(project, 2, 'Hạn', ...lines)).toBe(mostTrips);
  const at = (header: string) => lines.map((_, i) => cell(project, i + 2, header));
  expect(at('Hạn')).toEqual(
    ['2023-08-30', '2023-08-04', '2023-09-15', '2023-08-04', '2023-09-20'].map(serial),
  );
  expect(at('Ngày hoàn thành')).toEqual(lines.map(() => today));
});

describe('A paste of everything at once', () => {
  const headers = ['Mã', 'Nội dung nhiệm vụ', 'Hạn', 'Trạng thái'];

  it('of a thousand mixed rows is filled in within the same round trips, and nothing typed is lost', async () => {
    const project = await officeWith([overdueTask]);
    const sheet = tab(project, 'Nhiệm vụ');
    const width = columnOf(sheet, 'Trạng thái');
    const lines = Array.from({ length: 1000 }, (_, i) => {
      const line = Array.from({ length: width }, () => '');
      line[columnOf(sheet, 'Nội dung nhiệm vụ') - 1] = `Việc ${i}`;
      line[columnOf(sheet, 'Hạn') - 1] = ['30.8', '15/9/2023', 'trong tháng 9', ''][i % 4]!;
      line[columnOf(sheet, 'Trạng thái') - 1] = i % 2 ? 'Hoàn thành' : 'Đang thực hiện';
      return line;
    });
    const trips = type(project, 3, 'Mã', ...lines);
    expect(trips).toBeLessThanOrEqual(mostTrips);
    lines.forEach((_, i) => {
      const [id, content, deadline] = headers.map((header) => cell(project, i + 3, header));
      const phrase = cell(project, i + 3, 'Thời hạn (theo văn bản)');
      const day = cell(project, i + 3, 'Ngày hoàn thành');
      expect({ i, id, content, deadline, phrase, day }).toEqual({
        i,
        id: `NV-${i + 2}`,
        content: `Việc ${i}`,
        deadline: [serial('2023-08-30'), serial('2023-09-15'), serial('2023-09-30'), null][i % 4],
        phrase: ['30.8', null, 'trong tháng 9', null][i % 4],
        day: i % 2 ? today : null,
      });
    });
  });
});

describe('An edit that nothing follows from', () => {
  it('costs nothing in another tab of ours, and one round trip in a tab of theirs', async () => {
    const project = await officeWith([overdueTask]);
    expect(edit(project, 'Thành viên', 5, 1, [['Lê Văn Tám']])).toBe(0);
    expect(edit(project, 'Tổng quan', 30, 1, [['ghi chú']])).toBe(0);
    project.call('setUp');
    project.workbook.sheets.push({ ...structuredClone(tab(project, 'Khu phố')), id: 99, name: 'Ghi chép' });
    expect(edit(project, 'Ghi chép', 5, 1, [['Khu phố 9']])).toBe(1);
  });

  it('costs one round trip in a column that is only people’s', async () => {
    const project = await officeWith([overdueTask]);
    expect(type(project, 2, 'Kết quả, sản phẩm', ['Đã họp'])).toBe(1);
    expect(type(project, 2, 'Kết quả, sản phẩm', ['Đã họp', 'Không'], ['', ''])).toBe(1);
    expect(type(project, 1, 'Kết quả, sản phẩm', ['Kết quả'])).toBe(1);
  });

  it('never shows an error, whatever the workbook has become', async () => {
    const project = await officeWith([overdueTask]);
    tab(project, 'Nhiệm vụ').protections.push({
      description: '',
      warningOnly: false,
      area: { row: 2, column: columnOf(tab(project, 'Nhiệm vụ'), 'Ngày hoàn thành'), rows: 1, columns: 1 },
      editors: ['chu.so.huu@example.com'],
      everyone: false,
    });
    type(project, 2, 'Trạng thái', ['Hoàn thành']);
    project.workbook.sheets = project.workbook.sheets.filter(({ name }) => name === 'Nhiệm vụ');
    type(project, 2, 'Trạng thái', ['Hoàn thành']);
    type(project, 3, 'Nội dung nhiệm vụ', ['Việc']);
    expect(() => project.call('onEdit')).not.toThrow();
    expect(() => project.call('onEdit', { range: null })).not.toThrow();
    expect([project.log, cell(project, 3, 'Mã')]).toEqual([[], 'NV-2']);
  });

  it('is none that a page made up: nothing is read', async () => {
    const project = await officeWith([overdueTask]);
    project.resetCounts();
    for (const range of [{}, { rowStart: 2, columnStart: 1 }, 'Nhiệm vụ!A2', null])
      project.run('onEdit', [{ range, value: 'Hoàn thành' }]);
    expect(project.roundTrips).toBe(0);
  });
});
