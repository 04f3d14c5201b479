import { approvalRight, approversIn } from '../../domain/approval';
import {
  asConfirmed,
  type Confirmed,
  confirmedApprovers,
  confirming,
  confirmingAll,
  type Fact,
  factsIn,
  mayWriteTo,
  whatWaits,
} from '../../domain/confirmation';
import type { Refusal } from '../../domain/outcome';
import { mailbox } from '../../domain/sendRegister';
import type { Settings } from '../../domain/settings';
import type { Member } from '../../domain/tracker';
import { currentUser } from '../../google/user';
import { ownsTrigger } from '../../google/schedule';
import type { ReadWeek } from '../../workbook/week';
import { confirmedBy, rememberConfirmed } from './confirmedFacts';
import { readSchedule } from './scheduleState';

/** What the rules of confirmation look at. */
export interface Sheet {
  settings: Settings;
  members: readonly Member[];
}

/** Whether the schedule runs under the account of this call. Where Google gives no address, its trigger tells. */
export function ownsSchedule(): boolean {
  const { owner } = readSchedule();
  if (owner === null) return false;
  const me = currentUser();
  return me === '' || owner.email === ''
    ? ownsTrigger(owner.triggerUid)
    : mailbox(me) === mailbox(owner.email);
}

/** What the owner of the schedule confirmed; null while nobody runs it, or before the first time. */
function confirmedNow(): Confirmed | null {
  const { owner } = readSchedule();
  return owner === null ? null : confirmedBy(owner.email);
}

/** What waits for the owner's click; nothing while nobody runs the schedule. */
export function waitingIn({ settings, members }: Sheet): Fact[] {
  const confirmed = confirmedNow();
  return confirmed === null ? [] : whatWaits(factsIn(settings, members), confirmed);
}

/** The settings as the mails of the schedule may use them. */
export function settingsOfSchedule(settings: Settings): Settings {
  const confirmed = confirmedNow();
  return confirmed === null ? settings : asConfirmed(settings, confirmed);
}

/** The week as this account's mails may use it; a week that anybody but the owner of the schedule mails is as it is. */
export function weekToMail(week: ReadWeek): ReadWeek {
  if (!ownsSchedule()) return week;
  const settings = settingsOfSchedule(week.summary.settings);
  return { ...week, tracker: { ...week.tracker, settings }, summary: { ...week.summary, settings } };
}

/** Tells which letters of this account wait until their address is confirmed. */
export function heldLetters(): (letter: { email: string }) => boolean {
  const confirmed = ownsSchedule() ? confirmedNow() : null;
  return ({ email }) => confirmed !== null && !mayWriteTo(email, confirmed);
}

/** Who may approve, as far as that is confirmed. */
export function approversOf({ settings, members }: Sheet): string[] {
  const confirmed = confirmedNow();
  return confirmed === null
    ? approversIn(settings, members)
    : confirmedApprovers(factsIn(settings, members), confirmed);
}

/** Why the account of this call may not send, where the digest waits for approval; null when it may. */
export function approvalRefusal(sheet: Sheet): Refusal | null {
  const needed = settingsOfSchedule(sheet.settings).digestNeedsApproval;
  if (!needed) return null;
  const approvers = approversOf(sheet);
  const right = approvalRight(needed, approvers, { account: currentUser(), ownsSchedule: ownsSchedule() });
  if (right === 'allowed') return null;
  return { code: 'mayNotSend', right, approvers, owner: readSchedule().owner?.email ?? '' };
}

/**
 * An account that takes the schedule on confirms all that is there; so does one that ran it before there was anything to
 * confirm. Later only its click does. Call it under the lock.
 */
export function confirmFirst({ settings, members }: Sheet): void {
  const { owner } = readSchedule();
  if (owner === null || confirmedBy(owner.email) !== null) return;
  rememberConfirmed(confirmingAll(factsIn(settings, members), owner.email));
}

/** The owner's click: of what was shown, what still waits. Nothing when somebody else clicks. Call it under the lock. */
export function confirmShown(sheet: Sheet, shown: readonly Fact[]): void {
  if (!ownsSchedule()) return;
  const isShown = (fact: Fact) => shown.some(({ kind, value }) => kind === fact.kind && value === fact.value);
  confirm(sheet, waitingIn(sheet).filter(isShown));
}

/** What the owner types into the form of settings needs no second click. Call it under the lock. */
export function confirmTyped(sheet: Sheet, typed: ReadonlySet<keyof Settings>): void {
  if (!ownsSchedule()) return;
  confirm(
    sheet,
    waitingIn(sheet).filter(({ kind }) => kind !== 'address' && typed.has(settingOf[kind])),
  );
}

const settingOf: Record<Exclude<Fact['kind'], 'address'>, keyof Settings> = {
  sender: 'sender',
  replyTo: 'replyTo',
  approver: 'approvers',
  domain: 'allowedDomains',
  automatic: 'digestNeedsApproval',
};

function confirm({ settings, members }: Sheet, facts: readonly Fact[]): void {
  const before = confirmedNow();
  if (before === null) return;
  const after = confirming(before, facts, factsIn(settings, members));
  if (JSON.stringify(after) !== JSON.stringify(before)) rememberConfirmed(after);
}
