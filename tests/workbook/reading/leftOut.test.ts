import type { Cell, Merge } from '../../../src/sheet/cells';
import { criterionColumns } from '../../../src/workbook/reading/criteria';
import { leftOut, recordsAmong, taskColumns, taskRows } from '../../../src/workbook/reading/leftOut';
import { readTable } from '../../../src/workbook/reading/table';
import { criteriaTab, tasksTab } from '../../../src/workbook/tabs/tabs';
import { dated, grid } from '../../support/grids';

const header = ['TT', 'Nội dung công việc', 'Chủ trì', 'Thời hạn', 'Tình trạng', 'Ghi chú'];

function kind(cells: Cell[], merges: Merge[] = []) {
  const [row] = readTable(tasksTab, grid('Nhiệm vụ', [header, cells], merges)).rows;
  return row && leftOut(row, taskColumns);
}

describe('A row is left out when it', () => {
  it.each<[string, Cell[]]>([
    ['numbers a group beside its name', ['I', 'Lĩnh vực kinh tế', '', '', '', '']],
    ['numbers a group in its name', ['', 'II. Văn hóa, xã hội', '', '', '', '']],
    ['names a group in capitals', ['', 'CÔNG TÁC XÂY DỰNG ĐẢNG', '', '', '', '']],
    ['calls itself a part', ['', 'Phần 2: An ninh', '', '', '', '']],
    ['calls itself a part, with spaces', ['', ' Phần  2: An ninh', '', '', '', '']],
    ['calls itself a group', ['', 'Nhóm II', '', '', '', '']],
    ['calls itself a criterion', ['', 'Tiêu chí 3: Môi trường', '', '', '', '']],
    ['is a criterion by its number alone', ['', 'Tiêu chí số 3', '', '', '', '']],
    ['calls itself a section', ['', 'mục 12. Y tế', '', '', '', '']],
    ['calls itself a chapter', ['', 'Chương IV – Văn hóa'.normalize('NFD'), '', '', '', '']],
    ['has a number with a dot before it', ['IX.', 'Lĩnh vực kinh tế', '', '', '', '']],
    ['has a letter in brackets before it', ['Đ)', 'Lĩnh vực kinh tế', '', '', '', '']],
    ['has a letter with a dash before it', ['C–', 'Lĩnh vực kinh tế', '', '', '', '']],
    ['stands in the first column alone, marked', ['A. Nhiệm vụ thường xuyên', '', '', '', '', '']],
  ])('%s', (_, cells) => expect(kind(cells)).toBe('group'));

  it('names a group over merged columns, whatever it says', () => {
    const across = [{ row: 2, column: 1, rows: 1, columns: 6 }];
    expect(kind(['Lĩnh vực kinh tế', '', '', '', '', ''], across)).toBe('group');
    expect(kind(['', 'Lĩnh vực kinh tế', '', '', '', ''], [{ ...across[0]!, column: 2, columns: 5 }])).toBe(
      'group',
    );
  });

  it.each<[Cell[]]>([
    [['', 'Tổng cộng', '', '', 12, '']],
    [['Tổng số nhiệm vụ: 12', '', '', '', '', '']],
    [['', 'Cộng:', '', 7, '', '']],
    [['', ' Cộng:', '', ' 7 ', '', '']],
    [['Tổng I + II', '4 nhiệm vụ', '', '', '1 hoàn thành', '']],
    [['Cộng tiêu chí Môi trường', 2, '', '', '', '']],
    [['', 'Tổng số nhiệm vụ của tiêu chí 1', '', '', '', '']],
    [['', 'Tổng kinh phí', '', '', '', 90]],
  ])('sums up: %j', (cells) => expect(kind(cells)).toBe('total'));

  it('says the header again, as on the next page', () => {
    expect(kind(header)).toBe('header');
    expect(kind(['TT', 'NỘI DUNG CÔNG VIỆC:', '', '', '', ''])).toBe('header');
  });

  it('numbers the columns of the form', () => {
    expect(kind(['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'])).toBe('numbers');
    expect(kind([1, 2, 3, 4, 5, 6])).toBe('numbers');
    expect(kind(['', 'Lập hồ sơ an ninh', 'Công an', '', '', 'A'])).toBeNull();
    expect(kind([' (1)', '(2) ', ' 3 ', '4', '5', '6'])).toBe('numbers');
    expect(kind(['A', 'B', '1', '2', '3', '4=2+3'])).toBe('numbers');
    expect(kind(['(A)', '(B)', 1, 2, 3, '(4)=(2)/(3)'])).toBe('numbers');
  });

  it.each<[Cell[]]>([
    [['', 'NGƯỜI LẬP BIỂU', 'TM. ỦY BAN NHÂN DÂN', '', '', '']],
    [['Ghi chú: số liệu đến hết tháng 7', '', '', '', '', '']],
    [['', '', '', '', '', 'Sao Mai, ngày 4 tháng 8 năm 2023']],
    [['', 'Nơi nhận:', '', '', '', '']],
  ])('stands below as a note: %j', (cells) => expect(kind(cells)).toBe('note'));
});

describe('A row is a task, rather one too many than one lost, when it', () => {
  it.each<[string, Cell[]]>([
    ['has only its words', ['', 'Rà soát biển báo', '', '', '', '']],
    ['has only its number and words', [3, 'Rà soát biển báo', '', '', '', '']],
    ['begins as a total does', [4, 'Tổng hợp, báo cáo tiến độ', 'Văn phòng', '', '', '']],
    ['speaks of a sum further on', ['', 'Kinh phí hội nghị tổng kết', '', '', '', 90]],
    ['begins as a sum does', [4, 'Cộng đồng dân cư góp công', '', '', '', '']],
    ['has a number before "tổng"', [4, 'Tổng vệ sinh toàn thị trấn', '', '', '', '']],
    ['begins with all of something', ['', 'Tổng vệ sinh toàn thị trấn', '', '', '', '']],
    ['is owed by a name that begins as a total does', [4, '', 'Tổng công ty Điện lực', '', '', '']],
    ['is a marked point with somebody in charge', ['a', 'I. Rà soát quy hoạch', 'UBND', '', '', '']],
    ['is in capitals and due', ['', 'LẬP HỒ SƠ AN NINH', '', dated('2023-08-30'), '', '']],
    ['is a small-lettered point', ['', 'a) Rà soát biển báo', '', '', '', '']],
    ['begins as a part does', ['', 'Nhóm vi phạm trật tự', '', '', '', '']],
    ['is about a criterion', ['', 'Tiêu chí 3 cần rà soát lại', '', '', '', '']],
    [
      'begins with a word in whose first letter a Roman number may be seen',
      ['', 'Nhóm Vệ sinh', '', '', '', ''],
    ],
    ['begins as a section does', ['', 'Mục tiêu 2 con đường hoa', '', '', '', '']],
    ['has a mark that is no number', ['AB', 'Lĩnh vực kinh tế', '', '', '', '']],
    ['has a mark with more behind it', ['I.2', 'Lĩnh vực kinh tế', '', '', '', '']],
    ['has a mark with more before it', ['2I', 'Lĩnh vực kinh tế', '', '', '', '']],
    ['speaks of a total and is due', ['', 'Tổng', 'UBND', dated('2023-08-30'), '', '']],
  ])('%s', (_, cells) => expect(kind(cells)).toBeNull());
});

describe('A signature at the end of a table', () => {
  const task: Cell[] = [1, 'Rà soát biển báo', 'Công an', dated('2023-08-30'), 'Đang làm', ''];
  const signed: Cell[][] = [
    ['', 'NGƯỜI LẬP BIỂU', '', '', 'TM. BAN CHỈ ĐẠO', ''],
    ['', '(Ký, ghi rõ họ tên)', '', '', 'TRƯỞNG BAN', ''],
    ['', 'Lê Thị Mai', '', '', 'Nguyễn Văn Sơn', ''],
    ['', '- Lưu: VT, 03 bản.', '', '', '', ''],
  ];
  const read = (...rows: Cell[][]) =>
    taskRows(readTable(tasksTab, grid('Nhiệm vụ', [header, ...rows]))).map(({ row }) => row);

  it('takes the names below it along', () => expect(read(task, ...signed)).toEqual([2]));

  it('takes no task along that somebody wrote below it', () =>
    expect(read(task, ...signed.slice(0, 1), task)).toEqual([2, 4]));

  it('takes nothing along that has a code, somebody in charge, a state, a number or many words', () => {
    const names = signed.slice(0, 3);
    const coded = [['Mã', ...header.slice(1)], task, ...names, ['(a1)', 'Việc viết thêm', '', '', '', '']];
    expect(taskRows(readTable(tasksTab, grid('Nhiệm vụ', coded))).map(({ row }) => row)).toEqual([2, 6]);
    expect(read(task, ...names, ['', 'Việc viết thêm', 'MTTQ', '', '', ''])).toEqual([2, 6]);
    expect(read(task, ...names, ['NV-9', 'Việc viết thêm', '', '', '', ''])).toEqual([2, 4, 5, 6]);
    // What a state, a number or four cells say is no signature, so that the names above are none either.
    expect(read(task, ...names, ['', 'Việc viết thêm', '', '', 'Xong', ''])).toEqual([2, 4, 5, 6]);
    expect(read(task, ...names, ['', 'Dọn rác tuyến số 2', '', '', '', ''])).toEqual([2, 4, 5, 6]);
    expect(read(task, ...names, ['a', 'b', '', '', 'c', 'd'])).toEqual([2, 4, 5, 6]);
    expect(read(task, ...names, ['', 'a', '', '', 'c', 'd'])).toEqual([2]);
    expect(read(task, ...names, ['', '(bản 2)', '', '', '', ''])).toEqual([2]);
  });

  it('begins where somebody signs, also below the column of who is in charge', () => {
    const owners: Cell[][] = [
      ['', 'Nơi nhận:', 'TM. BAN CHỈ ĐẠO', '', '', ''],
      ['', 'Như trên', 'Nguyễn Văn Sơn', '', '', ''],
    ];
    expect(read(task, ...owners)).toEqual([2]);
    expect(read(task, ['', 'Rà soát mô hình', '', '', '', ''], ...owners)).toEqual([2, 3]);
    expect(read(task, ['', 'Rà soát mô hình', '', '', '', ''])).toEqual([2, 3]);
    expect(read(...owners)).toEqual([]);
  });

  it('leaves criteria whose conclusion is told, though they are words alone', () => {
    const rows = (last: string) => {
      const cells = [
        ['Mã', 'Tiêu chí', 'Kết luận'],
        ['', 'Nơi nhận:', ''],
        ['', 'Văn hóa', last],
      ];
      return recordsAmong(readTable(criteriaTab, grid('Tiêu chí', cells)), criterionColumns).map(
        ({ row }) => row,
      );
    };
    expect([rows('Đạt'), rows('Chưa đạt'), rows('')]).toEqual([[3], [3], []]);
  });

  it('is needed for a row of a few words to be no task', () =>
    expect(read(task, ['', 'Rà soát mô hình', 'MTTQ', '', '', ''])).toEqual([2, 3]));
});

describe('A numbered row with nothing but its words', () => {
  const read = (...rows: Cell[][]) =>
    taskRows(readTable(tasksTab, grid('Nhiệm vụ', [header, ...rows]))).map(({ row }) => row);
  const name: Cell[] = [1, 'Công tác cán bộ', '', '', '', ''];
  const part = (mark: Cell): Cell[] => [mark, 'Rà soát quy hoạch cán bộ', 'Ban Tổ chức', '', '', ''];

  it.each<[Cell]>([['a'], ['a)'], ['đ'], ['1.1'], ['1.12'], ['-'], ['+']])(
    'names a group where %j is a part of it',
    (mark) => expect(read(name, part(mark))).toEqual([3]),
  );

  it('is a task with parts where it has a code', () => {
    const coded = [['Mã', ...header.slice(1)], ['1', ...name.slice(1)], part('1.1')];
    expect(taskRows(readTable(tasksTab, grid('Nhiệm vụ', coded))).map(({ row }) => row)).toEqual([2, 3]);
  });

  it.each<[Cell]>([[2], ['2.1'], [''], [11], ['ab'], ['1']])('is a task where %j follows', (mark) =>
    expect(read(name, part(mark))).toEqual([2, 3]),
  );

  it.each([
    ['1.2', '1.2.1', true],
    ['1.2', '1.3', false],
    ['a', 'b', false],
    ['1a', '1a.1', false],
    ['x1', 'a', false],
  ])('%s over %s: %s', (mark, below, isGroup) =>
    expect(read([mark, ...name.slice(1)], part(below))).toEqual(isGroup ? [3] : [2, 3]),
  );
});
