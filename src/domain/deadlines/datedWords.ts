import type { CalendarDate } from '../calendar';
import { type Cue, deadlineOf, isNoDeadline, readMoment } from './moment';
import { matchAt, type PlainText } from './plainText';
import type { ReadDeadline } from './readDeadline';
import { readUncued } from './uncuedWords';

/** "tại phiên họp tháng 11", "vào kỳ họp quý I/2026", "báo cáo chi bộ kỳ sinh hoạt tháng 12". */
const meeting =
  /(?:(?:tai|vao|trong) )?(?:(?:phien|ky|cuoc|buoi) [a-z]+(?: giao ban| [a-z]+)?|hoi nghi(?: giao ban)?|giao ban)(?: thuong ky)? (?=thang (?:\d|nay|sau|toi)|tuan (?:nay|sau|toi)|quy |ngay \d|(?:giua|cuoi) nam \d)/y;
const link = ':?(?: (?:la|vao|luc|khoang|thoi diem))?';
const linkUntil = '(?: (?:la|vao|luc|trong|den het|den|het))?';
/** Words that make a date behind them a deadline. A weak cue also stands before much that is not one. */
const cues: readonly (readonly [RegExp, Cue])[] = [
  [/(?:truoc(?: thoi diem| luc)?) /y, 'before'],
  [new RegExp(`(?:cham nhat|muon nhat|tre nhat)${linkUntil} `, 'y'), 'by'],
  [/khong (?:duoc |de )?(?:(?:keo dai |cham |muon |tre )?qua|(?:cham|muon|tre) hon|(?<=de )sau) /y, 'by'],
  [/kip (?=(?:ngay )?\d)/y, 'weak'],
  [/(?:tu nay (?:cho )?|cho )toi(?: het)? |toi da (?:den|vao)(?: het)? /y, 'by'],
  [/(?:tu nay )?(?:cho )?den het /y, 'by'],
  [/(?:tu nay )?den (?=cuoi |truoc |ngay |thang |nam |quy |\d)/y, 'weak'],
  [/(?:keo dai|keo|lui|gia han)(?: them)?(?: den| toi)(?: het)? /y, 'by'],
  [/toi (?=(?:ngay )?\d{1,2} ?[/.] ?\d)/y, 'weak'],
  [/(?:deadline|dealine|due|dl|eta|eod)(?: la)?:? /y, 'by'],
  [/het /y, 'weak'],
  [
    new RegExp(
      `(?:(?:thoi )?han(?: chot| cuoi(?: cung)?)?|thoi gian)(?: (?:hoan (?:thanh|tat)|thuc hien|xong|(?:nop|gui|nhan|tra|tra loi|dang ky|bo sung|phan hoi|khac phuc|gop y)(?: (?:ve|lai|ho so|bai|phieu|danh sach|y kien|ket qua|san pham|tien)){0,2}|bao cao|chot|trinh|giai quyet|xu ly))?${link} `,
      'y',
    ),
    'by',
  ],
  [new RegExp(`(?:hoan (?:thanh|tat)|xong|chot)${link} `, 'y'), 'weak'],
  [/trong(?: pham vi| vong)? /y, 'within'],
  [/(?:dinh ky )?vao(?: luc| dip| khoang| dung)? /y, 'weak'],
  [/nhan(?: dip)?(?: ky niem)? (?=(?:ngay )?\d)/y, 'weak'],
  [meeting, 'weak'],
];

/** A meeting is the deadline of what is brought before it, not of what was concluded there. */
const broughtBefore = /(?:bao cao|trinh|thong qua|ban hanh|xem xet|dua)(?: [^.;:()\n]{0,60})? $/;

/** A cue with its date at a place: "trước 30/8/2023", "chậm nhất 17h00 ngày 4/8", "trong tháng 8". */
export function readDated(
  text: PlainText,
  at: number,
  on: CalendarDate | null,
  mayBePast = false,
): ReadDeadline | null {
  for (const [expression, cue] of cues) {
    if (!matchAt(expression, text, at)) continue;
    const moment = readMoment(text, expression.lastIndex, on, cue === 'before' || cue === 'by');
    if (!moment) continue;
    if (expression === meeting && !broughtBefore.test(text.plain.slice(Math.max(0, at - 70), at))) continue;
    if (isNoDeadline(text, at, text.plain.slice(at, at + 3))) return null;
    const read = deadlineOf(text, at, cue, moment, mayBePast ? null : on);
    return !mayBePast && cue === 'weak' && isOver(read, on) ? null : read;
  }
  return readUncued(text, at, on);
}

/** "Dân số đến 31/12/2022" in a notice of 2023 tells of what was. */
const isOver = ({ date }: ReadDeadline, on: CalendarDate | null): boolean =>
  on !== null && date !== null && date < on;

/** Without any cue: the whole of a cell. */
export function readBareDate(text: PlainText, at: number, on: CalendarDate | null): ReadDeadline | null {
  const read = readMoment(text, at, on, true);
  return read && deadlineOf(text, at, 'by', read, null);
}
