import { isRefused, refused, type Result } from '../../domain/outcome';
import { holderAt, type LinkHolder, linkHolders, type OpenedLink } from '../../domain/personalLinks';
import { weekKeyName } from '../../domain/wording';
import type { WeekKey } from '../../domain/calendar';
import type { DoneAnswer, PhoneAnswer } from '../../answers';
import { asksToApprove } from '../links/linkKeys';
import { readLeanWeek } from '../readWeek';
import { approversOf, settingsOfSchedule } from '../schedule/confirmation';
import { readSchedule } from '../schedule/scheduleState';
import { rememberBegun } from '../sending/sendDigest';
import type { ReadWeek } from '../../workbook/week';
import { visitorOf } from './visitor';

/**
 * The digest that was shown for approval and waits for this person's, who is named for it; null where there is none. Every editor
 * can copy anybody's link, so the one in the letter that asked for approval alone will do.
 */
export function approvalFor(
  link: OpenedLink,
  { name }: LinkHolder,
  { tracker, summary }: ReadWeek,
): PhoneAnswer['approval'] {
  const { key } = summary.week;
  if (!asksToApprove(link, key)) return null;
  const { owner, done } = readSchedule();
  const waits = done.preview === key && done.begun !== key && done.digest < key;
  if (owner === null || !waits || !settingsOfSchedule(summary.settings).digestNeedsApproval) return null;
  const named = approversOf(tracker);
  // Where nobody is named, the preview went to whoever runs the schedule.
  const approvers = named.length === 0 ? [owner.email] : named;
  const holders = linkHolders(tracker);
  if (!approvers.some((address) => holderAt(address, holders)?.name === name)) return null;
  return { week: key, title: `Bản tin ${weekKeyName(key)}` };
}

/** Lets the digest go: the schedule sends it within the hour, under its owner's account. Call it under the lock. */
export function approveFromPhone(link: OpenedLink, asked: { week: WeekKey }): Result<DoneAnswer> {
  const week = readLeanWeek();
  if (!week.ok) return week;
  // Whoever approved would be told that letters go, which the schedule then keeps back.
  if (week.blocking.length > 0) return refused({ code: 'cannotApproveYet', reasons: week.blocking });
  const visitor = visitorOf(link, week);
  if (isRefused(visitor)) return visitor;
  const approval = approvalFor(link, visitor, week);
  if (approval === null || approval.week !== asked.week) return refused({ code: 'nothingToApprove' });
  rememberBegun(approval.week);
  return { ok: true, message: `Đã duyệt ${approval.title.toLowerCase()}. Thư đi trong vòng một giờ.` };
}
