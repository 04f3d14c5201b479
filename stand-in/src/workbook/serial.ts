import { Temporal } from 'temporal-polyfill';

const DAY = 86_400_000;
/** Serial of 1/1/1970: serials count days from 30/12/1899. */
const EPOCH = 25_569;
/** Milliseconds from 1970 to the last instant a Date holds, less the widest offset of a zone. */
const LAST_INSTANT = 8.64e15 - DAY;

/** Zone arithmetic is slow and the same few days come again and again. */
function remembering(compute: (value: number, timeZone: string) => number) {
  const known = new Map<string, Map<number, number>>();
  return (value: number, timeZone: string): number => {
    let zone = known.get(timeZone);
    if (!zone) known.set(timeZone, (zone = new Map<number, number>()));
    let result = zone.get(value);
    if (result === undefined) {
      if (zone.size > 50_000) zone.clear();
      zone.set(value, (result = compute(value, timeZone)));
    }
    return result;
  };
}

/** The instant (milliseconds since 1970) at which clocks in the zone show this serial; NaN where no Date reaches. */
export const instantOfSerial = remembering((serial, timeZone) => {
  const milliseconds = Math.round((serial - EPOCH) * DAY);
  if (!(Math.abs(milliseconds) <= LAST_INSTANT)) return NaN;
  const wallClock = Temporal.Instant.fromEpochMilliseconds(milliseconds);
  return wallClock.toZonedDateTimeISO('UTC').toPlainDateTime().toZonedDateTime(timeZone).epochMilliseconds;
});

/** What clocks in the zone show at an instant (milliseconds since 1970), as a serial; NaN for no instant at all. */
export const serialOfInstant = remembering((instant, timeZone) => {
  if (!(Math.abs(instant) <= LAST_INSTANT)) return NaN;
  const zoned = Temporal.Instant.fromEpochMilliseconds(Math.trunc(instant)).toZonedDateTimeISO(timeZone);
  return (instant + zoned.offsetNanoseconds / 1e6) / DAY + EPOCH;
});

export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
