import { addDays, type CalendarDate, calendarDate, dayOfWeek, printDate, weekdayNames } from '../calendar';
import { dateOfOccasion, readNamedDay } from './namedDays';
import { isWord, matchAt, type PlainText, skip } from './plainText';
import { type DateWords, inYear, oneDay, type Span, withoutYear } from './span';

const numeric =
  /(?:ngay )?(\d{1,2})( ?\/ ?| ?- ?|\.(?: (?=\d{1,2}\. ?\d{4}))?)(\d{1,2})(?: ?[/.-] ?(\d{1,4}))?(?![\da-z])/y;
const inWords =
  /(?:ngay )?(?:mung |mong )?(\d{1,2}) thang (\d{1,2})(?! ?(?:va|,|-) ?(?:thang )?\d{1,2} ?(?:\/|nam) ?\d{4})(?:(?:,? nam | ?[/.-] ?)(\d{1,4})|(?: cua)? nam nay)?(?![\da-z])/y;
/** "hai ngày 15 và 16/6", "các ngày 3, 4 và 5/8": of several days the last one counts. */
const daysBeforeLast =
  /(?:(?:hai|ba|bon|\d{1,2}|cac) )?ngay (?:\d{1,2}(?: ?, ?| va )){1,6}(?=(?:ngay )?\d{1,2} ?(?:\/|\.| thang) ?\d{1,2}(?!\d))/y;
const lunar = /,? \(?am lich(?![a-z])\)?/y;
const iso = /(?:ngay )?(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/y;
const dayOfMonth =
  /(?:ngay |(?=\d{1,2} thang (?:nay|sau|toi)))(\d{1,2})(?: thang (nay|sau|toi)| (?:sap )?toi(?= day|[ .,;)]|$))?(?! ?[\d/.-]\d| [a-z]+ ?\d)(?![\da-z])/y;
const nearDay = /(?:(?:ngay )?(hom nay|mai|nay)|ngay (kia))(?![a-z])/y;
/** "chiều nay", "mai"; "này" stands behind something else. */
const isThisDay = (text: PlainText, { index, 0: words }: RegExpExecArray): boolean =>
  isWord(text, index + words.length - 3, index + words.length);
const weekday =
  /(?:ngay )?(thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|(?:t[2-7]|cn)(?=[, ]{1,2}\(?(?:ngay )?\d{1,2} ?[/.]| (?:tuan )?(?:nay|sau|toi)(?![a-z])))(?: (?:tuan )?(nay|sau|toi|ke tiep|tiep theo|lien ke))?(?![a-z0-9])/y;
/** What counts things, and so makes "3/9" in front of it a share and "3-5" a number of days. */
const counted =
  /(?:%| ?(?:tieu chi|noi dung|chi tieu|tieu chuan|phan tram|ngay|tuan|thang|nam|gio|quy)(?![a-z])(?! \d))/y;
/** Counts things too, but a sentence may also go on so behind a clear deadline. */
const countedThings =
  / (?:khu pho|thon|to dan pho|ho|nguoi|ha|km|m2|trieu|ty|diem|thua|don vi|xa|phuong|truong hop|ho so|mo hinh|tuyen|phieu|y kien)(?![a-z])/y;

const weekdays = ['', 'hai', 'ba', 'tu', 'nam', 'sau', 'bay', 'nhat'] as const;

/** 1 for "thu hai" or "thu 2", 7 for "chu nhat". */
export const weekdayNumber = (words: string): number => {
  const word =
    words
      .split(' ')
      .pop()
      ?.replace(/^t(?=\d)/, '')
      .replace('cn', 'nhat') ?? '';
  return /\d/.test(word) ? Number(word) - 1 : (weekdays as readonly string[]).indexOf(word);
};

/**
 * One day at a place: "30/8/2023", "ngày 4 tháng 8", "thứ Sáu, ngày 4/8", "hôm nay". A `clear` cue before it makes even
 * an impossible day a deadline to ask about; after a weaker one such numbers are taken for something else.
 */
export function readDay(
  text: PlainText,
  at: number,
  on: CalendarDate | null,
  clear: boolean,
): DateWords | null {
  return (
    dayOfWeekWords(text, at, on, clear) ??
    dayAndMonth(text, at, on, clear) ??
    dayAlone(text, at, on, clear) ??
    (clear ? dayOfOccasion(text, at, on) : null)
  );
}

/** "Trung thu 25/9", "khai giảng (05/9/2026)", "Ngày Nhà giáo Việt Nam". */
function dayOfOccasion(text: PlainText, at: number, on: CalendarDate | null): DateWords | null {
  const start = dateOfOccasion(text, at);
  if (start < 0) return readNamedDay(text, at, on);
  const dated = dayAndMonth(text, start, on, true);
  return dated && { ...dated, end: dated.end + Number(text.plain.charAt(dated.end) === ')') };
}

function dayAndMonth(text: PlainText, at: number, on: CalendarDate | null, clear: boolean): DateWords | null {
  const last = matchAt(daysBeforeLast, text, at) ? daysBeforeLast.lastIndex : at;
  const written = isoAt(text, last) ?? wordsAt(text, last) ?? numbersAt(text, last, clear || last > at);
  if (!written) return null;
  const { end, day, month, year } = written;
  const named = `ngày ${day} tháng ${month}`;
  if (month > 12 && !clear && year === undefined) return null;
  const spanIn = (inThis: number): Span | null => {
    const date = calendarDate(inThis, month, day);
    return date && oneDay(date);
  };
  const read =
    year === undefined ? withoutYear(named, on, spanIn) : inYear(`${named} năm ${year}`, year, spanIn);
  if (matchAt(lunar, text, end))
    return {
      end: lunar.lastIndex,
      isDay: true,
      span: null,
      doubt: 'Ngày âm lịch, chưa rõ là ngày dương lịch nào.',
    };
  return weekdayBehind(text, { end, isDay: true, ...read });
}

interface WrittenDay {
  end: number;
  day: number;
  month: number;
  year: string | undefined;
}

function isoAt(text: PlainText, at: number): WrittenDay | null {
  const found = matchAt(iso, text, at);
  return found && { end: iso.lastIndex, day: Number(found[3]), month: Number(found[2]), year: found[1] };
}

function wordsAt(text: PlainText, at: number): WrittenDay | null {
  const found = matchAt(inWords, text, at);
  return found && { end: inWords.lastIndex, day: Number(found[1]), month: Number(found[2]), year: found[3] };
}

function numbersAt(text: PlainText, at: number, clear: boolean): WrittenDay | null {
  const found = matchAt(numeric, text, at);
  if (!found) return null;
  const end = numeric.lastIndex;
  const isShare = matchAt(counted, text, end) || (!clear && matchAt(countedThings, text, end));
  if (isShare && found[4] === undefined) return null;
  return { end, day: Number(found[1]), month: Number(found[3]), year: found[4] };
}

const dayAlone = (text: PlainText, at: number, on: CalendarDate | null, clear: boolean): DateWords | null =>
  dayNearby(text, at, on) ?? (clear ? dayWithoutMonth(text, at, on) : null);

/** "hôm nay", "ngày mai", with the date that may stand behind. */
function dayNearby(text: PlainText, at: number, on: CalendarDate | null): DateWords | null {
  const near = matchAt(nearDay, text, at);
  if (!near || !isThisDay(text, near)) return null;
  const end = nearDay.lastIndex;
  const dated = dateBehind(text, end, on, true);
  if (dated) return dated;
  const span = on && oneDay(addDays(on, near[2] ? 2 : Number(near[1] === 'mai')));
  return { end, isDay: true, span, doubt: span ? '' : 'Chưa rõ ngày của văn bản.' };
}

/** "ngày 15", "ngày 15 tháng này", "ngày 15 tới". */
function dayWithoutMonth(text: PlainText, at: number, on: CalendarDate | null): DateWords | null {
  const found = matchAt(dayOfMonth, text, at);
  if (!found) return null;
  const end = dayOfMonth.lastIndex;
  const which = found[2] ?? (/toi$/.test(found[0]) ? 'next' : undefined);
  if (which === undefined || on === null)
    return { end, isDay: true, span: null, doubt: `“Ngày ${found[1]}” không ghi tháng.` };
  const isLater = which === 'next' ? Number(found[1]) < Number(on.slice(8)) : which !== 'nay';
  const month = Number(on.slice(5, 7)) + Number(isLater);
  const date = calendarDate(
    Number(on.slice(0, 4)) + (month > 12 ? 1 : 0),
    month > 12 ? 1 : month,
    Number(found[1]),
  );
  const doubt = date ? '' : `Ngày ${found[1]} không có trong tháng đó.`;
  return { end, isDay: true, span: date && oneDay(date), doubt };
}

const dateLink = /[, ]{0,2}\(?/y;

/** The date of a day that words have named: "mai 14/11", "thứ Hai (07/8)". Its closing bracket belongs to it. */
function dateBehind(text: PlainText, at: number, on: CalendarDate | null, clear: boolean): DateWords | null {
  const start = skip(dateLink, text, at);
  const dated = dayAndMonth(text, start, on, clear);
  const isClosed =
    dated !== null && text.plain.charAt(start - 1) === '(' && text.plain.charAt(dated.end) === ')';
  return isClosed ? { ...dated, end: dated.end + 1 } : dated;
}

const behindDate =
  /(?:,? | ?\()(?:nham |la )?(thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat)\)?(?![a-z0-9]| (?:hang|moi|tuan))/y;

const isWeekday = (text: PlainText, at: number): boolean => isWord(text, at, at + 3, 'thứ', 'chủ');

/** "chiều ngày 4/8, thứ Sáu", "30/8/2023 (thứ Tư)": the weekday belongs to the words and is checked. */
function weekdayBehind(text: PlainText, dated: DateWords): DateWords {
  const found = matchAt(behindDate, text, dated.end);
  if (!found || !isWeekday(text, dated.end + found[0].search(/thu|chu/))) return dated;
  const doubt = dated.doubt || otherWeekday(dated.span, weekdayNumber(found[1] as string));
  return { ...dated, end: dated.end + found[0].length, doubt };
}

/** A weekday with its date, whose date counts, or one of this or the next week. */
function dayOfWeekWords(
  text: PlainText,
  at: number,
  on: CalendarDate | null,
  clear: boolean,
): DateWords | null {
  const found = matchAt(weekday, text, at);
  const word = found?.[0].search(/thu|chu/) ?? -1;
  if (!found || (word >= 0 && !isWeekday(text, at + word))) return null;
  const end = weekday.lastIndex;
  const number = weekdayNumber(found[1] as string);
  const dated = dateBehind(text, end, on, clear);
  if (dated) return { ...dated, doubt: dated.doubt || otherWeekday(dated.span, number) };
  if (on === null) return { end, isDay: true, span: null, doubt: 'Chưa rõ ngày của văn bản.' };
  const monday = addDays(on, 1 - dayOfWeek(on));
  const thisWeek = addDays(monday, number - 1);
  const later = found[2] === undefined ? thisWeek < on : found[2] !== 'nay';
  const doubt = / (?:ke|theo|tiep)$/.test(found[0]) ? 'Chưa rõ là tuần sau tuần nào.' : '';
  return { end, isDay: true, span: oneDay(later ? addDays(thisWeek, 7) : thisWeek), doubt };
}

function otherWeekday(span: Span | null, number: number): string {
  if (span === null || dayOfWeek(span.first) === number) return '';
  const name = (day: number) => weekdayNames[day - 1];
  return `Ngày ${printDate(span.first)} là ${name(dayOfWeek(span.first))}, không phải ${name(number)}.`;
}
