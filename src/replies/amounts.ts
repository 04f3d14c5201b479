import type { NamedDay } from './days';

/** How far something is, where it stands in the plain clause. */
export interface Amount {
  at: number;
  end: number;
  /** Percent, 0 to 100. */
  percent: number;
  isShare: boolean;
}

const share =
  /(?<![\d/.,])(\d{1,3}(?:\.\d{3})+|\d{1,5}(?:,\d+)?)\s?(?:\/|(?:[a-z]+ )?(?:tren|trong) (?:tong )?(?:so )?)\s?(\d{1,3}(?:\.\d{3})+|\d{1,5}(?:,\d+)?)(?![\d/%]| (?:ngay|tuan|thang|gio))/g;
const percent = /(?<![\d/.,])(\d{1,3})(?:,\d+)?\s?(?:%|phan tram\b)/;
const half = /\b(?:mot|1) nua\b|\bduoc nua\b/;

const whole = (text: string): number => Number(text.replace(/\./g, '').replace(',', '.'));

/** "14/23 hộ", "60%", "một nửa"; a share comes first. What is a day of the calendar is none. */
export function amountIn(plain: string, days: readonly NamedDay[]): Amount | null {
  share.lastIndex = 0;
  for (let found = share.exec(plain); found; found = share.exec(plain)) {
    const [at, end] = [found.index, found.index + found[0].length];
    if (days.some((day) => day.at < end && at < day.end)) continue;
    const [part, of] = [whole(found[1] as string), whole(found[2] as string)];
    if (of > 0 && part <= of) return { at, end, percent: Math.round((100 * part) / of), isShare: true };
  }
  const said = percent.exec(plain);
  if (said && Number(said[1]) <= 100)
    return { at: said.index, end: said.index + said[0].length, percent: Number(said[1]), isShare: false };
  const middle = half.exec(plain);
  return middle && { at: middle.index, end: middle.index + middle[0].length, percent: 50, isShare: false };
}
