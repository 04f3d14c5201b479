import { found } from './found';
import { isWord, matchAt, type PlainText } from './plainText';
import type { ReadDeadline } from './readDeadline';

const words =
  /(?:thuong xuyen|cang som cang tot|trong thoi gian som nhat|som(?! nhat)|khan truong|kip thoi|ngay sau(?: khi)?(?: (?:hoi nghi|cuoc hop|khi|ket thuc))*|ngay khi)(?![a-z])/y;
/** "chưa kịp thời" finds fault, it sets no deadline. */
const notBefore = /(?:chua|khong|chua that su|chua thuc su) $/;

/** "thường xuyên", "sớm", "kịp thời", "ngay sau hội nghị": said, but without a day. */
export function readUndated(text: PlainText, at: number): ReadDeadline | null {
  if (!matchAt(words, text, at)) return null;
  const end = words.lastIndex;
  if (notBefore.test(text.plain.slice(Math.max(0, at - 20), at))) return null;
  // "ngày sau" would be the day after.
  if (text.plain.startsWith('ngay', at) && !isWord(text, at, at + 4, 'ngay')) return null;
  return found(text, at, end, 'none');
}
