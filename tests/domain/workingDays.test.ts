import fc from 'fast-check';
import { addDays, addMonths, type CalendarDate, dayOfWeek, daysBetween } from '../../src/domain/calendar';
import { isWorkingDay } from '../../src/domain/holidays';
import { addWorkingDays, endOfPeriod, lastWorkingDay, nextWorkingDay } from '../../src/domain/workingDays';
import { day } from '../support/tracker';

const span = (first: string, days: number) => Array.from({ length: days }, (_, i) => addDays(day(first), i));

/** A year as a committee enters it, days by the lunar calendar and days in exchange included. */
const daysOff = {
  holidays: [
    day('2023-01-02'),
    ...span('2023-01-20', 7),
    ...span('2023-04-29', 5),
    ...span('2023-09-01', 4),
    day('2024-01-01'),
    ...span('2024-02-08', 7),
    day('2024-04-18'),
    ...span('2024-04-27', 5),
    ...span('2024-08-31', 4),
  ],
  makeUpDays: [day('2024-05-04')],
};

describe('A working day', () => {
  it('is none of weekends and holidays, but a Saturday worked in exchange is one', () => {
    expect(isWorkingDay(day('2024-04-29'), daysOff)).toBe(false);
    expect(isWorkingDay(day('2024-05-04'), daysOff)).toBe(true);
    expect(isWorkingDay(day('2024-05-05'), daysOff)).toBe(false);
  });

  it('follows a long Tết', () => {
    expect(nextWorkingDay(day('2023-01-20'), daysOff)).toBe('2023-01-27');
    expect(nextWorkingDay(day('2024-02-08'), daysOff)).toBe('2024-02-15');
    expect(lastWorkingDay(day('2024-04-28'), daysOff)).toBe('2024-04-26');
  });

  it.each([
    ['a month’s end on a Sunday', '2023-04-30', '2023-05-04'],
    ['a quarter’s end on a Saturday', '2023-09-30', '2023-10-02'],
    ['a leap day', '2024-02-29', '2024-02-29'],
    ['a year’s end before New Year', '2023-12-31', '2024-01-02'],
    ['2/9 with the days beside it', '2023-09-02', '2023-09-05'],
  ])('ends a period that would end on %s', (_, end, moved) => {
    expect(endOfPeriod(day(end), daysOff)).toBe(moved);
  });

  it('is counted from the day after: five from before Tết end after it', () => {
    expect(addWorkingDays(day('2023-01-18'), 5, daysOff)).toBe('2023-02-01');
    expect(addWorkingDays(day('2024-05-03'), 1, daysOff)).toBe('2024-05-04');
    expect(addWorkingDays(day('2023-07-31'), 0, daysOff)).toBe('2023-07-31');
  });

  it('is counted through two years as one counts them on a calendar', () => {
    const start = fc.integer({ min: 0, max: 600 }).map((days) => addDays(day('2023-01-01'), days));
    fc.assert(
      fc.property(start, fc.integer({ min: 0, max: 40 }), (from, count) => {
        const end = addWorkingDays(from, count, daysOff);
        const between = Array.from({ length: daysBetween(from, end) }, (_, i) => addDays(from, i + 1));
        expect(between.filter((date) => isWorkingDay(date, daysOff))).toHaveLength(count);
        if (count > 0) expect(isWorkingDay(end, daysOff)).toBe(true);
      }),
    );
  });

  it('is found even in a list without any', () => {
    const never = { holidays: span('2023-01-01', 400), makeUpDays: [] };
    expect(nextWorkingDay(day('2023-02-01'), never)).toBe('2023-02-01');
  });
});

describe('Months later', () => {
  it('fall on the matching day, or on the last of a shorter month', () => {
    expect(addMonths(day('2024-01-31'), 1)).toBe('2024-02-29');
    expect(addMonths(day('2023-01-31'), 1)).toBe('2023-02-28');
    expect(addMonths(day('2023-11-30'), 3)).toBe('2024-02-29');
    const late: CalendarDate = addMonths(day('2023-08-31'), 1);
    expect([late, dayOfWeek(late)]).toEqual(['2023-09-30', 6]);
  });
});
