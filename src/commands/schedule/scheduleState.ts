import type { Done } from '../../domain/schedule';
import { recall, recallIfAllowed, remember } from '../../google/memory';

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
  done: Done;
  /** The week whose digest nobody approved; empty when there is none. */
  unapproved: string;
  /** The week that ended before its digest had reached everybody; empty when there is none. */
  unfinished: string;
}

const fresh: ScheduleState = {
  owner: null,
  lastRun: '',
  aliveAt: 0,
  failure: null,
  noticeOn: '',
  untold: '',
  done: { reminder: '', preview: '', due: '', begun: '', digest: '' },
  unapproved: '',
  unfinished: '',
};

const key = 'schedule';

/** One round trip; a fresh one before anybody switched it on. */
export const readSchedule = (): ScheduleState => asSchedule(recall(key));

/** The same where nothing may go wrong, as at opening: a fresh one when Google does not let us ask. */
export const readScheduleIfAllowed = (): ScheduleState => asSchedule(recallIfAllowed(key));

/** What an earlier version of the script did not remember yet is as at the beginning. */
function asSchedule(text: string | null): ScheduleState {
  if (text === null) return fresh;
  const stored = JSON.parse(text) as Partial<ScheduleState>;
  return { ...fresh, ...stored, done: { ...fresh.done, ...stored.done } };
}

export const writeSchedule = (state: ScheduleState): void => remember(key, JSON.stringify(state));
