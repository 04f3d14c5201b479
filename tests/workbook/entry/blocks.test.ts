import fc from 'fast-check';
import { type Block, blocksOf, type CellChange } from '../../../src/workbook/entry/blocks';

const change = (row: number, column: number, value = `${row}/${column}`): CellChange => ({
  row,
  column,
  value,
});

/** What blocks write where; null for a cell they write again as it was. */
function written(blocks: readonly Block[]): Map<string, string | null> {
  const cells = new Map<string, string | null>();
  for (const { row, column, values } of blocks)
    values.forEach((line, i) =>
      line.forEach((value, j) => {
        const key = `${row + i}:${column + j}`;
        if (cells.has(key)) throw new Error(`${key} is written twice`);
        cells.set(key, value);
      }),
    );
  return cells;
}

describe('Cells to be changed', () => {
  it('stand in one block as far as they lie side by side', () => {
    expect(blocksOf([change(2, 3), change(3, 3), change(2, 4), change(3, 4)])).toEqual([
      {
        row: 2,
        column: 3,
        values: [
          ['2/3', '2/4'],
          ['3/3', '3/4'],
        ],
      },
    ]);
    expect(blocksOf([change(2, 3), change(4, 3), change(2, 5)])).toHaveLength(3);
    expect(blocksOf([])).toEqual([]);
  });

  it('stand in one block over cells that may be written again', () => {
    const [block, ...others] = blocksOf([change(2, 3), change(5, 3), change(3, 4)], () => true);
    expect(others).toEqual([]);
    expect(block?.values).toEqual([
      ['2/3', null],
      [null, '3/4'],
      [null, null],
      ['5/3', null],
    ]);
  });

  const place = fc.record({ row: fc.integer({ min: 2, max: 9 }), column: fc.integer({ min: 1, max: 5 }) });
  const places = fc.uniqueArray(place, { selector: ({ row, column }) => `${row}:${column}`, maxLength: 20 });

  it('are all written, once, and no other cell is changed', () => {
    fc.assert(
      fc.property(places, places, (changed, mayBeWritten) => {
        const free = new Set(mayBeWritten.map(({ row, column }) => `${row}:${column}`));
        const changes = changed.map(({ row, column }) => change(row, column));
        const exact = written(blocksOf(changes));
        expect([...exact].sort()).toEqual(
          changes.map(({ row, column, value }) => [`${row}:${column}`, value]).sort(),
        );
        const bridged = blocksOf(changes, (row, column) => free.has(`${row}:${column}`));
        expect(blocksOf(changes, () => true).length).toBeLessThanOrEqual(exact.size === 0 ? 0 : 5);
        for (const [cell, value] of written(bridged))
          expect(value === null ? free.has(cell) : exact.get(cell) === value).toBe(true);
      }),
    );
  });
});
