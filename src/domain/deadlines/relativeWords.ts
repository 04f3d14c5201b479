import { addDays, addMonths, type CalendarDate } from '../calendar';
import type { DaysOff } from '../holidays';
import { addWorkingDays, endOfPeriod } from '../workingDays';
import { readDay } from './dayWords';
import { found } from './found';
import { matchAt, type PlainText } from './plainText';
import type { ReadDeadline } from './readDeadline';

const numbers = ['', 'mot', 'hai', 'ba', 'bon', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi'];
const unit = '(ngay|tuan|thang|nam|gio)';
/** In "trong sáu ngày" it is the number. */
const after = `sau(?! ${unit} )`;
const cue = new RegExp(
  `(?:trong|thoi han|cham nhat|muon nhat|khong qua|toi da|${after})(?: (?:vong|thoi han|thoi gian|khong qua|la|${after}|trong))? `,
  'y',
);
const period = new RegExp(
  `(?:\\d{1,3} ?- ?)?(\\d{1,3}|${numbers.slice(1).join('|')})(?: ?\\([a-z ]{2,20}\\))? ${unit}( lam viec)?(?![a-z/]| (?:dau|cuoi|mot lan|1 lan))`,
  'y',
);
const since = ',? (?:ke tu|tinh tu|tu|sau)(?: khi| ngay| thoi diem){0,2}';
const paper =
  '(?:thong bao(?: ket luan)?|van ban|ket luan|cong van|quyet dinh|ke hoach|nghi quyet|chi thi|chuong trinh|bien ban)';
/** With these the sentence goes on behind the event, so that "ngày ký" is not the "ngày ký hợp đồng". */
const goesOn =
  '(?= ?(?:$|[.,;:)\\]\\n-])| (?:cac|phai|de|va|den|yeu cau|de nghi|bao cao|gui|hoan thanh|uy ban|ubnd|khu pho|don vi|cong chuc|bo phan|ban) )';
/** Events whose day is the document's own; anything else may follow only where "này" says which paper is meant. */
const ownDay = new RegExp(
  `${since} (?:(ky|ban hanh|phat hanh|ra|nhan|hop)(?: ban hanh)?(?: duoc)?(?: ${paper}(?: nay(?![a-z])|${goesOn})|(?: thong bao(?: ket luan)?| van ban| bien ban)?${goesOn})|${paper} nay(?: (?:duoc )?(?:ky|ban hanh|phat hanh)(?![a-z])|${goesOn}))| toi${goesOn}`,
  'y',
);
/** "gửi trước 02 ngày", "trước mỗi đợt 24 giờ", "trước đó một buổi", "sau hội nghị 03 ngày", "trong ngày làm việc tiếp theo"; not the day and month of "trước 2 tháng 9". */
const event =
  '(?!ngay(?! (?!mai|nay|kia)[a-z])|khong|vong|toi da|thang|quy|nam|luc|thoi|gio|het|cuoi|dau|giua)[a-z]+ (?:(?:[a-z]+|\\d{1,2}) ){0,8}?(?:(?:la|it nhat|toi thieu|truoc) ){0,2}';
const besideEvent = new RegExp(
  `(?:truoc (?:${event})?|sau ${event})(?:\\d{1,2}|mot|hai|ba|nua) (?:ngay|tuan|buoi|tieng)(?: lam viec)?(?![a-z\\d/]| ?\\d)(?: so voi(?: [a-z]+){1,5})?|(?:truoc|sau) ${event}\\d{1,2} (?:gio|phut)(?![a-z\\d]| (?:\\d|sang|trua|chieu|toi|ngay|thu|hom))|(?:trong |vao )?ngay (?:lam viec )?(?:tiep theo|ke tiep|lien ke)`,
  'y',
);
/** "kể từ ngày 05/10/2026". */
const sinceDate = /,? (?:ke tu|tinh tu|sau) (?=ngay \d|\d{1,2} ?[/.] ?\d)/y;
/** "trong 2 ngày thứ Bảy, Chủ nhật": the days themselves are named. */
const namedDaysBehind = /,? \(?(?:thu (?:hai|ba|tu|nam|sau|bay|\d)|chu nhat|cuoi tuan|\d)/y;
/** "Trong 9 tháng, …" tells how long something took. */
const isSpan = /^trong \d+ (?:thang|nam)$/;
const otherEvent =
  /,? (?:ke tu|tinh tu|truoc|sau|tu(?= (?:ngay|khi|luc) ))(?: (?!(?:truoc|cham|muon|trong|va|cac|phai|gui|bao cao|uy ban|ubnd|hang|moi)(?![a-z]))[a-z]+){1,7}/y;

/** Days that need not be the document's own. */
const ownDoubts: Record<string, string> = {
  nhan: 'Tính từ ngày của văn bản; ngày nhận có thể muộn hơn.',
  hop: 'Tính từ ngày của văn bản; ngày họp có thể khác.',
};

/** "trong 10 ngày kể từ ngày ký", "sau 5 ngày làm việc", "3 ngày trước hội nghị": counted from an event. */
export function readRelative(
  text: PlainText,
  at: number,
  on: CalendarDate | null,
  daysOff: DaysOff,
): ReadDeadline | null {
  if (matchAt(besideEvent, text, at)) return besideAnEvent(text, at, besideEvent);
  const start = matchAt(cue, text, at) ? cue.lastIndex : at;
  const length = matchAt(period, text, start);
  if (!length) return null;
  const periodEnd = period.lastIndex;
  const counted = countedFrom(text, periodEnd, on);
  if (counted && length[2] !== 'gio') {
    const count = countOf(length[1] as string);
    const date = endOf(counted.from, count, length[2] as string, length[3] !== undefined, daysOff);
    return found(text, at, counted.end, 'relative', { date, strictDate: date, doubt: counted.doubt });
  }
  const isCued = start !== at;
  if (isCued && matchAt(namedDaysBehind, text, periodEnd)) return null;
  const other = matchAt(ownDay, text, periodEnd) ?? matchAt(otherEvent, text, periodEnd);
  if (!other && (!isCued || isSpan.test(text.plain.slice(at, periodEnd)))) return null;
  return found(text, at, periodEnd + (other?.[0].length ?? 0), 'relative', {
    doubt: 'Chưa rõ tính từ ngày nào.',
  });
}

const besideAnEvent = (text: PlainText, at: number, { lastIndex }: RegExp): ReadDeadline =>
  found(text, at, lastIndex, 'relative', { doubt: 'Chưa rõ tính từ ngày nào.' });

const behindEvent = /(?:sau|truoc) khi(?: [a-z]+){1,10}$/y;

/** "Sau khi thu hoạch lúa", all that a cell says. */
export const readEvent = (text: PlainText, at: number): ReadDeadline | null =>
  matchAt(behindEvent, text, at) && besideAnEvent(text, at, behindEvent);

/** The day a period is counted from: the document's own, or one that is named. */
function countedFrom(
  text: PlainText,
  at: number,
  on: CalendarDate | null,
): { from: CalendarDate; end: number; doubt: string } | null {
  const own = on === null ? null : matchAt(ownDay, text, at);
  if (own && on !== null) return { from: on, end: ownDay.lastIndex, doubt: ownDoubts[own[1] ?? ''] ?? '' };
  const day = matchAt(sinceDate, text, at) && readDay(text, sinceDate.lastIndex, on, true);
  return day?.span ? { from: day.span.last, end: day.end, doubt: day.doubt } : null;
}

const countOf = (words: string): number => Math.max(numbers.indexOf(words), 0) || Number(words);

/** The first day is not counted; a month ends on the matching day or its last (Bộ luật Dân sự 2015, Điều 147, 148). */
function endOf(
  from: CalendarDate,
  count: number,
  unit: string,
  isWorking: boolean,
  daysOff: DaysOff,
): CalendarDate | null {
  if (unit === 'ngay' && isWorking) return addWorkingDays(from, count, daysOff);
  if (unit === 'ngay') return endOfPeriod(addDays(from, count), daysOff);
  if (unit === 'tuan') return endOfPeriod(addDays(from, count * 7), daysOff);
  return endOfPeriod(addMonths(from, unit === 'thang' ? count : count * 12), daysOff);
}
