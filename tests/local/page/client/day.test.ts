import fc from 'fast-check';
import { dayAfter, dayText } from '../../../../local/page/client/day';

describe('Hôm nay', () => {
  it('reads day first, with the name of the day', () => {
    expect(dayText('2023-08-11')).toBe('Thứ Sáu, 11/08/2023');
    expect(dayText('2023-09-03')).toBe('Chủ nhật, 03/09/2023');
  });

  it('steps over the ends of months and years, and back to where it was', () => {
    expect(dayAfter('2023-12-31', 1)).toBe('2024-01-01');
    expect(dayAfter('2024-03-01', -1)).toBe('2024-02-29');
    const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2090-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(dayAfter(dayAfter(day, 1), -1)).toBe(day);
      }),
    );
  });
});
