import type { NewDuty } from '../../answers';
import { printed } from '../parts/printedDate';

/** "trước 30/8/2023 (30/08/2023)", as the sheet will tell it. */
export function deadlineWords({ phrase, deadline, recurrence }: NewDuty): string {
  const words = phrase || recurrence;
  if (deadline === '') return words || 'Không có hạn';
  const date = printed(deadline);
  return words === '' || words === date ? date : `${words} (${date})`;
}
