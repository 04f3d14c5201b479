import { remindingDays } from '../../domain/schedule';
import { composeReminders } from '../../digest/reminder';
import { reminderKind } from '../../workbook/register';
import type { Failure } from '../answers';
import { deliver, type Delivered, forTheOwner } from './deliver';
import { linksOf } from './digest';
import type { ReadWeek } from '../readWeek';
import { heldLetters, weekToMail } from '../schedule/confirmation';
import { keptRegister } from './register';

/** Reminds those who owe an update, once a week each; nobody who has nothing to update. Call it under the lock. */
export function remindersOf(read: ReadWeek): Delivered | Failure {
  const week = weekToMail(read);
  const kept = keptRegister(week.grids, 'reminder');
  if (kept.unreadable !== null)
    return { ok: false, message: `Chưa nhắc vì không biết ai đã nhận. ${kept.unreadable}` };
  const { letters } = composeReminders(week.summary, week.tracker, linksOf(week));
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
