import { composeFailure } from '../../digest/failureNotice';
import { composeWaiting } from '../../digest/waitingNotice';
import { approverAt, composePreview } from '../../digest/preview';
import { emailAddress } from '../../domain/address';
import { approversIn } from '../../domain/approval';
import { factsIn } from '../../domain/confirmation';
import { allowanceOf, forecast, forTheOwner, leastDailyQuota } from '../../domain/mailQuota';
import { isRefused, refused, type Result } from '../../domain/outcome';
import { comingUp, type Done, isMadeUp, type Moment, sendingDays } from '../../domain/schedule';
import { mailbox } from '../../domain/sendRegister';
import type { Settings } from '../../domain/settings';
import { factText, quotaAheadText, quotaText } from '../../domain/wording';
import { quotaIfAllowed, remainingQuota } from '../../google/mail';
import { currentUser } from '../../google/user';
import { addressOfWorkbook } from '../../google/address';
import { composeDigest, linksOf } from './digest';
import { handOver } from './handOver';
import { approvalLinks } from '../links/personalLinks';
import { approversOf, heldLetters, waitingIn, weekToMail } from '../schedule/confirmation';
import type { ReadWeek } from '../../workbook/week';

/** Mails of the schedule to those who run it. They are not letters of a week and stand in no register. */
interface Notice {
  subject: string;
  html: string;
  text: string;
}

/** The schedule while it runs under somebody's account. */
interface OwnedSchedule {
  owner: { email: string };
  done: Done;
}

function send(to: string, notice: Notice, settings: Settings, quota: number): Result<{ ok: true }> {
  if (to === '') return refused({ code: 'noticeNotSent', why: 'noAddress' });
  if (quota < 1) return refused({ code: 'noticeNotSent', why: 'noQuota' });
  const { state, note } = handOver({ to, ...notice, senderName: settings.sender, replyTo: '' });
  return state === 'sent' ? { ok: true } : refused({ code: 'noticeNotSent', why: { said: note } });
}

/** Whether this account may write to its owner at this moment: quota may be used up, consent taken back. */
export const mayMail = (): boolean => (quotaIfAllowed() ?? 0) > 0;

/** The digest as it would go out, to whoever approves it; to the account itself where nobody does. */
export function mailPreview(read: ReadWeek): Result<{ ok: true; left: 0; held: 0; trouble: '' }> {
  const week = weekToMail(read);
  const { settings, today, week: itsWeek } = week.summary;
  const named = approversOf(read.tracker);
  const approvers = named.length === 0 ? [currentUser()] : named;
  const quota = remainingQuota();
  const digest = composeDigest(week);
  // So many of today's are the previews themselves.
  const allowance = allowanceOf(Math.max(0, quota - approvers.length), forTheOwner);
  const spread = forecast(digest.letters.length, allowance, sendingDays(itsWeek, today, settings));
  const limits = { quota: quotaText(spread), waits: waitingIn(read.tracker).map(factText) };
  // The page on the phone knows this week alone.
  const links = { ...linksOf(week), own: isMadeUp(week.summary) ? () => null : approvalLinks(week) };
  const results = approvers.map((to, before) => {
    const approver = approverAt(emailAddress(to), read.tracker);
    return send(to, composePreview(week.summary, digest, approver, links, limits), settings, quota - before);
  });
  // One who can look at it is enough.
  const [refusal] = results.every(isRefused) ? results : [];
  return refusal ?? { ok: true, left: 0, held: 0, trouble: '' };
}

/**
 * What waits for confirmation, and that a day's quota will not hold all letters of the digest to come, to the owner and to the
 * secretary whose address is no such thing itself. False where there is nothing to tell.
 */
export function mailWaiting(read: ReadWeek, { owner, done }: OwnedSchedule, now: Moment): boolean {
  const week = weekToMail(read);
  const { settings } = week.summary;
  const facts = waitingIn(read.tracker).map(factText);
  // No account has less a day, so most committees need no further look.
  const isLarge = factsIn(settings, read.tracker.members).addresses.length > leastDailyQuota;
  if (facts.length === 0 && !isLarge) return false;
  const quota = remainingQuota();
  const coming = comingUp(settings, now, done, null).find(({ what }) => what !== 'reminder');
  const spread =
    isLarge && coming !== undefined
      ? quotaAheadText(composeDigest(week).letters.length, quota, coming, now.date, settings)
      : '';
  if (facts.length === 0 && spread === '') return false;
  const notice = composeWaiting({
    facts,
    quota: spread,
    owner: owner.email,
    committee: settings.committee,
    workbook: addressOfWorkbook(),
  });
  const held = heldLetters();
  const secretaries = approversIn({ approvers: [] }, read.tracker.members).filter(
    (email) => !held({ email }),
  );
  [...new Set([owner.email, ...secretaries].map(mailbox))].forEach((to, before) =>
    send(to, notice, settings, quota - before),
  );
  return true;
}

/** What went wrong, to the owner of the schedule. */
export function mailFailure(
  settings: Settings,
  owner: string,
  failure: { at: string; message: string },
): void {
  send(
    owner,
    composeFailure({ ...failure, committee: settings.committee, workbook: addressOfWorkbook() }),
    settings,
    remainingQuota(),
  );
}
