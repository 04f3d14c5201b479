import {
  addDays as daysAfter,
  addMonths as monthsAfter,
  create,
  dayOfWeek as weekdayOf,
  diffDays,
  type Record as PlainDate,
  toString as iso,
  weekOfYear,
  yearOfWeek,
} from 'temporal-polyfill/fns/PlainDate';
import { memoized } from './memoized';

/** A day on the calendar, written `yyyy-MM-dd`: no hour, no zone. Two of them compare with `<` and `===`. */
export type CalendarDate = string & { readonly __brand: 'CalendarDate' };

const written = (date: PlainDate): CalendarDate => iso(date) as CalendarDate;

const read = memoized((date): PlainDate => {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return create(year, month, day);
});

/** Null when there is no such day: 31/9, 29/2 of a common year. Years outside 1900–2199 are taken for typing errors. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  if (!(year >= 1900 && year <= 2199)) return null;
  try {
    return written(create(year, month, day));
  } catch {
    return null;
  }
}

/** Reads `yyyy-MM-dd`; null for anything else. */
export const calendarDateFromIso = memoized((text): CalendarDate | null => {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts && calendarDate(Number(parts[1]), Number(parts[2]), Number(parts[3]));
});

/** The day so many days later; earlier for a negative number. */
export const addDays = (date: CalendarDate, days: number): CalendarDate =>
  written(daysAfter(read(date), days));

/** The matching day of a later month, or that month's last when it is shorter. */
export const addMonths = (date: CalendarDate, months: number): CalendarDate =>
  written(monthsAfter(read(date), months));

/** Days from the first to the second: negative when the second lies before the first. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number => diffDays(read(from), read(to));

const weekday = memoized((date) => weekdayOf(read(date)));

/** 1 is Monday, 7 is Sunday. */
export const dayOfWeek = (date: CalendarDate): number => weekday(date);

/** From Monday on, as they stand within a sentence. */
export const weekdayNames = [
  'thứ Hai',
  'thứ Ba',
  'thứ Tư',
  'thứ Năm',
  'thứ Sáu',
  'thứ Bảy',
  'Chủ nhật',
] as const;

/** `yyyy-MM-dd` → `dd/MM/yyyy`, as Vietnamese offices print it. */
export function printDate(date: CalendarDate): string {
  const [year, month, day] = date.split('-');
  return `${day}/${month}/${year}`;
}

/** A week's name, `2023-W32`. Two of them compare with `<` and `===`. */
export type WeekKey = string & { readonly __brand: 'WeekKey' };

export const weekKey = (text: string): WeekKey => text as WeekKey;

export const isWeekKey = (value: unknown): value is WeekKey =>
  typeof value === 'string' && /^\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])$/.test(value);

/** A week of ISO 8601: it starts on Monday and belongs to the year of its Thursday. */
export interface Week {
  key: WeekKey;
  year: number;
  number: number;
  monday: CalendarDate;
  sunday: CalendarDate;
}

/** The week a day belongs to. */
export function weekOf(date: CalendarDate): Week {
  const day = read(date);
  const year = yearOfWeek(day) as number;
  const number = weekOfYear(day) as number;
  const monday = addDays(date, 1 - dayOfWeek(date));
  return {
    key: weekKey(`${year}-W${String(number).padStart(2, '0')}`),
    year,
    number,
    monday,
    sunday: addDays(monday, 6),
  };
}

/** The phrase with this very day in it written out, "trước 4/8" as "trước 04/08/2023"; null where it names no day or another one. */
export function namingDay(phrase: string, day: CalendarDate): string | null {
  const runs = phrase.match(/\d[\d/.-]*\d/g) ?? [];
  const found = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?$/.exec(runs[0] ?? '');
  if (runs.length !== 1 || found === null) return null;
  const [whole, dayOfMonth, month, year] = found;
  const [itsYear = '', itsMonth, itsDay] = day.split('-');
  const isTheDay =
    Number(dayOfMonth) === Number(itsDay) &&
    Number(month) === Number(itsMonth) &&
    (year === undefined || itsYear.endsWith(year));
  return isTheDay ? phrase.replace(whole, printDate(day)) : null;
}
