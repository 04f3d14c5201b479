import type { CalendarDate } from '../domain/calendar';
import type { TaskCode } from '../domain/ids';
import type { Criterion, EnteredState, Member, Neighbourhood, Recurring, Task } from '../domain/tracker';

/** What a reply may report of a duty. Nobody calls a duty off by a chat; waiting on somebody is kept apart from being blocked. */
export const reportedStates = [
  'notStarted',
  'inProgress',
  'awaitingConfirmation',
  'done',
  'blocked',
  'waiting',
  'paused',
] as const satisfies readonly EnteredState[];

export type ReportedState = (typeof reportedStates)[number];

/** Of a duty what replies are read against. */
export interface Duty extends Pick<
  Task,
  | 'id'
  | 'content'
  | 'criteria'
  | 'neighbourhoods'
  | 'owners'
  | 'partners'
  | 'assignedOn'
  | 'deadline'
  | 'state'
  | 'progress'
> {
  recurring: Pick<Recurring, 'rule'> | null;
}

/** Of a member how chats may call them: no address. Of those who have left a page is told nothing. */
export type Person = Pick<Member, 'name' | 'fullName' | 'position' | 'unit' | 'role' | 'neighbourhoods'> &
  Partial<Pick<Member, 'left'>>;

/** What a committee keeps that replies are read against. */
export interface Committee {
  tasks: readonly Duty[];
  members: readonly Person[];
  neighbourhoods: readonly Pick<Neighbourhood, 'name' | 'row'>[];
  criteria: readonly Pick<Criterion, 'code' | 'name'>[];
}

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
