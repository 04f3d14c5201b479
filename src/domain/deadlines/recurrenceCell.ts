import { memoized } from '../memoized';
import { dayEarlier } from './dayEarlier';
import { plainText } from './plainText';
import { recurrenceAt, type RecurrenceWords } from './recurrenceWords';
import { writeRule } from './rule';

/** A recurrence as the column "Lặp lại" gives it. */
export interface RecurrenceCell {
  /** A rule of RFC 5545 without "RRULE:". */
  rule: string;
  /** `HH:mm`. */
  time: string | null;
}

const longest = 200;

/** What the column may say, for people whose words were not understood. */
export const recurrenceExamples =
  'thứ Bảy, Chủ nhật hằng tuần; ngày 25 hằng tháng; ngày làm việc cuối tháng; hai tuần một lần';

/**
 * A whole cell that says when a duty comes again; null when it is not understood. Where "trước" leaves the printed day
 * out, "trước ngày 20 hằng tháng" is the 19th.
 */
export function readRecurrenceCell(written: string, printedDayCounts: boolean): RecurrenceCell | null {
  const read = recurrenceIn(written);
  if (read === null) return null;
  const { rule, isBefore, time } = read;
  return { rule: writeRule(isBefore && !printedDayCounts ? dayEarlier(rule) : rule), time };
}

const recurrenceIn = memoized((written): RecurrenceWords | null => {
  if (written.length > longest) return null;
  const text = plainText(written);
  const start = /^[ ([]*/.exec(text.plain)?.[0].length ?? 0;
  const read = recurrenceAt(text, start, true);
  return read && /^[ .,;)\]]*$/.test(text.plain.slice(read.end)) ? read : null;
});
