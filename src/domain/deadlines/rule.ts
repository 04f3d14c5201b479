/** A recurrence rule of RFC 5545, as far as duties need one. */
export interface Rule {
  freq: 'HOURLY' | 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  interval?: number | undefined;
  /** "MO", or "1MO", "-1FR" within a month. */
  byDay?: readonly string[] | undefined;
  byMonth?: readonly number[] | undefined;
  /** Counted from the end where negative. */
  byMonthDay?: readonly number[] | undefined;
  bySetPos?: number | undefined;
}

export const weekdayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

export const workingWeekdays = weekdayCodes.slice(0, 5);

export const quarterEnds = [3, 6, 9, 12] as const;

/** "FREQ=WEEKLY;BYDAY=SA,SU". */
export function writeRule({ freq, interval, byDay, byMonth, byMonthDay, bySetPos }: Rule): string {
  const parts: [string, string | number | undefined][] = [
    ['FREQ', freq],
    ['INTERVAL', interval === 1 ? undefined : interval],
    ['BYMONTH', byMonth?.join(',')],
    ['BYMONTHDAY', byMonthDay?.join(',')],
    ['BYDAY', byDay?.join(',')],
    ['BYSETPOS', bySetPos],
  ];
  return parts.flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`])).join(';');
}

/** The other way; null for a rule that needs more than is known here. */
export function readRule(text: string): Rule | null {
  const parts = new Map(text.split(';').map((part) => part.split('=', 2) as [string, string]));
  const known = new Set(['FREQ', 'INTERVAL', 'BYMONTH', 'BYMONTHDAY', 'BYDAY', 'BYSETPOS']);
  const freq = parts.get('FREQ') as Rule['freq'] | undefined;
  if (!freq || ![...parts.keys()].every((name) => known.has(name))) return null;
  const numbers = (name: string) => parts.get(name)?.split(',').map(Number);
  return {
    freq,
    interval: numbers('INTERVAL')?.[0] ?? 1,
    byMonth: numbers('BYMONTH'),
    byMonthDay: numbers('BYMONTHDAY'),
    byDay: parts.get('BYDAY')?.split(','),
    bySetPos: numbers('BYSETPOS')?.[0],
  };
}

/** A bare "hằng tuần" names no day: each period is then due at its end, a week on its Friday. */
const ends: Record<Rule['freq'], string> = {
  HOURLY: '',
  DAILY: '',
  WEEKLY: ';BYDAY=FR',
  MONTHLY: ';BYMONTHDAY=-1',
  YEARLY: ';BYMONTH=12;BYMONTHDAY=31',
};

/** The rule with a day for each of its periods, as its occurrences are counted. */
export function withDay(written: string): string {
  if (/BY/.test(written)) return written;
  return written + (ends[/^FREQ=([A-Z]+)/.exec(written)?.[1] as Rule['freq']] ?? '');
}
