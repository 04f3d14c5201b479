import { Temporal } from 'temporal-polyfill';
import type { Context } from './context';
import { AuthMode, type EnumMember } from './enums';
import { NotImplemented } from './errors';
import type { StoredTrigger } from './records';
import { FakeUser } from './user';

type Mode = GoogleAppsScript.Script.AuthMode | EnumMember;

/** The event of a trigger of the document (Apps Script guides, "Event objects"). */
export function openingEvent(context: Context, authMode: Mode, details: object): object {
  return Object.assign(context.realm.copyIn({}) as object, {
    authMode,
    source: context.make.spreadsheet(),
    user: new FakeUser(context, context.state.user).face,
    ...details,
  });
}

/** The event of a time-driven trigger, in the script's zone. */
export function clockEvent(context: Context, trigger: StoredTrigger): object {
  const { clock, files } = context.state;
  const { timeZone } = files.manifest;
  const now = Temporal.Instant.fromEpochMilliseconds(clock.now()).toZonedDateTimeISO(timeZone);
  const event = Object.assign(context.realm.copyIn({}) as object, {
    authMode: AuthMode.FULL,
    triggerUid: trigger.id,
    timezone: timeZone,
    year: now.year,
    month: now.month,
    'day-of-month': now.day,
    'day-of-week': now.dayOfWeek,
    hour: now.hour,
    minute: now.minute,
    second: now.second,
  });
  // Google does not say how it counts weeks.
  return Object.defineProperty(event, 'week-of-year', {
    get: () => {
      throw context.toRealm(new NotImplemented("event['week-of-year']"));
    },
  });
}

/** The event of a request to the web app (Apps Script guides, "Web apps"). */
export function webEvent(context: Context, parameter: Record<string, string>): object {
  const entries = Object.entries(parameter);
  return context.realm.copyIn({
    queryString: new URLSearchParams(parameter).toString(),
    parameter,
    parameters: Object.fromEntries(entries.map(([name, value]) => [name, [value]])),
    contextPath: '',
    contentLength: -1,
  }) as object;
}
