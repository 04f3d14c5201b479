import type { Cell } from '../../sheet/cells';

/**
 * How the numbers of a column are meant: 0.4 for 40 % where its cells are formatted as percent, 40 where they are not. A grid has no
 * formats, so the numbers themselves must tell.
 */
export type PercentScale = 'fractions' | 'whole' | 'unclear';

export function percentScale(cells: readonly Cell[]): PercentScale {
  const has = (test: (number: number) => boolean) =>
    cells.some((cell) => typeof cell === 'number' && test(cell));
  const fractions = has((number) => number > 0 && number < 1);
  const whole = has((number) => number > 1);
  return fractions === whole ? 'unclear' : fractions ? 'fractions' : 'whole';
}

/** Percent from 0 to 100, rounded; 'unclear' for a 1 that may be 1 % as well as 100 %; null for what is no percent. */
export function percentIn(cell: Cell, scale: PercentScale): number | 'unclear' | null {
  if (cell === 1 && scale === 'unclear') return scale;
  const number = typeof cell === 'string' ? typed(cell) : cell;
  if (typeof number !== 'number' || !(number >= 0 && number <= 100)) return null;
  return Math.round(typeof cell === 'number' && isFraction(number, scale) ? number * 100 : number);
}

export const isFraction = (number: number, scale: PercentScale): boolean =>
  number < 1 || (number === 1 && scale === 'fractions');

/** What to tell people of a 1 whose column does not say. A text is the same in every format. */
export const unclearPercent = `“1” chưa rõ là 1% hay 100%. Gõ lại kèm dấu nháy đơn ở đầu: '1% hoặc '100%.`;

/** "40%", "40,6 %", "40". */
function typed(text: string): number | null {
  const number = /^(\d{1,3}(?:[.,]\d+)?)\s*%?$/.exec(text.trim())?.[1];
  return number === undefined ? null : Number(number.replace(',', '.'));
}

/** What a cell is to hold for a percent, in the way of its column; as text where the number would not be clear. */
export function cellOfPercent(
  percent: number,
  { before, others }: { before: Cell; others: readonly Cell[] },
): Cell {
  const number = percentScale([before, ...others]) === 'fractions' ? percent / 100 : percent;
  return percentIn(number, percentScale([number, ...others])) === percent ? number : `${percent}%`;
}
