import fc from 'fast-check';
import { allowanceOf, forecast, sendableOf } from '../../src/domain/mailQuota';
import { sendingDays } from '../../src/domain/schedule';
import { weekOf } from '../../src/domain/calendar';
import { defaultSettings } from '../../src/domain/settings';
import { quotaAheadText, quotaText } from '../../src/domain/wording';
import { day, friday } from '../support/tracker';

const days = sendingDays(weekOf(friday), friday, defaultSettings);
const told = (letters: number, quota: number, spare = 1, from = days) =>
  quotaText(forecast(letters, allowanceOf(quota, spare), from));

it('A Friday’s digest may go out until Sunday, and on the working days for making up', () => {
  expect(days).toEqual(['2023-08-11', '2023-08-12', '2023-08-13', '2023-08-14', '2023-08-15']);
  const holiday = { ...defaultSettings, holidays: [day('2023-08-14')] };
  expect(sendingDays(weekOf(friday), day('2023-08-13'), holiday)).toEqual(['2023-08-13', '2023-08-15']);
  expect(sendingDays(weekOf(friday), day('2023-08-16'), defaultSettings)).toEqual([]);
});

describe('A quota too small for the list', () => {
  it('says how many go today, tomorrow and later', () => {
    expect(told(400, 100)).toBe(
      'Hạn mức gửi thư: 99 thư hôm nay, 99 thư ngày mai, 202 thư sau đó; ai có việc gấp nhất nhận trước.',
    );
    expect(told(150, 100)).toBe(
      'Hạn mức gửi thư: 99 thư hôm nay, 51 thư ngày mai; ai có việc gấp nhất nhận trước.',
    );
  });

  it('names the day that is next where it is not tomorrow, and what used-up days leave to it', () => {
    const sunday = [day('2023-08-13'), day('2023-08-15')];
    expect(told(30, 0, 1, sunday)).toBe(
      'Hạn mức gửi thư: 30 thư thứ Ba 15/08/2023; ai có việc gấp nhất nhận trước.',
    );
  });

  it('is told of a digest to come by its days, each taken to have a whole quota', () => {
    const coming = { what: 'digest' as const, week: weekOf(friday), date: friday, hour: 14 };
    const ahead = (now: string, letters: number, quota = 100) =>
      quotaAheadText(letters, quota, coming, day(now), defaultSettings);
    expect(ahead('2023-08-09', 150, 3)).toBe(
      'Hạn mức gửi thư: 99 thư thứ Sáu 11/08/2023, 51 thư thứ Bảy 12/08/2023; ai có việc gấp nhất nhận trước.',
    );
    expect(ahead('2023-08-10', 400)).toContain('99 thư ngày mai, 99 thư thứ Bảy 12/08/2023, 202 thư sau đó');
    expect(ahead('2023-08-11', 103, 5)).toContain('4 thư hôm nay, 99 thư ngày mai');
    expect(ahead('2023-08-10', 100, 3)).toBe('');
    expect(ahead('2023-08-10', 150, 1500)).toBe('');
  });

  it('says on the first day that the days left cannot serve all, with the ways out', () => {
    const text = told(500, 100);
    expect(text).toContain('99 thư hôm nay, 99 thư ngày mai, 302 thư sau đó');
    expect(text).toContain('Hết thứ Ba 15/08/2023 còn khoảng 5 thư không kịp gửi.');
    expect(text).toMatch(/bớt người nhận.*bằng tài khoản của họ.*Google Workspace/);
    expect(told(20, 10, 1, [day('2023-08-15')])).toMatch(
      /^Hạn mức gửi thư: 9 thư hôm nay; .* Hết thứ Ba 15\/08\/2023 còn khoảng 11 thư/,
    );
    expect(told(20, 0, 1, [day('2023-08-15')])).toMatch(/^Hết thứ Ba 15\/08\/2023 còn khoảng 20 thư/);
  });

  it('says so too where as many are left over as go later', () => {
    expect(told(297, 100, 1, days.slice(0, 2))).toMatch(
      /^Hạn mức gửi thư: 99 thư hôm nay, 99 thư ngày mai.*99 thư không kịp/,
    );
  });

  it('is no news where all go out today', () => {
    expect(told(100, 100)).toBe('');
    expect(told(0, 0)).toBe('');
  });

  it('keeps the spare one only where it must leave letters behind anyhow', () => {
    expect(sendableOf(100, 100, 1)).toBe(100);
    expect(sendableOf(101, 100, 1)).toBe(99);
    expect(sendableOf(3, 0, 1)).toBe(0);
  });

  it('spreads every letter over the days or counts it as unserved, and never more than a day allows', () => {
    fc.assert(
      fc.property(fc.nat(3000), fc.nat(400), fc.nat(2), fc.nat(5), (letters, quota, spare, length) => {
        const allowance = allowanceOf(quota, spare);
        const { days: spread, unserved } = forecast(letters, allowance, days.slice(0, length));
        expect(spread.reduce((sum, one) => sum + one.letters, unserved)).toBe(letters);
        spread.forEach((one, index) =>
          expect(one.letters).toBeLessThanOrEqual(index === 0 ? quota : allowance.daily),
        );
      }),
    );
  });
});
