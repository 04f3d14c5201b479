/** A cell that is to hold something else; rows and columns from 1. */
export interface CellChange {
  row: number;
  column: number;
  value: string;
}

/** A rectangle written at once. Null stands for a cell between two changes that is to stay as it was read. */
export interface Block {
  row: number;
  column: number;
  values: (string | null)[][];
}

interface Rectangle {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/**
 * The rectangles that hold these changes: each is one write, so the fewer the better. `bridges` says which cells between two changes
 * may be written again as they are; without it no cell is touched that does not change.
 */
export function blocksOf(
  changes: readonly CellChange[],
  bridges: (row: number, column: number) => boolean = () => false,
): Block[] {
  const values = new Map(changes.map((change) => [place(change.row, change.column), change.value]));
  const mayWrite = (row: number, column: number) => values.has(place(row, column)) || bridges(row, column);
  const rectangles = joined(runs(changes, mayWrite), mayWrite);
  return rectangles.map(({ row, column, rows, columns }) => ({
    row,
    column,
    values: Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (_, j) => values.get(place(row + i, column + j)) ?? null),
    ),
  }));
}

const place = (row: number, column: number): string => `${row}:${column}`;

type MayWrite = (row: number, column: number) => boolean;

/** Within each column, from the top: as far down as only cells that may be written lie between. */
function runs(changes: readonly CellChange[], mayWrite: MayWrite): Rectangle[] {
  const found: Rectangle[] = [];
  for (const { row, column } of [...changes].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = found[found.length - 1];
    const end = last === undefined ? 0 : last.row + last.rows;
    if (last?.column === column && all(end, row, (between) => mayWrite(between, column)))
      last.rows = Math.max(last.rows, row + 1 - last.row);
    else found.push({ row, column, rows: 1, columns: 1 });
  }
  return found;
}

/** Neighbouring columns become one rectangle where everything in it may be written. */
function joined(columns: readonly Rectangle[], mayWrite: MayWrite): Rectangle[] {
  const found: Rectangle[] = [];
  for (const next of columns) {
    const index = found.findIndex((left) => {
      const both = union(left, next);
      return left.column + left.columns === next.column && overlap(left, next) && filled(both, mayWrite);
    });
    if (index < 0) found.push(next);
    else found[index] = union(found[index]!, next);
  }
  return found;
}

const overlap = (a: Rectangle, b: Rectangle): boolean => a.row < b.row + b.rows && b.row < a.row + a.rows;

function union(left: Rectangle, right: Rectangle): Rectangle {
  const row = Math.min(left.row, right.row);
  const end = Math.max(left.row + left.rows, right.row + right.rows);
  return { row, column: left.column, rows: end - row, columns: left.columns + right.columns };
}

const filled = ({ row, column, rows, columns }: Rectangle, mayWrite: MayWrite): boolean =>
  all(row, row + rows, (r) => all(column, column + columns, (c) => mayWrite(r, c)));

/** Whether something is true of every number from the first up to, but not including, the end. */
function all(first: number, end: number, isTrue: (number: number) => boolean): boolean {
  for (let number = first; number < end; number += 1) if (!isTrue(number)) return false;
  return true;
}
