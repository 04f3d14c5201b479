import type { NewDuty } from '../../answers';
import { calendarDateFromIso, namingDay } from '../../domain/calendar';
import { printed } from '../parts/printedDate';

/** "trước 30/08/2023", "cuối tháng 8 (31/08/2023)", as the sheet will tell it. */
export function deadlineWords({ phrase, deadline, recurrence }: NewDuty): string {
  const words = phrase || recurrence;
  if (deadline === '') return words || 'Không có hạn';
  const date = printed(deadline);
  if (words === '') return date;
  const day = calendarDateFromIso(deadline);
  return (day && namingDay(words, day)) ?? `${words} (${date})`;
}
