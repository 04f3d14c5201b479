import fc from 'fast-check';
import { addDays, daysBetween } from '../../../src/domain/calendar';
import { inYear, months, oneDay, partOf, withoutYear, workingWeek } from '../../../src/domain/deadlines/span';
import { day } from '../../support/tracker';

const span = (first: string, last: string) => ({ first: day(first), last: day(last) });

describe('Months of a year', () => {
  it.each([
    [[2023, 8, 8], span('2023-08-01', '2023-08-31')],
    [[2024, 2, 2], span('2024-02-01', '2024-02-29')],
    [[2023, 1, 12], span('2023-01-01', '2023-12-31')],
    [[2023, 12, 12], span('2023-12-01', '2023-12-31')],
    [[2023, 13, 13], span('2024-01-01', '2024-01-31')],
    [[2023, 13, 15], span('2024-01-01', '2024-03-31')],
    [[2023, 12, 13], span('2023-12-01', '2024-01-31')],
    [[2199, 12, 12], null],
    [[1899, 1, 3], null],
  ] as const)('%j are these days', ([year, from, to], days) => {
    expect(months(year, from, to)).toEqual(days);
  });
});

describe('A part of a period', () => {
  it('is its first day, its middle as the law has it, or its last day', () => {
    const parts = (first: string, last: string) =>
      (['dau', 'giua', 'cuoi'] as const).map((part) => partOf(span(first, last), part));
    const days = (...dates: string[]) => dates.map((date) => oneDay(day(date)));
    expect(parts('2023-08-01', '2023-08-31')).toEqual(days('2023-08-01', '2023-08-15', '2023-08-31'));
    expect(parts('2023-02-01', '2023-02-28')).toEqual(days('2023-02-01', '2023-02-15', '2023-02-28'));
    expect(parts('2023-07-01', '2023-09-30')).toEqual(days('2023-07-01', '2023-08-15', '2023-09-30'));
    expect(parts('2023-01-01', '2023-03-31')).toEqual(days('2023-01-01', '2023-02-15', '2023-03-31'));
    expect(parts('2023-01-01', '2023-12-31')).toEqual(days('2023-01-01', '2023-06-30', '2023-12-31'));
  });
});

it('A working week runs from Monday to Friday, also on its weekend', () => {
  for (const date of ['2023-07-31', '2023-08-04', '2023-08-06'])
    expect(workingWeek(day(date))).toEqual(span('2023-07-31', '2023-08-04'));
});

describe('A date without a year', () => {
  const on = day('2023-07-31');
  const augustFirst = (year: number) => oneDay(day(`${year}-08-01`));
  const read = (from: string) => withoutYear('1/8', day(from), augustFirst);

  it('is the first one on or after the day of the document', () => {
    expect(read('2023-07-31')).toEqual({ span: augustFirst(2023), doubt: '' });
    expect(read('2023-08-01')).toEqual({ span: augustFirst(2023), doubt: '' });
    expect(read('2023-12-31')).toEqual({ span: augustFirst(2024), doubt: '' });
  });

  it('is asked about for a week after it has passed', () => {
    const doubt = '“1/8” không ghi năm: chưa rõ là 01/08/2023 hay 01/08/2024.';
    expect(read('2023-08-02')).toEqual({ span: null, doubt });
    expect(read('2023-08-08')).toEqual({ span: null, doubt });
    expect(read('2023-08-09')).toEqual({ span: augustFirst(2024), doubt: '' });
  });

  it('is asked about over New Year too, and waits for the next leap year', () => {
    expect(withoutYear('30/12', day('2024-01-03'), (year) => oneDay(day(`${year}-12-30`))).doubt).toBe(
      '“30/12” không ghi năm: chưa rõ là 30/12/2023 hay 30/12/2024.',
    );
    const leapDay = (year: number) => (year % 4 === 0 ? oneDay(day(`${year}-02-29`)) : null);
    expect(withoutYear('29/2', on, leapDay).span).toEqual(oneDay(day('2024-02-29')));
  });

  it('is none where the calendar has no such day, and unknown without the day of the document', () => {
    expect(withoutYear('31/9', on, () => null)).toEqual({ span: null, doubt: 'Không có 31/9.' });
    expect(withoutYear('1/8', null, augustFirst)).toEqual({ span: null, doubt: '“1/8” không ghi năm.' });
  });

  it('never lies before the document, nor more than a year behind it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), (days) => {
        const from = addDays(on, days);
        const { span: found } = withoutYear('1/8', from, augustFirst);
        if (found === null) return;
        expect(daysBetween(from, found.last)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(from, found.last)).toBeLessThanOrEqual(366);
      }),
      { numRuns: 50 },
    );
  });
});

it('A year is taken as written, in four figures and within what somebody can have meant', () => {
  const read = (year: string, exists = true) =>
    inYear('1/8', year, (number) => (exists && number > 2000 ? oneDay(day(`${number}-08-01`)) : null));
  expect(read('2023')).toEqual({ span: oneDay(day('2023-08-01')), doubt: '' });
  expect(read('23')).toEqual({ span: null, doubt: 'Năm trong “1/8” chưa ghi đủ bốn chữ số.' });
  expect(read('2023', false)).toEqual({ span: null, doubt: 'Không có 1/8.' });
  expect(read('1923', false)).toEqual({ span: null, doubt: 'Năm 1923 nằm ngoài các năm 2000–2199.' });
});
