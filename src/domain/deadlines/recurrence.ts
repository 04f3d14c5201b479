import { RRule } from 'rrule/dist/esm/rrule';
import { addDays, type CalendarDate } from '../calendar';
import { type DaysOff, isWorkingDay } from '../holidays';
import { memoized } from '../memoized';
import { lastWorkingDay, nextWorkingDay, weekdaysOnly } from '../workingDays';
import { readRule, withDay, workingWeekdays } from './rule';

/* eslint-disable no-restricted-globals -- rrule speaks of Date; here, and only here, a calendar date becomes noon of its
   day in UTC and back, so that no zone ever moves it. */
const noonOf = (date: CalendarDate): Date => new Date(`${date}T12:00:00Z`);
const dayOf = (noon: Date): CalendarDate => noon.toISOString().slice(0, 10) as CalendarDate;
/* eslint-enable no-restricted-globals */

/**
 * The days from `from` to `to`, both counted, on which a rule of RFC 5545 falls; an interval is counted from `start`. A rule of
 * working days, which RFC 5545 can only call Monday to Friday, keeps off the days off: 30/4 is never the last one of April.
 */
export function occurrences(
  rule: string,
  start: CalendarDate,
  from: CalendarDate,
  to: CalendarDate,
  daysOff: DaysOff = weekdaysOnly,
): CalendarDate[] {
  const { byDay, bySetPos } = readRule(rule) ?? {};
  if (daysOff === weekdaysOnly || byDay?.join() !== workingWeekdays.join())
    return falling(rule, start, from, to);
  if (bySetPos === undefined)
    return falling(rule, start, from, to).filter((day) => isWorkingDay(day, daysOff));
  return falling(rule, start, firstOfMonth(from), lastOfMonth(to))
    .map((day) =>
      bySetPos < 0 ? lastWorkingDay(lastOfMonth(day), daysOff) : nextWorkingDay(firstOfMonth(day), daysOff),
    )
    .filter((day) => day >= from && day <= to && day >= start);
}

const firstOfMonth = (day: CalendarDate): CalendarDate => `${day.slice(0, 7)}-01` as CalendarDate;
const lastOfMonth = (day: CalendarDate): CalendarDate =>
  addDays(firstOfMonth(addDays(firstOfMonth(day), 31)), -1);

function falling(rule: string, start: CalendarDate, from: CalendarDate, to: CalendarDate): CalendarDate[] {
  // Without an interval nothing depends on how long ago it began, and counting from there would take years of steps.
  const first = start > from || /INTERVAL/.test(rule) ? start : from;
  return counted([withDay(rule), first, from, to].join(' '));
}

/** Days are all that is counted here: what comes again within a day comes every day. */
const inDays = (rule: string): string =>
  rule.replace(
    /^FREQ=HOURLY(?:;INTERVAL=(\d+))?/,
    (_, hours) => `FREQ=DAILY;INTERVAL=${Math.ceil(Number(hours ?? 1) / 24)}`,
  );

/** Many tasks of a sheet share their rule and their start. */
const counted = memoized((key): CalendarDate[] => {
  const [rule, first, from, to] = key.split(' ') as [string, CalendarDate, CalendarDate, CalendarDate];
  const options = { ...RRule.parseString(inDays(rule)), dtstart: noonOf(first), until: noonOf(to) };
  return new RRule(options, true).between(noonOf(from), noonOf(to), true).map(dayOf);
});

/** Every rule a phrase can mean falls at least once in so many days: 29/2 every year needs eight years about 2100. */
const longestGap = 366 * 9;

/** The first occurrence on or after a day; null when there is none. */
export function nextOccurrence(
  rule: string,
  start: CalendarDate,
  from: CalendarDate,
  daysOff: DaysOff = weekdaysOnly,
): CalendarDate | null {
  for (const days of [40, 400, longestGap]) {
    const next = occurrences(rule, start, from, addDays(from, days), daysOff)[0];
    if (next) return next;
  }
  return null;
}

/** The last occurrence on or before a day; null when there was none since the start. */
export function lastOccurrence(rule: string, start: CalendarDate, until: CalendarDate): CalendarDate | null {
  for (const days of [40, 400, longestGap]) {
    const last = occurrences(rule, start, addDays(until, -days), until).slice(-1)[0];
    if (last) return last;
  }
  return null;
}

/** A rule as calendars take it: with the day that a bare one means, and with the last day where the task has a deadline. */
export function calendarRule(rule: string, until: CalendarDate | null): string {
  const days = withDay(inDays(rule));
  return until === null || /UNTIL|COUNT/.test(days) ? days : `${days};UNTIL=${until.replace(/-/g, '')}`;
}
