import type { ApprovalRight } from './approval';
import type { WeekKey } from './calendar';

/**
 * Why a command did not do what it was asked for. `wording` alone makes Vietnamese of it. Names in it are as the sheet has
 * them: tabs, columns, codes.
 */
export type Refusal =
  // Of any page.
  | { code: 'busy' }
  | { code: 'wrongPage'; openedBy: string }
  | { code: 'unreadableRequest'; openedBy: string }
  | { code: 'pasteTooLong'; what: 'notice' | 'duties' | 'table' | 'replies' }
  | { code: 'tabGone'; tab: string }
  | { code: 'noTrackingTabs'; tasks: string; criteria: string }
  | { code: 'unknownZone'; timeZone: string }
  | { code: 'unknownAccount' }
  // Of rows that are written.
  | { code: 'unreadableTab'; tab: string; column: string }
  | { code: 'missingColumn'; tab: string; column: string }
  | { code: 'rowGone'; task: string; tab: string | null }
  | { code: 'ambiguousRow'; task: string; tab: string; rows: number }
  | { code: 'mergedCell' }
  | { code: 'rowChanged' }
  | { code: 'tabRenamed'; tab: string }
  | { code: 'codesTaken'; tab: string; tasks: readonly string[] }
  | { code: 'partlyDone'; done: string; undone: readonly { task: string | null; why: Refusal }[] }
  | { code: 'rowsAstray'; tab: string; tasks: readonly string[] }
  | { code: 'tabChanged'; tab: string; then: 'save' | 'delete' | 'paste' }
  | { code: 'tabsChanged' }
  // Of the phone's page.
  | { code: 'linkEnded' }
  | { code: 'workUnreadable'; reasons: readonly string[] }
  | { code: 'tooManySaves' }
  | { code: 'notYours' }
  | { code: 'mayNotDecide' }
  | { code: 'notLater' }
  | { code: 'notAsked' }
  | { code: 'unknownPerson' }
  | { code: 'nothingToApprove' }
  | { code: 'cannotApproveYet'; reasons: readonly string[] }
  | { code: 'unusableAddress' }
  | { code: 'cannotTakeBack' }
  | { code: 'changedSince'; tasks: readonly string[] }
  | { code: 'marksFull' }
  // Of what a person typed or chose.
  | { code: 'unknownState' }
  | { code: 'unreadableCompletionDate' }
  | { code: 'unreadableWaitingDay' }
  | { code: 'percentOutOfRange' }
  | { code: 'unreadableCell'; problem: string }
  | { code: 'noDutySelected'; tab: string }
  | { code: 'dutyWithoutCode'; row: number }
  | { code: 'partAlready'; row: number; whole: string }
  | { code: 'nothingToSpread' }
  | { code: 'notWanted' }
  | { code: 'openQuestions' }
  | { code: 'chosenTabGone'; tab: string }
  | { code: 'noHeaderRow'; tab: string | null }
  | { code: 'noTabToPasteInto'; tab: string }
  | { code: 'noCodeColumn'; tab: string }
  | { code: 'unknownSet' }
  | { code: 'otherSet' }
  | { code: 'emptyPaste' }
  | { code: 'nothingNew' }
  // Of the week's file for whoever is above.
  | { code: 'noClosedWeek' }
  | { code: 'weekNotClosed'; week: WeekKey }
  // Of sending.
  | { code: 'weekOver'; then: 'look' | 'send' }
  | { code: 'unsureNumbers'; reasons: readonly string[] }
  | { code: 'unreadableRegister'; toDo: 'send' | 'remind' | 'resend' | 'delete'; problem: string }
  | { code: 'nobodySubscribed' }
  | { code: 'noLetterFor'; email: string }
  | { code: 'neverSent'; name: string }
  | { code: 'nothingOwed'; name: string }
  | { code: 'unconfirmedAddress'; email: string }
  | {
      code: 'mayNotSend';
      right: Exclude<ApprovalRight, 'allowed'>;
      approvers: readonly string[];
      owner: string;
    }
  | { code: 'notTheOwner' }
  | { code: 'refusedByGoogle'; sending: 'test' | 'again'; said: string }
  | { code: 'noticeNotSent'; why: 'noAddress' | 'noQuota' | { said: string } }
  // Of the schedule's hour.
  | { code: 'weekNotReady'; reasons: readonly string[] }
  | { code: 'stoppedByGoogle'; said: string }
  // Of a meeting.
  | { code: 'unreadableMeetingDay' }
  | { code: 'nothingToMake' }
  // Of papers.
  | { code: 'paperPeriodOver' }
  | { code: 'paperFull' }
  // Of deleting what is known of somebody.
  | { code: 'peopleChanged' }
  | { code: 'runsTheSchedule' }
  | { code: 'rowLeft'; tab: string; name: string };

export interface Refused {
  ok: false;
  why: Refusal;
}

/** What a command came to. */
export type Result<Answer> = Answer | Refused;

export const refused = (why: Refusal): Refused => ({ ok: false, why });

export const isRefused = <Answer>(result: Result<Answer>): result is Refused =>
  typeof result === 'object' && result !== null && 'ok' in result && result.ok === false;
