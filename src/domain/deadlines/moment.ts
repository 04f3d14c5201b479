import { addDays, type CalendarDate, printDate } from '../calendar';
import { readDay } from './dayWords';
import { dayBefore, found } from './found';
import { readHour, skipPartOfDay } from './hourWords';
import { readPeriod } from './periodWords';
import { type PlainText, skip } from './plainText';
import type { ReadDeadline } from './readDeadline';
import type { DateWords } from './span';

/** What the words before a date make of it; a weak cue also stands before much that is no deadline. */
export type Cue = 'before' | 'by' | 'within' | 'weak';

interface Moment extends DateWords {
  time: string | null;
}

/** A date with its hour before or behind it. */
export function readMoment(
  text: PlainText,
  at: number,
  on: CalendarDate | null,
  clear: boolean,
): Moment | null {
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

/** Figures up to a day, periods of office, stages of a programme: their dates are no deadlines. */
const figuresBefore =
  /(?:so lieu|tinh|ket qua|luy ke|nhiem ky|thoi ky|giai doan|bao cao ky)(?: [^.;:()\n]{0,50})? ?$/;
/** As written: "quà", "thông qua" and "trẻ" tell of no past. */
const pastBefore = new RegExp(
  String.raw`(?:^|[^\p{L}])(?:đã|quá|trễ|so với|da|tre|so voi|nhiệm kỳ(?: từ)?|giai đoạn(?: từ)?|nhiem ky(?: tu)?|giai doan(?: tu)?)\s$`,
  'u',
);

const hourLink = /,? (?:cua )?|/y;
const behindLink = /,? (?:vao |truoc |dung )?(?:luc )?|/y;

export function isNoDeadline(text: PlainText, at: number, cueStart: string): boolean {
  const before = text.plain.slice(Math.max(0, at - 70), at);
  const written = text.written.slice(Math.max(0, (text.starts[at] as number) - 20), text.starts[at]);
  if (pastBefore.test(written.normalize('NFC').toLowerCase())) return true;
  return (cueStart === 'den' || cueStart === 'het') && figuresBefore.test(before);
}

export function deadlineOf(
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
