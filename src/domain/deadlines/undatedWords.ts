import { found } from './found';
import { isWord, matchAt, type PlainText } from './plainText';
import type { ReadDeadline } from './readDeadline';

const words =
  /(?:thuong xuyen|cang som cang tot|trong thoi gian som nhat|som(?! nhat)|khan truong|kip thoi|ngay sau(?: khi)?(?: (?:hoi nghi|cuoc hop|khi|ket thuc))*|ngay khi)(?![a-z])/y;
/** Feasts of the lunar calendar. */
const feasts =
  /(?:truoc|sau)(?: dip| ngay| ky)?(?: nghi)? (?:tet|ram)(?: (?:nguyen dan|am lich|trung thu|doan ngo|thang (?:\d{1,2}|gieng|chap)))?(?![a-z])/y;
/** Whether such a week counts from the 1st or goes by the calendar, no rule says. */
const weeksOfMonth =
  /(?:trong |vao |truoc |het )?tuan (?:thu )?(?:dau|nhat|hai|ba|tu|[1-5])(?: tien)?(?: cua)? (?:(?:hang|moi) thang|thang (?:\d{1,2}(?:(?: nam | ?[/-] ?)\d{4})?|nay|sau|toi))(?![a-z\d])/y;
/** "chưa kịp thời" finds fault, it sets no deadline. */
const notBefore = /(?:chua|khong|chua that su|chua thuc su) $/;

/** "thường xuyên", "sớm", "kịp thời", "ngay sau hội nghị": said, but without a day. */
export function readUndated(text: PlainText, at: number): ReadDeadline | null {
  if (matchAt(feasts, text, at))
    return found(text, at, feasts.lastIndex, 'none', { doubt: 'Theo âm lịch, chưa rõ là ngày nào.' });
  if (matchAt(weeksOfMonth, text, at))
    return found(text, at, weeksOfMonth.lastIndex, 'none', {
      doubt: 'Chưa rõ tuần này của tháng đến ngày nào.',
    });
  if (!matchAt(words, text, at)) return null;
  const end = words.lastIndex;
  if (notBefore.test(text.plain.slice(Math.max(0, at - 20), at))) return null;
  // "ngày sau" would be the day after.
  if (text.plain.startsWith('ngay', at) && !isWord(text, at, at + 4, 'ngay')) return null;
  return found(text, at, end, 'none');
}
