import type { CalendarDate } from './calendar';

/** What Google lets any account write to in a day: https://developers.google.com/apps-script/guides/services/quotas */
export const leastDailyQuota = 100;

/** How letters that one day's quota cannot hold are spread over the days that are left, the most pressing first. */
export interface QuotaForecast {
  /** Days on which letters go out, today first although none may be left for it. */
  days: { date: CalendarDate; letters: number }[];
  /** Letters that no day is left for. */
  unserved: number;
}

/** What the running account may send, in letters. */
interface Allowance {
  /** Still today. */
  today: number;
  /** On each day after, as far as can be told. */
  daily: number;
  /** Of a day's quota too small for all, so many are left alone. */
  spare: number;
}

/** How many of so many letters may go out on one day. */
export const sendableOf = (letters: number, quota: number, spare: number): number =>
  quota >= letters ? letters : Math.max(0, quota - spare);

/** `days`: those on which letters may go out, today first. Of a later day's quota only an estimate is known. */
export function forecast(
  letters: number,
  { today, daily, spare }: Allowance,
  days: readonly CalendarDate[],
): QuotaForecast {
  let left = letters;
  const spread = days.map((date, index) => {
    const sent = sendableOf(left, index === 0 ? today : daily, spare);
    left -= sent;
    return { date, letters: sent };
  });
  return { days: spread, unserved: left };
}

/** A day's quota is never less than what any account has; one that has more today is taken to have it tomorrow. */
export const allowanceOf = (quota: number, spare = 0): Allowance => ({
  today: quota,
  daily: Math.max(quota, leastDailyQuota),
  spare,
});

/** Of a day's quota too small for all, so many are kept by the clock: somebody must still be told. */
export const forTheOwner = 1;
