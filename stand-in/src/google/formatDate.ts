import { Temporal } from 'temporal-polyfill';
import { Exception, NotImplemented } from './errors';

type Moment = Temporal.ZonedDateTime;

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

const named = (moment: Moment, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' }).format(
    Date.UTC(moment.year, moment.month - 1, moment.day),
  );

/** Java's default locale begins weeks on Sunday; the first of a year holds 1 January, though it may begin in December. */
const endOfWeek = (moment: Moment): Moment => moment.add({ days: 6 - (moment.dayOfWeek % 7) });
const weekYear = (moment: Moment): number => endOfWeek(moment).year;
const weekOfYear = (moment: Moment): number => Math.floor((endOfWeek(moment).dayOfYear - 1) / 7) + 1;
const weekOfMonth = (moment: Moment): number =>
  Math.floor((moment.day - 1 + (moment.with({ day: 1 }).dayOfWeek % 7)) / 7) + 1;

function zoneName(moment: Moment, long: boolean): string {
  if (moment.timeZoneId === 'UTC' && !long) return 'GMT';
  if (/^[+-]/.test(moment.timeZoneId)) return `GMT${moment.timeZoneId}`;
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: moment.timeZoneId,
    timeZoneName: long ? 'long' : 'short',
  }).formatToParts(moment.epochMilliseconds);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? moment.timeZoneId;
  // Java has letters for zones for which we only know the distance.
  if (/^GMT[+-]/.test(name)) throw new NotImplemented(`Utilities.formatDate by "z" in ${moment.timeZoneId}`);
  return name;
}

function isoZone(moment: Moment, width: number): string {
  if (moment.offset === '+00:00') return 'Z';
  return width === 1
    ? moment.offset.slice(0, 3)
    : width === 2
      ? moment.offset.replace(':', '')
      : moment.offset;
}

/** The letters of Java's SimpleDateFormat. */
const LETTERS: Record<string, (moment: Moment, width: number) => string> = {
  G: () => 'AD',
  Y: (m, width) => (width === 2 ? pad(weekYear(m) % 100, 2) : pad(weekYear(m), width)),
  y: (m, width) => (width === 2 ? pad(m.year % 100, 2) : pad(m.year, width)),
  M: (m, width) => (width < 3 ? pad(m.month, width) : named(m, { month: width === 3 ? 'short' : 'long' })),
  L: (m, width) => (width < 3 ? pad(m.month, width) : named(m, { month: width === 3 ? 'short' : 'long' })),
  d: (m, width) => pad(m.day, width),
  D: (m, width) => pad(m.dayOfYear, width),
  E: (m, width) => named(m, { weekday: width < 4 ? 'short' : 'long' }),
  u: (m, width) => pad(m.dayOfWeek, width),
  w: (m, width) => pad(weekOfYear(m), width),
  W: (m, width) => pad(weekOfMonth(m), width),
  F: (m, width) => pad(Math.ceil(m.day / 7), width),
  a: (m) => (m.hour < 12 ? 'AM' : 'PM'),
  H: (m, width) => pad(m.hour, width),
  k: (m, width) => pad(m.hour || 24, width),
  K: (m, width) => pad(m.hour % 12, width),
  h: (m, width) => pad(m.hour % 12 || 12, width),
  m: (m, width) => pad(m.minute, width),
  s: (m, width) => pad(m.second, width),
  S: (m, width) => pad(m.millisecond, width),
  z: (m, width) => zoneName(m, width > 3),
  Z: (m) => m.offset.replace(':', ''),
  X: isoZone,
};

const TOKEN = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g;

/**
 * An instant (milliseconds since 1970) in a zone, by a pattern of Java's SimpleDateFormat; text between `'` stays.
 * A letter Java does not know throws, an unknown zone is taken as GMT, as Java does.
 */
export function formatDate(instant: number, timeZone: string, pattern: string): string {
  const moment = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(knownZone(timeZone));
  return pattern.replace(TOKEN, (token: string, quoted: string | undefined, letter: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
    if (letter === undefined) return token;
    const write = LETTERS[letter];
    if (!write) throw new Exception(`Illegal pattern character '${letter}'`);
    return write(moment, token.length);
  });
}

const known = new Map<string, string>();

/** The zone's own name; asking Intl for it takes long. */
export function knownZone(timeZone: string): string {
  const name = known.get(timeZone) ?? zoneOf(timeZone);
  known.set(timeZone, name);
  return name;
}

function zoneOf(timeZone: string): string {
  const offset = /^(?:GMT|UTC)([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(timeZone);
  if (offset) return `${offset[1]}${pad(Number(offset[2]), 2)}:${offset[3] ?? '00'}`;
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
}
