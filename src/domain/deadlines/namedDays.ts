import { calendarDate, type CalendarDate } from '../calendar';
import { matchAt, type PlainText } from './plainText';
import { type DateWords, oneDay, withoutYear } from './span';

/** Days everybody knows by their name: day and month of the solar calendar. */
const named: readonly (readonly [words: string, day: number, month: number])[] = [
  ['nha giao viet nam', 20, 11],
  ['phu nu viet nam', 20, 10],
  ['quoc te phu nu', 8, 3],
  ['quoc khanh', 2, 9],
  ['thuong binh ?[,-]? ?liet si', 27, 7],
  ['quoc te lao dong', 1, 5],
  ['quoc te thieu nhi', 1, 6],
  ['thay thuoc viet nam', 27, 2],
  ['gia dinh viet nam', 28, 6],
  ['thanh lap quan doi(?: nhan dan viet nam)?', 22, 12],
  ['giai phong mien nam', 30, 4],
  ['tet duong lich', 1, 1],
];
const days = named.map(
  ([words, day, month]) =>
    [new RegExp(`(?:(?:dip|le|ngay) )*(?:${words})(?: nam (\\d{4}))?(?![a-z])`, 'y'), day, month] as const,
);
/** An occasion with its date behind it: "Tết Trung thu (25/9/2026)", "khai giảng 5/9". */
const occasion =
  /(?:(?:dip|le) (?=\d{1,2} ?\/ ?\d)|(?:(?:dip|le|ngay|tet|ram|ky|buoi) )*(?:trung thu|nguyen dan|nguyen tieu|doan ngo|vu lan|khai giang|be giang|khai mac|be mac|dai hoi|hoi nghi|quoc khanh|nha giao|phu nu|thuong binh|lao dong|giai phong|hoi trai)(?: [a-z]+){0,5}? ?[,(]? ?(?:ngay |la )?(?=\d{1,2} ?[/.-] ?\d{1,2}(?!\d)))/y;

/** Where the date of an occasion begins, when one stands at this place; -1 else. */
export const dateOfOccasion = (text: PlainText, at: number): number =>
  matchAt(occasion, text, at) ? occasion.lastIndex : -1;

/** "Ngày Nhà giáo Việt Nam": a day known by its name alone. */
export function readNamedDay(text: PlainText, at: number, on: CalendarDate | null): DateWords | null {
  for (const [expression, day, month] of days) {
    const found = matchAt(expression, text, at);
    if (!found) continue;
    const end = expression.lastIndex;
    const spanIn = (year: number) => {
      const date = calendarDate(year, month, day);
      return date && oneDay(date);
    };
    if (found[1] !== undefined) return { end, isDay: true, span: spanIn(Number(found[1])), doubt: '' };
    return { end, isDay: true, ...withoutYear(`ngày ${day} tháng ${month}`, on, spanIn) };
  }
  return null;
}
