import fc from 'fast-check';
import type { Cell } from '../../src/sheet/cells';
import { cellName } from '../../src/workbook/grid';
import {
  type CellEdit,
  cellText,
  leftInFreshRows,
  misread,
  TableSnapshot,
  strayWrites,
  type WrittenEdit,
} from '../../src/workbook/rowEdits';
import { dated, grid } from '../support/grids';

const header = ['Mã', 'Nội dung', 'Trạng thái', 'Ghi chú'];
const stateColumn = 3;
const done = 'Hoàn thành';

interface Asked {
  above?: Cell[][];
  idColumn?: number;
  changing?: number[];
  ours?: string[];
}

/** A tab as it was read once, while somebody sets the state of a task to “Hoàn thành”. */
const seen = (
  rows: Cell[][],
  { above = [], idColumn = 1, changing = [stateColumn], ours = [done] }: Asked = {},
) =>
  new TableSnapshot(
    grid('Nhiệm vụ', [...above, header, ...rows]),
    above.length + 1,
    idColumn,
    new Set(changing),
    new Set(ours),
  );

const namesIn = (sight: TableSnapshot): string[] => [
  ...new Set([...sight.cells()].map(({ name }) => name.row)),
];

const setDone = (row: string, from: string, at: number): WrittenEdit => ({
  row,
  column: 'trang thai',
  from,
  to: done,
  at: { row: at, column: stateColumn },
});

describe('What stands in a cell', () => {
  it.each<[Cell, string]>([
    ['  Đang thực hiện ', 'Đang thực hiện'],
    ['Hoa\u0300n tha\u0300nh', done],
    [dated('2023-08-30'), '2023-08-30'],
    [dated('2023-08-30', '14:00'), '2023-08-30 14:00'],
    [0.5, '0.5'],
    [false, 'false'],
    ['', ''],
  ])('is compared as text: %j', (cell, text) => {
    expect(cellText(cell)).toBe(text);
  });
});

describe('A tab that somebody else may be sorting', () => {
  it('knows a row by its code, however it is written, below whatever header row', () => {
    const sight = seen(
      [
        ['NV-1', 'Rà soát', '', ''],
        ['nv-2 ', 'Sửa vỉa hè', 'Chậm', ''],
      ],
      { above: [['Bảng'], []] },
    );
    expect(sight.place({ row: 'nv-2', column: 'trang thai' })).toEqual({ row: 5, column: 3 });
    expect(sight.cell({ row: 'nv-2', column: 'trang thai' })).toBe('Chậm');
    expect([sight.rowsCoded('NV-2'), sight.rowsCoded('Mã'), sight.rowsCoded('NV-3')]).toEqual([1, 0, 0]);
    expect([sight.hasRow('nv-1'), sight.hasRow('nv-3')]).toEqual([true, false]);
  });

  it('finds the code in whichever column it stands', () => {
    const sight = seen([['1', 'NV-7', '', '']], { idColumn: 2 });
    expect(sight.place({ row: 'nv-7', column: 'ma' })).toEqual({ row: 2, column: 1 });
    expect(sight.rowsCoded('NV-7')).toBe(1);
  });

  it('has neither place nor value for a row or column that is not there', () => {
    const sight = seen([['NV-1', 'Rà soát', 'Chậm', '']]);
    for (const of of [
      { row: 'nv-9', column: 'trang thai' },
      { row: 'nv-1', column: 'han' },
    ]) {
      expect(sight.place(of)).toBeNull();
      expect(sight.cell(of)).toBe('');
    }
    expect([sight.valueAt(2, 9), sight.valueAt(9, 1)]).toEqual(['', '']);
  });

  it('knows a column without a header, or with one that another has too, by where it stands behind one that has, wherever others are inserted', () => {
    const namesIn = (...header: string[]) =>
      new TableSnapshot(grid('Nhiệm vụ', [header]), 1, 1, new Set(), new Set()).columnNames;
    const names = ['ma', '#1 ma', '#2 ma', '#3 ma', 'han', '#1 han'];
    expect(namesIn('Mã', '', 'Ghi chú', 'ghi  chú', 'Hạn', '')).toEqual(names);
    expect(namesIn('', 'Mã', '', 'Ghi chú', 'ghi  chú', 'Hạn', '')).toEqual(['#1 ', ...names]);
    expect(new TableSnapshot(grid('Nhiệm vụ', []), 1, 1, new Set(), new Set()).columnNames).toEqual([]);
  });

  it('knows rows without a code of their own by the longest text in them, and alike ones by their order', () => {
    const sight = seen([
      ['', 'Rà soát biển báo', 'Đang thực hiện rất chậm', 'gấp'],
      ['NV-2', 'Hai dòng một mã', '', ''],
      ['nv-2', 'Hai dòng một mã', 'x', ''],
      ['', '', done, 'Hẹn'],
      ['', 'Rà', 'soát', 'Hà'],
    ]);
    expect(namesIn(sight)).toEqual([
      '~1 Rà soát biển báo',
      '~1 Hai dòng một mã',
      '~2 Hai dòng một mã',
      '~1 Hẹn',
      '~1 Rà',
    ]);
    expect(sight.rowsCoded('NV-2')).toBe(2);
    expect(sight.hasRow('nv-2')).toBe(false);
  });

  it('knows a row apart that holds nothing but what we wrote', () => {
    const sight = seen([
      ['', '', done, ''],
      ['', '', '', ''],
      ['', done, '', 'ghi thêm'],
    ]);
    expect(namesIn(sight)).toEqual(['~~1 ', '~~2 ', '~1 ghi thêm']);
    expect(leftInFreshRows(sight)).toEqual([
      { row: '~~1 ', column: 'trang thai', from: done, to: '', at: { row: 2, column: stateColumn } },
    ]);
  });

  it('lists every cell below the header with its place', () => {
    const cells = [...seen([['NV-1', 'Rà soát', 5, dated('2023-08-30')]], { above: [[]] }).cells()];
    expect(
      cells.map(({ row, column, name, text }) => [cellName(row, column), name.row, name.column, text]),
    ).toEqual([
      ['A3', 'nv-1', 'ma', 'NV-1'],
      ['B3', 'nv-1', 'noi dung', 'Rà soát'],
      ['C3', 'nv-1', 'trang thai', '5'],
      ['D3', 'nv-1', 'ghi chu', '2023-08-30'],
    ]);
  });
});

describe('A write that others moved rows under', () => {
  const first: Cell[][] = [
    ['NV-1', 'Rà soát', 'Chậm', ''],
    ['NV-2', 'Sửa vỉa hè', 'Vướng mắc', ''],
    ['NV-3', 'Thu gom rác', '', ''],
  ];
  /** What is put back when NV-1 was to be done and its row 2 was another one at that moment. */
  const strays = (after: Cell[][], written = [setDone('nv-1', 'Chậm', 2)], before = first): CellEdit[] =>
    strayWrites(written, seen(before), seen(after));

  it('is put back exactly where it landed on somebody else’s row, wherever rows were sorted or deleted', () => {
    const inserted = -1;
    const moved = fc.uniqueArray(fc.nat(99), { minLength: 1, maxLength: 6 }).chain((numbers) =>
      fc.record({
        before: fc.constant(numbers),
        kept: fc.shuffledSubarray([...numbers, inserted, inserted]),
        states: fc.array(fc.constantFrom('Chậm', '', done), { minLength: 6, maxLength: 6 }),
        wanted: fc.nat(numbers.length - 1),
      }),
    );
    fc.assert(
      fc.property(moved, ({ before, kept, states, wanted }) => {
        const stateOf = (number: number): string => states[before.indexOf(number)] ?? '';
        const row = (number: number): Cell[] =>
          number === inserted ? ['', '', '', ''] : [`NV-${number}`, `Việc ${number}`, stateOf(number), ''];
        const meant = before[wanted]!;
        fc.pre(stateOf(meant) !== done);
        const after = before.map((_, i) => kept[i] ?? inserted);
        const landed = after[wanted]!;
        const rows = after.map(row);
        rows[wanted]![stateColumn - 1] = done;

        const edit = setDone(`nv-${meant}`, stateOf(meant), wanted + 2);
        const isOthers = ![inserted, meant].includes(landed) && stateOf(landed) !== done;
        expect(strayWrites([edit], seen(before.map(row)), seen(rows))).toEqual(
          isOthers ? [{ row: `nv-${landed}`, column: 'trang thai', from: done, to: stateOf(landed) }] : [],
        );
        expect(leftInFreshRows(seen(rows)).map(({ at }) => at.row)).toEqual(
          landed === inserted ? [wanted + 2] : [],
        );
      }),
      { numRuns: 60 },
    );
  });

  it('that reached its cell is left', () => {
    expect(strays([['NV-1', 'Rà soát', done, ''], ...first.slice(1)])).toEqual([]);
  });

  it('in a row inserted and typed into meanwhile is taken out again, and not where that row has a code', () => {
    expect(strays([['', 'Việc mới', done, ''], ...first])).toEqual([
      { row: '~1 Việc mới', column: 'trang thai', from: done, to: '' },
    ]);
    expect(strays([['NV-4', 'Việc mới', done, ''], ...first])).toEqual([]);
  });

  it('leaves what another write of the same moment was to put there', () => {
    const [one, two, three] = first as [Cell[], Cell[], Cell[]];
    const both = [setDone('nv-1', 'Chậm', 2), setDone('nv-3', '', 4)];
    expect(strays([two, one, ['NV-3', 'Thu gom rác', done, '']], both)).toEqual([]);
    const swapped = [['NV-2', 'Sửa vỉa hè', done, ''], one, ['NV-3', 'Thu gom rác', done, '']];
    expect(strays(swapped, both)).toEqual([
      { row: 'nv-2', column: 'trang thai', from: done, to: 'Vướng mắc' },
    ]);
    // Another value wanted there is no reason to leave this one.
    const other = [both[0]!, { ...setDone('nv-2', 'Vướng mắc', 3), to: 'Hủy' }];
    expect(strays([['NV-2', 'Sửa vỉa hè', done, ''], ['NV-1', 'Rà soát', 'Hủy', ''], three], other)).toEqual(
      expect.arrayContaining([{ row: 'nv-2', column: 'trang thai', from: done, to: 'Vướng mắc' }]),
    );
  });

  it('is told from the same word typed by somebody else by its place, and left where that does not tell', () => {
    const [one] = first as [Cell[]];
    const typedToo = [['NV-2', 'Sửa vỉa hè', done, ''], ['NV-3', 'Thu gom rác', done, ''], one];
    expect(strays(typedToo)).toEqual([{ row: 'nv-2', column: 'trang thai', from: done, to: 'Vướng mắc' }]);
    expect(strays([['', 'Việc mới', 'Chậm', ''], ...typedToo])).toEqual([]);
    const inOtherColumn = [['NV-2', 'Sửa vỉa hè', '', done], ['NV-3', 'Thu gom rác', done, ''], one];
    expect(strays(inOtherColumn)).toEqual([]);
  });

  it('is put back in a column that somebody inserted one before', () => {
    const shifted = new TableSnapshot(
      grid('Nhiệm vụ', [
        ['Mã', '', 'Nội dung', 'Trạng thái'],
        ['NV-1', '', done, 'Chậm'],
      ]),
      1,
      1,
      new Set([4]),
      new Set([done]),
    );
    expect(strayWrites([setDone('nv-1', 'Chậm', 2)], seen(first), shifted)).toEqual([
      { row: 'nv-1', column: 'noi dung', from: done, to: 'Rà soát' },
    ]);
  });

  it('is put back beside the cell into which somebody else wrote the same after it moved, unless the word is one of many rows', () => {
    const [, two, three] = first as [Cell[], Cell[], Cell[]];
    const doneToo = ['NV-1', 'Rà soát', done, ''];
    const onTheRowBeside = [['NV-2', 'Sửa vỉa hè', done, ''], doneToo, three];
    const putBack = [{ row: 'nv-2', column: 'trang thai', from: done, to: 'Vướng mắc' }];
    expect(strays(onTheRowBeside)).toEqual(putBack);
    expect(strays([two, doneToo, three])).toEqual([]);
    const another = ['NV-9', 'Đo đạc', done, ''];
    expect(strays([...onTheRowBeside, another], undefined, [...first, another])).toEqual([]);
    const inAnotherColumn = ['NV-9', 'Đo đạc', '', done];
    const before = [...first, inAnotherColumn];
    expect(strays([...onTheRowBeside, inAnotherColumn], undefined, before)).toEqual(putBack);
    const columnMoved = new TableSnapshot(
      grid('Nhiệm vụ', [
        ['Mã', '', 'Nội dung', 'Trạng thái'],
        ['NV-1', '', done, done],
        ['NV-9', '', 'Đo đạc', done],
      ]),
      1,
      1,
      new Set([4]),
      new Set([done]),
    );
    expect(strayWrites([setDone('nv-1', 'Chậm', 2)], seen([...first, another]), columnMoved)).toEqual([
      { row: 'nv-1', column: 'noi dung', from: done, to: 'Rà soát' },
    ]);
  });

  it('that was to empty a new row is not taken for what somebody else emptied meanwhile', () => {
    const sights = (fresh: Cell, state: Cell, note: Cell) =>
      seen([
        ['', '', fresh, ''],
        ['NV-2', 'Họp dân', state, note],
      ]);
    const before = sights(done, 'Vướng mắc', 'Xin lùi');
    const [clearing] = leftInFreshRows(before);
    expect(clearing).toMatchObject({ from: done, to: '', at: { row: 2, column: stateColumn } });
    // The new row is clean.
    expect(strayWrites([clearing!], before, sights('', '', 'Xin lùi'))).toEqual([]);
    // It is not, and neither its row nor its column is that of what is empty now.
    expect(strayWrites([clearing!], before, sights(done, 'Vướng mắc', ''))).toEqual([]);
    // It is not, and its column was emptied elsewhere.
    expect(strayWrites([clearing!], before, sights(done, '', 'Xin lùi'))).toEqual([
      { row: 'nv-2', column: 'trang thai', from: '', to: 'Vướng mắc' },
    ]);
  });

  it('that was to empty a cell beside which only columns moved is not taken for what somebody emptied in another row', () => {
    const clearing = { ...setDone('nv-1', done, 2), to: '' };
    const before: Cell[][] = [['NV-1', 'Rà soát', done, ''], ...first.slice(1)];
    const after = new TableSnapshot(
      grid('Nhiệm vụ', [
        ['Mã', '', 'Nội dung', 'Trạng thái', 'Ghi chú'],
        ['NV-1', '', 'Rà soát', done, ''],
        ['NV-2', '', 'Sửa vỉa hè', '', ''],
        ['NV-3', '', 'Thu gom rác', '', ''],
      ]),
      1,
      1,
      new Set([4]),
      new Set([done]),
    );
    expect(strayWrites([clearing], seen(before), after)).toEqual([]);
  });

  it('that was to empty a cell of a row deleted meanwhile is put back where it landed', () => {
    const clearing = { ...setDone('nv-1', 'Chậm', 2), to: '' };
    const after: Cell[][] = [
      ['NV-2', 'Sửa vỉa hè', '', ''],
      ['NV-3', 'Thu gom rác', '', ''],
    ];
    expect(strays(after, [clearing])).toEqual([
      { row: 'nv-2', column: 'trang thai', from: '', to: 'Vướng mắc' },
    ]);
  });

  it('of a day is known by its number where it landed in a column without days', () => {
    const to = dated('2023-09-15');
    const sights = (state: Cell, note: Cell) => seen([['NV-1', 'Rà soát', state, note]]);
    const edit = { row: 'nv-1', column: 'ghi chu', from: '', to, at: { row: 2, column: stateColumn } };
    expect(strayWrites([edit], sights('', ''), sights(45_184, ''))).toEqual([
      { row: 'nv-1', column: 'trang thai', from: '45184', to: '' },
    ]);
    expect(strayWrites([edit], sights('', ''), sights(45_185, ''))).toEqual([]);
  });

  it.each<[Cell, Cell]>([
    ["'05/08/2023", '05/08/2023'],
    [dated('2023-08-05'), '05/08/2023'],
    [45_143, '05/08/2023'],
    ["'=Cấp 2 pa nô", '=Cấp 2 pa nô'],
  ])('that was typed is known by what became of it in a column of another format: %j', (landed, to) => {
    const sights = (state: Cell, note: Cell) => seen([['NV-1', 'Rà soát', state, note]]);
    const edit = { row: 'nv-1', column: 'ghi chu', from: '', to, at: { row: 2, column: stateColumn } };
    expect(strayWrites([{ ...edit, typed: true }], sights('', ''), sights(landed, ''))).toEqual([
      { row: 'nv-1', column: 'trang thai', from: cellText(landed), to: '' },
    ]);
    // Written as text it becomes nothing else, so that is somebody else's.
    expect(strayWrites([{ ...edit, typed: false }], sights('', ''), sights(landed, ''))).toEqual([]);
  });

  it('in a row that held nothing is looked for anew each time, and never put back by name', () => {
    const fresh = { ...setDone('~~1 ', '', 2), to: done };
    expect(
      strays(
        [
          ['NV-2', 'Sửa vỉa hè', done, ''],
          ['', '', done, ''],
        ],
        [fresh],
      ),
    ).toEqual([{ row: 'nv-2', column: 'trang thai', from: done, to: 'Vướng mắc' }]);
    expect(strays([['', '', done, ''], ...first])).toEqual([]);
  });
});

describe('A text that was typed in', () => {
  const sight = (note: Cell) => seen([['NV-1', 'Rà soát', '', note]]);
  const typedAs = (to: Cell): WrittenEdit => ({
    row: 'nv-1',
    column: 'ghi chu',
    from: '',
    to,
    at: { row: 2, column: 4 },
    typed: true,
  });

  it.each<[Cell, Cell]>([
    [dated('2023-08-05'), '05/08/2023'],
    [0.5, '50%'],
    [true, 'TRUE'],
    ["'=1", '=1'],
  ])('and became %j is written anew over that', (now, to) => {
    expect(misread([typedAs(to)], sight(now))).toMatchObject([
      { row: 'nv-1', column: 'ghi chu', from: cellText(now), to },
    ]);
    expect(misread([{ ...typedAs(to), typed: false }], sight(now))).toEqual([]);
  });

  it('is left where it stands, where somebody wrote another text over it, and where its row is gone', () => {
    for (const now of ['=1', 'Đã họp', '']) expect(misread([typedAs('=1')], sight(now))).toEqual([]);
    expect(misread([{ ...typedAs('=1'), row: 'nv-2' }], sight("'=1"))).toEqual([]);
  });

  it('is no day or number, which are never written anew', () => {
    expect(misread([typedAs(dated('2023-08-05')), typedAs(60)], sight(45_143))).toEqual([]);
  });
});
