import { calendarDateFromIso } from '../../domain/calendar';
import type { Moment } from '../../domain/schedule';
import { hourNow, today } from '../../google/clock';

/** Day and hour by the clock of a zone. Throws when its name is none. */
export function momentIn(timeZone: string): Moment {
  const date = calendarDateFromIso(today(timeZone));
  if (date === null) throw new Error(`Không đọc được ngày hôm nay theo múi giờ ${timeZone}.`);
  return { date, hour: hourNow(timeZone) };
}
