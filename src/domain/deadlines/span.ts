import { addDays, type CalendarDate, calendarDate, dayOfWeek, daysBetween, printDate } from '../calendar';
import { isPlausible, outsideYears } from './plausible';

/** The days some words cover: one day, a month, a quarter. */
export interface Span {
  first: CalendarDate;
  last: CalendarDate;
}

/** A date as found at some place of a text. */
export interface DateWords {
  /** Where the words end. */
  end: number;
  /** Null when the words are a date that cannot be told; then `doubt` says why. */
  span: Span | null;
  isDay: boolean;
  doubt: string;
}

export const oneDay = (day: CalendarDate): Span => ({ first: day, last: day });

/** Of months counted from 1; an end beyond December runs into the next year. */
export function months(year: number, from: number, to: number): Span | null {
  const first = calendarDate(year + Math.floor((from - 1) / 12), ((from - 1) % 12) + 1, 1);
  const next = calendarDate(year + Math.floor(to / 12), (to % 12) + 1, 1);
  return first && next && { first, last: addDays(next, -1) };
}

export type Part = 'dau' | 'giua' | 'cuoi';

/**
 * First day, middle and last day, as Bộ luật Dân sự 2015, Điều 146 has them for a month (1, 15, last) and for a year
 * (1/1, 30/6, 31/12). The middle of a week is its Wednesday. For a quarter, of which the law says nothing, the middle is the 15th of its second month.
 */
export function partOf({ first, last }: Span, part: Part): Span {
  if (part === 'dau') return oneDay(first);
  if (part === 'cuoi') return oneDay(last);
  const days = daysBetween(first, last);
  if (days < 7) return oneDay(addDays(first, 2));
  const middle =
    days > 300 ? `${first.slice(0, 4)}-06-30` : `${addDays(first, days > 60 ? 31 : 0).slice(0, 7)}-15`;
  return oneDay(middle as CalendarDate);
}

/** Monday to Friday of the week of a day: "trong tuần" ends with the working week. */
export function workingWeek(day: CalendarDate): Span {
  const monday = addDays(day, 1 - dayOfWeek(day));
  return { first: monday, last: addDays(monday, 4) };
}

/** So close behind the document's date, a date without a year may as well be a slip. */
const justPast = 7;

/**
 * A date without a year is its first occurrence on or after the document's date; one that has just passed is asked about.
 * `inYear` gives the days it means in a year, null where the calendar has no such day.
 */
export function withoutYear(
  words: string,
  on: CalendarDate | null,
  inYear: (year: number) => Span | null,
): Pick<DateWords, 'span' | 'doubt'> {
  if (on === null) return { span: null, doubt: `“${words}” không ghi năm.` };
  const year = Number(on.slice(0, 4));
  const spans = Array.from({ length: 10 }, (_, i) => inYear(year - 1 + i)).filter((span) => span !== null);
  const next = spans.find(({ last }) => last >= on);
  if (!next) return { span: null, doubt: `Không có ${words}.` };
  const past = spans.filter(({ last }) => last < on).pop();
  if (!past || daysBetween(past.last, on) > justPast) return { span: next, doubt: '' };
  const dates = `${printDate(past.last)} hay ${printDate(next.last)}`;
  return { span: null, doubt: `“${words}” không ghi năm: chưa rõ là ${dates}.` };
}

/** With the year as written; a year of two digits is never completed. */
export function inYear(
  words: string,
  year: string,
  spanIn: (year: number) => Span | null,
): Pick<DateWords, 'span' | 'doubt'> {
  if (year.length !== 4) return { span: null, doubt: `Năm trong “${words}” chưa ghi đủ bốn chữ số.` };
  const span = spanIn(Number(year));
  if (span) return { span, doubt: '' };
  return { span, doubt: isPlausible(`${year}-01-01`) ? `Không có ${words}.` : outsideYears(`Năm ${year}`) };
}
