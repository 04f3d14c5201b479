import type { CalendarDate } from '../calendar';

export const deadlineKinds = ['before', 'by', 'within', 'range', 'recurring', 'relative', 'none'] as const;

export type DeadlineKind = (typeof deadlineKinds)[number];

/** A deadline as it was read from words. */
export interface ReadDeadline {
  /** As written, cue included: "trước 30/8/2023". */
  phrase: string;
  /** Where it stands in the given text, in UTF-16 units. */
  start: number;
  end: number;
  kind: DeadlineKind;
  /**
   * The last day: by the lenient reading of "trước" the printed day, and for a month or quarter the end of the one before.
   * The next occurrence of a recurring one. Null when it cannot be told.
   */
  date: CalendarDate | null;
  /** The last day when "trước" leaves the printed day out; the same as `date` for everything else. */
  strictDate: CalendarDate | null;
  /** `HH:mm`. */
  time: string | null;
  /** A rule of RFC 5545 without "RRULE:", by the lenient reading of "trước". */
  recurrence: string | null;
  /** What a person has to look at, one plain Vietnamese sentence; empty when all is clear. */
  doubt: string;
}
