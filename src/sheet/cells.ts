/** What a tab holds, as src/google gives it: plain data, dates already calendar dates. */

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

/** A text to be shown as it is, with its looks. */
export interface RichCell {
  text: string;
  /** Where a click leads. */
  link?: string;
  bold?: boolean;
  /** Points. */
  size?: number;
  color?: string;
  background?: string;
}
