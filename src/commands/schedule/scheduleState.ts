import type { CalendarDate } from '../../domain/calendar';
import type { Done, WhyUnsent } from '../../domain/schedule';
import { recall, recallIfAllowed, remember } from '../../google/memory';

/** A week whose digest was due and will not go out any more, or not to everybody. */
export interface UnsentWeek {
  /** `2023-W32`. */
  week: string;
  why: WhyUnsent;
  /** The day on which the owner was told. */
  toldOn: string;
}

/** What the document remembers of its schedule. */
export interface ScheduleState {
  /** Whose account the clock runs under, and which of its triggers is the one that counts; null while nobody's. */
  owner: { email: string; triggerUid: string; since: string } | null;
  /** "14:02 11/08/2023", empty before the first run. */
  lastRun: string;
  /** When it last ran or changed hands, in seconds since 1970: it should run every hour. 0 before. */
  aliveAt: number;
  failure: { at: string; message: string } | null;
  /** The day (`yyyy-MM-dd`) on which the owner was last written to about a failure: one such mail a day at most. */
  noticeOn: string;
  /** What the owner is still to be written about; empty when nothing is. */
  untold: string;
  /** The week in which what waits for confirmation was last listed to the owner. */
  askedToConfirm: string;
  done: Done;
  /** The Monday of the first week whose digest is not accounted for; null while nobody's, and before an earlier version knew of it. */
  owedFrom: CalendarDate | null;
  /** What was told as not sent since the last digest that reached everybody, earliest first. */
  unsent: UnsentWeek[];
}

/** What an earlier version kept instead of `unsent`: one week each, empty when there was none. */
interface EarlierState {
  unapproved?: string;
  unfinished?: string;
}

const fresh: ScheduleState = {
  owner: null,
  lastRun: '',
  aliveAt: 0,
  failure: null,
  noticeOn: '',
  untold: '',
  askedToConfirm: '',
  done: { reminder: '', preview: '', begun: '', digest: '' },
  owedFrom: null,
  unsent: [],
};

const key = 'schedule';

/** One round trip; a fresh one before anybody switched it on. */
export const readSchedule = (): ScheduleState => asSchedule(recall(key));

/** The same where nothing may go wrong, as at opening: a fresh one when Google does not let us ask. */
export const readScheduleIfAllowed = (): ScheduleState => asSchedule(recallIfAllowed(key));

/** What an earlier version of the script did not remember yet is as at the beginning. */
function asSchedule(text: string | null): ScheduleState {
  if (text === null) return fresh;
  const { unapproved, unfinished, ...stored } = JSON.parse(text) as Partial<ScheduleState> & EarlierState;
  const unsent = [...unsentWeek(unfinished, 'unfinished'), ...unsentWeek(unapproved, 'unapproved')];
  return { ...fresh, unsent, ...stored, done: { ...fresh.done, ...stored.done } };
}

const unsentWeek = (week: string | undefined, why: WhyUnsent): UnsentWeek[] =>
  week ? [{ week, why, toldOn: '' }] : [];

export const writeSchedule = (state: ScheduleState): void => remember(key, JSON.stringify(state));
