import { addDays, addMonths, calendarDate, type CalendarDate, dayOfWeek } from '../domain/calendar';

/** A day named in a clause: where it stands in its plain form, and which day it is. */
export interface NamedDay {
  at: number;
  end: number;
  date: CalendarDate;
  /** A bare number or weekday leaves the week or month open. */
  loose: boolean;
}

type Direction = 'past' | 'future';
type Reading = (found: RegExpExecArray, on: CalendarDate, direction: Direction) => CalendarDate | null;

const weekdays: Record<string, number> = {
  hai: 1,
  ba: 2,
  tu: 3,
  nam: 4,
  sau: 5,
  bay: 6,
  '2': 1,
  '3': 2,
  '4': 3,
  '5': 4,
  '6': 5,
  '7': 6,
};

/** Null when there is no such month. */
const lastOfMonth = (year: number, month: number): CalendarDate | null => {
  const first = calendarDate(year, month, 1);
  return first && addDays(addMonths(first, 1), -1);
};

const yearOf = (on: CalendarDate): number => Number(on.slice(0, 4));
const monthOf = (on: CalendarDate): number => Number(on.slice(5, 7));

/** The nearest such day of the year, on that side of the day it was said. */
function dayOfYear(day: number, month: number, on: CalendarDate, direction: Direction): CalendarDate | null {
  const here = calendarDate(yearOf(on), month, day);
  if (here === null) return null;
  if (direction === 'past' && here > on) return addMonths(here, -12);
  return direction === 'future' && here < on ? addMonths(here, 12) : here;
}

function weekday(
  wanted: number,
  on: CalendarDate,
  direction: Direction,
  which: string | undefined,
): CalendarDate {
  const monday = addDays(on, 1 - dayOfWeek(on));
  const inWeek = addDays(monday, wanted - 1);
  if (which !== undefined && /truoc|qua|roi/.test(which)) return addDays(inWeek, -7);
  if (which?.includes('sau') || which?.includes('toi')) return addDays(inWeek, 7);
  if (which?.includes('nay')) return inWeek;
  if (direction === 'past') return inWeek > on ? addDays(inWeek, -7) : inWeek;
  return inWeek < on ? addDays(inWeek, 7) : inWeek;
}

function dayOfMonth(day: number, on: CalendarDate, direction: Direction): CalendarDate | null {
  const here = calendarDate(yearOf(on), monthOf(on), day);
  if (here === null) return null;
  if (direction === 'past' && here > on) return addMonths(here, -1);
  return direction === 'future' && here < on ? addMonths(here, 1) : here;
}

/** The longest forms first: what one took is left to it. */
const readings: readonly { name: string; form: RegExp; loose?: true; date: Reading }[] = [
  {
    name: 'full date',
    form: /\b(\d{1,2})[/.-](\d{1,2})[/.-](20\d{2}|\d{2})\b/g,
    date: ([, day, month, year]) => calendarDate((Number(year) % 100) + 2000, Number(month), Number(day)),
  },
  {
    name: 'day and month in words',
    form: /\b(\d{1,2}) thang (\d{1,2})\b/g,
    date: ([, day, month], on, direction) => dayOfYear(Number(day), Number(month), on, direction),
  },
  {
    name: 'end of a month',
    form: /\b(?:cuoi|het) thang(?: (\d{1,2})\b| (nay|sau|toi))?/g,
    date: ([, month, which], on) => {
      if (month === undefined)
        return lastOfMonth(yearOf(addMonths(on, shift(which))), monthOf(addMonths(on, shift(which))));
      const end = lastOfMonth(yearOf(on), Number(month));
      return end !== null && end < on ? lastOfMonth(yearOf(on) + 1, Number(month)) : end;
    },
  },
  {
    name: 'day before yesterday',
    form: /\b(?:hom|bua|dem|sang|chieu|toi) kia\b/g,
    date: (_, on) => addDays(on, -2),
  },
  {
    name: 'yesterday',
    form: /\b(?:(?:hom|bua) qua|(?:sang|trua|chieu|toi|dem) (?:hom )?qua)\b/g,
    date: (_, on) => addDays(on, -1),
  },
  {
    name: 'today',
    form: /\b(?:hom nay|(?:sang|trua|chieu|toi) nay|hoi (?:sang|trua|nay)|vua nay|bua nay)\b/g,
    date: (_, on) => on,
  },
  { name: 'tomorrow', form: /\bngay mai\b/g, date: (_, on) => addDays(on, 1) },
  {
    name: 'day and month',
    form: /\b(?:hom|bua|ngay|dem|trua|den|toi|het|sang|tu|truoc|cn|t\d|thu \w+|nhat|du kien|hen|han|qua|roi|chieu|va|voi|dung|vao|luc|de sau|hoan (?:thanh|tat)|xong(?= \S+(?: (?:a|nhe|nha|nghe|roi|em|anh|chi))*$)) ?(\d{1,2})[/.](\d{1,2})\b(?![/.]?\d| (?:ho|phong|phieu|cai|mau|kp))/g,
    date: ([, day, month], on, direction) => dayOfYear(Number(day), Number(month), on, direction),
  },
  {
    name: 'weekday',
    form: /\b(?:(?:thu|t) ?([2-7]|hai|ba|tu|nam|sau|bay)|((?<!\d )cn|chu nhat))\b((?: tuan)? (?:nay|truoc|sau|toi|qua)\b| tuan (?:vua )?roi\b)?(?= (?:va|voi) (?:thu|t) ?\w+( tuan (?:truoc|qua|(?:vua )?roi))|)/g,
    loose: true,
    // "Thứ 3 và thứ 7 tuần trước" are both of last week.
    date: ([, day, , which, shared], on, direction) =>
      weekday(weekdays[day ?? ''] ?? 7, on, direction, which ?? shared),
  },
  {
    name: 'not a share',
    form: /(?<![\d/.,])(\d{1,2})\/(\d{1,2})\b(?![/.,]?\d|%)/g,
    date: ([, day, month], on, direction) =>
      Number(day) > Number(month) ? dayOfYear(Number(day), Number(month), on, direction) : null,
  },
  {
    name: 'day of the month',
    form: /\b(?:hom|ngay|mung) (\d{1,2})\b(?![/.%]?\d|%)/g,
    loose: true,
    date: ([, day], on, direction) => dayOfMonth(Number(day), on, direction),
  },
];

const shift = (which: string | undefined): number => (which === undefined || which === 'nay' ? 0 : 1);

/** The days a clause names, as they stand. `direction` decides what leaves its year, month or week open. */
export function daysIn(plain: string, on: CalendarDate, direction: Direction): NamedDay[] {
  const found: NamedDay[] = [];
  for (const { form, loose = false, date } of readings) {
    form.lastIndex = 0;
    for (let match = form.exec(plain); match; match = form.exec(plain)) {
      const [at, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => at < other.end && other.at < end)) continue;
      const day = date(match, on, direction);
      if (day !== null) found.push({ at, end, date: day, loose });
    }
  }
  return found.sort((one, other) => one.at - other.at);
}
