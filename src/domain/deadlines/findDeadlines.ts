import type { CalendarDate } from '../calendar';
import type { DaysOff } from '../holidays';
import { weekdaysOnly } from '../workingDays';
import { readDated } from './datedWords';
import { everyMatch, isWord, plainText, type PlainText } from './plainText';
import { readRange } from './rangeWords';
import type { ReadDeadline } from './readDeadline';
import { readRecurring } from './recurrenceWords';
import { readRelative } from './relativeWords';
import { readUndated } from './undatedWords';

/** Words with which some deadline begins; everything else is passed over at once. */
const beginnings = (
  'trước chậm muộn trễ từ cho đến hết thời hạn hoàn xong trong định vào lúc ngày ngay nhân tại không ' +
  'các cứ hằng hàng mỗi thứ chủ t cn mùng mồng đầu cuối nửa thường thượng trung hạ cả ' +
  'tuần tháng quý qúy sáng trưa chiều tối đêm mai sau càng sớm khẩn kịp ' +
  'phiên kỳ cuộc buổi kéo lùi gia tới deadline dealine due dl eta giữa chốt cách mỗi ' +
  'một hai ba bốn năm sáu bảy tám chín mười'
).split(' ');
const plainBeginnings = beginnings.map((word) => plainText(word).plain).join('|');
const beginning = new RegExp(`(?<![a-z0-9/])(?:(${plainBeginnings})(?![a-z])|\\d{1,3}(?!\\d))`, 'g');

/**
 * All deadlines in running text, in order. Numbers that only look like dates ("3/9 tiêu chí", "số … ngày 09/4/2023") are
 * none. `on` is the document's date, null when unknown. Takes time in proportion to the length of the text.
 */
export function findDeadlines(
  written: string,
  on: CalendarDate | null,
  daysOff: DaysOff = weekdaysOnly,
): ReadDeadline[] {
  const text = plainText(written);
  const found: ReadDeadline[] = [];
  for (const { index, 1: word } of everyMatch(beginning, text.plain)) {
    if (word !== undefined && !isWord(text, index, index + word.length, ...beginnings)) continue;
    if ((text.starts[index] as number) < (found[found.length - 1]?.end ?? 0)) continue;
    const deadline = deadlineAt(text, index, on, daysOff);
    if (deadline) found.push(deadline);
  }
  return found;
}

function deadlineAt(
  text: PlainText,
  at: number,
  on: CalendarDate | null,
  daysOff: DaysOff,
): ReadDeadline | null {
  return (
    readRecurring(text, at, on) ??
    readRange(text, at, on) ??
    readDated(text, at, on) ??
    readRelative(text, at, on, daysOff) ??
    readUndated(text, at)
  );
}
