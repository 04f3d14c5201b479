import { around, survivesRewrite, limitWrites, planOf, writesOf } from '../../../src/workbook/entry/plan';

const change = (row: number, column: number, value: string) => ({ row, column, value });
const nothing = { uncoded: [], finished: [], deadlines: [], notes: [] };

const fills = {
  ...nothing,
  uncoded: [change(2, 1, 'NV-4'), change(3, 1, 'NV-5')],
  finished: [change(2, 14, '2023-08-11'), change(7, 14, '2023-08-11')],
  deadlines: [change(2, 9, '2023-08-30'), change(5, 9, '2023-09-02')],
};

describe('What an edit has filled in', () => {
  it('is written codes first, then deadlines as if typed, and all days of completion in one write', () => {
    const plan = planOf(fills);
    expect(plan).toEqual({
      blocks: [
        { row: 2, column: 1, values: [['NV-4'], ['NV-5']], as: 'texts' },
        { row: 2, column: 9, values: [['2023-08-30']], as: 'values' },
        { row: 5, column: 9, values: [['2023-09-02']], as: 'values' },
      ],
      stamp: { cells: ['N2', 'N7'], value: '2023-08-11' },
    });
    expect(writesOf(plan)).toBe(4);
    expect(planOf(nothing)).toEqual({ blocks: [], stamp: null });
    expect(writesOf(planOf(nothing))).toBe(0);
  });

  it('takes fewer writes over cells that may be written again as they are', () => {
    const { blocks } = planOf(fills, { texts: () => false, values: () => true });
    expect(blocks.map(({ values }) => values.length)).toEqual([2, 4]);
  });

  it.each([
    ['4', 'values'],
    ['10', 'values'],
    ['04', 'texts'],
    ['NV-4', 'texts'],
    ['4a', 'texts'],
    ['0', 'texts'],
  ])('keeps a code a number where the committee numbers its tasks, and a text else: “%s”', (code, as) => {
    expect(planOf({ ...nothing, uncoded: [change(2, 1, code)] }).blocks[0]?.as).toBe(as);
  });

  it('is cut to the round trips left: the days of completion first, then the blocks in their order', () => {
    const plan = planOf(fills);
    expect(limitWrites(plan, 9)).toEqual(plan);
    expect(limitWrites(plan, 2)).toEqual({ blocks: plan.blocks.slice(0, 1), stamp: plan.stamp });
    expect(limitWrites(plan, 1)).toEqual({ blocks: [], stamp: plan.stamp });
    expect(limitWrites(plan, 0)).toEqual({ blocks: [], stamp: null });
    expect(limitWrites({ ...plan, stamp: null }, 2).blocks).toEqual(plan.blocks.slice(0, 2));
  });

  it('stands within one rectangle, which is read before it is written', () => {
    expect(around([change(5, 9, ''), change(2, 14, ''), change(3, 1, '')])).toEqual({
      row: 2,
      column: 1,
      rows: 4,
      columns: 14,
    });
    expect(around([change(4, 3, '')])).toEqual({ row: 4, column: 3, rows: 1, columns: 1 });
  });
});

it.each([
  ['trong tháng 8', true],
  ['NV-18', true],
  ['(3 lần mỗi tháng)', true],
  ['2 lần\nmỗi tháng', true],
  ['30.8', false],
  ['5a', false],
  ['30/8/2023', false],
  ['=A1', false],
  ['+84', false],
  ['TRUE', false],
  [' false ', false],
  ['false ', false],
  ['True\n', false],
  ['false alarm', true],
  ['not true', true],
  ['', true],
])('“%s” written again comes out alike: %s', (text, alike) => {
  expect(survivesRewrite(text)).toBe(alike);
});
