import type { CalendarDate } from '../calendar';
import { readDay } from './dayWords';
import { found } from './found';
import { readPeriod } from './periodWords';
import { matchAt, type PlainText } from './plainText';
import type { ReadDeadline } from './readDeadline';

const from =
  /(?:trong thoi gian |thoi gian |trong )?tu (?=(?:sang|trua|chieu|toi) (?:ngay )?\d|ngay |thang |quy |\d)/y;
const firstDay =
  /(?:\d{1,2}(?: gio| ?[hg])(?: ?\d{2})?(?: phut)?,? )?(?:(?:sang|trua|chieu|toi) )?(?:ngay )?\d{1,2}(?:( ?\/ ?|-|\.)\d{1,2}(?:\1\d{4})?| thang \d{1,2}(?:,? nam \d{4})?)?/y;
const firstMonth = /(?:thang \d{1,2}|quy (?:iv|iii|ii|i|[1-4]))(?:(?: nam | ?[/-] ?)\d{4})?/y;
/** What goes on "đến nay" is told of, not set. */
const until = / ?(?:cho )?(?:den(?: het| cuoi)?|-) ?(?!nay(?![a-z]))/y;
/** "01-15/8/2023": the first day shares its month with the last. */
const sharedMonth = /(?:ngay )?\d{1,2} ?(?:-|den(?: het)?) ?(?=(?:ngay )?\d{1,2} ?[/.] ?\d)/y;

/** Figures are counted over a range that sets no deadline. */
const figuresBefore =
  /(?:so lieu(?: [a-z]+){0,4}|luy ke(?: [a-z]+){0,3}|thoi ky(?: [a-z]+){0,3}|so lieu tinh|nhiem ky|giai doan) $/;

/** "từ 1/8 đến 15/8/2023", "(25-26/7)", "từ ngày … đến hết ngày …": the last day of a range is its deadline. */
export function readRange(text: PlainText, at: number, on: CalendarDate | null): ReadDeadline | null {
  if (matchAt(from, text, at))
    return figuresBefore.test(text.plain.slice(Math.max(0, at - 70), at))
      ? null
      : rangeAt(text, at, from.lastIndex, on);
  if (text.plain.charAt(at - 1) !== '(') return null;
  const range = rangeAt(text, at, at, on);
  return range && text.written.charAt(range.end) === ')' ? range : null;
}

/** "1/8 - 15/8/2023" as a whole cell. */
export const readBareRange = (text: PlainText, at: number, on: CalendarDate | null): ReadDeadline | null =>
  rangeAt(text, at, at, on);

function rangeAt(text: PlainText, at: number, first: number, on: CalendarDate | null): ReadDeadline | null {
  for (const start of startsOfLast(text, first)) {
    const last = readDay(text, start, on, true) ?? readPeriod(text, start, on);
    if (last)
      return found(text, at, last.end, 'range', {
        date: last.span?.last ?? null,
        strictDate: last.span?.last ?? null,
        doubt: last.doubt,
      });
  }
  return null;
}

function startsOfLast(text: PlainText, at: number): number[] {
  const starts: number[] = [];
  if (matchAt(sharedMonth, text, at)) starts.push(sharedMonth.lastIndex);
  for (const expression of [firstDay, firstMonth])
    if (matchAt(expression, text, at) && matchAt(until, text, expression.lastIndex))
      starts.push(until.lastIndex);
  return starts;
}
