import { Temporal } from 'temporal-polyfill';
import { Exception, NotImplemented } from './errors';
import { knownZone } from './formatDate';

interface Fields {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
}

/** The letters of Java's SimpleDateFormat that stand for numbers. */
const FIELDS: Record<string, keyof Fields> = {
  y: 'year',
  M: 'month',
  d: 'day',
  H: 'hour',
  m: 'minute',
  s: 'second',
  S: 'millisecond',
};

const TOKEN = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g;
const FIRST: Fields = { year: 1970, month: 1, day: 1, hour: 0, minute: 0, second: 0, millisecond: 0 };

/**
 * The instant (milliseconds since 1970) a text names in a zone by a pattern of numbers; what is too large runs over
 * (31/2 is 3/3), as in Java. Throws when the text does not follow the pattern.
 */
export function parseDate(text: string, timeZone: string, pattern: string): number {
  const fields = { ...FIRST };
  let rest = text;
  for (const [token, quoted, letter] of pattern.matchAll(TOKEN)) {
    if (letter === undefined) {
      const literal = quoted === undefined ? token : quoted.replaceAll("''", "'") || "'";
      if (!rest.startsWith(literal)) throw unparseable(text);
      rest = rest.slice(literal.length);
      continue;
    }
    const field = FIELDS[letter];
    if (!field || (letter === 'M' && token.length > 2)) {
      throw new NotImplemented(`Utilities.parseDate by "${token}"`);
    }
    const digits = /^\d+/.exec(isFollowed(pattern, token) ? rest : rest.slice(0, token.length))?.[0];
    if (!digits) throw unparseable(text);
    fields[field] = Number(digits) + (letter === 'y' && token.length === 2 && digits.length === 2 ? 2000 : 0);
    rest = rest.slice(digits.length);
  }
  const { year, month, day, hour, minute, second, millisecond } = fields;
  return Temporal.PlainDateTime.from({ year, month: 1, day: 1 })
    .add({ months: month - 1, days: day - 1, hours: hour, minutes: minute, seconds: second })
    .add({ milliseconds: millisecond })
    .toZonedDateTime(knownZone(timeZone)).epochMilliseconds;
}

/** Numbers that stand against each other (`yyyyMMdd`) are as long as their letters. */
const isFollowed = (pattern: string, token: string): boolean =>
  !/^[A-Za-z]/.test(pattern.slice(pattern.indexOf(token) + token.length));

const unparseable = (text: string): Exception => new Exception(`Unparseable date: "${text}"`);
