import type { Done } from '../domain/schedule';
import { recall, remember } from '../google/memory';

/** What the document remembers of its schedule. */
export interface ScheduleState {
  /** Whose account the clock runs under, and which of its triggers is the one that counts; null while nobody's. */
  owner: { email: string; triggerUid: string; since: string } | null;
  /** "14:02 11/08/2023", empty before the first run. */
  lastRun: string;
  failure: { at: string; message: string } | null;
  /** The day (`yyyy-MM-dd`) on which the owner was last written to about a failure: one such mail a day at most. */
  noticeOn: string;
  done: Done;
  /** The week whose digest nobody approved; empty when there is none. */
  unapproved: string;
}

const fresh: ScheduleState = {
  owner: null,
  lastRun: '',
  failure: null,
  noticeOn: '',
  done: { reminder: '', preview: '', digest: '' },
  unapproved: '',
};

const key = 'schedule';

export function readSchedule(): ScheduleState {
  const text = recall(key);
  return text === null ? fresh : { ...fresh, ...(JSON.parse(text) as Partial<ScheduleState>) };
}

export const writeSchedule = (state: ScheduleState): void => remember(key, JSON.stringify(state));
