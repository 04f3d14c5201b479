import { readHour, skipPartOfDay } from './hourWords';
import { isWord, matchAt, type PlainText, skip } from './plainText';
import { monthly, weekly } from './recurrenceRules';
import { quarterEnds, type Rule } from './rule';

/** What stands behind a recurrence and belongs to it: its day, its hour. */
interface RecurrenceTail {
  end: number;
  rule: Rule;
  isBefore: boolean;
  time: string | null;
}

/** "hằng quý, nộp báo cáo trước ngày 5": a few words may stand between a period and its day. */
const link =
  /,? ?\(?(?:(?:gui|nop|bao cao|tong hop|va|thuc hien|hoan thanh)(?: (?!(?:truoc|vao|cham|luc|den)(?![a-z]))[a-z]+){0,6} (?=truoc |vao |cham nhat |luc ))?(?:(?:vao|cham nhat|luc|den het|muon nhat|la|cac|trong) |(truoc) ){0,3}/y;
const hourLink = /,? (?:cua |vao |truoc )?(?:luc )?|/y;
const weekdays =
  /(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|t[2-7]|cn)(?:(?: ?, ?| va |, va | ?; ?| ?- ?| den )(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|t[2-7]|cn|[2-7](?!\d))){0,6}(?![a-z0-9])(?!,? \(?(?:ngay )?\d)/y;
const day =
  /(?:ngay |mung |mong )(\d{1,2}(?:(?: ?, ?| va )(?:ngay )?\d{1,2}(?! ?[/.-] ?\d)){0,5})(?! ?[/.-] ?\d| thang \d|\d)/y;
const monthOfQuarter = / (?:cua )?thang (cuoi|dau|thu nhat)(?: cua)? quy(?: (?:sau|tiep theo|ke tiep))?/y;
const nextMonth = /(?: cua)? thang (?:sau|ke tiep|tiep theo|dau quy sau)/y;

/** The rule of a period with the day and the hour that stand behind it; null where none do. */
export function tailBehind(text: PlainText, at: number, rule: Rule): RecurrenceTail | null {
  const opened = matchAt(link, text, at);
  const start = link.lastIndex;
  if (!opened || start === at) return null;
  const hour = readHour(text, start);
  const dayAt = skipPartOfDay(text, hour ? skip(hourLink, text, hour.end) : start);
  const read = dayOf(text, dayAt, rule);
  if (!read) return hour && { end: hour.end, rule, isBefore: false, time: hour.time };
  const behind = hour ? null : readHour(text, skip(hourLink, text, read.end));
  const { time = null } = hour ?? behind ?? {};
  const end = closed(text, at, start, behind ? behind.end : read.end);
  return { rule: read.rule, end, isBefore: opened[1] !== undefined && time === null, time };
}

/** Behind the bracket that was opened between two places. */
const closed = ({ plain }: PlainText, from: number, to: number, end: number): number =>
  end + Number(plain.slice(from, to).includes('(') && plain.charAt(end) === ')');

function dayOf(text: PlainText, at: number, rule: Rule): { end: number; rule: Rule } | null {
  if (rule.freq === 'WEEKLY') return weekdaysOf(text, at, rule);
  if (rule.freq !== 'MONTHLY' || rule.byDay) return null;
  const isQuarter = rule.byMonth?.join() === quarterEnds.join() && rule.byMonthDay?.[0] === -1;
  if (rule.byMonthDay && !isQuarter) return null;
  const days = monthly(matchAt(day, text, at)?.[1], rule.interval);
  if (!days) return null;
  return isQuarter
    ? dayOfQuarter(text, day.lastIndex, days.byMonthDay?.[0] ?? 1)
    : dayOfMonth(text, day.lastIndex, days);
}

const dayOfMonth = (text: PlainText, at: number, rule: Rule) => ({
  end: matchAt(nextMonth, text, at) ? nextMonth.lastIndex : at,
  rule,
});

/** "ngày 25 tháng cuối quý"; "trước ngày 5" of a quarter is that of the month behind it. */
function dayOfQuarter(text: PlainText, at: number, number: number) {
  const month = matchAt(monthOfQuarter, text, at);
  const end = month ? monthOfQuarter.lastIndex : matchAt(nextMonth, text, at) ? nextMonth.lastIndex : at;
  const isLast = month ? month[1] === 'cuoi' : number > 20 && end === at;
  const rule: Rule = {
    freq: 'MONTHLY',
    byMonth: isLast ? quarterEnds : quarterEnds.map((each) => (each % 12) + 1).sort((a, b) => a - b),
    byMonthDay: [number],
  };
  return { end, rule };
}

function weekdaysOf(text: PlainText, at: number, rule: Rule) {
  if (rule.byDay) return null;
  const found = matchAt(weekdays, text, at);
  const word = found?.[0].search(/thu|chu/) ?? -1;
  if (!found || (word >= 0 && !isWord(text, at + word, at + word + 3, 'thứ', 'chủ'))) return null;
  const named = weekly(found[0], rule.interval);
  return named && { end: weekdays.lastIndex, rule: named };
}
