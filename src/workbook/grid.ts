/** What a tab holds, as it comes from the door to Google: plain data, dates already calendar dates. */

/** A date in a cell, with the hour when one was entered. Text in `yyyy-MM-dd` and `HH:mm`. */
export interface DateCell {
  date: string;
  time: string | null;
}

/** An empty cell is an empty text. */
export type Cell = string | number | boolean | DateCell;

/** A merged area: only its first cell holds a value. Rows and columns from 1. */
export interface Merge {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface Grid {
  sheet: string;
  /** From row 1 and column A. */
  rows: Cell[][];
  merges: Merge[];
}

/** 1 → A, 27 → AA. */
export function columnLetter(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return rest === 0 ? letter : columnLetter(rest) + letter;
}

/** "B12". */
export const cellName = (row: number, column: number): string => `${columnLetter(column)}${row}`;

/** Whether nobody entered anything: blanks are nothing, nor is a box that was not ticked. */
export const isBlank = (cell: Cell): boolean =>
  typeof cell === 'string' ? cell.trim() === '' : cell === false;

/** The last column, from 1, in which a row holds anything; 0 for an empty row. */
export const lastFilled = (cells: readonly Cell[]): number =>
  cells.reduce<number>((last, cell, i) => (cell === '' ? last : i + 1), 0);
