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

/** Words with which some deadline begins, by their plain form; everything else is passed over at once. */
const beginnings: Record<string, readonly string[]> = {
  truoc: ['trước'],
  cham: ['chậm'],
  muon: ['muộn'],
  tu: ['từ'],
  cho: ['cho'],
  den: ['đến'],
  het: ['hết'],
  thoi: ['thời'],
  han: ['hạn'],
  hoan: ['hoàn'],
  xong: ['xong'],
  trong: ['trong'],
  dinh: ['định'],
  vao: ['vào'],
  luc: ['lúc'],
  ngay: ['ngày', 'ngay'],
  cac: ['các'],
  cu: ['cứ'],
  hang: ['hằng', 'hàng'],
  moi: ['mỗi'],
  thu: ['thứ'],
  chu: ['chủ'],
  t: ['t'],
  cn: ['cn'],
  sau: ['sau', 'sáu'],
  khong: ['không'],
  mot: ['một'],
  hai: ['hai'],
  ba: ['ba'],
  bon: ['bốn'],
  nam: ['năm'],
  bay: ['bảy'],
  tam: ['tám'],
  chin: ['chín'],
  muoi: ['mười'],
  dau: ['đầu'],
  cuoi: ['cuối'],
  tuan: ['tuần'],
  thang: ['tháng'],
  quy: ['quý', 'qúy'],
  thuong: ['thường', 'thượng'],
  trung: ['trung'],
  ha: ['hạ'],
  nua: ['nửa'],
  cang: ['càng'],
  som: ['sớm'],
  khan: ['khẩn'],
  kip: ['kịp'],
  sang: ['sáng'],
  trua: ['trưa'],
  chieu: ['chiều'],
  toi: ['tối'],
  mai: ['mai'],
  nhan: ['nhân'],
  tre: ['trễ'],
  tai: ['tại'],
  ca: ['cả'],
};
const beginning = new RegExp(
  `(?<![a-z0-9/])(?:(${Object.keys(beginnings).join('|')})(?![a-z])|\\d{1,3}(?!\\d))`,
  'g',
);

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
    if (word !== undefined && !isWord(text, index, index + word.length, ...(beginnings[word] ?? [])))
      continue;
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
