import { lastColumn } from './a1';
import { isError, key } from './cells';
import { copiedFormula } from './copying';
import type { Area, Cell, CellError, Scalar, Sheet } from './model';

export interface SortKey {
  /** From 1, in the tab. */
  column: number;
  ascending: boolean;
}

type Value = Scalar | CellError;

const rank = (value: Value): number =>
  typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : typeof value === 'boolean' ? 2 : 3;

function compare(a: Value, b: Value): number {
  const byKind = rank(a) - rank(b);
  if (byKind || isError(a)) return byKind;
  if (typeof a === 'string') return a.localeCompare(String(b), 'vi');
  return Number(a) - Number(b);
}

interface Row {
  at: number;
  cells: Map<number, Cell>;
}

/**
 * Sorts the rows of an area with their formats and notes. Numbers, text, truth values, errors; blanks always last. Formulas
 * count by what they come to (`calculated`, by `key`), and their references move along with them.
 */
export function sortRows(
  sheet: Sheet,
  area: Area,
  keys: SortKey[],
  calculated: Map<string, Value> | undefined,
): void {
  const rows = Array.from({ length: area.rows }, (_, i): Row => {
    const at = area.row + i;
    const cells = [...(sheet.cells.get(at) ?? [])].filter(([column]) => isWithin(area, column));
    return { at, cells: new Map(cells) };
  });
  const valueOf = ({ at, cells }: Row, column: number): Value =>
    calculated?.get(key(at, column)) ?? cells.get(column)?.value ?? null;
  const order = [...rows].sort((a, b) => {
    for (const { column, ascending } of keys) {
      const [x, y] = [valueOf(a, column), valueOf(b, column)];
      if (x === null || y === null) {
        if (x !== y) return x === null ? 1 : -1;
        continue;
      }
      const difference = compare(x, y);
      if (difference) return ascending ? difference : -difference;
    }
    return 0;
  });
  order.forEach((sorted, i) => {
    const row = area.row + i;
    const kept = [...(sheet.cells.get(row) ?? [])].filter(([column]) => !isWithin(area, column));
    const line = new Map([...kept, ...movedBy(row - sorted.at, sorted.cells)]);
    if (line.size) sheet.cells.set(row, line);
    else sheet.cells.delete(row);
  });
}

const isWithin = (area: Area, column: number): boolean => column >= area.column && column <= lastColumn(area);

const movedBy = (down: number, cells: Map<number, Cell>): [number, Cell][] =>
  [...cells].map(([column, cell]) => [
    column,
    cell.formula === undefined ? cell : { ...cell, formula: copiedFormula(cell.formula, down, 0) },
  ]);
