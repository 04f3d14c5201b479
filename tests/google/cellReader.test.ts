import fc from 'fast-check';
import { formatDate } from 'stand-in';
import { cellReader } from '../../src/google/readTabs';

const zone = 'Asia/Ho_Chi_Minh';

beforeAll(() => {
  Object.assign(globalThis, {
    Utilities: {
      formatDate: (date: Date, timeZone: string, pattern: string) =>
        formatDate(date.getTime(), timeZone, pattern),
    },
  });
});

describe('What Google gives for a cell', () => {
  it('is a calendar date of the workbook’s zone, with the hour where one was entered', () => {
    const read = cellReader(() => zone);
    expect(read(new Date('2023-08-29T17:00:00Z'))).toEqual({ date: '2023-08-30', time: null });
    expect(read(new Date('2023-08-30T10:00:00Z'))).toEqual({ date: '2023-08-30', time: '17:00' });
  });

  it.each([
    ['an invalid Date', new Date(NaN)],
    ['a day of the year 275760', new Date(8.64e15)],
    ['a day before the first year', new Date(-8.64e15)],
    ['a picture', { toString: () => 'CellImage' }],
    ['no number', NaN],
    ['an endless number', Infinity],
  ])('may be %s, of which no value is known', (_, value) => {
    expect(cellReader(() => zone)(value)).toBeNull();
  });

  it('is a plain value or known to be none, whatever it is', () => {
    const read = cellReader(() => zone);
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.date({ noInvalidDate: false })), (value) => {
        const cell = read(value);
        if (cell === null) return;
        if (typeof cell === 'object') expect(cell.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        else expect(['string', 'number', 'boolean']).toContain(typeof cell);
        expect(cell).not.toBeNaN();
      }),
    );
  });
});
