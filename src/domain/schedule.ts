import {
  addDays,
  type CalendarDate,
  dayOfWeek,
  printDate,
  type Week,
  weekdayNames,
  weekOf,
} from './calendar';
import { type DaysOff, isWorkingDay } from './holidays';
import type { Settings, Weekday } from './settings';

/** A moment in the committee's own zone: the day and the full hour. */
export interface Moment {
  date: CalendarDate;
  /** 0 to 23. */
  hour: number;
}

/** What the clock may ask for. A preview stands for the digest where the secretary approves it. */
export type Due = 'reminder' | 'preview' | 'digest';

/** Weeks (`2023-W32`) in which each was done with; empty before the first time. */
export interface Done {
  reminder: string;
  preview: string;
  /** The digest came due by the clock. */
  due: string;
  /** It began to go out, whether by the clock or by a person. */
  begun: string;
  /** It reached everybody. */
  digest: string;
}

/**
 * The day of this week on which letters of that weekday go out; null when they do not. A holiday moves them to the working
 * day before it, within the same week: a digest never tells of a week before it has begun.
 */
export function letterDay(
  week: Week,
  weekday: Weekday,
  settings: DaysOff & Pick<Settings, 'onHoliday'>,
): CalendarDate | null {
  const day = addDays(week.monday, weekday - 1);
  if (!settings.holidays.includes(day) || settings.onHoliday === 'anyway') return day;
  if (settings.onHoliday === 'skip') return null;
  for (let before = addDays(day, -1); before >= week.monday; before = addDays(before, -1))
    if (isWorkingDay(before, settings)) return before;
  return day;
}

/** From its hour on until the week ends: an hour that was missed is caught up. */
const hasCome = (now: Moment, day: CalendarDate | null, hour: number): boolean =>
  day !== null && (now.date > day || (now.date === day && now.hour >= hour));

/** What is to be done now and was not done yet this week. Asking again after it was done gives nothing. */
export function dueNow(settings: Settings, now: Moment, done: Done): Due[] {
  const week = weekOf(now.date);
  const reminderDay = letterDay(week, settings.reminderWeekday, settings);
  const digestDay = letterDay(week, settings.digestWeekday, settings);
  const digest: Due = settings.digestNeedsApproval ? 'preview' : 'digest';
  const digestHasCome = settings.digestOn && hasCome(now, digestDay, settings.digestHour);
  // Whoever began it, at whatever hour: what a run left over is not left to a second click.
  const goesOn = done.begun === week.key;
  // A reminder to update is of no use once the numbers are closed.
  const reminds =
    settings.reminderOn &&
    hasCome(now, reminderDay, settings.reminderHour) &&
    !hasCome(now, digestDay, settings.digestHour);
  return [
    ...(reminds && done.reminder !== week.key ? ['reminder' as const] : []),
    ...(done.digest === week.key
      ? []
      : goesOn
        ? ['digest' as const]
        : digestHasCome && done[digest] !== week.key
          ? [digest]
          : []),
  ];
}

/** When each comes next, in the order of time; those that are switched off are left out. */
export function comingUp(
  settings: Settings,
  now: Moment,
): { what: Due; week: Week; date: CalendarDate; hour: number }[] {
  const next = (what: Due, on: boolean, weekday: Weekday, hour: number) => {
    if (!on) return [];
    for (let ahead = 0; ahead < 53; ahead += 1) {
      const week = weekOf(addDays(now.date, 7 * ahead));
      const date = letterDay(week, weekday, settings);
      if (date !== null && !hasCome(now, date, hour)) return [{ what, week, date, hour }];
    }
    return [];
  };
  return [
    ...next('reminder', settings.reminderOn, settings.reminderWeekday, settings.reminderHour),
    ...next(
      settings.digestNeedsApproval ? 'preview' : 'digest',
      settings.digestOn,
      settings.digestWeekday,
      settings.digestHour,
    ),
  ].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.hour - b.hour));
}

/** In seconds. The clock strikes every hour; after so long without a run it is taken to have stopped. */
const longestSilence = 2 * 3600;

/** Whether a schedule that last ran at that moment runs no more; moments in seconds, 0 for one that was never switched on. */
export const hasStopped = (aliveAt: number, now: number): boolean =>
  aliveAt > 0 && now - aliveAt > longestSilence;

/** "thứ Sáu 18/08/2023". */
export const printDay = (date: CalendarDate): string =>
  `${weekdayNames[dayOfWeek(date) - 1]} ${printDate(date)}`;
