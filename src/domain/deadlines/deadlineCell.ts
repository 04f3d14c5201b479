import { type CalendarDate, printDate } from '../calendar';
import type { DaysOff } from '../holidays';
import { weekdaysOnly } from '../workingDays';
import { readBareDate, readDated } from './datedWords';
import { plainText, type PlainText } from './plainText';
import { isPlausible, outsideYears } from './plausible';
import { readBareRange, readRange } from './rangeWords';
import type { ReadDeadline } from './readDeadline';
import { readRecurring } from './recurrenceWords';
import { readEvent, readRelative } from './relativeWords';
import { readUndated } from './undatedWords';

const longest = 300;
const label = /^[ ([]*(?:(?:thoi gian|thoi han|han)?(?: ?(?:hoan thanh|thuc hien|xong))? ?[:-]? ?)?/;
const nothingMore = /^[ .,;:)\]/]*$/;

/**
 * A whole cell that is a phrase or a loose date: "30.8", "trong tháng 8/2023", "cuối quý III". Null when it is neither.
 * `on` is the day it counts from: the day the task was given, or the document's; null when unknown. A day nobody can have meant is none,
 * and said in `doubt`.
 */
export function readDeadlineCell(
  written: string,
  on: CalendarDate | null,
  daysOff: DaysOff = weekdaysOnly,
): ReadDeadline | null {
  if (written.length > longest) return null;
  const text = plainText(written);
  const behindLabel = label.exec(text.plain)?.[0].length ?? 0;
  const opened = /^[ ([]*/.exec(text.plain)?.[0].length ?? 0;
  for (const at of new Set([opened, behindLabel]))
    for (const read of readers(text, at, on, daysOff)) {
      const deadline = read();
      if (deadline && isWhole(text, deadline)) return plausible(deadline);
    }
  return null;
}

function readers(
  text: PlainText,
  at: number,
  on: CalendarDate | null,
  daysOff: DaysOff,
): (() => ReadDeadline | null)[] {
  return [
    () => readRecurring(text, at, on),
    () => readRange(text, at, on),
    () => readBareRange(text, at, on),
    () => readDated(text, at, on, true),
    () => readBareDate(text, at, on),
    () => readRelative(text, at, on, daysOff),
    () => readEvent(text, at),
    () => readUndated(text, at),
  ];
}

function plausible(deadline: ReadDeadline): ReadDeadline {
  const strange = [deadline.date, deadline.strictDate].find((date) => date !== null && !isPlausible(date));
  return strange
    ? { ...deadline, date: null, strictDate: null, doubt: outsideYears(`Ngày ${printDate(strange)}`) }
    : deadline;
}

const isWhole = ({ plain, starts }: PlainText, { end }: ReadDeadline): boolean => {
  const rest = starts.findIndex((start) => start >= end);
  return rest < 0 || nothingMore.test(plain.slice(rest));
};
