import { toast } from '../../google/pages';
import { readScheduleIfAllowed } from '../schedule/scheduleState';
import { scheduleAlerts } from '../week/status';

/** A schedule that fell silent cannot say so itself: whoever opens the sheet is told, with the way out. */
export function warnOfSchedule_(): void {
  const said = scheduleAlerts(readScheduleIfAllowed());
  if (said.length > 0) toast(said.join(' '), 'Lịch gửi cần xem lại', 30);
}
