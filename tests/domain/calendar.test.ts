import fc from 'fast-check';
import {
  addDays,
  calendarDate,
  calendarDateFromIso,
  dayOfWeek,
  daysBetween,
  printDate,
  weekOf,
} from '../../src/domain/calendar';
import { day } from '../support/tracker';

/** Days of four centuries, counted from 1/1/1900. */
const anyDay = fc.integer({ min: 0, max: 100_000 }).map((days) => addDays(day('1900-01-01'), days));

describe('A calendar date', () => {
  it('exists only if the calendar has it', () => {
    expect(calendarDate(2023, 9, 30)).toBe('2023-09-30');
    expect(calendarDate(2023, 9, 31)).toBeNull();
    expect(calendarDate(2023, 2, 29)).toBeNull();
    expect(calendarDate(2024, 2, 29)).toBe('2024-02-29');
    expect(calendarDate(2023, 13, 1)).toBeNull();
    expect(calendarDate(23, 8, 30)).toBeNull();
  });

  it('is read from ISO and from nothing else', () => {
    expect(calendarDateFromIso('2023-08-11')).toBe('2023-08-11');
    expect(calendarDateFromIso('2023-09-31')).toBeNull();
    expect(calendarDateFromIso('11/08/2023')).toBeNull();
    expect(calendarDateFromIso('2023-08-11T07:00')).toBeNull();
    expect(calendarDateFromIso(' 2023-08-11')).toBeNull();
  });

  it('is printed day first', () => {
    expect(printDate(day('2023-08-04'))).toBe('04/08/2023');
  });

  it('counts days between two dates with their sign', () => {
    expect(daysBetween(day('2023-08-04'), day('2023-08-11'))).toBe(7);
    expect(daysBetween(day('2023-08-11'), day('2023-08-04'))).toBe(-7);
  });

  it('goes forward and back to the same day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (date, days) => {
        const there = addDays(date, days);
        expect(daysBetween(date, there)).toBe(days);
        expect(addDays(there, -days)).toBe(date);
        expect(there < date).toBe(days < 0);
      }),
    );
  });
});

describe('A week', () => {
  it('is the ISO week, from Monday to Sunday', () => {
    expect(weekOf(day('2023-08-11'))).toEqual({
      key: '2023-W32',
      year: 2023,
      number: 32,
      monday: '2023-08-07',
      sunday: '2023-08-13',
    });
  });

  it('belongs to the year of its Thursday', () => {
    expect(weekOf(day('2021-01-03')).key).toBe('2020-W53');
    expect(weekOf(day('2024-12-30')).key).toBe('2025-W01');
  });

  it('is shared by its seven days and by no other', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const week = weekOf(date);
        expect(dayOfWeek(week.monday)).toBe(1);
        expect(dayOfWeek(week.sunday)).toBe(7);
        expect(week.monday <= date && date <= week.sunday).toBe(true);
        expect(weekOf(addDays(week.monday, -1)).key < week.key).toBe(true);
        expect(weekOf(addDays(week.sunday, 1)).key > week.key).toBe(true);
      }),
    );
  });
});
