import type { CalendarDate } from '../calendar';
import type { Settings } from '../settings';
import type { ReadDeadline } from './readDeadline';

/** The last day, as the committee reads "trước". */
export const dateOf = (
  { date, strictDate }: Pick<ReadDeadline, 'date' | 'strictDate'>,
  { printedDayCounts }: Pick<Settings, 'printedDayCounts'>,
): CalendarDate | null => (printedDayCounts ? date : strictDate);
