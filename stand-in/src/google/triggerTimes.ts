import { Temporal } from 'temporal-polyfill';
import { NotImplemented } from './errors';
import type { StoredTrigger } from './records';

const DAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];

/**
 * When a clock trigger goes off next, in milliseconds since 1970. Google picks a minute of the hour and keeps it; here
 * it is the one that `nearMinute` asked for, or the full hour.
 */
export function nextFiring({ when }: StoredTrigger, now: number, scriptZone: string): number {
  const zone = String(when['inTimezone'] ?? scriptZone);
  const present = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
  const number = (name: string): number | undefined => (name in when ? Number(when[name]) : undefined);
  const after = number('after') ?? minutes(number('everyMinutes')) ?? minutes(number('everyHours'), 60);
  if (after !== undefined) return now + after;
  const at = number('at');
  if (at !== undefined) return at;
  const atTime = { hour: number('atHour') ?? 0, minute: number('nearMinute') ?? 0 };
  const [year, month, day] = [number('year'), number('month'), number('day')];
  if (year !== undefined && month !== undefined && day !== undefined) {
    return Temporal.ZonedDateTime.from({ timeZone: zone, year, month, day, ...atTime }).epochMilliseconds;
  }
  const fits = dayTest(when);
  // A month day may be a year away: 31 comes at the latest after two months, 29 February is no month day.
  for (let days = 0; days < 400; days++) {
    const moment = present.add({ days }).with({ ...atTime, second: 0, millisecond: 0 });
    if (moment.epochMilliseconds > now && fits(moment)) return moment.epochMilliseconds;
  }
  throw new NotImplemented('ClockTriggerBuilder: a day that never comes');
}

const minutes = (count: number | undefined, each = 1): number | undefined =>
  count === undefined ? undefined : count * each * 60_000;

function dayTest(when: StoredTrigger['when']): (moment: Temporal.ZonedDateTime) => boolean {
  const { onWeekDay, onMonthDay } = when;
  if (onWeekDay !== undefined) return ({ dayOfWeek }) => DAYS[dayOfWeek - 1] === onWeekDay;
  if (onMonthDay !== undefined) return ({ day }) => day === Number(onMonthDay);
  return () => true;
}
