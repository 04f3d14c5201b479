import type { CalendarDate } from '../calendar';
import { dayBefore, found } from './found';
import { readHour, skipPartOfDay } from './hourWords';
import { matchAt, type PlainText } from './plainText';
import type { ReadDeadline } from './readDeadline';
import { nextOccurrence } from './recurrence';
import { readForm } from './recurrenceForms';
import { type Rule, writeRule } from './rule';

const lead =
  /(?:dinh ky,? )?(?:(?:truoc|vao|cham nhat|muon nhat|den het|het|trong|luc)(?: la| vao| luc)? )?/y;
const hourLink = /,? (?:cua |vao )?|/y;
/** "kế hoạch hằng năm" is the name of a plan. */
const nameBefore = /(?:ke hoach|chuong trinh) $/;

export interface RecurrenceWords {
  end: number;
  rule: Rule;
  /** "trước ngày 20 hằng tháng": by the strict reading each occurrence is a day earlier. An hour makes it exact. */
  isBefore: boolean;
  /** `HH:mm`. */
  time: string | null;
}

/**
 * A recurrence at a place: "vào chiều thứ Sáu hàng tuần", "định kỳ trước ngày 20 hằng tháng", "hai tuần một lần". Where
 * one `isExpected`, "ngày cuối tháng" is one too.
 */
export function recurrenceAt(text: PlainText, at: number, isExpected: boolean): RecurrenceWords | null {
  const cue = matchAt(lead, text, at)?.[0] ?? '';
  const hour = readHour(text, at + cue.length);
  const link = hour ? (matchAt(hourLink, text, hour.end)?.[0].length ?? 0) : 0;
  const start = skipPartOfDay(text, hour ? hour.end + link : at + cue.length);
  const read = readForm(text, start, isExpected);
  if (!read) return null;
  const isBefore = hour === null && /truoc/.test(cue + read.words);
  return { end: read.end, rule: read.rule, isBefore, time: hour?.time ?? null };
}

/** A recurring deadline in running text, with its next occurrence on or after the document's date. */
export function readRecurring(text: PlainText, at: number, on: CalendarDate | null): ReadDeadline | null {
  const read = recurrenceAt(text, at, false);
  if (!read || nameBefore.test(text.plain.slice(Math.max(0, at - 20), at))) return null;
  const recurrence = writeRule(read.rule);
  const date = on && nextOccurrence(recurrence, on, on);
  const strictDate = read.isBefore ? dayBefore(date) : date;
  return found(text, at, read.end, 'recurring', { date, strictDate, time: read.time, recurrence });
}
