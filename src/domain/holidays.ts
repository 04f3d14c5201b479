import { type CalendarDate, dayOfWeek } from './calendar';
import type { Settings } from './settings';

/** What decides whether a day is worked. */
export type DaysOff = Pick<Settings, 'holidays' | 'makeUpDays'>;

const isWeekend = (date: CalendarDate): boolean => dayOfWeek(date) > 5;

/** Monday to Friday but for holidays, and the weekend days that are worked in exchange. */
export const isWorkingDay = (date: CalendarDate, { holidays, makeUpDays }: DaysOff): boolean =>
  !holidays.includes(date) && (!isWeekend(date) || makeUpDays.includes(date));
