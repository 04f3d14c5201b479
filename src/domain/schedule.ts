export { hasStopped } from './silence';
import {
  addDays,
  type CalendarDate,
  dayOfWeek,
  daysBetween,
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

/** Weeks (`2023-W32`) in which each was done last; empty before the first time. */
export interface Done {
  reminder: string;
  preview: string;
  /** The digest began to go out, whether by the clock or by a person. */
  begun: string;
  /** It reached everybody. */
  digest: string;
}

/** A digest, preview or reminder that is due, and the week it tells of. */
export interface DueLetter {
  what: Due;
  week: Week;
}

/** The same with its day and full hour. */
export interface ComingLetter extends DueLetter {
  date: CalendarDate;
  hour: number;
}

/** Why a digest that was due will not go out any more: nobody approved it, it reached only some, or it was never sent. */
export type WhyUnsent = 'unapproved' | 'unfinished' | 'missed';

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

const weekAfter = ({ monday }: Week): Week => weekOf(addDays(monday, 7));

/** A digest of last week goes out from this hour on: in office hours, unless the committee's own hour is earlier. */
const makeUpHour = ({ digestHour }: Settings): number => Math.min(7, digestHour);

/**
 * The last day on which the digest of a week may go out: the last working day of the next week within the days for making
 * up and before that week's own digest; the week's Sunday where there is none.
 */
export function lastSendingDay(week: Week, settings: Settings): CalendarDate {
  const next = weekAfter(week);
  const itsOwnDay = letterDay(next, settings.digestWeekday, settings);
  for (let ahead = settings.makeUpUntil - 1; ahead >= 0; ahead -= 1) {
    const day = addDays(next.monday, ahead);
    if (isWorkingDay(day, settings) && (itsOwnDay === null || day < itsOwnDay)) return day;
  }
  return week.sunday;
}

const daysUntil = (from: CalendarDate, last: CalendarDate): CalendarDate[] =>
  Array.from({ length: Math.max(0, daysBetween(from, last) + 1) }, (_, ahead) => addDays(from, ahead));

/** The days, from one on, on which the digest of a week may go out: any day of the week itself, then working days. */
export const sendingDays = (week: Week, from: CalendarDate, settings: Settings): CalendarDate[] =>
  daysUntil(from, lastSendingDay(week, settings)).filter(
    (day) => day <= week.sunday || isWorkingDay(day, settings),
  );

/** The days, from one on, on which reminders may go out: until that of the digest. */
export const remindingDays = (week: Week, from: CalendarDate, settings: Settings): CalendarDate[] =>
  daysUntil(from, letterDay(week, settings.digestWeekday, settings) ?? week.sunday);

/**
 * The weeks before this one whose digest came due, by calendar and settings or because somebody began it, and did not reach
 * everybody. `owed`: last week, while a day is left to make up for it. `missed`: what nobody will be sent any more, earliest
 * first. `owedFrom`: the Monday of the first week to account for; whoever begins a digest accounts for all weeks before it.
 */
export function earlierDigests(
  settings: Settings,
  today: CalendarDate,
  done: Done,
  owedFrom: CalendarDate,
): { owed: Week | null; missed: Week[] } {
  const missed: Week[] = [];
  const thisWeek = weekOf(today);
  for (let week = weekOf(owedFrom); week.monday < thisWeek.monday; week = weekAfter(week)) {
    const cameDue = settings.digestOn && letterDay(week, settings.digestWeekday, settings) !== null;
    if (done.digest >= week.key || !(cameDue || done.begun === week.key)) continue;
    if (today <= lastSendingDay(week, settings)) return { owed: week, missed };
    missed.push(week);
  }
  return { owed: null, missed };
}

/**
 * The Monday from which a schedule that begins today owes digests: this week's; last week's where that digest was begun or
 * shown for approval and nobody was told (`told`: week keys) that it will not go out.
 */
export function owedFromStart(
  today: CalendarDate,
  { begun, preview, digest }: Done,
  told: readonly string[],
): CalendarDate {
  const { key, monday } = weekOf(addDays(today, -7));
  const isPending = (begun === key || preview === key) && digest < key && !told.includes(key);
  return isPending ? monday : weekOf(today).monday;
}

/** Why a week of `earlierDigests` was missed. */
export const whyUnsent = ({ begun, preview }: Done, week: Week): WhyUnsent =>
  begun === week.key ? 'unfinished' : preview === week.key ? 'unapproved' : 'missed';

/**
 * What is to be done now and was not done yet: last week's digest where it is `owed` (see `earlierDigests`), then what this week
 * asks for. Asking again after it was done gives nothing.
 */
export function dueNow(settings: Settings, now: Moment, done: Done, owed: Week | null): DueLetter[] {
  const week = weekOf(now.date);
  const reminderDay = letterDay(week, settings.reminderWeekday, settings);
  const digestDay = letterDay(week, settings.digestWeekday, settings);
  const cameDue = hasCome(now, digestDay, settings.digestHour);
  // A reminder to update is of no use once the numbers are closed.
  const reminds = settings.reminderOn && hasCome(now, reminderDay, settings.reminderHour) && !cameDue;
  return [
    ...makingUp(settings, now, done, owed).flatMap(({ date, hour, ...due }) =>
      hasCome(now, date, hour) ? [due] : [],
    ),
    ...(reminds && done.reminder !== week.key ? [{ what: 'reminder' as const, week }] : []),
    ...digestOf(week, settings.digestOn && cameDue, settings, done),
  ];
}

/**
 * Whether the owner is to be told what keeps letters of this week back (`asked`: the week in which they were last): at the hour of
 * reminders, and a day before the digest at the latest. Where people are reminded, the run that does it tells the owner too.
 */
export function noticeIsDue(settings: Settings, now: Moment, { digest }: Done, asked: string): boolean {
  const week = weekOf(now.date);
  const digestDay = letterDay(week, settings.digestWeekday, settings);
  if (settings.reminderOn || !settings.digestOn || digestDay === null) return false;
  const dayBefore = addDays(digestDay, -1);
  const reminderDay = letterDay(week, settings.reminderWeekday, settings) ?? dayBefore;
  return (
    asked !== week.key &&
    digest !== week.key &&
    hasCome(now, reminderDay < dayBefore ? reminderDay : dayBefore, settings.reminderHour) &&
    !hasCome(now, digestDay, settings.digestHour)
  );
}

/** The next step of one week's digest. Whoever began it, at whatever hour: what a run left over is not left to a second click. */
function digestOf(week: Week, cameDue: boolean, { digestNeedsApproval }: Settings, done: Done): DueLetter[] {
  if (done.digest === week.key) return [];
  if (done.begun === week.key) return [{ what: 'digest', week }];
  if (!cameDue) return [];
  if (!digestNeedsApproval) return [{ what: 'digest', week }];
  return done.preview === week.key ? [] : [{ what: 'preview', week }];
}

/** When last week's digest takes its next step, today or on the first working day after. */
function makingUp(settings: Settings, now: Moment, done: Done, owed: Week | null): ComingLetter[] {
  const [date] = owed === null ? [] : sendingDays(owed, now.date, settings);
  if (owed === null || date === undefined) return [];
  return digestOf(owed, true, settings, done).map((due) => ({ ...due, date, hour: makeUpHour(settings) }));
}

/** Whether a summary is of a digest that goes out after its week. */
export const isMadeUp = ({ week, today }: { week: Week; today: CalendarDate }): boolean =>
  today > week.sunday;

/** When each comes next, in the order of time; those that are switched off are left out. */
export function comingUp(settings: Settings, now: Moment, done: Done, owed: Week | null): ComingLetter[] {
  const next = (what: Due, on: boolean, weekday: Weekday, hour: number): ComingLetter[] => {
    if (!on) return [];
    for (let ahead = 0; ahead < 53; ahead += 1) {
      const week = weekOf(addDays(now.date, 7 * ahead));
      const date = letterDay(week, weekday, settings);
      if (date !== null && !hasCome(now, date, hour)) return [{ what, week, date, hour }];
    }
    return [];
  };
  return [
    ...makingUp(settings, now, done, owed).filter(({ date, hour }) => !hasCome(now, date, hour)),
    ...next('reminder', settings.reminderOn, settings.reminderWeekday, settings.reminderHour),
    ...next(
      settings.digestNeedsApproval ? 'preview' : 'digest',
      settings.digestOn,
      settings.digestWeekday,
      settings.digestHour,
    ),
  ].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.hour - b.hour));
}

/** "thứ Sáu 18/08/2023". */
export const printDay = (date: CalendarDate): string =>
  `${weekdayNames[dayOfWeek(date) - 1]} ${printDate(date)}`;
