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
  /(?<![\d/.,])(\d{1,3}(?:\.\d{3})+|\d{1,5}(?:,\d+)?)\s?(?:[a-z_]+ ?){0,2}(?:\/|(?:tren|trong) (?:tong )?(?:so )?)\s?(\d{1,3}(?:\.\d{3})+|\d{1,5}(?:,\d+)?)(?![\d/%]| (?:ngay|tuan|thang|gio))/g;
const percent = /(?<![\d/.,]|\b(?:tu|ke hoach) )(\d{1,3}(?:[.,]\d+)?)\s?(?:%|phan tram\b)/;
/** Of people or of what is measured, not of the work: "hài lòng 91%", "suy dinh dưỡng 8,2%". */
const rate =
  /\b(?:suy dinh duong|hai long|dong (?:thuan|y|tinh)|tan thanh|tuan thu|tham gia|di|du(?: hop)?|co mat|vang|nghi|giam|tang)(?: (?:la|chi|con|toi|den|duoc|dat|tren|hon|khoang|gan)){0,2} ?$/;
const half = /(?<!\bhon )\b(?:(?:mot|1|phan) nua|duoc nua)\b(?! (?:chung|nam|thang|ngay|buoi))/;

/** "Còn khoảng 1/4" is what is left. */
const left = /\bcon (?:lai |khoang |tam |chung |do )*$/;

const whole = (text: string): number => Number(text.replace(/\./g, '').replace(',', '.'));

/** What is not all is not 100. */
const rounded = (percent: number): number => (percent < 100 ? Math.min(99, Math.round(percent)) : percent);

/** "Hôm qua 6/7". */
const isSaidAgain = ({ end, date }: NamedDay, at: number, day: number, month: number): boolean =>
  at === end + 1 && Number(date.slice(8)) === day && Number(date.slice(5, 7)) === month;

const doneOf = (plain: string, at: number, percent: number): number =>
  rounded(left.test(plain.slice(0, at)) ? 100 - percent : percent);

/** "14/23 hộ", "60%", "một nửa"; a share comes first. What is a day of the calendar is none. */
export function amountIn(plain: string, days: readonly NamedDay[]): Amount | null {
  share.lastIndex = 0;
  for (let found = share.exec(plain); found; found = share.exec(plain)) {
    const [at, end] = [found.index, found.index + found[0].length];
    const [part, of] = [whole(found[1] as string), whole(found[2] as string)];
    if (days.some((day) => (day.at < end && at < day.end) || isSaidAgain(day, at, part, of))) continue;
    if (of > 0 && part <= of)
      return { at, end, percent: doneOf(plain, at, (100 * part) / of), isShare: true };
  }
  const said = percent.exec(plain);
  const part = doneOf(plain, said?.index ?? 0, Number(said?.[1]?.replace(',', '.')));
  if (said && part <= 100 && !rate.test(plain.slice(0, said.index)))
    return { at: said.index, end: said.index + said[0].length, percent: part, isShare: false };
  const middle = half.exec(plain);
  return middle && { at: middle.index, end: middle.index + middle[0].length, percent: 50, isShare: false };
}
