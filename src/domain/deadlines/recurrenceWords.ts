import type { CalendarDate } from '../calendar';
import { dayBefore, found } from './found';
import { readHour, skipPartOfDay } from './hourWords';
import { matchAt, type PlainText } from './plainText';
import type { ReadDeadline } from './readDeadline';
import { nextOccurrence } from './recurrence';
import { readForm } from './recurrenceForms';
import { writeRule } from './rule';

const lead =
  /(?:dinh ky,? )?(?:(?:truoc|vao|cham nhat|muon nhat|den het|het|trong|luc)(?: la| vao| luc)? )?/y;
const hourLink = /,? (?:cua |vao )?|/y;
/** "kế hoạch hằng năm" is the name of a plan. */
const nameBefore = /(?:ke hoach|chuong trinh) $/;

/** A recurrence at a place: "vào chiều thứ Sáu hàng tuần", "định kỳ trước ngày 20 hằng tháng", "hai tuần một lần". */
export function readRecurring(
  text: PlainText,
  at: number,
  on: CalendarDate | null,
  isExpected: boolean,
): ReadDeadline | null {
  const cue = matchAt(lead, text, at)?.[0] ?? '';
  const hour = readHour(text, at + cue.length);
  const link = hour ? (matchAt(hourLink, text, hour.end)?.[0].length ?? 0) : 0;
  const start = skipPartOfDay(text, hour ? hour.end + link : at + cue.length);
  const read = readForm(text, start, isExpected);
  if (!read || (!isExpected && nameBefore.test(text.plain.slice(Math.max(0, at - 20), at)))) return null;
  const recurrence = writeRule(read.rule);
  const date = on && nextOccurrence(recurrence, on, on);
  const isBefore = /truoc/.test(cue + read.words) && !hour;
  return found(text, at, read.end, 'recurring', {
    date,
    strictDate: isBefore ? dayBefore(date) : date,
    time: hour?.time ?? null,
    recurrence,
  });
}
