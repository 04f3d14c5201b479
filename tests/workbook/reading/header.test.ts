import type { Cell } from '../../../src/sheet/cells';
import { headerLabel, headerWords, labelsOf } from '../../../src/workbook/reading/header';
import { readTable } from '../../../src/workbook/reading/table';
import { neighbourhoodsTab, tasksTab } from '../../../src/workbook/tabs/tabs';
import { tasksTabIn } from '../../../src/workbook/tabs/tasksTab';
import { dated, grid } from '../../support/grids';

const theirs = (taskColumns: { ours: string; theirs: string }[]) =>
  tasksTabIn({ taskTable: 'Theo dõi', taskColumns });

describe('A header of two rows', () => {
  const twoRows = grid('Theo dõi', [
    ['TT', 'Nội dung nhiệm vụ', 'Chủ trì', 'Thời gian', '', 'Trạng thái'],
    ['', '', '', 'Bắt đầu', 'Thời hạn', ''],
    [1, 'Lập hồ sơ', 'Công an', '', '30/8/2023', 'Đang làm'],
  ]);

  it('says of each column what both rows say', () => {
    expect(headerWords(twoRows, 1)).toEqual({
      row: 2,
      words: [
        'TT',
        'Nội dung nhiệm vụ',
        'Chủ trì',
        'Thời gian › Bắt đầu',
        'Thời gian › Thời hạn',
        'Trạng thái',
      ],
    });
  });

  it('is found by its lower words, and data begin below it', () => {
    const table = readTable(tasksTab, twoRows);
    expect(table.headerRow).toBe(2);
    expect(table.columns).toMatchObject({ content: 2, owners: 3, deadline: 5, state: 6 });
    expect(table.rows.map(({ row }) => row)).toEqual([3]);
  });

  it('is not seen in a row of data, in the name of a group or in a title', () => {
    for (const below of [
      [1, 'Lập hồ sơ', 'Công an', '', '30/8/2023', ''],
      ['I. Lĩnh vực kinh tế', '', '', '', '', ''],
      ['', '', '', '(4)', '(5)', ''],
    ])
      expect(
        headerWords(grid('Theo dõi', [['TT', 'Việc', 'Ai làm', 'Thời gian', '', 'Ghi chú'], below]), 1).row,
      ).toBe(1);
    expect(
      headerWords(
        grid('Theo dõi', [
          ['BẢNG THEO DÕI', '', ''],
          ['TT', 'Việc', 'Hạn'],
        ]),
        1,
      ).row,
    ).toBe(1);
  });
});

describe('Words of a header', () => {
  it('are compared without signs behind or between them', () => {
    const ways = ['Hạn', 'HẠN *', 'Hạn:', ' hạn. ', 'Hạn;', 'Hạn =', 'han›'];
    expect(ways.map(headerLabel)).toEqual(ways.map(() => 'han'));
    expect(headerLabel('Thời gian › Hạn *: (nếu có)')).toBe('thoi gian han (neu co)');
  });

  it('name a column without their number, or without the words they stand under, too', () => {
    expect(labelsOf('Hạn (2)')).toEqual(['han (2)', 'han']);
    expect(labelsOf('Thời gian › Của xã › Hạn')).toEqual(['thoi gian cua xa han', 'han']);
    expect(labelsOf('Thời gian › Hạn (2)')).toEqual(['thoi gian han (2)', 'thoi gian han', 'han (2)']);
    expect([labelsOf('Hạn (2) mới'), labelsOf('Hạn (x)'), labelsOf('Hạn(2)')]).toEqual([
      ['han (2) moi'],
      ['han (x)'],
      ['han(2)'],
    ]);
  });

  it('that stand twice are numbered, in one row or in two, and no empty ones', () => {
    expect(headerWords(grid('x', [['Hạn', '', 'HẠN *', ' Việc\n chung ', '', 5, 'Hạn']]), 1)).toEqual({
      row: 1,
      words: ['Hạn', '', 'HẠN * (2)', 'Việc chung', '', '', 'Hạn (3)'],
    });
    expect(headerWords(grid('x', []), 3)).toEqual({ row: 3, words: [] });
  });

  it('are divided by a row of words below them, each under words that reach over it', () => {
    const upper = ['TT', 'Việc', 'Thời gian', '', 'Ghi chú'];
    const words = (above: Cell[], below: Cell[]) => headerWords(grid('x', [above, below]), 1).words;
    expect(words(upper, ['', '', 'Từ', 'Đến', ''])).toEqual([
      'TT',
      'Việc',
      'Thời gian › Từ',
      'Thời gian › Đến',
      'Ghi chú',
    ]);
    expect(words(upper, ['', '', 'Đợt 1', 'Đợt 2', '']).slice(2, 4)).toEqual([
      'Thời gian › Đợt 1',
      'Thời gian › Đợt 2',
    ]);
    // One part alone, a date, a number of a column, or words below a column that reaches over nothing: a row of data.
    for (const below of [
      ['', '', 'Từ', '', ''],
      ['', '', 'Từ', dated('2023-08-30'), ''],
      ['', '', '(3)', '4', ''],
      ['', '', '3', '4', ''],
      ['', '', ' 3 ', ' 4 ', ''],
      ['', 'Lập hồ sơ', 'Từ', 'Đến', ''],
      ['x', '', 'Từ', 'Đến', ''],
    ])
      expect(words(upper, below)).toEqual(upper);
    // Fewer than three words, nothing above the first, or no word that stands over both rows.
    expect(words(['Việc', '', 'Hạn', ''], ['', 'a', '', 'b'])).toEqual(['Việc', '', 'Hạn', '']);
    expect(words(['', 'Việc', '', 'Hạn', 'x'], ['a', '', 'b', '', ''])).toEqual(['', 'Việc', '', 'Hạn', 'x']);
    expect(words(['A', '', 'B', '', 'C', ''], ['a', 'b', 'c', 'd', 'e', 'f'])).toEqual([
      'A',
      '',
      'B',
      '',
      'C',
      '',
    ]);
  });
});

describe('The row of a header', () => {
  const header = ['Mã', 'Nội dung nhiệm vụ', 'Người phụ trách', 'Hạn', 'Trạng thái'];
  const rowIn = (...rows: Cell[][]) => readTable(tasksTab, grid('Nhiệm vụ', rows)).headerRow;
  const titles = Array.from({ length: 15 }, (): Cell[] => ['UBND']);

  it('is among the first fifteen', () => {
    expect([rowIn(...titles.slice(1), header), rowIn(...titles, header)]).toEqual([15, 0]);
  });

  it('names two of our columns, or all that are needed; the first of those that name most', () => {
    expect([rowIn(['Hạn', 'x']), rowIn(['Hạn', 'Mã'])]).toEqual([0, 1]);
    expect(rowIn(['Hạn', 'Mã'], header, header)).toBe(2);
    const neighbourhoods = readTable(neighbourhoodsTab, grid('Khu phố', [['Danh sách'], ['Tên']]));
    expect(neighbourhoods).toMatchObject({ headerRow: 2, columns: { name: 1 }, problems: [] });
  });

  it('tells a column by our own word before another name for it', () => {
    const table = readTable(
      tasksTab,
      grid('Nhiệm vụ', [['Thời hạn', 'Hạn', 'Mã việc', 'Mã', 'Số hiệu', 'Hạn']]),
    );
    expect(table.columns).toEqual({ deadline: 2, id: 4 });
    const repeated = table.problems.filter(({ cell }) => cell !== 'A1');
    expect(repeated).toEqual([
      {
        sheet: 'Nhiệm vụ',
        cell: 'F1',
        value: 'Hạn',
        message: 'Tab “Nhiệm vụ” có hai cột “Hạn”; chỉ cột bên trái được đọc. Đổi tên hoặc xóa một cột.',
      },
    ]);
  });
});

describe('A sheet the committee had before', () => {
  const rows = [
    ['Deadline', 'Việc', 'Hạn', 'Hạn'],
    ['1/9/2023', 'Lập hồ sơ', '', '5/9/2023'],
  ];

  it('is read by the headers it was said to have, and by no other word', () => {
    const table = readTable(
      theirs([
        { ours: 'Hạn', theirs: 'deadline' },
        { ours: 'Nội dung nhiệm vụ', theirs: 'Việc' },
        { ours: 'Mã', theirs: '' },
        { ours: 'Người phụ trách', theirs: '' },
        { ours: 'Trạng thái', theirs: '' },
      ]),
      grid('Theo dõi', rows),
    );
    expect(table.columns).toEqual({ content: 2, deadline: 1 });
    expect(table.problems).toEqual([]);
  });

  it('tells two columns of one name apart by their number', () => {
    const table = readTable(
      theirs([
        { ours: 'Hạn', theirs: 'Hạn (2)' },
        { ours: 'Nội dung nhiệm vụ', theirs: 'Việc' },
      ]),
      grid('Theo dõi', rows),
    );
    expect(table.columns).toMatchObject({ deadline: 4 });
  });

  it('is missed by the name it was given, with the way out, when a header is gone', () => {
    const { problems } = readTable(
      theirs([{ ours: 'Nội dung nhiệm vụ', theirs: 'Đầu việc' }]),
      grid('Theo dõi', [['Hạn', 'Trạng thái', 'Chủ trì', 'Mã']]),
    );
    expect(problems).toEqual([
      expect.objectContaining({
        blocking: true,
        message:
          'Tab “Theo dõi” thiếu cột “Đầu việc”. Chọn Dùng bảng có sẵn để chỉ lại, hoặc đặt lại tên cột.',
      }),
    ]);
  });
});
