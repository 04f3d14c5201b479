import { refused, type Result } from '../../domain/outcome';
import { remindingDays } from '../../domain/schedule';
import { composeReminders } from '../../digest/reminder';
import { reminderKind } from '../../workbook/register';
import { forTheOwner } from '../../domain/mailQuota';
import { deliver, type Delivered } from './deliver';
import { linksOf } from './digest';
import type { ReadWeek } from '../../workbook/week';
import { heldLetters, weekToMail } from '../schedule/confirmation';
import { linksToSend } from '../links/personalLinks';
import { keptRegister } from '../register/register';

/** Reminds those who owe an update, once a week each; nobody who has nothing to update. Call it under the lock. */
export function remindersOf(read: ReadWeek): Result<Delivered> {
  const week = weekToMail(read);
  const kept = keptRegister(week.grids, 'reminder');
  if (kept.unreadable !== null)
    return refused({ code: 'unreadableRegister', toDo: 'remind', problem: kept.unreadable });
  const { letters } = composeReminders(week.summary, week.tracker, linksOf(week, linksToSend(week)));
  const { settings, today, week: thisWeek } = week.summary;
  const mailing = {
    series: 'reminder' as const,
    held: heldLetters(),
    week: thisWeek.key,
    days: remindingDays(thisWeek, today, settings),
    letters: letters.map(({ recipient, ...letter }) => ({ ...letter, name: recipient, kind: reminderKind })),
  };
  return deliver(kept, mailing, settings, forTheOwner);
}
