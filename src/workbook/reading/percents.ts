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

/**
 * Percent from 0 to 100, rounded; 'unclear' for a 1 that may be 1 % as well as 100 %, and for a "0,4" typed as text among no
 * fractions; null for what is no percent.
 */
export function percentIn(cell: Cell, scale: PercentScale): number | 'unclear' | null {
  if (cell === 1 && scale === 'unclear') return scale;
  const fraction = fractionTyped(cell);
  if (fraction !== null) return scale === 'fractions' ? Math.round(fraction * 100) : 'unclear';
  const number = typeof cell === 'string' ? typed(cell) : cell;
  if (typeof number !== 'number' || !(number >= 0 && number <= 100)) return null;
  return Math.round(typeof cell === 'number' && isFraction(number, scale) ? number * 100 : number);
}

export const isFraction = (number: number, scale: PercentScale): boolean =>
  number < 1 || (number === 1 && scale === 'fractions');

/** A text such as "0,4", without the sign that would make it a percent; null for any other cell. */
export const fractionTyped = (cell: Cell): number | null =>
  typeof cell === 'string' && /^0[.,]\d*[1-9]\d*$/.test(cell.trim()) ? typed(cell) : null;

/** What to tell people of a cell whose column does not say. A text with a sign is the same in every format. */
export function unclearPercent(cell: Cell): string {
  const said = String(cell).trim();
  const whole = Math.round((fractionTyped(cell) ?? 1) * 100);
  return `“${said}” chưa rõ là ${said}% hay ${whole}%. Gõ lại kèm dấu nháy đơn ở đầu: '${said}% hoặc '${whole}%.`;
}

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
