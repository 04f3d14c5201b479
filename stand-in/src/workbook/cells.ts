import { intersection, lastColumn, lastRow } from './a1';
import type { Area, Cell, CellError, CellFormat, Scalar, Sheet } from './model';

export const key = (row: number, column: number): string => `${row}:${column}`;

export const isError = (value: Scalar | CellError | undefined): value is CellError =>
  typeof value === 'object' && value !== null;

export const cellAt = (sheet: Sheet, row: number, column: number): Cell | undefined =>
  sheet.cells.get(row)?.get(column);

/** Whether the cell holds a value or a formula; a fill or a note alone is no content. */
export const hasContent = (cell: Cell | undefined): boolean =>
  cell !== undefined && (cell.value !== null || cell.formula !== undefined);

const isBare = (cell: Cell): boolean =>
  !hasContent(cell) && cell.format === undefined && cell.note === undefined;

/** Stores a cell; one that holds nothing at all is forgotten. */
export function putCell(sheet: Sheet, row: number, column: number, cell: Cell): void {
  const line = sheet.cells.get(row);
  if (isBare(cell)) {
    line?.delete(column);
    if (line?.size === 0) sheet.cells.delete(row);
  } else if (line) line.set(column, cell);
  else sheet.cells.set(row, new Map([[column, cell]]));
}

/** All empty cells are this one: what is made of it once holds for all of them. */
const EMPTY: Cell = Object.freeze({ value: null });

/** Replaces one cell by what `change` makes of it (of an empty cell where there is none). */
export function changeCell(sheet: Sheet, row: number, column: number, change: (cell: Cell) => Cell): void {
  putCell(sheet, row, column, change(cellAt(sheet, row, column) ?? EMPTY));
}

type FormatChanges = { [K in keyof CellFormat]: CellFormat[K] | undefined };

/** Same format with some properties set; a property given as undefined is removed. */
export const withFormat = (cell: Cell, changes: FormatChanges): Cell => formatChange(changes)(cell);

/** `withFormat` for many cells: a cell or a format met again is not made again but shared. */
export function formatChange(changes: FormatChanges): (cell: Cell) => Cell {
  const formats = new Map<CellFormat | undefined, CellFormat | undefined>();
  const cells = new Map<Cell, Cell>();
  const formatOf = (before: CellFormat | undefined): CellFormat | undefined => {
    if (!formats.has(before)) {
      const entries = Object.entries({ ...before, ...changes }).filter(([, value]) => value !== undefined);
      formats.set(before, entries.length ? (Object.fromEntries(entries) as CellFormat) : undefined);
    }
    return formats.get(before);
  };
  return (cell) => {
    const known = cells.get(cell);
    if (known) return known;
    const { format: before, ...rest } = cell;
    const format = formatOf(before);
    const changed = format ? { ...rest, format } : rest;
    cells.set(cell, changed);
    return changed;
  };
}

/** The cell with its content gone; format and note stay. */
export const withoutContent = ({
  formula: _formula,
  link: _link,
  runs: _runs,
  original: _original,
  ...rest
}: Cell): Cell => ({
  ...rest,
  value: null,
});

/** Visits every position of an area, row by row; `i` and `j` count from 0. */
export function eachPosition(
  area: Area,
  visit: (row: number, column: number, i: number, j: number) => void,
): void {
  for (let row = area.row; row <= lastRow(area); row++) {
    for (let column = area.column; column <= lastColumn(area); column++) {
      visit(row, column, row - area.row, column - area.column);
    }
  }
}

/** Visits the cells that exist inside an area. */
export function eachCell(
  sheet: Sheet,
  area: Area,
  visit: (cell: Cell, row: number, column: number) => void,
): void {
  const sparse = area.rows > sheet.cells.size;
  const rows = sparse ? [...sheet.cells.keys()] : Array.from({ length: area.rows }, (_, i) => area.row + i);
  for (const row of rows) {
    if (row < area.row || row > lastRow(area)) continue;
    for (const [column, cell] of [...(sheet.cells.get(row) ?? [])]) {
      if (column >= area.column && column <= lastColumn(area)) visit(cell, row, column);
    }
  }
}

export const wholeSheet = (sheet: Sheet): Area => ({
  row: 1,
  column: 1,
  rows: sheet.maxRows,
  columns: sheet.maxColumns,
});

/** The part of an area that lies on the grid, or null. */
export const onGrid = (sheet: Sheet, area: Area): Area | null => intersection(area, wholeSheet(sheet));

/** The last row and column that hold content; 0 for an empty tab. */
export function contentEnd(sheet: Sheet): { row: number; column: number } {
  const end = { row: 0, column: 0 };
  for (const [row, line] of sheet.cells) {
    for (const [column, cell] of line) {
      if (!hasContent(cell)) continue;
      if (row > end.row) end.row = row;
      if (column > end.column) end.column = column;
    }
  }
  return end;
}
