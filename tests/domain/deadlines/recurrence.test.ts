import fc from 'fast-check';
import {
  lastOccurrence,
  nextOccurrence,
  occurrences,
  readRecurrenceCell,
  recurrenceText,
} from '../../../src/domain/deadlines';
import { addDays, type CalendarDate, dayOfWeek, daysBetween } from '../../../src/domain/calendar';
import { day } from '../../support/tracker';
import { runsOf } from '../../support/size';

const rule = (words: string, printedDayCounts = true) => readRecurrenceCell(words, printedDayCounts)?.rule;

const said: [words: string, rule: string][] = [
  ['thứ Bảy, Chủ nhật hằng tuần', 'FREQ=WEEKLY;BYDAY=SA,SU'],
  ['vào thứ Bảy và chủ Nhật hàng tuần', 'FREQ=WEEKLY;BYDAY=SA,SU'],
  ['vào chiều thứ Sáu hàng tuần', 'FREQ=WEEKLY;BYDAY=FR'],
  ['Thứ 6 hàng tuần', 'FREQ=WEEKLY;BYDAY=FR'],
  ['T7, CN hằng tuần', 'FREQ=WEEKLY;BYDAY=SA,SU'],
  ['thứ 2, 4, 6 hằng tuần', 'FREQ=WEEKLY;BYDAY=MO,WE,FR'],
  ['thứ Hai đến thứ Sáu hằng tuần', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'],
  ['hằng tuần vào thứ Tư', 'FREQ=WEEKLY;BYDAY=WE'],
  ['mỗi thứ Năm', 'FREQ=WEEKLY;BYDAY=TH'],
  ['các ngày làm việc', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'],
  ['hằng tuần', 'FREQ=WEEKLY'],
  ['hằng ngày', 'FREQ=DAILY'],
  ['hai tuần một lần', 'FREQ=WEEKLY;INTERVAL=2'],
  ['2 tuần/lần, vào thứ Hai', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO'],
  ['1 lần/tuần', 'FREQ=WEEKLY'],
  ['hằng tháng', 'FREQ=MONTHLY'],
  ['mỗi tháng một lần', 'FREQ=MONTHLY'],
  ['3 tháng một lần, vào ngày 15', 'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15'],
  ['ngày 25 hằng tháng', 'FREQ=MONTHLY;BYMONTHDAY=25'],
  ['ngày mùng 5 hằng tháng', 'FREQ=MONTHLY;BYMONTHDAY=5'],
  ['định kỳ trước ngày 20 hàng tháng', 'FREQ=MONTHLY;BYMONTHDAY=20'],
  ['hằng tháng (trước ngày 25)', 'FREQ=MONTHLY;BYMONTHDAY=25'],
  ['mồng 1 hằng tháng', 'FREQ=MONTHLY;BYMONTHDAY=1'],
  ['mỗi 2 tuần', 'FREQ=WEEKLY;INTERVAL=2'],
  ['các ngày 5, 20 hằng tháng', 'FREQ=MONTHLY;BYMONTHDAY=5,20'],
  ['ngày cuối tháng', 'FREQ=MONTHLY;BYMONTHDAY=-1'],
  ['ngày làm việc cuối tháng', 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1'],
  ['ngày làm việc đầu tiên của tháng', 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1'],
  ['thứ Hai đầu tháng', 'FREQ=MONTHLY;BYDAY=1MO'],
  ['thứ Sáu cuối cùng hằng tháng', 'FREQ=MONTHLY;BYDAY=-1FR'],
  ['hằng quý', 'FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1'],
  ['ngày 20 tháng cuối quý', 'FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=20'],
  ['15/6 hằng năm', 'FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=15'],
  ['hằng năm, trước ngày 15/12', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15'],
  ['ngày 15/6 và 15/12 hằng năm', 'FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=15'],
  ['hằng năm', 'FREQ=YEARLY'],
  ['24 giờ một lần', 'FREQ=HOURLY;INTERVAL=24'],
  ['hai năm một lần', 'FREQ=YEARLY;INTERVAL=2'],
  ['sáu tháng một lần', 'FREQ=MONTHLY;INTERVAL=6'],
  ['hai tuần một lần, vào thứ Hai đến thứ Sáu', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TU,WE,TH,FR'],
  ['ngày làm việc cuối quý', 'FREQ=MONTHLY;BYMONTH=3,6,9,12;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1'],
  ['ngày làm việc đầu quý', 'FREQ=MONTHLY;BYMONTH=1,4,7,10;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1'],
  ['ngày làm việc cuối năm', 'FREQ=MONTHLY;BYMONTH=12;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1'],
  ['ngày đầu quý', 'FREQ=MONTHLY;BYMONTH=1,4,7,10;BYMONTHDAY=1'],
  ['ngày cuối năm', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31'],
  ['đầu tuần', 'FREQ=WEEKLY;BYDAY=MO'],
];

describe('What the column "Lặp lại" says', () => {
  it.each(said)('means by “%s” the rule %s', (words, expected) => {
    expect(rule(words)).toBe(expected);
    expect(rule(words.normalize('NFD').toUpperCase())).toBe(expected);
  });

  it.each(said)('shows the rule of “%s” in words that mean it again', (_, written) => {
    expect(rule(recurrenceText(written))).toBe(written);
  });

  it.each(['', 'khi cần', 'mỗi tuần hai lần', 'ngày 32 hằng tháng', 'ngày 31/9 hằng năm', 'thu gom hằng'])(
    'is not understood as “%s”',
    (words) => {
      expect(rule(words)).toBeUndefined();
    },
  );

  it.each([
    ['trước ngày 20 hằng tháng', 'FREQ=MONTHLY;BYMONTHDAY=19'],
    ['trước ngày 1 hằng tháng', 'FREQ=MONTHLY;BYMONTHDAY=-1'],
    ['trước thứ Hai hằng tuần', 'FREQ=WEEKLY;BYDAY=SU'],
    ['trước ngày 1/3 hằng năm', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1'],
    ['vào ngày 20 hằng tháng', 'FREQ=MONTHLY;BYMONTHDAY=20'],
  ])('leaves the printed day out of “%s” where the committee reads “trước” so', (words, expected) => {
    expect(rule(words, false)).toBe(expected);
  });

  it('keeps an hour', () => {
    expect(readRecurrenceCell('trước 17h00 thứ Sáu hằng tuần', false)).toEqual({
      rule: 'FREQ=WEEKLY;BYDAY=FR',
      time: '17:00',
    });
  });
});

const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const monthLengths = (year: number) => [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const ends = {
  DAILY: '',
  WEEKLY: ';BYDAY=FR',
  MONTHLY: ';BYMONTHDAY=-1',
  YEARLY: ';BYMONTH=12;BYMONTHDAY=31',
};
const monday = (of: CalendarDate) => addDays(of, 1 - dayOfWeek(of));
const monthsOf = (of: CalendarDate) => Number(of.slice(0, 4)) * 12 + Number(of.slice(5, 7));

/** The same rule by looking at every single day; the test's own reading of RFC 5545. */
function fallsOn(rule: string, start: CalendarDate): (date: CalendarDate) => boolean {
  const freq = /^FREQ=([A-Z]+)/.exec(rule)?.[1] as keyof typeof ends;
  const whole = rule.includes('BY') ? rule : rule + ends[freq];
  const parts = Object.fromEntries(whole.split(';').map((part) => part.split('=') as [string, string]));
  const numbers = (name: string) => parts[name]?.split(',').map(Number);
  const [interval = 1] = numbers('INTERVAL') ?? [];
  const [byMonth, byMonthDay] = [numbers('BYMONTH'), numbers('BYMONTHDAY')];
  const periods: Record<keyof typeof ends, (date: CalendarDate) => number> = {
    DAILY: (date) => daysBetween(start, date),
    WEEKLY: (date) => daysBetween(monday(start), monday(date)) / 7,
    MONTHLY: (date) => monthsOf(date) - monthsOf(start),
    YEARLY: (date) => Number(date.slice(0, 4)) - Number(start.slice(0, 4)),
  };
  return (date) => {
    const [year, month, dayOfMonth] = date.split('-').map(Number) as [number, number, number];
    const fromEnd = dayOfMonth - (monthLengths(year)[month - 1] ?? 0) - 1;
    if (date < start || (byMonth && !byMonth.includes(month))) return false;
    if (byMonthDay && !byMonthDay.includes(dayOfMonth) && !byMonthDay.includes(fromEnd)) return false;
    if (interval > 1 && periods[freq](date) % interval !== 0) return false;
    if (!parts.BYDAY) return true;
    if (parts.BYSETPOS) return isEdgeWorkingDay(date, Number(parts.BYSETPOS));
    const code = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'][dayOfWeek(date) - 1] as string;
    const nth = [`${Math.ceil(dayOfMonth / 7)}${code}`, `${-Math.ceil(-fromEnd / 7)}${code}`];
    return parts.BYDAY.split(',').some((each) => each === code || nth.includes(each));
  };
}

/** The first (1) or last (-1) of Monday to Friday in its month. */
function isEdgeWorkingDay(date: CalendarDate, step: number): boolean {
  if (dayOfWeek(date) > 5) return false;
  for (
    let other = addDays(date, -step);
    other.slice(0, 7) === date.slice(0, 7);
    other = addDays(other, -step)
  )
    if (dayOfWeek(other) < 6) return false;
  return true;
}

const rules = [...new Set(said.map(([, written]) => written)), 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29'];
const anyStart = fc.integer({ min: 0, max: 366 * 4 }).map((days) => addDays(day('2023-01-01'), days));

describe('The occurrences of a rule', () => {
  it.each(rules)('of %s are those found by looking at every day, leap years included', (written) => {
    fc.assert(
      fc.property(anyStart, fc.integer({ min: 0, max: 800 }), (start, later) => {
        const from = addDays(start, later);
        const to = addDays(from, 400);
        const days = Array.from({ length: 401 }, (_, i) => addDays(from, i));
        expect(occurrences(written, start, from, to)).toEqual(days.filter(fallsOn(written, start)));
      }),
      runsOf('recurrence', 4, 200),
    );
  });

  it('have a next one from any day on, and a last one before it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...rules), anyStart, (written, start) => {
        const next = nextOccurrence(written, start, start) as CalendarDate;
        expect(occurrences(written, start, start, next)).toEqual([next]);
        expect(lastOccurrence(written, start, next)).toBe(next);
        expect(lastOccurrence(written, start, addDays(next, -1))).toBeNull();
      }),
      runsOf('recurrence', 20, 2000),
    );
  });

  it('are none where the end lies before the beginning, or before the start', () => {
    for (const written of rules) {
      expect(occurrences(written, day('2023-01-01'), day('2024-02-01'), day('2024-01-01'))).toEqual([]);
      expect(occurrences(written, day('2025-01-01'), day('2024-01-01'), day('2024-12-31'))).toEqual([]);
    }
  });

  it('are counted every other week from the start, whenever one asks', () => {
    expect(
      occurrences('FREQ=WEEKLY;INTERVAL=2;BYDAY=MO', day('2024-01-01'), day('2024-01-09'), day('2024-02-01')),
    ).toEqual(['2024-01-15', '2024-01-29']);
    expect(
      occurrences('FREQ=HOURLY;INTERVAL=25', day('2024-01-01'), day('2024-01-01'), day('2024-01-04')),
    ).toEqual(['2024-01-01', '2024-01-03']);
  });

  it('come again only after years for a leap day, also over 2100', () => {
    const leapDay = 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29';
    expect(nextOccurrence(leapDay, day('2097-01-01'), day('2097-01-01'))).toBe('2104-02-29');
    expect(lastOccurrence(leapDay, day('2090-01-01'), day('2104-02-28'))).toBe('2096-02-29');
  });

  it('stay on their days where a month is too short for them', () => {
    expect(
      occurrences('FREQ=MONTHLY;BYMONTHDAY=31', day('2024-01-01'), day('2024-01-01'), day('2024-05-31')),
    ).toEqual(['2024-01-31', '2024-03-31', '2024-05-31']);
  });
});

describe('A rule of working days', () => {
  const daysOff = {
    holidays: ['2024-04-29', '2024-04-30', '2024-05-01', '2024-01-01'].map(day),
    makeUpDays: [day('2024-06-29')],
  };
  const inYear = (words: string) =>
    occurrences(rule(words) ?? '', day('2024-01-01'), day('2024-01-01'), day('2024-12-31'), daysOff);

  it('ends a month before its holidays, and on a Saturday that is worked in exchange', () => {
    const ends = inYear('ngày làm việc cuối tháng');
    expect(ends).toHaveLength(12);
    expect(ends).toEqual(expect.arrayContaining([day('2024-04-26'), day('2024-05-31'), day('2024-06-29')]));
  });

  it('begins a month after its holidays', () => {
    const starts = inYear('ngày làm việc đầu tiên của tháng');
    expect(starts).toHaveLength(12);
    expect(starts).toEqual(expect.arrayContaining([day('2024-01-02'), day('2024-05-02'), day('2024-06-03')]));
  });

  it('leaves out the holidays among the days of a week', () => {
    const days = inYear('các ngày làm việc');
    expect(days).toContain(day('2024-04-26'));
    for (const off of daysOff.holidays) expect(days).not.toContain(off);
  });

  it('falls within what is asked for and from its start on, the days at both ends included', () => {
    const ends = (start: string, from: string, to: string) =>
      occurrences(rule('ngày làm việc cuối tháng') ?? '', day(start), day(from), day(to), daysOff);
    expect(ends('2024-05-31', '2024-05-31', '2024-05-31')).toEqual(['2024-05-31']);
    expect(ends('2024-01-01', '2024-05-02', '2024-05-30')).toEqual([]);
    expect(ends('2024-01-01', '2024-04-27', '2024-06-29')).toEqual(['2024-05-31', '2024-06-29']);
    expect(ends('2024-06-01', '2024-05-01', '2024-06-30')).toEqual(['2024-06-29']);
    expect(ends('2024-06-01', '2024-06-29', '2024-06-01')).toEqual([]);
  });

  it('of no working days at all has nothing to do with days off', () => {
    const fridays = occurrences(
      'FREQ=WEEKLY;BYDAY=FR',
      day('2024-04-01'),
      day('2024-04-26'),
      day('2024-05-03'),
      {
        holidays: [day('2024-05-03')],
        makeUpDays: [],
      },
    );
    expect(fridays).toEqual(['2024-04-26', '2024-05-03']);
  });

  it('is asked for a part of a month as for all of it', () => {
    const [april] = occurrences(
      rule('ngày làm việc cuối tháng') ?? '',
      day('2024-01-01'),
      day('2024-04-26'),
      day('2024-04-27'),
      daysOff,
    );
    expect(april).toBe(day('2024-04-26'));
    expect(
      nextOccurrence(rule('ngày làm việc cuối tháng') ?? '', day('2024-01-01'), day('2024-04-27'), daysOff),
    ).toBe(day('2024-05-31'));
  });
});

describe('Several weeks of each month', () => {
  it('are said as they are read', () => {
    const rule = readRecurrenceCell('thứ Năm tuần 2 và tuần 4 hằng tháng', true)?.rule ?? '';
    expect(recurrenceText(rule)).toBe('thứ Năm thứ hai, thứ tư hằng tháng');
    expect(readRecurrenceCell(recurrenceText(rule), true)?.rule).toBe(rule);
  });
});
