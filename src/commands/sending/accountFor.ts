import { addDays, type CalendarDate, type Week } from '../../domain/calendar';
import { type Done, whyUnsent } from '../../domain/schedule';
import { stillToSend } from '../../domain/sendRegister';
import type { Settings } from '../../domain/settings';
import { registerTab } from '../../workbook/tabs/tabs';
import { lettersToSend } from './digest';
import { keptRegister } from '../register/register';
import { readWeek } from '../readWeek';
import { unsentTexts } from '../schedule/earlierWeeks';
import { readSchedule, writeSchedule } from '../schedule/scheduleState';

/**
 * Accounts for weeks, earliest first, whose digest nobody will be sent any more: each is told once, to the owner and on the
 * dashboard until the next digest is out. Costs nothing when there are none. Call it under the lock.
 */
export function accountFor(weeks: readonly Week[], today: CalendarDate, settings: Settings): void {
  const last = weeks[weeks.length - 1];
  if (last === undefined) return;
  const state = readSchedule();
  const unsent = weeks
    .filter((week) => !isOutAfterAll(state.done, week))
    .map((week) => ({ week: week.key, why: whyUnsent(state.done, week), toldOn: today }));
  const texts = [...unsentTexts(unsent), settings.digestOn ? 'Bản tin các tuần sau vẫn gửi theo lịch.' : ''];
  writeSchedule({
    ...state,
    unsent: [...state.unsent, ...unsent],
    untold: unsent.length === 0 ? state.untold : joined([state.untold, ...texts]),
    owedFrom: addDays(last.monday, 7),
  });
}

/** Sentences as one paragraph; empty ones are left out. */
export const joined = (texts: readonly string[]): string => texts.filter((text) => text !== '').join(' ');

/** Whether a begun digest lacked nothing but being remembered as done: its last run may have been cut off behind the last letter. */
function isOutAfterAll(done: Done, week: Week): boolean {
  if (whyUnsent(done, week) !== 'unfinished') return false;
  const read = readWeek([registerTab.name], () => week);
  if (!read.ok) return false;
  const { register, unreadable } = keptRegister(read.grids, 'digest');
  return unreadable === null && stillToSend(register, week.key, lettersToSend(read)).length === 0;
}
