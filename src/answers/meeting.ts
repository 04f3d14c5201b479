import type { Line } from './shared';
import type { WeekAnswer } from './week';

/** A decision as the page shows and sends it; dates as `yyyy-MM-dd` or empty. */
export interface DecisionLine {
  id: string;
  content: string;
  owners: string;
  phrase: string;
  deadline: string;
  criterion: string;
  isNoted: boolean;
  about: string;
  task: string;
  notice: string;
}

/** One thing to decide, with what is asked and what holds it up. */
export interface ToDecide {
  task: string;
  title: string;
  owners: string;
  badge: string;
  lines: string[];
}

export interface MeetingCriterion {
  code: string;
  name: string;
  score: string;
  why: string[];
  tasks: string[];
}

/** Each task in one of these; what is late is not counted as open. */
export interface TaskCounts {
  done: number;
  open: number;
  overdue: number;
}

export interface MeetingAnswer extends Pick<WeekAnswer, 'coming' | 'todayIndex'> {
  ok: true;
  /** The day of the meeting, `yyyy-MM-dd`. */
  heldOn: string;
  headline: string;
  asOf: string;
  news: string[];
  /** Every criterion that applies. */
  standing: { code: string; met: boolean; percent: number }[];
  counts: TaskCounts;
  /** What is asked of the meeting, then what is held up or long late. */
  toDecide: ToDecide[];
  /** What else is late, in one list, and how many more there are. */
  late: Line[];
  moreLate: number;
  criteria: MeetingCriterion[];
  places: ({ name: string } & TaskCounts)[];
  people: string[];
  criteriaNames: { code: string; name: string }[];
  held: HeldMeeting;
  /** The last meeting before whose notice has no number yet. */
  unissued: (HeldMeeting & { heldOn: string }) | null;
  /** What the tab "Giao ban" holds and could not be read, a sentence each with its cell. */
  unread: string[];
}

/** What the tab "Giao ban" has of the meeting. */
export interface HeldMeeting {
  present: string[];
  decisions: DecisionLine[];
}

export interface HeldAnswer {
  ok: true;
  message: string;
  held: HeldMeeting;
}
