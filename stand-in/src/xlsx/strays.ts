import { hasContent } from '../workbook/cells';
import { columnLetters } from '../workbook/a1';
import type { Cell, Sheet } from '../workbook/model';

/** So many empty rows or columns behind the data mean that what follows is no part of it. */
const EMPTY_ROWS = 5000;
const EMPTY_COLUMNS = 500;

/** Empty cells with a look of their own belong to the grid so far behind the data. */
const FORMATTED_ROWS = 1000;
const FORMATTED_COLUMNS = 100;

/**
 * Moves cells far from all others out of the grid. A sheet is read, shown and calculated up to its last cell: one typed by
 * mistake at the end of Excel's grid would cost as much as a million rows.
 */
export function setStraysApart(sheet: Sheet): void {
  const cells = positions(sheet.cells);
  const full = cells.filter(({ cell }) => hasContent(cell) || cell.note !== undefined);
  const lastRow = endBeforeGap(new Set(full.map(({ row }) => row)), EMPTY_ROWS);
  const near = full.filter(({ row }) => row <= lastRow);
  const lastColumn = endBeforeGap(new Set(near.map(({ column }) => column)), EMPTY_COLUMNS);
  const strays: Sheet['cells'] = new Map();
  for (const { row, column, cell } of cells) {
    if (row <= lastRow + FORMATTED_ROWS && column <= lastColumn + FORMATTED_COLUMNS) continue;
    strays.set(row, (strays.get(row) ?? new Map<number, Cell>()).set(column, cell));
    sheet.cells.get(row)!.delete(column);
    if (sheet.cells.get(row)!.size === 0) sheet.cells.delete(row);
  }
  if (strays.size) sheet.strays = strays;
}

interface Placed {
  row: number;
  column: number;
  cell: Cell;
}

/** Nothing is set apart. */
const none: Sheet['cells'] = new Map();

const positions = (cells: Sheet['cells']): Placed[] =>
  [...cells].flatMap(([row, line]) => [...line].map(([column, cell]) => ({ row, column, cell })));

/** All that belongs into the file. Where the grid has grown as far as a cell that was set apart, the grid's own comes last. */
export const cellsAndStrays = (sheet: Sheet): Placed[] => [
  ...positions(sheet.strays ?? none),
  ...positions(sheet.cells),
];

/** The last of the lines before the first gap of more than `most`; 0 when there is none. */
function endBeforeGap(lines: Set<number>, most: number): number {
  let end = 0;
  for (const line of [...lines].sort((a, b) => a - b)) {
    if (line - end > most) break;
    end = line;
  }
  return end;
}

/** The addresses of the cells set apart that hold something. */
export const strayAddresses = (sheet: Sheet): string[] =>
  positions(sheet.strays ?? none)
    .filter(({ cell }) => hasContent(cell))
    .map(({ row, column }) => `${columnLetters(column)}${row}`);
