import type { CalendarDate } from '../domain/calendar';
import type { TaskCode } from '../domain/ids';
import type { EnteredState, Tracker } from '../domain/tracker';

/** What a reply may report of a duty. Nobody calls a duty off by a chat; waiting on somebody is kept apart from being blocked. */
export type ReportedState = Exclude<EnteredState, 'cancelled'>;

/** What a committee keeps that replies are read against. */
export type Committee = Pick<Tracker, 'tasks' | 'members' | 'neighbourhoods' | 'criteria'>;

/** What is proposed for one row. Null, or empty, is what the messages do not give. */
export interface Update {
  task: TaskCode;
  state: ReportedState | null;
  /** Percent, 0 to 100. */
  progress: number | null;
  /** In the person's own words, like `request` and `result`. */
  difficulty: string | null;
  request: string | null;
  result: string | null;
  /** A link. */
  proof: string | null;
  doneOn: CalendarDate | null;
  /** The days a recurring duty was done on, earliest first. */
  ticks: CalendarDate[];
  /** Until when more time is asked for. */
  extension: CalendarDate | null;
  /** The words it was read from. */
  quote: string;
  /** As the member is called; null when a unit wrote, or nobody known. */
  sender: string | null;
  /** What a person has to look at, plain Vietnamese sentences; empty when all is clear. */
  doubts: string[];
}

/** What gives no news, and why. */
export interface Unread {
  text: string;
  why: string;
}

export interface Replies {
  updates: Update[];
  unread: Unread[];
}
