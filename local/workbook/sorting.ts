import { lastColumn } from './a1';
import { isError } from './cells';
import type { Area, Cell, Sheet } from './model';

export interface SortKey {
  /** From 1, in the tab. */
  column: number;
  ascending: boolean;
}

const rank = ({ value }: Cell): number =>
  typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : typeof value === 'boolean' ? 2 : 3;

function compare(a: Cell, b: Cell): number {
  const byKind = rank(a) - rank(b);
  if (byKind || isError(a.value)) return byKind;
  if (typeof a.value === 'string') return a.value.localeCompare(String(b.value), 'vi');
  return Number(a.value) - Number(b.value);
}

const isBlank = (cell: Cell | undefined): boolean => !cell || cell.value === null;

/** Sorts the rows of an area with their formats and notes. Numbers, text, truth values, errors; blanks always last. */
export function sortRows(sheet: Sheet, area: Area, keys: SortKey[]): void {
  const rows = Array.from({ length: area.rows }, (_, i) => {
    const cells = sheet.cells.get(area.row + i) ?? new Map<number, Cell>();
    return new Map([...cells].filter(([column]) => column >= area.column && column <= lastColumn(area)));
  });
  const order = [...rows].sort((a, b) => {
    for (const { column, ascending } of keys) {
      const [x, y] = [a.get(column), b.get(column)];
      if (isBlank(x) || isBlank(y)) {
        if (isBlank(x) !== isBlank(y)) return isBlank(x) ? 1 : -1;
        continue;
      }
      const difference = compare(x as Cell, y as Cell);
      if (difference) return ascending ? difference : -difference;
    }
    return 0;
  });
  order.forEach((sorted, i) => {
    const row = area.row + i;
    const kept = [...(sheet.cells.get(row) ?? [])].filter(
      ([column]) => column < area.column || column > lastColumn(area),
    );
    const line = new Map([...kept, ...sorted]);
    if (line.size) sheet.cells.set(row, line);
    else sheet.cells.delete(row);
  });
}
