import type { CalendarDate } from '../calendar';
import type { DaysOff } from '../holidays';
import { readDeadlineCell } from './deadlineCell';
import type { ReadDeadline } from './readDeadline';

const dayAndMonth = String.raw`\d{1,2}\s*([/.-])\s*\d{1,2}`;
const shortYear = new RegExp(String.raw`(?<!\d)(${dayAndMonth}\s*\2\s*)(\d{2})(?!\d)`, 'g');
const noYear = new RegExp(String.raw`^(?:ngày\s+)?${dayAndMonth}$`, 'iu');

/** "15/8/23" is "15/8/2023", in a sheet of which somebody said its year. */
export const withFullYear = (text: string): string =>
  text.replace(shortYear, (_, day: string, _sign: string, year: string) => `${day}20${year}`);

/** A day as `withFullYear` has it; a bare "20.8" is of that year. */
export function dayOfYear(text: string, year: number): string {
  const sign = noYear.exec(text)?.[1];
  return sign === undefined ? withFullYear(text) : `${text}${sign}${year}`;
}

/**
 * As `readDeadlineCell`, in a sheet of which somebody said its year. Where no day is known to count from, words are of that year if they
 * mean the same day of it whenever they were written: "trước 20.8" does, "trong tháng" and "trong 10 ngày" do not.
 */
export function readDeadlineOfYear(
  written: string,
  on: CalendarDate | null,
  year: number,
  daysOff?: DaysOff,
): ReadDeadline | null {
  const text = withFullYear(written);
  const read = readDeadlineCell(text, on, daysOff);
  if (read === null || read.doubt === '' || on !== null) return kept(read, written);
  const readings = writtenOn.flatMap(
    (day) => readDeadlineCell(text, `${year}-${day}` as CalendarDate, daysOff) ?? [],
  );
  const clear = readings.filter(
    ({ doubt, recurrence, date }) => doubt === '' && recurrence === null && date?.startsWith(`${year}-`),
  );
  const isOne = new Set(clear.map(({ date }) => date)).size === 1;
  return kept(isOne ? (clear[0] as ReadDeadline) : read, written);
}

/** Two days early in a year, and two after its middle: what counts from the day it was written on differs between them. */
const writtenOn = ['01-01', '01-02', '07-01', '07-02'] as const;

/** The words stay as they are written. */
const kept = (read: ReadDeadline | null, written: string): ReadDeadline | null =>
  read && { ...read, phrase: withFullYear(written) === written ? read.phrase : written.trim() };
