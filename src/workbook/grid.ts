import type { Cell } from '../sheet/cells';

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
