import fc from 'fast-check';
import { typedAreas } from '../../../../local/page/client/grid/typed';

const text = (v: string) => ({ v, t: 1 });

describe('what a person typed into the grid', () => {
  it('comes as written: dates, leading zeros and formulas are for the server to read', () => {
    expect(typedAreas({ 6: { 8: text('4/8/2023') } })).toEqual([
      { area: { row: 7, column: 9, rows: 1, columns: 1 }, typed: [['4/8/2023']] },
    ]);
    expect(typedAreas({ 0: { 0: { f: '=1+2', v: 3 } } })[0]!.typed).toEqual([['=1+2']]);
  });

  it('is an empty text when the cell was emptied', () => {
    expect(typedAreas({ 0: { 0: { v: null, p: null } } })[0]!.typed).toEqual([['']]);
    expect(typedAreas({ 0: { 0: null } })[0]!.typed).toEqual([['']]);
  });

  it('is nothing when only the look changed', () => {
    expect(typedAreas({ 0: { 0: { s: { bl: 1 } } } })).toEqual([]);
  });

  it('keeps the lines of a text with line breaks', () => {
    const lines = { p: { body: { dataStream: 'dòng một\rdòng hai\r\n' } } } as never;
    expect(typedAreas({ 0: { 0: lines } })[0]!.typed).toEqual([['dòng một\ndòng hai']]);
  });

  it('is one edit for a pasted block, and several for scattered cells', () => {
    const block = { 1: { 1: text('a'), 2: text('b') }, 2: { 1: text('c'), 2: text('d') } };
    expect(typedAreas(block)).toEqual([
      {
        area: { row: 2, column: 2, rows: 2, columns: 2 },
        typed: [
          ['a', 'b'],
          ['c', 'd'],
        ],
      },
    ]);
    expect(typedAreas({ 1: { 1: text('a'), 3: text('b') }, 5: { 1: text('c') } })).toHaveLength(3);
  });

  it('covers every typed cell once, whatever their places', () => {
    const places = fc.uniqueArray(fc.tuple(fc.nat(5), fc.nat(5)), { selector: String, minLength: 1 });
    fc.assert(
      fc.property(places, (cells) => {
        const changed: Record<number, Record<number, { v: string }>> = {};
        for (const [row, column] of cells) (changed[row] ??= {})[column] = { v: `${row}:${column}` };
        const covered = typedAreas(changed).flatMap(({ area, typed }) =>
          typed.flatMap((line, i) => line.map((v, j) => [v, `${area.row - 1 + i}:${area.column - 1 + j}`])),
        );
        expect(covered.every(([typed, place]) => typed === place)).toBe(true);
        expect(covered.map(([typed]) => typed).sort()).toEqual(
          cells.map(([row, column]) => `${row}:${column}`).sort(),
        );
      }),
    );
  });
});
