import { addDays, type CalendarDate, daysBetween } from './calendar';
import { type DaysOff, isWorkingDay } from './holidays';

/** Monday to Friday, where nothing is known of holidays. */
export const weekdaysOnly: DaysOff = { holidays: [], makeUpDays: [] };

/** No year has so many days off in a row; a list that says so is not followed for ever. */
const longestBreak = 60;

/** The day itself, or the first working day after it. */
export const nextWorkingDay = (day: CalendarDate, daysOff: DaysOff): CalendarDate => nearest(day, 1, daysOff);

/** The day itself, or the last working day before it. */
export const lastWorkingDay = (day: CalendarDate, daysOff: DaysOff): CalendarDate =>
  nearest(day, -1, daysOff);

function nearest(day: CalendarDate, step: 1 | -1, daysOff: DaysOff): CalendarDate {
  for (let days = 0; days <= longestBreak; days += 1) {
    const candidate = addDays(day, step * days);
    if (isWorkingDay(candidate, daysOff)) return candidate;
  }
  return day;
}

/** So many working days after a day, which is itself not counted (Bộ luật Dân sự 2015, Điều 147). */
export function addWorkingDays(day: CalendarDate, days: number, daysOff: DaysOff): CalendarDate {
  let reached = day;
  for (let counted = 0; counted < days; counted += 1) reached = nextWorkingDay(addDays(reached, 1), daysOff);
  return reached;
}

/** A period that ends on a day off runs to the end of the next working day (Bộ luật Dân sự 2015, Điều 148). */
export const endOfPeriod = nextWorkingDay;

/** How many days after `from`, up to `to` and with it, are worked; 0 where `to` is not later. */
export function workingDaysBetween(from: CalendarDate, to: CalendarDate, daysOff: DaysOff): number {
  const days = daysBetween(from, to);
  if (days <= 0) return 0;
  const isWeekday = (day: CalendarDate) => isWorkingDay(day, weekdaysOnly);
  const rest = Array.from({ length: days % 7 }, (_, ahead) => addDays(from, ahead + 1)).filter(isWeekday);
  const within = (list: readonly CalendarDate[]) =>
    [...new Set(list)].filter((day) => day > from && day <= to);
  const off = within(daysOff.holidays).filter(isWeekday);
  const on = within(daysOff.makeUpDays).filter((day) => !isWeekday(day) && !daysOff.holidays.includes(day));
  return Math.floor(days / 7) * 5 + rest.length - off.length + on.length;
}
