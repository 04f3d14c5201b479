import { addDays, type CalendarDate, calendarDate } from '../calendar';
import { lastWorkingDay, nextWorkingDay, weekdaysOnly } from '../workingDays';
import { readMonthShare } from './monthShares';
import { isWord, matchAt, type PlainText, writtenBetween } from './plainText';
import {
  type DateWords,
  inYear,
  months,
  oneDay,
  type Part,
  partOf,
  type Span,
  withoutYear,
  workingWeek,
} from './span';

const partWords = '(?:ngay )?(?:(lam viec )?(dau|giua|cuoi)(?: cung| tien)?(?: cua)? )?';
const yearWords = '(?:(?:,? nam | ?[/.-] ?)(\\d{1,4})|(?: cua)? nam nay)?(?![\\da-z])';
/** "tháng 9 - 10/2025", "quý I và quý II/2026": of several the last one counts. */
const beforeLast = (number: string): string =>
  `(?:(?:${number}(?: ?/ ?\\d{4})?(?: ?[,-] ?| va | den )(?:thang |quy )?)+(?=${number} ?(?:/|nam) ?\\d{4})|(?:${number}(?: ?, ?| va )(?:thang|quy) )+)?`;
const month = new RegExp(
  `${partWords}(?:thang |t(?=(?:[89]|1[0-2])(?!\\d)|\\d{1,2} ?[/.-] ?\\d{4}))${beforeLast('\\d{1,2}')}(\\d{1,2})${yearWords}`,
  'y',
);
const quarters = '(?:iv|iii|ii|i|[1-4])';
const quarter = new RegExp(`${partWords}quy ${beforeLast(quarters)}(${quarters})${yearWords}`, 'y');
const year = new RegExp(`(?:ca )?${partWords}nam (\\d{4})(?![\\da-z]| ?- ?\\d)`, 'y');
const week = new RegExp(`tuan (?:thu )?(\\d{1,2})${yearWords}`, 'y');
const monthsOfYear = /(\d{1,2}|ba|sau|chin) thang (dau|cuoi)(?: cua)? nam(?: (\d{4}))?(?![\da-z])/y;
const near = new RegExp(
  `(?:ca (?=nam))?(?:(hai ngay |2 ngay )(?=cuoi tuan))?${partWords}(tuan|thang|quy|nam|(?<=trong )ngay)(?: (nay|sau|toi))?(?![\\da-z])`,
  'y',
);
const clauseEnds = / ?(?:$|[.,;:)\n\]])/y;

const romans = ['', 'i', 'ii', 'iii', 'iv'];
const numbers: Record<string, number> = { ba: 3, sau: 6, chin: 9 };

/** A month, quarter, year, week or part of one at a place: "cuối quý III/2023", "6 tháng đầu năm", "tuần này". */
export function readPeriod(text: PlainText, at: number, on: CalendarDate | null): DateWords | null {
  return (
    readMonthShare(text, at, (behind) => monthAt(text, behind, on) ?? nearPeriod(text, behind, on)) ??
    monthAt(text, at, on) ??
    named(text, at, on, quarter, (found) => (inThis) => {
      const number = romans.includes(found) ? romans.indexOf(found) : Number(found);
      return months(inThis, number * 3 - 2, number * 3);
    }) ??
    wholeYear(text, at) ??
    weekOfYear(text, at, on) ??
    halfYear(text, at, on) ??
    nearPeriod(text, at, on)
  );
}

const monthAt = (text: PlainText, at: number, on: CalendarDate | null): DateWords | null =>
  named(text, at, on, month, (found) => (inThis) => {
    const number = Number(found);
    return number >= 1 && number <= 12 ? months(inThis, number, number) : null;
  });

function named(
  text: PlainText,
  at: number,
  on: CalendarDate | null,
  expression: RegExp,
  spanOf: (found: string) => (year: number) => Span | null,
): DateWords | null {
  const found = matchAt(expression, text, at);
  if (!found) return null;
  const end = expression.lastIndex;
  const noun = at + found[0].search(/thang|quy/);
  if (expression === quarter && !isWord(text, noun, noun + 3, 'quý', 'qúy')) return null;
  const words = writtenBetween(text, at, end);
  const part = partFrom(found);
  const spanIn = (inThis: number): Span | null => {
    const span = spanOf(found[3] as string)(inThis);
    return span && part(span);
  };
  const read = found[4] === undefined ? withoutYear(words, on, spanIn) : inYear(words, found[4], spanIn);
  return { end, isDay: found[2] !== undefined, ...read };
}

/** "đầu", "giữa", "cuối" of a period, of its working days where the words say so. */
function partFrom(found: readonly (string | undefined)[]): (span: Span) => Span {
  const part = found[2] as Part | undefined;
  if (part === undefined) return (span) => span;
  if (found[1] === undefined) return (span) => partOf(span, part);
  const nearest = part === 'cuoi' ? lastWorkingDay : nextWorkingDay;
  return (span) => oneDay(nearest(partOf(span, part).first, weekdaysOnly));
}

function wholeYear(text: PlainText, at: number): DateWords | null {
  const found = matchAt(year, text, at);
  if (!found) return null;
  const end = year.lastIndex;
  const spanIn = (inThis: number): Span | null => {
    const span = months(inThis, 1, 12);
    return span && partFrom(found)(span);
  };
  const read = inYear(writtenBetween(text, at, end), found[3] as string, spanIn);
  return { end, isDay: found[2] !== undefined, ...read };
}

/** "tuần 46", "tuần 46/2025": the weeks of ISO 8601, of which the working days count. Up to five it may be a week of a month. */
function weekOfYear(text: PlainText, at: number, on: CalendarDate | null): DateWords | null {
  const found = matchAt(week, text, at);
  const number = Number(found?.[1]);
  if (!found || number < 6 || number > 53) return null;
  const end = week.lastIndex;
  const words = writtenBetween(text, at, end);
  const spanIn = (inThis: number): Span | null => {
    const fourth = calendarDate(inThis, 1, 4);
    return fourth && workingWeek(addDays(fourth, (number - 1) * 7));
  };
  const read = found[2] === undefined ? withoutYear(words, on, spanIn) : inYear(words, found[2], spanIn);
  return { end, isDay: false, ...read };
}

/** "6 tháng đầu năm", "9 tháng đầu năm 2024", "6 tháng cuối năm". */
function halfYear(text: PlainText, at: number, on: CalendarDate | null): DateWords | null {
  const found = matchAt(monthsOfYear, text, at);
  if (!found) return null;
  const end = monthsOfYear.lastIndex;
  const count = numbers[found[1] as string] ?? Number(found[1]);
  const words = writtenBetween(text, at, end);
  const spanIn = (inThis: number): Span | null => {
    if (!(count >= 1 && count <= 12)) return null;
    return found[2] === 'dau' ? months(inThis, 1, count) : months(inThis, 13 - count, 12);
  };
  const read = found[3] === undefined ? withoutYear(words, on, spanIn) : inYear(words, found[3], spanIn);
  return { end, isDay: false, ...read };
}

/** "tuần này", "cuối tháng", "quý sau", "trong tuần": counted from the document's date. */
function nearPeriod(text: PlainText, at: number, on: CalendarDate | null): DateWords | null {
  const found = matchAt(near, text, at);
  if (!found) return null;
  const [words, weekend, , part, unit, which] = found;
  const end = near.lastIndex;
  const bare = part === undefined && which === undefined;
  if (bare && !matchAt(clauseEnds, text, end)) return null;
  if (unit === 'nam' && !isWord(text, at + words.indexOf('nam'), at + words.indexOf('nam') + 3, 'năm'))
    return null;
  if (on === null) return { end, isDay: false, span: null, doubt: 'Chưa rõ ngày của văn bản.' };
  if (unit === 'ngay') return { end, isDay: true, span: oneDay(on), doubt: 'Chưa rõ là trong ngày nào.' };
  const span = currentPeriod(unit as Unit, on, which === undefined || which === 'nay' ? 0 : 1);
  // "2 ngày cuối tuần" are Saturday and Sunday.
  if (weekend !== undefined && span)
    return { end, isDay: true, span: oneDay(addDays(span.last, 2)), doubt: '' };
  return { end, isDay: part !== undefined, span: span && partFrom(found.slice(1))(span), doubt: '' };
}

type Unit = 'tuan' | 'thang' | 'quy' | 'nam';

function currentPeriod(unit: Unit, on: CalendarDate, later: 0 | 1): Span | null {
  const inThis = Number(on.slice(0, 4));
  const month = Number(on.slice(5, 7));
  switch (unit) {
    case 'tuan':
      return workingWeek(addDays(on, later * 7));
    case 'thang':
      return months(inThis, month + later, month + later);
    case 'quy': {
      const first = Math.floor((month - 1) / 3) * 3 + 1 + later * 3;
      return months(inThis, first, first + 2);
    }
    case 'nam':
      return months(inThis + later, 1, 12);
  }
}
