import type { Area } from 'stand-in';

/** `A1`, or `A1:B2` when it is more than one cell. */
export const addressOf = ({ row, column, rows, columns }: Area): string =>
  rows * columns === 1
    ? `${letters(column)}${row}`
    : `${letters(column)}${row}:${letters(column + columns - 1)}${row + rows - 1}`;

/** The cells of `A1` or `A1:B2`; null for anything else. */
export function areaOf(address: string): Area | null {
  const [, left, top, right = left, bottom = top] =
    /^([A-Z]{1,3})([1-9]\d*)(?::([A-Z]{1,3})([1-9]\d*))?$/.exec(address) ?? [];
  if (left === undefined || right === undefined) return null;
  const [row, column] = [Number(top), numberOf(left)];
  return { row, column, rows: Number(bottom) - row + 1, columns: numberOf(right) - column + 1 };
}

const letters = (column: number): string =>
  column > 26
    ? letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);

const numberOf = (name: string): number =>
  [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
