import { isRefused, refused, type Result } from '../../domain/outcome';
import type { LinkHolder, LinkRecord } from '../../domain/personalLinks';
import { mailbox } from '../../domain/sendRegister';
import { weekKeyName } from '../../domain/wording';
import type { WeekKey } from '../../domain/calendar';
import type { DoneAnswer, PhoneAnswer } from '../../answers';
import { readLeanWeek } from '../readWeek';
import { approversOf, settingsOfSchedule } from '../schedule/confirmation';
import { readSchedule } from '../schedule/scheduleState';
import { rememberBegun } from '../sending/sendDigest';
import type { ReadWeek } from '../../workbook/week';
import { visitorOf } from './visitor';

/** The digest that was shown for approval and waits for this person's, who is named for it; null where there is none. */
export function approvalFor(
  { members }: LinkHolder,
  { tracker, summary }: ReadWeek,
): PhoneAnswer['approval'] {
  const { owner, done } = readSchedule();
  const { key } = summary.week;
  const waits = done.preview === key && done.begun !== key && done.digest < key;
  if (owner === null || !waits || !settingsOfSchedule(summary.settings).digestNeedsApproval) return null;
  const named = approversOf(tracker);
  // Where nobody is named, the preview went to whoever runs the schedule.
  const approvers = (named.length === 0 ? [owner.email] : named).map(mailbox);
  const addresses = members.flatMap(({ email, alsoAt = [] }) => [email, ...alsoAt]).map(mailbox);
  if (!addresses.some((address) => address !== '' && approvers.includes(address))) return null;
  return { week: key, title: `Bản tin ${weekKeyName(key)}` };
}

/** Lets the digest go: the schedule sends it within the hour, under its owner's account. Call it under the lock. */
export function approveFromPhone(record: LinkRecord, asked: { week: WeekKey }): Result<DoneAnswer> {
  const week = readLeanWeek();
  if (!week.ok) return week;
  const visitor = visitorOf(record, week);
  if (isRefused(visitor)) return visitor;
  const approval = approvalFor(visitor, week);
  if (approval === null || approval.week !== asked.week) return refused({ code: 'nothingToApprove' });
  rememberBegun(approval.week);
  return { ok: true, message: `Đã duyệt ${approval.title.toLowerCase()}. Thư đi trong vòng một giờ.` };
}
