import fc from 'fast-check';
import type { Cell } from '../../../src/sheet/cells';
import { cellName, columnLetter } from '../../../src/workbook/grid';
import { readTable } from '../../../src/workbook/reading/table';
import { conditionsTab, membersTab, neighbourhoodsTab, tasksTab } from '../../../src/workbook/tabs/tabs';
import { dated, grid, tabWith } from '../../support/grids';

const messages = (problems: { message: string }[]) => problems.map(({ message }) => message);

describe('A header', () => {
  it('is found by its words, whatever the case, spacing, tone marks or punctuation', () => {
    const table = readTable(
      tasksTab,
      grid('Nhiệm vụ', [
        ['MÃ', 'Nội  dung nhiệm vụ:', 'han *'.normalize('NFD'), 'TRẠNG THÁI', 'người phụ trách'],
      ]),
    );
    expect(table.columns).toMatchObject({ id: 1, content: 2, deadline: 3, state: 4, owners: 5 });
    expect(table.problems).toEqual([]);
  });

  it('is found by the other names committees use', () => {
    const headers = ['Số hiệu', 'Nội dung công việc', 'Thời gian hoàn thành', 'Tình trạng', 'Đơn vị chủ trì'];
    const table = readTable(tasksTab, grid('Nhiệm vụ', [headers]));
    expect(table.columns).toMatchObject({ id: 1, content: 2, deadline: 3, state: 4, owners: 5 });
  });

  it('is found below titles, and rows are counted from there', () => {
    const table = readTable(
      neighbourhoodsTab,
      grid('Khu phố', [
        ['DANH SÁCH KHU PHỐ', ''],
        ['', ''],
        ['Tên', 'Trưởng khu phố'],
        ['Khu phố 1', 'Phạm Thị Cúc'],
      ]),
    );
    expect(table.headerRow).toBe(3);
    expect(table.rows.map(({ row }) => row)).toEqual([4]);
    expect(table.rows[0]?.place('head')).toBe('B4');
  });

  it('is found in any order of columns, with any columns between', () => {
    const headers = Object.values(tasksTab.columns).map(({ header }) => header);
    const keys = Object.keys(tasksTab.columns);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...headers, 'Của riêng tôi', 'Ghi chú thêm'], { minLength: 5 }),
        (shuffled) => {
          const { columns } = readTable(tasksTab, grid('Nhiệm vụ', [shuffled]));
          for (const [index, key] of keys.entries()) {
            const place = shuffled.indexOf(headers[index] ?? '');
            if (place >= 0) expect(columns[key as keyof typeof columns]).toBe(place + 1);
          }
        },
      ),
    );
  });

  it('that stands twice is read from the left and said', () => {
    const table = readTable(
      neighbourhoodsTab,
      grid('Khu phố', [
        ['Tên', 'Trưởng khu phố', 'Tên'],
        ['A', 'B', 'C'],
      ]),
    );
    expect(table.rows[0]?.cell('name')).toBe('A');
    expect(table.problems[0]).toMatchObject({ cell: 'C1', value: 'Tên' });
  });
});

describe('What is missing', () => {
  it('is a tab: named, with the way out, and no digest goes out on such numbers', () => {
    const { problems, rows } = readTable(tasksTab, null);
    expect(rows).toEqual([]);
    expect(problems).toEqual([expect.objectContaining({ sheet: 'Nhiệm vụ', cell: '', blocking: true })]);
    expect(messages(problems)).toEqual([
      'Không tìm thấy tab “Nhiệm vụ”. Nếu tab đã đổi tên, hãy đặt lại tên cũ; nếu không, chọn Tạo bảng theo dõi để thêm.',
    ]);
    expect(readTable({ ...tasksTab, adopted: true }, null).problems[0]?.message).toContain(
      'chọn Dùng bảng có sẵn để chỉ lại.',
    );
    expect(readTable(tasksTab, null)).toMatchObject({
      sheet: 'Nhiệm vụ',
      headerRow: 0,
      columns: {},
      leftOut: [],
    });
  });

  it('is a required column: named, with the tab', () => {
    const table = readTable(
      membersTab,
      grid('Thành viên', [
        ['Họ và tên', 'Chức vụ'],
        ['Trần Văn Bình', 'Trưởng Công an'],
      ]),
    );
    expect(table.problems).toEqual([
      {
        sheet: 'Thành viên',
        cell: 'A1',
        value: '',
        message: 'Tab “Thành viên” thiếu cột “Email”. Chọn Tạo bảng theo dõi để thêm, hoặc đặt lại tên cột.',
        blocking: true,
      },
    ]);
    expect(table.rows[0]?.cell('name')).toBe('Trần Văn Bình');
    expect(table.rows[0]?.cell('email')).toBe('');
  });

  it('is everything: an empty tab says so', () => {
    expect(messages(readTable(membersTab, grid('Thành viên', [['']])).problems)).toEqual([
      'Tab “Thành viên” đang trống, chưa có dòng tiêu đề. Chọn Tạo bảng theo dõi để thêm.',
    ]);
  });

  it('is no more than an empty tab where only some committees have one', () => {
    expect(messages(readTable(conditionsTab, grid('Điều kiện', [['']])).problems)).toEqual([
      'Tab “Điều kiện” đang trống, chưa có dòng tiêu đề. Không dùng thì xóa tab.',
    ]);
  });

  it('is a readable header: the needed columns are listed', () => {
    const { problems } = readTable(membersTab, grid('Thành viên', [['Lan'], ['Hoa']]));
    expect(problems).toEqual([
      {
        sheet: 'Thành viên',
        cell: 'A1',
        value: '',
        message: 'Tab “Thành viên” không có dòng tiêu đề đọc được. Cần các cột: Họ và tên, Email.',
        blocking: true,
      },
    ]);
  });

  it('in a tab the numbers do not rest on, stops no digest', () => {
    expect(readTable(neighbourhoodsTab, null).problems[0]?.blocking).toBeUndefined();
  });
});

describe('Merged cells', () => {
  it('mean each of their rows, and are said', () => {
    const { rows: cells } = tabWith(neighbourhoodsTab, [
      { name: 'Khu phố 1', officer: 'Lê Thị Mai' },
      { name: 'Khu phố 3' },
      { name: 'Khu phố 4' },
    ]);
    const table = readTable(
      neighbourhoodsTab,
      grid('Khu phố', cells, [{ row: 2, column: 3, rows: 2, columns: 1 }]),
    );
    expect(table.rows.map((row) => row.cell('officer'))).toEqual(['Lê Thị Mai', 'Lê Thị Mai', '']);
    expect(table.problems).toEqual([
      {
        sheet: 'Khu phố',
        cell: 'C2:C3',
        value: 'Lê Thị Mai',
        message: 'Ô C2:C3 đang gộp; mọi dòng trong đó được hiểu như dòng đầu. Nên bỏ gộp và điền từng dòng.',
      },
    ]);
  });

  it('are told with a date as it is kept, and fill no empty row', () => {
    const rows: Cell[][] = [
      ['Tên', 'Trưởng khu phố'],
      ['A', dated('2023-08-30')],
      ['', ''],
      ['C', ''],
      ['D', ''],
    ];
    const table = readTable(
      neighbourhoodsTab,
      grid('Khu phố', rows, [{ row: 2, column: 2, rows: 3, columns: 1 }]),
    );
    expect(table.rows.map((row) => [row.row, row.cell('head')])).toEqual([
      [2, dated('2023-08-30')],
      [4, dated('2023-08-30')],
      [5, ''],
    ]);
    expect(table.problems[0]).toMatchObject({ cell: 'B2:B4', value: '2023-08-30' });
  });

  it('are known by how many columns the widest of a row covers, and told of an adopted sheet to nobody', () => {
    const rows = [['Mã', 'Nội dung nhiệm vụ', 'Hạn'], ['I. Kinh tế'], ['1', 'Việc'], ['2', 'Việc']];
    const merges = [
      { row: 2, column: 1, rows: 1, columns: 3 },
      { row: 2, column: 4, rows: 1, columns: 2 },
      { row: 3, column: 1, rows: 1, columns: 2 },
    ];
    const table = readTable({ ...tasksTab, adopted: true }, grid('Nhiệm vụ', rows, merges));
    expect(table.rows.map(({ widest }) => widest)).toEqual([3, 2, 1]);
    expect(table.problems.filter(({ cell }) => cell !== 'A1')).toEqual([]);
  });

  it('of a title above the header are nobody’s business', () => {
    const rows = [
      ['DANH SÁCH', '', ''],
      ['Tên', 'Trưởng khu phố', 'Cán bộ phụ trách'],
      ['Khu phố 1', '', ''],
    ];
    const table = readTable(
      neighbourhoodsTab,
      grid('Khu phố', rows, [{ row: 1, column: 1, rows: 1, columns: 3 }]),
    );
    expect(table.problems).toEqual([]);
  });

  it('of the header itself are nobody’s business either, and they fill no row', () => {
    const rows = [
      ['Tên', 'Trưởng khu phố', ''],
      ['Khu phố 1', '', 'x'],
    ];
    const table = readTable(
      neighbourhoodsTab,
      grid('Khu phố', rows, [{ row: 1, column: 2, rows: 1, columns: 2 }]),
    );
    expect(table.problems).toEqual([]);
    expect(table.rows[0]?.cell('head')).toBe('');
  });

  it('may reach below the last row that holds anything, and begin there', () => {
    const rows = [
      ['Tên', 'Trưởng khu phố'],
      ['Khu phố 1', ''],
    ];
    const merges = [
      { row: 2, column: 2, rows: 9, columns: 1 },
      { row: 8, column: 1, rows: 2, columns: 1 },
    ];
    const table = readTable(neighbourhoodsTab, grid('Khu phố', rows, merges));
    expect(table.rows.map((row) => [row.cell('name'), row.cell('head')])).toEqual([['Khu phố 1', '']]);
    expect(table.problems.map(({ cell, value }) => [cell, value])).toEqual([
      ['B2:B10', ''],
      ['A8:A9', ''],
    ]);
  });
});

it('A row says which of its cells hold more than the header above them, and whether it is the header again', () => {
  const table = readTable(
    neighbourhoodsTab,
    grid('Khu phố', [
      ['DANH SÁCH', 'Số 1', ''],
      ['Tên', 'Trưởng thôn', 'Ghi chú'],
      ['TÊN:', 'Phạm Thị Cúc', ' '],
      ['tên', 'trưởng thôn', false],
      ['Trưởng thôn', 'Tên', ''],
      ['Tên', '', ''],
      ['danh sách', 'số 1', ''],
      [' ', false, ''],
      ['Khu phố 1', '', 'x'],
    ]),
  );
  const seen = table.rows.map((row) => [row.row, row.holds('name'), row.holds('head'), row.repeatsHeader]);
  expect(seen).toEqual([
    [3, false, true, false],
    [4, false, false, true],
    [5, true, true, false],
    [6, false, false, false],
    [7, false, false, true],
    [9, true, false, false],
  ]);
  expect(table.rows[0]!.holds('officer')).toBe(false);
  expect([table.rows[0]!.place('head'), table.rows[0]!.place('officer')]).toEqual(['B3', 'A3']);
  expect(table.rows[0]!.cells).toEqual(['TÊN:', 'Phạm Thị Cúc', ' ']);
});

it('A row of figures in columns without words above them is no header again', () => {
  const table = readTable(
    neighbourhoodsTab,
    grid('Khu phố', [
      ['Tên', 'Trưởng thôn', '', ''],
      ['', '', 12, dated('2023-08-30')],
    ]),
  );
  expect(table.rows.map(({ repeatsHeader }) => repeatsHeader)).toEqual([false]);
});

it('A cell is named as the sheet names it', () => {
  expect([1, 26, 27, 52, 53, 702, 703].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  expect(cellName(12, 9)).toBe('I12');
});
