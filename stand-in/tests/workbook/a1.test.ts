import fc from 'fast-check';
import {
  columnLetters,
  columnNumber,
  covers,
  intersection,
  parseA1,
  toA1,
  without,
} from '../../src/workbook/a1';
import type { Area } from '../../src/workbook/model';

const areas = fc.record<Area>({
  row: fc.integer({ min: 1, max: 30 }),
  column: fc.integer({ min: 1, max: 30 }),
  rows: fc.integer({ min: 1, max: 20 }),
  columns: fc.integer({ min: 1, max: 20 }),
});

test('columns are counted in letters', () => {
  expect([1, 26, 27, 702, 703].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
  fc.assert(fc.property(fc.integer({ min: 1, max: 20_000 }), (n) => columnNumber(columnLetters(n)) === n));
});

test('an area is what its name says', () => {
  fc.assert(fc.property(areas, (area) => expect(parseA1(toA1(area), 99, 99)).toEqual(area)));
});

test('open ends reach the edge of the grid', () => {
  expect(parseA1('B:C', 10, 26)).toEqual({ row: 1, column: 2, rows: 10, columns: 2 });
  expect(parseA1('$A$2:C', 10, 26)).toEqual({ row: 2, column: 1, rows: 9, columns: 3 });
  expect(parseA1('3:4', 10, 26)).toEqual({ row: 3, column: 1, rows: 2, columns: 26 });
  expect(['', 'A', '7', 'A0', 'hôm nay'].map((text) => parseA1(text, 10, 26))).toEqual(Array(5).fill(null));
});

test('what is cut out of an area leaves the rest, no cell twice', () => {
  fc.assert(
    fc.property(areas, areas, (area, hole) => {
      const pieces = without(area, hole);
      const size = ({ rows, columns }: Area): number => rows * columns;
      const cut = intersection(area, hole);
      expect(pieces.reduce((sum, piece) => sum + size(piece), 0)).toBe(size(area) - (cut ? size(cut) : 0));
      expect(pieces.every((piece) => covers(area, piece) && !intersection(piece, hole))).toBe(true);
    }),
  );
});
