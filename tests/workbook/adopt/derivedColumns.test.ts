import type { Cell, Grid } from '../../../src/sheet/cells';
import { derivedColumns, withColumns } from '../../../src/workbook/adopt/derivedColumns';
import { understand } from '../../../src/workbook/adopt/understand';

const header = ['TT', 'Nội dung công việc', 'Phụ trách', 'Thời hạn'];
const marks = ['Đã xong', 'Đang làm', 'Chậm'];

const gridOf = (rows: Cell[][]): Grid => ({ sheet: 'Theo dõi', rows, merges: [] });

const derived = (rows: Cell[][], codes: readonly string[] = ['3', '4', '5a']) => {
  const grid = gridOf(rows);
  const understanding = understand(grid, () => false);
  if (understanding === null) throw new Error('No header');
  return derivedColumns(grid, understanding, (code) => codes.includes(code));
};

const task = (number: number, ...cells: Cell[]): Cell[] => [
  number,
  `Việc thứ ${number} trong tháng`,
  'Lê Thị Mai',
  '30/8/2023',
  ...cells,
];

describe('A state said by ticks', () => {
  const states = (rows: Cell[][], names = marks) =>
    derived([[...header, ...names], ...rows]).filter(({ key }) => key === 'state');

  it('is that of the ticked column, none without a tick, and the strongest of several', () => {
    expect(
      states([
        task(1, 'x', '', ''),
        task(2, '', 'X', ''),
        task(3, '', '', ''),
        task(4, 'x', 'x', ''),
        task(5, '', '', 'x'),
      ]),
    ).toEqual([
      {
        key: 'state',
        column: 8,
        from: marks,
        cells: ['Hoàn thành', 'Đang thực hiện', '', 'Hoàn thành', 'Đang thực hiện'],
      },
    ]);
  });

  it.each(['x', ' X ', 'v', '✓', '✔', '√', '☑', 'có', 'TRUE', true])('is ticked by %p', (tick) => {
    expect(states([task(1, tick, '', ''), task(2, '', tick, '')])[0]?.cells).toEqual([
      'Hoàn thành',
      'Đang thực hiện',
    ]);
  });

  it('counts boxes that are not ticked as empty', () => {
    expect(states([task(1, true, false, false), task(2, false, true, false)])[0]?.cells).toEqual([
      'Hoàn thành',
      'Đang thực hiện',
    ]);
  });

  it('knows every state by its word, and the one that says most of two', () => {
    const names = [
      'Hủy',
      'Tạm dừng',
      'Vướng mắc',
      'Chờ cấp trên',
      'Chờ xác nhận',
      'Đang thực hiện',
      'Chưa thực hiện',
    ];
    const ticked = names.map((_, at) =>
      task(at + 1, ...names.map((__, i) => (i === at || i === at + 1 ? 'x' : ''))),
    );
    expect(states(ticked, names)[0]?.cells).toEqual(names);
  });

  it.each([
    ['one column alone is ticked', [task(1, 'x', '', ''), task(2, 'x', '', '')]],
    ['nothing is ticked', [task(1, '', '', ''), task(2, '', '', '')]],
    ['other words stand in all but one of them', [task(1, 'x', 'từ 1/8', 'xong'), task(2, '', '', '')]],
    ['a word only ends like a mark', [task(1, 'x', 'max', ''), task(2, '', '', '')]],
    ['some of the marks are words', [task(1, 'x', 'x', ''), task(2, 'xong rồi', 'ok', '')]],
  ])('is not made up where %s', (_, rows) => expect(states(rows)).toEqual([]));

  it('is not asked of columns where there is one of states', () => {
    const rows = [task(1, 'x', '', '', 'Đang làm'), task(2, '', 'x', '', 'Đã xong')];
    expect(states(rows, [...marks, 'Trạng thái'])).toEqual([]);
  });

  it('is not made where a column may be the one of states, which is asked', () => {
    const rows = [task(1, 'x', '', '', 'tốt'), task(2, '', 'x', '', 'khá')];
    expect(states(rows, [...marks, 'Tình hình'])).toEqual([]);
  });

  it('is made where how far a task is tells its state too, so that nothing has to be asked', () => {
    const rows = [[...header, 'Tiến độ (%)', ...marks], task(1, 40, '', 'x', ''), task(2, 100, 'x', '', '')];
    expect(understand(gridOf(rows), () => false)?.questions).toEqual([]);
    expect(derived(rows)).toMatchObject([{ key: 'state', cells: ['Đang thực hiện', 'Hoàn thành'] }]);
  });

  it('is made also where it has to be asked who owes the tasks', () => {
    const header_ = ['TT', 'Nội dung công việc', 'Phụ trách', 'Đơn vị chủ trì', 'Thời hạn', ...marks];
    const row = (number: number, ...cells: Cell[]) => {
      const [tt = '', content = '', who = '', when = ''] = task(number);
      return [tt, content, who, 'Công an', when, ...cells];
    };
    const rows = [header_, row(1, 'x', '', ''), row(2, '', 'x', '')];
    const questions = understand(gridOf(rows), () => false)?.questions;
    expect(questions?.[0]).toMatchObject({ key: 'owners', candidates: [3, 4] });
    expect(derived(rows).map(({ key }) => key)).toEqual(['state']);
  });

  it('is not made of columns that name no state', () => {
    expect(states([task(1, 'x', ''), task(2, '', 'x')], ['Ưu tiên', 'Trọng điểm'])).toEqual([]);
  });
});

describe('A criterion said by the name of a group', () => {
  const criteria = (rows: Cell[][], names: string[] = []) =>
    derived([[...header, ...names], ...rows]).filter(({ key }) => key === 'criteria');

  it.each([
    'Tiêu chí 3: Môi trường',
    'TIÊU CHÍ SỐ 3',
    'I. Tiêu chí 3. Môi trường',
    'b) tiêu chí số 3 – Môi trường',
    '1 - Tiêu chí 3',
    'XII. Tiêu chí  số  3',
    '12) Tiêu chí số3',
  ])('holds for the rows below “%s”', (name) => {
    expect(criteria([['', name], task(1), task(2)])).toEqual([
      { key: 'criteria', column: 5, from: [], cells: ['', '3', '3'] },
    ]);
  });

  it.each(['II.Tiêu chí 3', 'Tiêu chí3', 'tiêu  chí  số  3'])(
    'holds however close it is written: “%s”',
    (name) => {
      expect(criteria([['', name, '', ''], task(1)])[0]?.cells).toEqual(['', '3']);
    },
  );

  it('is known by a code of two figures, in rows as wide as the table, and goes on over a task in few words', () => {
    const rows: Cell[][] = [['', 'Tiêu chí 12: Y tế', '', ''], [1, 'Họp dân', '', ''], task(2)];
    expect(derived([header, ...rows], ['1', '12'])[0]?.cells).toEqual(['', '12', '12']);
  });

  it('ends at the next group, and is none where the committee has no such criterion', () => {
    const groups: Cell[][] = [
      task(1),
      ['I', 'Tiêu chí 5a'],
      task(2),
      ['II', 'Tiêu chí 8: Khác'],
      task(3),
      ['', '', '', ''],
      ['III', 'Tiêu chí 4'],
      task(4),
      ['(ghi chú)'],
    ];
    expect(criteria(groups)[0]?.cells).toEqual(['', '', '5a', '', '', '', '', '4', '']);
  });

  it.each([
    ['no group names one', [['I', 'Lĩnh vực kinh tế'], task(1)]],
    ['a group only speaks of one', [['I', 'Nhóm tiêu chí 3'], task(1)]],
    ['a task says so itself', [[1, 'Tiêu chí 3 cần hồ sơ', 'Lê Thị Mai', '30/8/2023'], task(2)]],
    ['nothing stands below it', [task(1), ['II', 'Tiêu chí 3']]],
  ] as [string, Cell[][]][])('is not made up where %s', (_, rows) => expect(criteria(rows)).toEqual([]));

  it('is not asked of groups where there is a column of criteria', () => {
    expect(criteria([['', 'Tiêu chí 3', '', '', ''], task(1, '4')], ['Tiêu chí'])).toEqual([]);
  });
});

describe('The table with such columns', () => {
  it('has them behind all that stands there, the state first', () => {
    const rows = [
      ['Bảng theo dõi'],
      [...header, ...marks],
      ['I', 'Tiêu chí 3'],
      task(1, 'x', '', ''),
      task(2, '', 'x', ''),
    ];
    const wide = withColumns(gridOf(rows), 2, derived(rows));
    expect(wide.rows.map((row) => row.slice(7))).toEqual([
      ['', ''],
      ['Trạng thái', 'Tiêu chí'],
      ['', ''],
      ['Hoàn thành', '3'],
      ['Đang thực hiện', '3'],
    ]);
    expect(wide.rows.map((row) => row.slice(0, rows[1]!.length).filter((cell) => cell !== ''))).toEqual(
      rows.map((row) => row.filter((cell) => cell !== '')),
    );
    expect(wide.sheet).toBe('Theo dõi');
    // A short row is filled up, for a write wants every row as wide.
    expect(wide.rows[0]).toEqual(['Bảng theo dõi', ...Array<string>(8).fill('')]);
  });

  it('has none where the table says all in its own columns, or nothing of it', () => {
    expect(derived([header, task(1), task(2)])).toEqual([]);
    const own = [...header, 'Trạng thái', 'Tiêu chí'];
    expect(derived([own, task(1, 'Đang làm', '3'), task(2, 'Đã xong', '4')])).toEqual([]);
  });

  it('is the same one where there are none', () => {
    const grid = gridOf([header, task(1)]);
    expect(withColumns(grid, 1, [])).toBe(grid);
  });
});
