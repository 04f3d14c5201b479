import { addDays, type CalendarDate, printDate } from '../calendar';
import { readDay } from './dayWords';
import { dayBefore, found } from './found';
import { readHour, skipPartOfDay } from './hourWords';
import { readPeriod } from './periodWords';
import { matchAt, type PlainText, skip } from './plainText';
import type { ReadDeadline } from './readDeadline';
import type { DateWords } from './span';

type Cue = 'before' | 'by' | 'within' | 'weak';

/** "tại phiên họp tháng 11", "vào kỳ họp quý I/2026". */
const meeting =
  /(?:tai|vao|trong) (?:(?:phien|ky|cuoc|buoi) [a-z]+(?: [a-z]+)?|hoi nghi(?: giao ban)?|giao ban)(?: thuong ky)? (?=thang \d|quy |ngay \d)/y;
const link = ':?(?: (?:la|vao|luc|khoang|thoi diem))?';
const linkUntil = '(?: (?:la|vao|luc|trong|den het|den|het))?';
/** Words that make a date behind them a deadline. A weak cue also stands before much that is not one. */
const cues: readonly (readonly [RegExp, Cue])[] = [
  [/(?:truoc(?: thoi diem| luc)?) /y, 'before'],
  [new RegExp(`(?:cham nhat|muon nhat|tre nhat)${linkUntil} `, 'y'), 'by'],
  [/khong (?:qua|(?:cham|muon|tre) hon) /y, 'by'],
  [/(?:tu nay (?:cho )?|cho )toi(?: het)? |toi da (?:den|vao)(?: het)? /y, 'by'],
  [/(?:tu nay )?(?:cho )?den het /y, 'by'],
  [/(?:tu nay )?den (?=cuoi |truoc |ngay |thang |nam |quy |\d)/y, 'weak'],
  [/(?:keo dai|keo|lui|gia han)(?: them)?(?: den| toi)(?: het)? /y, 'by'],
  [/toi (?=(?:ngay )?\d{1,2} ?[/.] ?\d)/y, 'weak'],
  [/(?:deadline|dealine)(?: la)?:? /y, 'by'],
  [/het /y, 'weak'],
  [
    new RegExp(
      `(?:(?:thoi )?han(?: chot| cuoi(?: cung)?)?|thoi gian)(?: (?:hoan thanh|thuc hien|xong|nop|gui|bao cao|chot|trinh|tra loi|dang ky|giai quyet))?${link} `,
      'y',
    ),
    'by',
  ],
  [new RegExp(`(?:hoan thanh|xong)${link} `, 'y'), 'weak'],
  [/trong(?: pham vi| vong)? /y, 'within'],
  [/(?:dinh ky )?vao(?: luc)? /y, 'weak'],
  [/nhan(?: dip)?(?: ky niem)? (?=(?:ngay )?\d)/y, 'weak'],
  [meeting, 'weak'],
];

/** Figures up to a day, periods of office, stages of a programme: their dates are no deadlines. */
const figuresBefore =
  /(?:so lieu|tinh|ket qua|luy ke|nhiem ky|giai doan|bao cao ky)(?: [^.;:()\n]{0,50})? ?$/;
const pastBefore = /(?:^|[^a-z])(?:da|(?<!ket )qua|tre|so voi) $|(?:nhiem ky|giai doan) (?:tu )?$/;

/** A meeting is the deadline of what is brought before it, not of what was concluded there. */
const broughtBefore = /(?:bao cao|trinh|thong qua|xem xet|dua)(?: [^.;:()\n]{0,60})? $/;

/** A cue with its date at a place: "trước 30/8/2023", "chậm nhất 17h00 ngày 4/8", "trong tháng 8". */
export function readDated(
  text: PlainText,
  at: number,
  on: CalendarDate | null,
  mayBePast = false,
): ReadDeadline | null {
  for (const [expression, cue] of cues) {
    if (!matchAt(expression, text, at)) continue;
    const moment = readMoment(text, expression.lastIndex, on, cue === 'before' || cue === 'by');
    if (!moment) continue;
    if (expression === meeting && !broughtBefore.test(text.plain.slice(Math.max(0, at - 70), at))) continue;
    if (isNoDeadline(text, at, text.plain.slice(at, at + 3))) return null;
    const read = deadline(text, at, cue, moment, mayBePast ? null : on);
    return !mayBePast && cue === 'weak' && isOver(read, on) ? null : read;
  }
  return hourAndDay(text, at, on) ?? dueBehind(text, at, on);
}

/** "Dân số đến 31/12/2022" in a notice of 2023 tells of what was. */
const isOver = ({ date }: ReadDeadline, on: CalendarDate | null): boolean =>
  on !== null && date !== null && date < on;

/** Without any cue: the whole of a cell. */
export function readBareDate(text: PlainText, at: number, on: CalendarDate | null): ReadDeadline | null {
  const read = readMoment(text, at, on, true);
  return read && deadline(text, at, 'by', read, null);
}

/** An hour with its day needs no cue, nor a part of a day to come: "gửi 17h00 ngày 4/8", "sáng thứ Hai (07/8)". */
function hourAndDay(text: PlainText, at: number, on: CalendarDate | null): ReadDeadline | null {
  const hasHour = readHour(text, at) !== null;
  const mayBe = hasHour || skipPartOfDay(text, at) > at || matchAt(dayBeforeHour, text, at) !== null;
  const read = mayBe ? readMoment(text, at, on, false) : null;
  if (!read?.isDay || isNoDeadline(text, at, 'den')) return null;
  const isToCome = on !== null && read.span !== null && read.span.last > on;
  if (!hasHour && !(isToCome && /\d(?: ?[/.] ?| thang )\d/.test(text.plain.slice(at, read.end)))) return null;
  return deadline(text, at, 'by', read, on);
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
  return deadline(text, at, read.isDay ? 'by' : 'within', read, on);
}

interface Moment extends DateWords {
  time: string | null;
}

/** A date with its hour before or behind it. */
function readMoment(text: PlainText, at: number, on: CalendarDate | null, clear: boolean): Moment | null {
  const hour = readHour(text, at);
  const afterHour = hour ? skip(hourLink, text, hour.end) : at;
  const start = skipPartOfDay(text, afterHour);
  const date =
    readDay(text, start, on, clear || hour !== null) ?? (hour ? null : readPeriod(text, start, on));
  if (!date) return null;
  if (hour || !date.isDay) return { ...date, time: hour?.time ?? null };
  const behind = readHour(text, skip(behindLink, text, date.end));
  return behind ? { ...date, end: behind.end, time: behind.time } : { ...date, time: null };
}

const hourLink = /,? (?:cua )?|/y;
const behindLink = /,? (?:vao |truoc )?(?:luc )?|/y;

function isNoDeadline(text: PlainText, at: number, cueStart: string): boolean {
  const before = text.plain.slice(Math.max(0, at - 70), at);
  if (pastBefore.test(before)) return true;
  return (cueStart === 'den' || cueStart === 'het') && figuresBefore.test(before);
}

function deadline(
  text: PlainText,
  at: number,
  cue: Cue,
  { end, span, isDay, doubt, time }: Moment,
  on: CalendarDate | null,
): ReadDeadline {
  const kind = cue === 'weak' ? 'by' : cue === 'within' && isDay ? 'by' : cue;
  if (span === null) return found(text, at, end, kind, { time, doubt });
  const isBefore = cue === 'before';
  const date = isBefore && !isDay ? addDays(span.first, -1) : span.last;
  // An hour makes "trước" exact: before 10 o'clock of a day is that day.
  const strictDate = isBefore && isDay && time === null ? dayBefore(date) : date;
  const past = on !== null && date < on ? `Ngày ${printDate(date)} đứng trước ngày của văn bản.` : '';
  return found(text, at, end, kind, { date, strictDate, time, doubt: doubt || past });
}
