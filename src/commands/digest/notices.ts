import { composeFailure } from '../../digest/failureNotice';
import { composePreview } from '../../digest/preview';
import { allowanceOf, forecast } from '../../domain/mailQuota';
import { sendingDays } from '../../domain/schedule';
import type { Settings } from '../../domain/settings';
import { folded } from '../../domain/text';
import type { Member } from '../../domain/tracker';
import { quotaText } from '../../domain/wording';
import { remainingQuota, sendMail } from '../../google/mail';
import { currentUser } from '../../google/memory';
import { cellLinks } from '../../google/spreadsheet';
import type { Failure } from '../answers';
import { forTheOwner } from './deliver';
import { composeDigest, linksOf } from './digest';
import { plainFailure, quotaUsedUp } from '../plainFailure';
import { type ReadWeek } from '../readWeek';

/** Mails of the schedule to those who run it. They are not letters of a week and stand in no register. */
interface Notice {
  subject: string;
  html: string;
  text: string;
}

/** Null when it went; else why not. */
function send(to: string, notice: Notice, settings: Settings, quota: number): string | null {
  if (to === '') return 'Không biết gửi thư báo cho ai.';
  if (quota < 1) return `Không gửi được thư báo. ${quotaUsedUp}`;
  const { state, note } = sendMail({ to, ...notice, senderName: settings.sender, replyTo: '' });
  return state === 'sent' ? null : `Không gửi được thư báo. ${plainFailure(note)}`;
}

/** Whether this account may write to its owner at this moment: quota may be used up, consent taken back. */
export function mayMail(): boolean {
  try {
    return remainingQuota() > 0;
  } catch {
    return false;
  }
}

/** The digest as it would go out, to whoever approves it. */
export function mailPreview(week: ReadWeek): { left: 0; trouble: '' } | Failure {
  const { settings, today, week: itsWeek } = week.summary;
  const quota = remainingQuota();
  const digest = composeDigest(week);
  // One of today's is the preview itself.
  const allowance = allowanceOf(Math.max(0, quota - 1), forTheOwner);
  const spread = forecast(digest.letters.length, allowance, sendingDays(itsWeek, today, settings));
  const notice = composePreview(week.summary, digest, linksOf(week), quotaText(spread));
  const message = send(approver(week.tracker.members), notice, settings, quota);
  return message === null ? { left: 0, trouble: '' } : { ok: false, message };
}

/** What went wrong, to the owner of the schedule. */
export function mailFailure(
  settings: Settings,
  owner: string,
  failure: { at: string; message: string },
): void {
  send(
    owner,
    composeFailure({ ...failure, committee: settings.committee, workbook: cellLinks().workbook }),
    settings,
    remainingQuota(),
  );
}

/** The secretary; the account itself where nobody is called so. */
function approver(members: readonly Member[]): string {
  const secretary = members.find(
    ({ email, position, role, left }) =>
      !left && email !== '' && /thu ky/.test(folded(`${position} ${role}`)),
  );
  return secretary?.email ?? currentUser();
}
