import type { CalendarDate } from '../domain/calendar';
import type { DoubtCode } from './doubtCodes';
import type { DeadlineKind } from '../domain/deadlines/readDeadline';

/** What a notice says of itself; null where it does not. */
export interface NoticeDocument {
  /** "07-TB/BCĐ", without spaces. */
  number: string | null;
  date: CalendarDate | null;
  issuer: string | null;
  subject: string | null;
}

export interface DutyDeadline {
  /** As written: "trước 30/8/2023"; null when nothing was said. */
  phrase: string | null;
  /** The last day, by the lenient reading: the printed day of "trước" is the last one. */
  date: CalendarDate | null;
  /** The last day when "trước" leaves the printed day out. */
  strictDate: CalendarDate | null;
  /** `HH:mm`. */
  time: string | null;
  kind: DeadlineKind;
  /** RFC 5545, without "RRULE:". */
  recurrence: string | null;
  /** What a person has to look at, in one sentence; empty when all is clear. */
  doubt: string;
  /** The bracket stands behind a later duty of the same paragraph and was taken to cover this one too. */
  shared: boolean;
}

/** Where something stands in the text as it was pasted: `original.slice(start, end)`. */
export interface Place {
  start: number;
  end: number;
}

/** What is doubtful in a proposal, at its place. */
export interface Doubt extends Place {
  code: DoubtCode;
  /** The words it is about, on one line. */
  text: string;
}

/** A task as proposed from a notice, before anyone accepted it. */
export interface Duty {
  /** As written, on one line and without the asterisks of italics. */
  text: string;
  /** Who answers for it. */
  owners: string[];
  /** Whom the owners make do it: "UBND chỉ đạo công chức …". */
  doers: string[];
  partners: string[];
  /** Code of the criterion the notice names. */
  criterion: string | null;
  /** Code the subject matter suggests, where none is named. */
  criterionGuess: string | null;
  deadline: DutyDeadline;
  /** For a duty without a deadline under a heading such as "Nhiệm vụ tháng 8 năm 2023": never taken by itself. */
  suggestedDeadline: { phrase: string; date: CalendarDate } | null;
  /** `item` as people cite it: "mục 2.3, gạch đầu dòng 1". */
  source: Place & { item: string };
  /** 0 to 1; what is below 0.7 wants a person's eye. */
  confidence: number;
  /** What a person has to look at, with the words it is about. */
  doubts: Doubt[];
  /** Name of the rule that took it for a duty. */
  rule: string;
}

/** A sentence that was not taken for a duty, and why, in Vietnamese. */
export interface LeftOut extends Place {
  text: string;
  why: string;
  /** Name of the rule that left it out. */
  rule: string;
}

export interface Notice {
  document: NoticeDocument;
  /** In the order of the text. */
  duties: Duty[];
  leftOut: LeftOut[];
}
