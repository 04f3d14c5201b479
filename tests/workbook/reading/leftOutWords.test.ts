import type { LeftOutReason } from '../../../src/domain/tracker';
import type { Cell } from '../../../src/sheet/cells';
import { leftOut, type RecordColumns, taskColumns, takeRecords } from '../../../src/workbook/reading/leftOut';
import { readTable } from '../../../src/workbook/reading/table';
import { membersTab, tasksTab } from '../../../src/workbook/tabs/tabs';
import { dated, grid } from '../../support/grids';

const header = ['Mã', 'Nội dung công việc', 'Chủ trì', 'Thời hạn', 'Tình trạng', 'Ghi chú', 'Tiến độ'];

/** Why a row is left out; null for a task. Cells behind those given are empty. */
function reason(...cells: Cell[]): LeftOutReason | null {
  const whole = header.map((_, i) => cells[i] ?? '');
  const [row] = readTable(tasksTab, grid('Nhiệm vụ', [header, whole])).rows;
  return leftOut(row!, taskColumns);
}
const ofWords = (words: string) => words.split(' | ').map((text) => [text, reason('', text)]);
const all = (words: string, expected: LeftOutReason | null) =>
  words.split(' | ').map((text) => [text, expected]);

describe('Words alone in the column of tasks', () => {
  it.each<[string]>([
    ['Tổng | Cộng | Total | Tổng cộng | Tổng số | tổng số việc | Tổng cộng công việc: 12 | Tổng số : 12'],
    ['Tổng số nhiệm vụ. 3 việc | Cộng số 3 nhiệm vụ | CỘNG 7 việc'],
    ['Cộng tiêu chí 1 | Cộng: môi trường | Cộng. Y tế | Tổng cộng các mục | Tổng số hồ sơ | Tổng số: đợt 2'],
  ])('are a sum: %s', (words) => expect(ofWords(words)).toEqual(all(words, 'total')));

  it.each<[string]>([
    ['Ghi chú: x | Lưu ý chung | Nơi nhận: | Người lập | Người lập biểu | Người lập bảng | Người tổng hợp'],
    ['T/M Ban chỉ đạo | Tm Ban | TM. UBND | KT. CHỦ TỊCH | TL. Chủ tịch | Thủ trưởng đơn vị'],
    ['Xác nhận của thôn | Sao Mai, ngày 4 tháng 8 năm 2023 | Ao, ngày 14 tháng 12 năm 2023'],
  ])('are a note or a signature: %s', (words) => expect(ofWords(words)).toEqual(all(words, 'note')));

  it.each<[string]>([
    [
      'I. Kinh tế | II) Kinh tế | X- Kinh tế | V – Kinh tế | L:Kinh tế | A . Kinh tế | Đ) Kinh tế | I. | A | KT',
    ],
    ['Phần 2 | PHẦN II: x | phần 12, x | Nhóm I; | NHÓM 3 | nhóm II | Mục 4 – x | MỤC I | mục V) | KINH TẾ'],
    ['Chương I | CHƯƠNG 2 | chương 3 | ĐỀ ÁN 06'],
  ])('name a group: %s', (words) => expect(ofWords(words)).toEqual(all(words, 'group')));

  it.each<[string]>([
    [
      'Tổng kết | Tổng thu cộng dồn | Hội đồng tổng | Tổng 12 người | Cộng tác viên | Cộng đồng | Cộng sự | Công an | Cộngx',
    ],
    ['Xin ghi chú | Báo TM. UBND | Ký nơi nhận | A, ngày 4 tháng 8 năm 2023'],
    ['Sao, Mai, ngày 14 tháng 12 năm 2023 | Sao Mai, ngày 4 tháng 8 năm 2023 họp | a) Rà soát | 12 33'],
    ['IC. Kinh tế | i. Kinh tế | I Kinh tế | Phần 2a | Nhóm IIa | Phần mềm 2 | Một phần 2 | Kinh Tế'],
  ])('are a task: %s', (words) => expect(ofWords(words)).toEqual(all(words, null)));
});

describe('Words alone in another column', () => {
  it('name a group where they stand in that of codes, and a task where they are one word', () => {
    expect([reason('Kinh tế'), reason('Kinh tế 2'), reason('2 kinh tế'), reason('Kinh')]).toEqual([
      'group',
      'group',
      'group',
      null,
    ]);
    expect([reason('TC1'), reason('12'), reason(12)]).toEqual([null, null, null]);
  });

  it('are nothing we know where they stand beside all that makes a task', () => {
    const beside = (cell: Cell) => reason('', '', '', '', '', cell);
    expect([beside('còn thiếu'), beside(40), reason('', '', '', '', '', '', 40)]).toEqual([
      'bare',
      'bare',
      'bare',
    ]);
    expect([beside('Tổng'), beside('Nơi nhận:'), beside('II. Kinh tế')]).toEqual(['total', 'note', 'group']);
  });

  it('make a task where they say who, by when or how far', () => {
    expect([reason('', '', 'UBND'), reason('', '', '', 'sớm'), reason('', '', '', '', 'Xong')]).toEqual([
      null,
      null,
      null,
    ]);
    expect([reason('', '', 'TM. UBND'), reason('', 'Nơi nhận:', 'TM. UBND')]).toEqual(['note', 'note']);
    expect([reason('', 'Họp', 'TM. UBND'), reason('', 'Nơi nhận:', 'UBND')]).toEqual([null, null]);
  });
});

describe('A sum', () => {
  it('has figures below who, by when and how far, and a task has words there', () => {
    const below = (...cells: Cell[]) => reason('', 'Tổng cộng', ...cells);
    const figures: Cell[][] = [
      [5],
      ['5', '12', '3 hoàn thành'],
      ['5 %', '', 'Tổng số'],
      ['3\nviệc'],
      ['3 việc 4'],
    ];
    expect(figures.map((cells) => below(...cells))).toEqual(figures.map(() => 'total'));
    const words: Cell[][] = [['UBND'], [dated('2023-08-01')], ['ba 3'], ['3việc'], [true]];
    expect(words.map((cells) => below(...cells))).toEqual(words.map(() => null));
  });

  it('may stand before its words, with nothing, a number or a count in their place', () => {
    const counts = ['', 7, '4 việc', '4 công việc', '4 đầu việc', '4 nhiệm vụ', '12'];
    expect(counts.map((cell) => reason('Tổng I', cell))).toEqual(counts.map(() => 'total'));
    expect(['Kinh tế', '4 nhiệm vụ lớn', '4 người'].map((cell) => reason('Tổng I', cell))).toEqual([
      null,
      null,
      null,
    ]);
    expect(reason('Tổng I', '', '', '', '', '', 40)).toBe('total');
  });

  it('of something has numbers behind it, and nothing else', () => {
    expect([reason('', 'Tổng thu', '', '', '', '', 40), reason('', 'Tổng thu', 3)]).toEqual([
      'total',
      'total',
    ]);
    expect([
      reason('', 'Tổng thu', '', '', '', 'x', 40),
      reason('', 'Tổng thu', '3'),
      reason(1, 'Tổng thu', '', '', '', '', 40),
      reason('', 'Tổng thu', 'Tổng thu', '', '', '', 40),
      reason('', 'Cộng các mục', '3'),
    ]).toEqual([null, null, null, null, null]);
  });

  it('is a task all the same where it bears a code of its own', () => {
    expect([reason('NV-1', 'Tổng cộng'), reason('Tổng 1', 'Tổng cộng')]).toEqual([null, 'total']);
  });
});

describe('A note', () => {
  it('has two other words beside it at most, and no number', () => {
    expect(reason('', 'Ghi chú: x', '', '', '', 'y', 'z')).toBe('note');
    expect([
      reason('', 'Ghi chú: x', '', '', '', 'y', 3),
      reason('x', 'Ghi chú: x', '', '', '', 'y', 'z'),
      reason('', 'Ghi chú: x', 'UBND'),
    ]).toEqual([null, null, null]);
  });
});

describe('A group', () => {
  it('has its mark or one remark beside its name', () => {
    expect([
      reason('I', 'Kinh tế'),
      reason('II.', 'Kinh tế'),
      reason('I. Kinh tế', 'I. Kinh tế'),
      reason('I'),
    ]).toEqual(['group', 'group', 'group', 'group']);
    expect(reason('', 'KINH TẾ', '', '', '', 'x')).toBe('group');
    expect([
      reason('I', 'Kinh tế', '', '', '', 'x'),
      reason('1', 'I. Kinh tế'),
      reason('1', 'KINH TẾ'),
      reason('Kinh tế', 'Kinh tế'),
      reason('', 'KINH TẾ', '', '', '', 'x', 'y'),
    ]).toEqual([null, null, null, null, null]);
  });

  it('is none in a tab whose rows are not parted into groups', () => {
    const columns: RecordColumns<'name' | 'email'> = { name: 'name', decisive: ['email'] };
    const rows: Cell[][] = [
      ['Họ và tên', 'Email', 'Ghi chú'],
      ['I. CƠ QUAN'],
      ['', '', 'thôn'],
      ['Tổng cộng'],
    ];
    const table = readTable(membersTab, grid('Thành viên', rows)) as Parameters<
      typeof takeRecords<'name' | 'email'>
    >[0];
    expect(takeRecords(table, columns).map(({ row }) => row)).toEqual([2]);
    expect(table.leftOut).toEqual([
      { sheet: 'Thành viên', row: 3, cell: 'C3', words: 'thôn', reason: 'bare' },
      { sheet: 'Thành viên', row: 4, cell: 'A4', words: 'Tổng cộng', reason: 'total' },
    ]);
  });
});

describe('A row that numbers the columns', () => {
  it.each<[Cell[]]>([
    [['(1)', '(2)', '(3)']],
    [['A', 'B', 'C', 'D']],
    [['A', 1, 2]],
    [[2, 3, 4]],
    [['1', '2', '3=1+2']],
    [['A', 'B', 'C', 'D', 'E', '1', '2']],
    [[1, '', 2, '', 3]],
    [['10', '11', '12 = 10 + 11']],
  ])('has three marks that go on from each other: %j', (cells) => expect(reason(...cells)).toBe('numbers'));

  it.each<[Cell[]]>([
    [['1', '2']],
    [['A', 'C', '1']],
    [[1, 2, 4]],
    [['E', '1', '2']],
    [['1', 'B', '3']],
    [['123', '124', '125']],
    [['x1', '2', '3']],
    [['1x', '2', '3']],
    [['A', 'B', 'C', 'D', 'E', 'F', '1']],
  ])('is none else: %j', (cells) => expect(reason(...cells)).not.toBe('numbers'));
});

it('A row that is left out is listed where it begins, with its words once each, short', () => {
  const rows: Cell[][] = [
    header,
    ['', ' ', '', '', '', ' còn \n thiếu ', 'còn thiếu'],
    [false, 'Ghi chú: ' + 'x'.repeat(52), '', '', '', '', ''],
    ['', 'Ghi chú: ' + 'x'.repeat(51), '', '', '', '', ''],
  ];
  const table = readTable(tasksTab, grid('Nhiệm vụ', rows));
  expect(takeRecords(table, taskColumns)).toEqual([]);
  expect(table.leftOut).toEqual([
    { sheet: 'Nhiệm vụ', row: 2, cell: 'F2', words: 'còn thiếu', reason: 'bare' },
    { sheet: 'Nhiệm vụ', row: 3, cell: 'B3', words: `Ghi chú: ${'x'.repeat(51)}…`, reason: 'note' },
    { sheet: 'Nhiệm vụ', row: 4, cell: 'B4', words: `Ghi chú: ${'x'.repeat(51)}`, reason: 'note' },
  ]);
});
