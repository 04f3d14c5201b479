import { addDays } from '../calendar';
import { matchAt, type PlainText } from './plainText';
import type { DateWords, Span } from './span';

const share = /(?:(tuan) cuoi(?: cung)?|(nua|10 ngay) (dau|cuoi)|(thuong|trung|ha) tuan)(?: cua)? (?=thang)/y;

/** First and last day within the month; without a last one it runs to the month's end. */
const days: Record<string, readonly [first: number, last?: number]> = {
  tuan: [22],
  'nua dau': [1, 15],
  'nua cuoi': [16],
  '10 ngay dau': [1, 10],
  '10 ngay cuoi': [21],
  thuong: [1, 10],
  trung: [11, 20],
  ha: [21],
};

/** Then these days are when the work goes on, and its deadline follows. */
const deadlineBehind = /,? (?:va )?(?:hoan thanh|xong|truoc|cham nhat|muon nhat)(?![a-z])/y;

/** "nửa cuối tháng này", "trung tuần tháng 8", "tuần cuối tháng 9"; `readMonth` reads the month behind. */
export function readMonthShare(
  text: PlainText,
  at: number,
  readMonth: (at: number) => DateWords | null,
): DateWords | null {
  const found = matchAt(share, text, at);
  const month = found && readMonth(share.lastIndex);
  const range = found && days[found.slice(1).filter(Boolean).join(' ')];
  if (!month || !range || matchAt(deadlineBehind, text, month.end)) return null;
  return { ...month, isDay: false, span: month.span && within(month.span, ...range) };
}

const within = ({ first, last }: Span, from: number, to?: number): Span => ({
  first: addDays(first, from - 1),
  last: to === undefined ? last : addDays(first, to - 1),
});
