import { Temporal } from 'temporal-polyfill';

/** The hour of a day that is given without one. */
const NO_HOUR = 14;

/**
 * A moment as people type it: `2023-08-11`, `11/8/2023`, each with an hour behind it if need be (`2023-08-11 16:30`);
 * without one, 14:00. In milliseconds since 1970, by the clocks of the zone; null when there is no such moment.
 */
export function momentOf(text: string, timeZone: string): number | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{2}))?$/.exec(text.trim());
  const local = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: (\d{1,2}):(\d{2}))?$/.exec(text.trim());
  const [year, month, day] = iso ? iso.slice(1, 4) : (local?.slice(1, 4).reverse() ?? []);
  const [hour = NO_HOUR, minute = 0] = (iso ?? local)?.slice(4) ?? [];
  try {
    const fields = {
      year: Number(year),
      month: Number(month),
      day: Number(day),
      hour: Number(hour),
      minute: Number(minute),
    };
    return Temporal.ZonedDateTime.from({ ...fields, timeZone }, { overflow: 'reject' }).epochMilliseconds;
  } catch {
    return null;
  }
}
