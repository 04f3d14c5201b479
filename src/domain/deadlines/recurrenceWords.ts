import type { CalendarDate } from '../calendar';
import { dayBefore, found } from './found';
import { readHour, skipPartOfDay } from './hourWords';
import { matchAt, type PlainText, skip } from './plainText';
import type { ReadDeadline } from './readDeadline';
import { nextOccurrence } from './recurrence';
import { readForm } from './recurrenceForms';
import { everyFew } from './recurrenceRules';
import { tailBehind } from './recurrenceTail';
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
  const behindLead = skip(lead, text, at);
  const hour = readHour(text, behindLead);
  const read = hour && formBehind(text, skip(hourLink, text, hour.end), isExpected);
  if (hour && read) return withTail(text, { ...read, isBefore: false, time: hour.time });
  const bare = formBehind(text, behindLead, isExpected);
  if (!bare) return null;
  const words = text.plain.slice(at, bare.end);
  const luc = words.indexOf('luc ', behindLead - at);
  const time = luc < 0 ? null : (readHour(text, at + luc + 4)?.time ?? null);
  return withTail(text, { ...bare, isBefore: time === null && /truoc/.test(words), time });
}

/** "hằng tuần, vào chiều thứ Tư", "mỗi thứ Sáu trước 16h": the day and the hour that stand behind. */
function withTail(text: PlainText, read: RecurrenceWords): RecurrenceWords {
  const tail = tailBehind(text, read.end, read.rule);
  if (!tail || (tail.time !== null && read.time !== null)) return read;
  const time = tail.time ?? read.time;
  return { ...tail, time, isBefore: time === null && (read.isBefore || tail.isBefore) };
}

const formBehind = (text: PlainText, at: number, isExpected: boolean) =>
  readForm(text, skipPartOfDay(text, at), isExpected);

/** "1 tuần 2 lần", "2 lần/tuần", "mỗi tháng họp hai lần": often, but on what days is not said. */
const several = '(?:0?[2-9]|hai|ba|bon|nam)';
const oftenWords = new RegExp(
  `(?:(?:(?:moi|hang|mot|0?1) (?=[a-z]+ )|(?=(?:ngay|tuan|thang) ${several} ))(ngay|tuan|thang|quy|nam)(?: (?!lan )[a-z]+){0,4}? ${several} lan|(?:${several} lan(?: ?/ ?| moi | mot | 1 )|\\d{1,2} (?:lan|tiet|bai|tin|luot|cuoc|doi|co so)(?: [a-z]+)? ?/ ?(?=tuan|thang|quy))(ngay|tuan|thang|quy|nam))(?![a-z])`,
  'y',
);

/** A recurring deadline in running text, with its next occurrence on or after the document's date. */
export function readRecurring(text: PlainText, at: number, on: CalendarDate | null): ReadDeadline | null {
  const read = recurrenceAt(text, at, false);
  const before = text.plain.slice(Math.max(0, at - 20), at);
  if (nameBefore.test(before)) return null;
  if (!read) return /trong $/.test(before) ? null : often(text, at, on);
  const recurrence = writeRule(read.rule);
  const date = on && nextOccurrence(recurrence, on, on);
  const strictDate = read.isBefore ? dayBefore(date) : date;
  return found(text, at, read.end, 'recurring', { date, strictDate, time: read.time, recurrence });
}

const unknownDays = 'Chưa rõ lặp lại vào những ngày nào.';

/** "2 lần/tuần (thứ Tư và thứ Sáu)"; without the days the period is all that is known. */
function often(text: PlainText, at: number, on: CalendarDate | null): ReadDeadline | null {
  const words = matchAt(oftenWords, text, at);
  const period = words && everyFew('1', words[1] ?? words[2]);
  if (!period) return null;
  const end = oftenWords.lastIndex;
  const tail = tailBehind(text, end, period);
  const recurrence = writeRule(tail?.rule ?? period);
  const date = on && nextOccurrence(recurrence, on, on);
  return found(text, at, tail?.end ?? end, 'recurring', {
    date,
    recurrence,
    time: tail?.time ?? null,
    doubt: tail || period.freq === 'DAILY' ? '' : unknownDays,
  });
}
