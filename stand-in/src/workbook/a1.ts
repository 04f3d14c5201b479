import type { Area } from './model';

/** 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A → 1, AA → 27. */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

export const lastRow = (area: Area): number => area.row + area.rows - 1;
export const lastColumn = (area: Area): number => area.column + area.columns - 1;

export const areaOf = (row: number, column: number, rows = 1, columns = 1): Area => ({
  row,
  column,
  rows,
  columns,
});

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.row && row <= lastRow(area) && column >= area.column && column <= lastColumn(area);
}

export function covers(outer: Area, inner: Area): boolean {
  return contains(outer, inner.row, inner.column) && contains(outer, lastRow(inner), lastColumn(inner));
}

/** The part two areas share, or null. */
export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(lastRow(a), lastRow(b)) - row + 1;
  const columns = Math.min(lastColumn(a), lastColumn(b)) - column + 1;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** What is left of an area when another is taken out of it: at most four areas. */
export function without(area: Area, hole: Area): Area[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  const below = lastRow(area) - lastRow(cut);
  const right = lastColumn(area) - lastColumn(cut);
  return [
    { ...area, rows: cut.row - area.row },
    { ...area, row: lastRow(cut) + 1, rows: below },
    { ...cut, column: area.column, columns: cut.column - area.column },
    { ...cut, column: lastColumn(cut) + 1, columns: right },
  ].filter((piece) => piece.rows > 0 && piece.columns > 0);
}

/** `A1`, or `A1:B2` when it is more than one cell. */
export function toA1(area: Area): string {
  const first = columnLetters(area.column) + area.row;
  const last = columnLetters(lastColumn(area)) + lastRow(area);
  return first === last ? first : `${first}:${last}`;
}

const REFERENCE = /^\$?([A-Z]*)\$?(\d*)(?::\$?([A-Z]*)\$?(\d*))?$/i;

/**
 * Reads `B2`, `A1:C3`, `A:C`, `2:4` or `A2:C`; open ends reach the edge of a grid of the given size.
 * Null when it is no reference.
 */
export function parseA1(text: string, maxRows: number, maxColumns: number): Area | null {
  const match = REFERENCE.exec(text.trim());
  if (!match) return null;
  const [, left = '', top = '', right, bottom] = match;
  const isRange = right !== undefined;
  if (!isRange && (!left || !top)) return null;
  if (isRange && !(left || top)) return null;
  if (isRange && !(right || bottom)) return null;
  const rows = [top ? Number(top) : 1, isRange ? (bottom ? Number(bottom) : maxRows) : Number(top)] as const;
  const columns = [
    left ? columnNumber(left) : 1,
    isRange ? (right ? columnNumber(right) : maxColumns) : columnNumber(left),
  ] as const;
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  if (row < 1 || column < 1) return null;
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}

/** Splits `'Nhiệm vụ'!A1` into the tab's name and the rest; no name when there is none. */
export function splitSheetName(text: string): { sheetName?: string; reference: string } {
  const bang = text.lastIndexOf('!');
  if (bang < 0) return { reference: text };
  const raw = text.slice(0, bang);
  const sheetName = raw.startsWith("'") ? raw.slice(1, -1).replaceAll("''", "'") : raw;
  return { sheetName, reference: text.slice(bang + 1) };
}

/** `Nhiệm vụ` → `'Nhiệm vụ'`. */
export const quoteSheetName = (name: string): string => `'${name.replaceAll("'", "''")}'`;
