import type { TaskCode, CriterionCode } from './ids';
import type { EmailAddress } from './address';
import type { CalendarDate } from './calendar';
import type { ConditionKind } from './criteriaSets/criteriaSet';
import type { Settings } from './settings';

/** What a person enters as the state of a task. */
export type EnteredState =
  | 'notStarted'
  | 'inProgress'
  | 'blocked'
  | 'waiting'
  | 'awaitingConfirmation'
  | 'done'
  | 'paused'
  | 'cancelled';

/** A task that comes again. */
export interface Recurring {
  /** A rule of RFC 5545 without "RRULE:". */
  rule: string;
  /** The occurrences somebody ticked as done, and those left out on purpose. */
  done: CalendarDate[];
  waived: CalendarDate[];
}

export interface Task {
  /** The committee's own code; a row without one is known by its row ("dòng 12"). */
  id: TaskCode;
  /** Where it stood when it was read; only for links, never for writing. */
  row: number;
  content: string;
  /** Codes of criteria; none is allowed. */
  criteria: CriterionCode[];
  /** Codes of the indicators it was given for, when the cell names them ("4.2"). */
  indicators: string[];
  neighbourhoods: string[];
  /** As members are called; as written when nobody of that name is known; marked as unclear when several are. */
  owners: string[];
  partners: string[];
  assignedOn: CalendarDate | null;
  /** "trước 30/8/2023", as the notice has it. */
  deadlinePhrase: string;
  deadline: CalendarDate | null;
  /** `HH:mm`, when the deadline has an hour. It is shown; the day still ends at midnight. */
  deadlineTime: string | null;
  firstDeadline: CalendarDate | null;
  /** The document that put the deadline off: "09-TB/BCĐ". */
  extensionSource: string;
  /** Until when the owner asks to put it off; null where nothing is asked. */
  extensionAsked: CalendarDate | null;
  /** Why, in the owner's words. */
  extensionReason: string;
  /** "thứ Bảy, Chủ nhật hằng tuần", as written; empty for a task that is done once. */
  recurrence: string;
  /** What was read from `recurrence`; null for a task done once, and for words that were not understood. */
  recurring: Recurring | null;
  state: EnteredState;
  /** Percent, 0 to 100. */
  progress: number | null;
  completedOn: CalendarDate | null;
  result: string;
  difficulty: string;
  proposal: string;
  source: string;
  proof: string;
  /** Whom or which tasks it waits for, as written: "Sở Xây dựng; NV-05". It counts in the state `waiting` alone. */
  waitingFor: string;
  waitingSince: CalendarDate | null;
  /** The days on which somebody pressed those it waits for, earliest first. */
  pressedOn: CalendarDate[];
}

/** What the committee itself concluded of a criterion. */
export type Conclusion = 'met' | 'notMet' | 'notApplicable';

/** Points given, and the most there are; null where none was entered. */
export interface Points {
  got: number | null;
  of: number | null;
}

export interface Criterion {
  code: CriterionCode;
  row: number;
  name: string;
  group: string;
  owners: string[];
  advisor: string;
  conclusion: Conclusion | null;
  reason: string;
  points: Points;
  /** The other set of criteria whose result this is ("Chuẩn tiếp cận pháp luật"); empty for most. */
  follows: string;
}

export interface Indicator {
  code: string;
  row: number;
  criterion: CriterionCode;
  content: string;
  requirement: string;
  achieved: string;
  /** Null: nobody has entered a result yet, which counts as not met. */
  result: Conclusion | null;
  proof: string;
  owners: string[];
  points: Points;
  follows: string;
}

/** What the title asks for beside the criteria. */
export interface Condition {
  code: string;
  row: number;
  content: string;
  kind: ConditionKind;
  requirement: string;
  achieved: string;
  /** The one number in each of the two, percent or years; null where there is none or it is not clear which. */
  required: number | null;
  reached: number | null;
  /** Null: nobody has entered a result; the two numbers may tell it. */
  result: Conclusion | null;
  owners: string[];
  deadline: CalendarDate | null;
  proof: string;
}

export type DigestChoice = 'overview' | 'personal' | 'both' | 'none';

/** One person or one unit's mailbox. */
export interface Member {
  row: number;
  /** What they are called everywhere; no two people have the same one ("Nguyễn Văn An (UBND phường)" where two are named alike). */
  name: string;
  /** The name alone, which others may bear too. */
  fullName: string;
  position: string;
  unit: string;
  /** Those that can be used, their own first; the same letter goes to each. */
  addresses: EmailAddress[];
  role: string;
  /** No longer with the committee: gets no letters and no new tasks, but is still known by name. */
  left: boolean;
  criteria: CriterionCode[];
  neighbourhoods: string[];
  digest: DigestChoice;
}

export interface Neighbourhood {
  row: number;
  name: string;
  head: string;
  officer: string;
  /** Whether it was recognised, for sets judged by the share of units that were. */
  recognised: Conclusion | null;
}

/** A cell that could not be read or names something unknown. Everything else went on without it. */
export interface Problem {
  sheet: string;
  /** A1, or empty when it concerns the whole tab. */
  cell: string;
  value: string;
  /** One plain Vietnamese sentence with the way out. */
  message: string;
  /** The numbers cannot be trusted until this is fixed (a missing tab or column), so no digest may go out. */
  blocking?: true;
}

/**
 * Why a row that holds something is no record: it names a group, sums up, repeats or numbers the header, stands below as a note or
 * signature, holds nothing in the columns that make a record (`bare`), names what is not there or what an earlier row has, or
 * stands in no meeting.
 */
export type LeftOutReason =
  | 'group'
  | 'total'
  | 'header'
  | 'numbers'
  | 'note'
  | 'bare'
  | 'repeatedCode'
  | 'unknownCriterion'
  | 'noMeeting';

/** A row of a people's tab that holds something and was not counted. */
export interface LeftOutRow {
  sheet: string;
  row: number;
  /** A1 name of its first filled cell. */
  cell: string;
  /** What it holds, short. */
  words: string;
  reason: LeftOutReason;
}

/** Everything read from the workbook. */
export interface Tracker {
  settings: Settings;
  tasks: Task[];
  criteria: Criterion[];
  indicators: Indicator[];
  conditions: Condition[];
  members: Member[];
  neighbourhoods: Neighbourhood[];
  problems: Problem[];
  /** Each row of a people's tab is a record above, a note in the tab of settings, or stands here, tab by tab from the top. */
  leftOut: LeftOutRow[];
}
