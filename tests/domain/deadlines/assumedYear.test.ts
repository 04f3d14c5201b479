import fc from 'fast-check';
import { dayOfYear, readDeadlineOfYear, withFullYear } from '../../../src/domain/deadlines';
import { day } from '../../support/tracker';

describe('A year of two digits', () => {
  it.each([
    ['15/8/23', '15/8/2023'],
    ['trước 15.8.23', 'trước 15.8.2023'],
    ['từ 1/8/23 đến 15/8/23', 'từ 1/8/2023 đến 15/8/2023'],
    ['15/8/2023', '15/8/2023'],
    ['15/8', '15/8'],
    ['12/34/5678', '12/34/5678'],
    ['5-8.23', '5-8.23'],
  ])('%s is %s', (written, full) => expect(withFullYear(written)).toBe(full));
});

describe('A day without its year', () => {
  it.each([
    ['20.8', '20.8.2023'],
    ['ngày 5/9', 'ngày 5/9/2023'],
    ['15/8/23', '15/8/2023'],
    ['NGÀY 5-9', 'NGÀY 5-9-2023'],
    ['20.8, chiều', '20.8, chiều'],
    ['cuối tháng 8', 'cuối tháng 8'],
  ])('%s is %s', (written, full) => expect(dayOfYear(written, 2023)).toBe(full));
});

describe('A deadline in words', () => {
  const read = (written: string, on: string | null = null) =>
    readDeadlineOfYear(written, on === null ? null : day(on), 2023);

  it.each([
    ['trước 20.8', '2023-08-20'],
    ['20.8', '2023-08-20'],
    ['cuối tháng 8', '2023-08-31'],
    ['trong tháng 9', '2023-09-30'],
    ['cuối quý III', '2023-09-30'],
    ['trước ngày 31/12', '2023-12-31'],
    ['trước ngày 1/1', '2023-01-01'],
    ['trước 15/8/23', '2023-08-15'],
    ['28/12', '2023-12-28'],
  ])('“%s” is of the year that was said: %s', (written, date) =>
    expect(read(written)).toMatchObject({ date, doubt: '' }),
  );

  it.each(['trong tháng', 'trong tuần', 'trong vòng 10 ngày', 'cuối tháng này', 'tuần tới', '31.9', '29/2'])(
    '“%s” says no day of its own, and none is made up',
    (written) => expect(read(written)?.date ?? null).toBeNull(),
  );

  it('counts from the day its task was given, where that is known', () => {
    expect(read('trước 20.1', '2023-12-15')).toMatchObject({ date: '2024-01-20' });
    expect(read('trong tháng', '2023-08-01')?.date).toBe('2023-08-31');
  });

  it('that has just passed on the day its task was given is still asked about', () => {
    expect(read('trước 25/12', '2023-12-28')).toMatchObject({
      date: null,
      doubt: expect.stringContaining('không ghi năm') as string,
    });
  });

  it('is none where the words say no time', () => {
    expect(read('Họp dân')).toBeNull();
    expect(read('hằng tuần')).toMatchObject({ recurrence: 'FREQ=WEEKLY' });
  });

  it('keeps its words as they are written', () => {
    expect(read('hạn: trước 15/8/2023')?.phrase).toBe('trước 15/8/2023');
    expect(read(' trước 15/8/23 ')?.phrase).toBe('trước 15/8/23');
  });

  it('is of that year whatever day of it is meant', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 364 }), (ahead) => {
        const meant = new Date(Date.UTC(2023, 0, 1 + ahead)).toISOString().slice(0, 10);
        const [, month, date] = meant.split('-').map(Number);
        expect(read(`trước ${date}/${month}`)?.date).toBe(meant);
      }),
    );
  });
});
