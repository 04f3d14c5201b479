import { everyMatch, isWord, matchAt, type PlainText } from './plainText';
import {
  edgeOfPeriod,
  everyFew,
  monthly,
  nthWeekday,
  inMonthOfQuarter,
  weekly,
  workingDayOf,
  yearly,
} from './recurrenceRules';
import { type Rule, workingWeekdays } from './rule';

const weekday = '(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|t[2-7]|cn)';
const partOfDay = '(?:sang|trua|chieu|toi|dem)';
const furtherWeekday = `(?: ?, ?| va |, va | ?; ?| ?- ?| den )(?:ngay )?(?:${partOfDay} (?=thu|chu))?(?:${weekday}|[2-7]|hai|ba|tu|nam|sau|bay)`;
const weekdays = `((?:tu (?=thu))?${weekday}(?:${furtherWeekday}){0,6})`;
/** Of a range the last day counts: "từ ngày 01 đến ngày 05 hằng tháng". */
const upTo = '(?:(?:tu )?(?:ngay |mung |mong )?\\d{1,2} ?(?:den(?: het)?|toi|-) ?)?';
const days = '((?:mung |mong )?\\d{1,2}(?:(?: ?, ?| va |, va | ?; ?)(?:ngay )?\\d{1,2}(?! ?[/.]\\d)){0,9})';
const count = '(\\d{1,2}|mot|hai|ba|bon|nam|sau|bay|muoi(?: lam)?)';
const unit = '(ngay|tuan|thang|quy|nam)';
const countedUnit = '(ngay|tuan|thang|quy|nam|gio|tieng)';
const every = '(?:hang|moi)';
const each = '(?:hang|moi|cac)';
const period = '(tuan|thang|quy|nam)';
/** What is done in "6 tháng báo cáo một lần"; not a tale of how often something was done. */
const doing =
  '(?: (?!(?:chua|khong|duoc|da|chi|dau|cuoi|nay|qua|truoc|lan|mot|hai|ba|bon)(?![a-z]))[a-z]+){1,8}';
const once = `(?: ?/ ?(?:mot |0?1 )?|(?:${doing})? (?:mot|0?1) | )lan`;
/** Between a day and its period: "thứ Hai lúc 8 giờ hằng tuần". */
const atHour =
  '(?:,? (?:vao )?luc \\d{1,2}(?::\\d{2}| ?(?:gio|h|g)(?: ?\\d{2})?(?: phut)?)(?: (?:sang|chieu|toi))?)?';
const edge = '(dau|cuoi)(?: tien| cung)?(?: cua)?';
const on = ',? \\(?(?:vao |truoc |den het |cham nhat )?(?:ngay |cac ngay )?';
const dayMonth = '(\\d{1,2})(?: ?[/.-] ?| thang )(\\d{1,2})';
const nthWords = '(?:dau|cuoi|nhat|hai|ba|tu)';
const nth = `(?:${nthWords}|[1-4])`;
const given = '(?! (?:\\d|nay|sau|toi|i|v))';

interface Form {
  words: RegExp;
  /** Without "hằng" or "mỗi" it recurs only where recurrences are expected: "ngày cuối tháng" may as well be one day. */
  onlyIfExpected: boolean;
  rule: (found: readonly (string | undefined)[]) => Rule | null;
}

const form = (words: string, rule: Form['rule'], onlyIfExpected = false): Form => ({
  words: new RegExp(`${words}(?![a-z0-9])`, 'y'),
  onlyIfExpected,
  rule,
});

/** What each way of saying it means; the more particular ones first. */
const forms: readonly Form[] = [
  form(
    `(?:moi |cu )?${count} ${countedUnit}${once}(?:${on}(?:${weekdays}|(\\d{1,2})))?`,
    ([, n, of, named, day]) => everyFew(n, of, named, day),
  ),
  form(`moi ${count} ${countedUnit}(?!${doing} (?:hai|ba|\\d+) lan)`, ([, n, of]) => everyFew(n, of)),
  form(`(?<=dinh ky )${count} ${countedUnit}(?!,? (?:va )?(?:1|mot|ca) nam)`, ([, n, of]) => everyFew(n, of)),
  form(`(?:mot|0?1) lan(?: ?/ ?| trong | moi | )(?:${count} )?${unit}`, ([, n, of]) =>
    everyFew(n ?? '1', of),
  ),
  form(`${every} ${unit}${doing} (?:mot|0?1) lan(?:${on}(?:${weekdays}|(\\d{1,2})))?`, ([, of, named, day]) =>
    everyFew('1', of, named, day),
  ),
  form(
    `(?<!(?:nua|ruoi|lam|muoi|chuc|may|vai) )(?:moi )?${unit}(?: ?/ ?| )(?:mot |1 )?lan(?! thu (?!hai|ba|tu|nam|sau|bay|[2-7]))(?:${on}(?:${weekdays}|(\\d{1,2})))?`,
    ([, of, named, day]) => everyFew('1', of, named, day),
  ),
  form(`(?:cac |moi )?(?:ngay )?${weekdays}${atHour} (?:cua )?${each} tuan`, ([, named]) => weekly(named)),
  form(`${every} tuan${on}${weekdays}`, ([, named]) => weekly(named)),
  form(
    `(?:ngay )?(${weekday}) (?:cua )?(?:cac )?tuan (?:thu )?(${nth}(?:(?: ?, ?| va )(?:tuan )?(?:thu )?${nth}){0,3})(?: tien| cung)?(?:(?: ${every})? thang${given}|(?: cua| trong| cac)(?: ${every})? thang${given})`,
    ([, named, which]) => nthWeekday(named, which),
  ),
  form(
    `(?:ngay )?(${weekday}) (?:thu )?(${nthWords}(?:(?: ?, ?| va )(?:thu )?${nthWords}){0,3})(?: tien| cung)?(?: cua)?(?: ${every})? thang${given}`,
    ([, named, which]) => nthWeekday(named, which),
  ),
  form(`(?:cac|${every}) (?:ngay |(?:buoi )?${partOfDay} )?${weekdays}`, ([, named]) => weekly(named)),
  form(`(?:cac|${every}) ngay lam viec(?! ${edge})(?: (?:trong|${every}|cua) tuan)?`, () => ({
    freq: 'WEEKLY',
    byDay: workingWeekdays,
  })),
  form(`ngay lam viec ${edge} ${every} ${period}`, ([, part, of]) => workingDayOf(part, of)),
  form(`ngay lam viec ${edge} ${period}(?: ${every} (?:tuan|thang|quy|nam))`, ([, part, of]) =>
    workingDayOf(part, of),
  ),
  form(`ngay lam viec ${edge} ${period}${given}`, ([, part, of]) => workingDayOf(part, of), true),
  form(
    `(?:cac )?(?:${upTo}(?:ngay |(?=mung|mong))|tu ngay \\d{1,2} ?(?:den|toi|-) ?)${days}${atHour}(?: cua)? ${each} thang`,
    ([, named]) => monthly(named),
  ),
  form(`(?<=(?:truoc|vao|het|nhat|la) )${days}(?: cua)? ${every} thang`, ([, named]) => monthly(named)),
  form(
    `${every} thang${on}(?:tu )?${upTo}(?:ngay )?${days}(?! ?[/.]\\d| [a-z]*(?:lan|buoi|dot|ky)(?![a-z]))`,
    ([, named]) => monthly(named),
  ),
  form(`ngay (\\d{1,2})(?: cua)? thang (dau|cuoi)(?: cua)?(?: ${every})? quy${given}`, ([, day, part]) =>
    inMonthOfQuarter(day, part),
  ),
  form(`(?:ngay )?${edge} ${each} ${period}`, ([, part, of]) => edgeOfPeriod(part, of)),
  form(`(?:ngay )?${edge} ${period} ${every} (?:tuan|thang|quy|nam)`, ([, part, of]) =>
    edgeOfPeriod(part, of),
  ),
  form(`(?:ngay )?${edge} ${period}${given}`, ([, part, of]) => edgeOfPeriod(part, of), true),
  form(`${every} ${period}${on}${edge}(?: (?:tuan|thang|quy|nam))?`, ([, of, part]) =>
    edgeOfPeriod(part, of),
  ),
  form(
    `(?:ngay )?${dayMonth}(?:,| va) (?:ngay )?${dayMonth}(?: cua)? ${every} nam`,
    ([, day, month, other, further]) => (day === other ? yearly(day, month, further) : null),
  ),
  form(`(?:ngay )?${dayMonth}(?: cua)? ${every} nam`, ([, day, month]) => yearly(day, month)),
  form(`${every} nam${on}${dayMonth}`, ([, day, month]) => yearly(day, month)),
  form(`${every} ${unit}(?!(?:${doing})? (?:hai|ba|bon|\\d+) lan)`, ([, of]) => everyFew('1', of)),
  form(`${every} gio`, () => everyFew('1', 'gio'), true),
  form(`${every} (?:buoi )?${partOfDay}`, () => everyFew('1', 'ngay')),
];

/** The rule said at a place, with where its words end. */
export function readForm(
  text: PlainText,
  at: number,
  isExpected: boolean,
): { rule: Rule; end: number } | null {
  for (const { words, onlyIfExpected, rule } of forms) {
    if (onlyIfExpected && !isExpected) continue;
    const found = matchAt(words, text, at);
    const read = found && isMeant(text, at, found[0]) ? rule(found) : null;
    if (found && read) return { rule: read, end: closed(text, found[0], at + found[0].length) };
  }
  return null;
}

/** Behind the bracket that these words opened: "hằng tuần (vào thứ Sáu)". */
const closed = ({ plain }: PlainText, words: string, end: number): number =>
  end + Number(words.includes('(') && plain.charAt(end) === ')');

/** Words that mean something else with other marks: "thu" is not "thứ", "mới" not "mỗi", "hạng" not "hằng". */
const marked: Record<string, readonly string[]> = {
  thu: ['thứ'],
  moi: ['mỗi'],
  hang: ['hàng', 'hằng'],
  quy: ['quý', 'qúy'],
  nam: ['năm'],
};

function isMeant(text: PlainText, at: number, words: string): boolean {
  return everyMatch(/[a-z]+/g, words).every(({ 0: word, index }) => {
    const written = marked[word];
    return !written || isWord(text, at + index, at + index + word.length, ...written);
  });
}
