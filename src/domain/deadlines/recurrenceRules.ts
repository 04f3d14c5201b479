import { calendarDate } from '../calendar';
import { weekdayNumber } from './dayWords';
import { everyMatch } from './plainText';
import { quarterEnds, type Rule, weekdayCodes, workingWeekdays } from './rule';

type Words = string | undefined;

const weekdayParts = /-|\b(?:chu nhat|cn|den|t?[2-7]|hai|ba|tu(?! thu)|nam|sau|bay)\b/g;

/** "thu hai, tu va chu nhat", "t7, cn", "thu 2 - thu 6" → "MO,WE,SU"; Monday first, each once. */
export function weekly(words: Words, interval = 1): Rule | null {
  const byDay = weekdaysIn(words);
  return byDay.length === 0 ? null : { freq: 'WEEKLY', interval, byDay };
}

function weekdaysIn(words: Words): string[] {
  const chosen = new Set<number>();
  let upTo = false;
  for (const [part] of everyMatch(weekdayParts, words ?? '')) {
    if (part === '-' || part === 'den') {
      upTo = true;
      continue;
    }
    const number = part === 'cn' ? 7 : weekdayNumber(part.replace(/^t(?=\d)/, ''));
    const first = upTo ? Math.max(...chosen) : number;
    for (let each = Math.min(first, number); each <= number; each += 1) chosen.add(each);
    upTo = false;
  }
  return weekdayCodes.filter((_, i) => chosen.has(i + 1));
}

/** "25", "5 va ngay 20"; a day no month has is none. */
export function monthly(words: Words, interval = 1): Rule | null {
  const byMonthDay = everyMatch(/\d+/g, words ?? '')
    .map(([day]) => Number(day))
    .sort((a, b) => a - b);
  const possible = byMonthDay.length > 0 && byMonthDay.every((day) => day >= 1 && day <= 31);
  return possible ? { freq: 'MONTHLY', interval, byMonthDay: [...new Set(byMonthDay)] } : null;
}

/** The same day of one or more months. 29/2 comes in leap years only; 31/9 never. */
export function yearly(day: Words, ...months: Words[]): Rule | null {
  const byMonth = months.map(Number);
  if (!byMonth.every((month) => calendarDate(2024, month, Number(day)))) return null;
  return { freq: 'YEARLY', byMonth, byMonthDay: [Number(day)] };
}

const counts = ['', 'mot', 'hai', 'ba', 'bon', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi'];

/** "hai tuan mot lan, vao thu sau". Without a day it is the bare rule. */
export function everyFew(count: Words, unit: Words, named?: string, day?: string): Rule | null {
  const interval = count === 'muoi lam' ? 15 : Math.max(counts.indexOf(count ?? ''), 0) || Number(count);
  if (!(interval >= 1)) return null;
  if (named !== undefined) return unit === 'tuan' ? weekly(named, interval) : null;
  if (day !== undefined) return unit === 'thang' ? monthly(day, interval) : null;
  switch (unit) {
    case 'gio':
    case 'tieng':
      return { freq: 'HOURLY', interval };
    case 'ngay':
      return { freq: 'DAILY', interval };
    case 'tuan':
      return { freq: 'WEEKLY', interval };
    case 'thang':
      return { freq: 'MONTHLY', interval };
    case 'quy':
      return interval === 1 ? edgeOfPeriod('cuoi', 'quy') : { freq: 'MONTHLY', interval: interval * 3 };
    default:
      return { freq: 'YEARLY', interval };
  }
}

const quarterStarts = [1, 4, 7, 10];

/** First or last day of every week (its working days), month, quarter or year. */
export function edgeOfPeriod(part: Words, unit: Words): Rule {
  const isLast = part === 'cuoi';
  const byMonthDay = [isLast ? -1 : 1];
  switch (unit) {
    case 'tuan':
      return { freq: 'WEEKLY', byDay: [isLast ? 'FR' : 'MO'] };
    case 'thang':
      return { freq: 'MONTHLY', byMonthDay };
    case 'quy':
      return { freq: 'MONTHLY', byMonth: isLast ? quarterEnds : quarterStarts, byMonthDay };
    default:
      return { freq: 'YEARLY', byMonth: [isLast ? 12 : 1], byMonthDay: [isLast ? 31 : 1] };
  }
}

/** First or last of Monday to Friday in a period; a rule knows no holidays. */
export function workingDayOf(part: Words, unit: Words): Rule {
  const isLast = part === 'cuoi';
  if (unit === 'tuan') return edgeOfPeriod(part, unit);
  const months = unit === 'quy' ? (isLast ? quarterEnds : quarterStarts) : [isLast ? 12 : 1];
  return {
    freq: 'MONTHLY',
    ...(unit === 'thang' ? {} : { byMonth: months }),
    byDay: workingWeekdays,
    bySetPos: isLast ? -1 : 1,
  };
}

const positions: Record<string, number> = { dau: 1, nhat: 1, hai: 2, ba: 3, tu: 4, cuoi: -1 };

/** "thu hai dau thang" → 1MO, "thu nam", "2 va tuan 4" → 2TH,4TH. */
export const nthWeekday = (weekday: Words, which: Words = ''): Rule => ({
  freq: 'MONTHLY',
  byDay: everyMatch(/dau|cuoi|nhat|hai|ba|tu(?!an)|\d/g, which).flatMap(([word]) =>
    weekdaysIn(weekday).map((code) => `${positions[word] ?? word}${code}`),
  ),
});

export const inMonthOfQuarter = (day: Words, part: Words): Rule | null => {
  const rule = monthly(day);
  return rule && { ...rule, byMonth: part === 'cuoi' ? quarterEnds : quarterStarts };
};
