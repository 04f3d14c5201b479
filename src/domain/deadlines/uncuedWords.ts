import type { CalendarDate } from '../calendar';
import { readHour, skipPartOfDay } from './hourWords';
import { deadlineOf, isNoDeadline, readMoment } from './moment';
import { isWord, matchAt, type PlainText } from './plainText';
import type { ReadDeadline } from './readDeadline';
import type { DateWords } from './span';

/** A date that no such word as "trước" makes a deadline, but its own words or its place. */
export function readUncued(text: PlainText, at: number, on: CalendarDate | null): ReadDeadline | null {
  for (const read of [hourAndDay, dueBehind, partAlone, inBrackets]) {
    const deadline = read(text, at, on);
    if (deadline) return deadline;
  }
  return null;
}

/** An hour with its day needs no cue, nor a part of a day to come: "gửi 17h00 ngày 4/8", "sáng thứ Hai (07/8)"; with "từ" something begins. */
function hourAndDay(text: PlainText, at: number, on: CalendarDate | null): ReadDeadline | null {
  const hasHour = readHour(text, at) !== null;
  const mayBe =
    hasHour ||
    skipPartOfDay(text, at) > at ||
    [dayBeforeHour, nearWeekday].some((day) => matchAt(day, text, at));
  const begins = text.plain.startsWith('tu ', at - 3) && isWord(text, at - 3, at - 1, 'từ');
  const read = mayBe && !begins ? readMoment(text, at, on, false) : null;
  if (!read?.isDay || isNoDeadline(text, at, 'den')) return null;
  return hasHour || isToCome(text, at, read, on) ? deadlineOf(text, at, 'by', read, on) : null;
}

const namedDay = /\d(?: ?[/.] ?| thang )\d|(?:mai|nay|sau|toi|kia)$/;

/** A day ahead that is named. */
function isToCome(text: PlainText, at: number, { end, span }: DateWords, on: CalendarDate | null): boolean {
  if (on === null || span === null) return false;
  const words = text.plain.slice(at, end);
  return (span.last > on || /^(?:chieu|toi) nay/.test(words)) && namedDay.test(words);
}

/** "thứ Sáu tuần này", "thứ Tư (18/3)", "T7 21/3". */
const nearWeekday =
  /(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|t[2-7]|cn)(?: (?:tuan )?(?:nay|sau|toi)(?![a-z])|[, ]{1,2}\(?(?:ngay )?\d{1,2} ?[/.] ?\d)/y;

const partOfPeriod =
  /(?:10 ngay (?:dau|cuoi)|(?<!ngay )(?:cuoi|giua|dau)|nua|trung tuan|thuong tuan|ha tuan|ngay(?= \d))(?! nam(?! \d))/y;
const clauseStarts = /(?:^|[.,;:(\n]) ?$/;
const clauseEnds = / ?(?:$|[.,;)\n])/y;

/** "giữa tháng 4" begins or ends a clause; at its end it may name something: "báo cáo cuối quý I". "Ngày 18/4" begins one. */
function partAlone(text: PlainText, at: number, on: CalendarDate | null): ReadDeadline | null {
  const read = matchAt(partOfPeriod, text, at) && readMoment(text, at, on, false);
  if (!read || on === null || read.span === null || read.span.last < on) return null;
  if (!/\d|(?:nay|sau|toi)$/.test(text.plain.slice(at, read.end))) return null;
  const isFirst = clauseStarts.test(text.plain.slice(Math.max(0, at - 2), at));
  const isLast = matchAt(clauseEnds, text, read.end) !== null;
  if (text.plain.startsWith('ngay', at) ? !isFirst || isLast : !isFirst && !isLast) return null;
  const doubt = read.doubt || (isFirst ? '' : mayBeOther);
  return deadlineOf(text, at, 'by', { ...read, doubt }, on);
}

/** "mai 14/11", "ngày 16/11 lúc 7h30". */
const dayBeforeHour =
  /(?:ngay )?mai,? \(?\d{1,2} ?[/.] ?\d|(?:ngay )?\d{1,2} ?[/.] ?\d{1,2}(?: ?[/.] ?\d{4})?,? (?:vao )?luc \d/y;

const mustBeDone =
  / (?:(?:(?:thi|la) )?(?:phai|can)(?: [a-z]+){0,2} (?:xong|hoan thanh|hoan tat|dut diem|ket thuc)|xong(?! (?:truoc|trong|vao|ngay|cham|muon)(?![a-z])))(?![a-z])/y;

/** What is due stands behind: "quý 3/2023 phải xong". */
function dueBehind(text: PlainText, at: number, on: CalendarDate | null): ReadDeadline | null {
  // Bare numbers may be a share or the name of a street.
  const read = matchAt(/[a-z]/y, text, at) && readMoment(text, at, on, false);
  if (!read || !matchAt(mustBeDone, text, read.end)) return null;
  return deadlineOf(text, at, read.isDay ? 'by' : 'within', read, on);
}

/** "(quý II/2026)", "(20/01/2026)": all that stands in a bracket, when it is yet to come. */
function inBrackets(text: PlainText, at: number, on: CalendarDate | null): ReadDeadline | null {
  if (on === null || text.plain.charAt(at - 1) !== '(') return null;
  const read = readMoment(text, at, on, false);
  if (!read?.span || text.plain.charAt(read.end) !== ')' || read.span.last <= on) return null;
  if (read.isDay && !/\d{4}$/.test(text.plain.slice(at, read.end))) return null;
  const doubt = read.doubt || (read.isDay ? mayBeOther : '');
  return deadlineOf(text, at, 'by', { ...read, doubt }, on);
}

const mayBeOther = 'Ngày này có thể không phải là hạn.';
