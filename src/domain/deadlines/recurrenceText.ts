import { weekdayNames } from '../calendar';
import { readRule, type Rule, weekdayCodes, workingWeekdays } from './rule';

const nameOf = (code: string): string =>
  weekdayNames[(weekdayCodes as readonly string[]).indexOf(code.slice(-2))] ?? code;

/**
 * A rule as it is entered and shown: "thứ Bảy, Chủ nhật hằng tuần", "ngày 25 hằng tháng", "ngày làm việc cuối tháng".
 * Reading these words gives the same rule again. Empty for a rule that needs more words than these.
 */
export function recurrenceText(written: string): string {
  const rule = readRule(written);
  if (rule === null) return '';
  switch (rule.freq) {
    case 'HOURLY':
      return everyFew(rule, 'giờ');
    case 'DAILY':
      return everyFew(rule, 'ngày');
    case 'WEEKLY':
      return weeklyText(rule);
    case 'MONTHLY':
      return rule.byMonth ? quarterlyText(rule) : monthlyText(rule);
    case 'YEARLY':
      return yearlyText(rule);
  }
}

const everyFew = ({ interval = 1 }: Rule, unit: string): string =>
  interval === 1 ? `hằng ${unit}` : `${interval} ${unit} một lần`;

function weeklyText(rule: Rule): string {
  const days = rule.byDay ?? [];
  if (days.length === 0) return everyFew(rule, 'tuần');
  if (rule.interval === 1 && days.join() === workingWeekdays.join()) return 'các ngày làm việc hằng tuần';
  const named = days.map(nameOf).join(', ');
  return rule.interval === 1 ? `${named} hằng tuần` : `${everyFew(rule, 'tuần')}, vào ${named}`;
}

function monthlyText(rule: Rule): string {
  const { byDay = [], byMonthDay = [], bySetPos } = rule;
  if (bySetPos !== undefined) return `ngày làm việc ${edge(bySetPos)} tháng`;
  if (byDay.length > 0) return nthWeekdayText(byDay);
  if (byMonthDay.length === 0) return everyFew(rule, 'tháng');
  if (rule.interval !== 1) return `${everyFew(rule, 'tháng')}, vào ngày ${byMonthDay.join(', ')}`;
  if (byMonthDay[0] === -1) return 'ngày cuối hằng tháng';
  return `${byMonthDay.length > 1 ? 'các ' : ''}ngày ${byMonthDay.join(', ')} hằng tháng`;
}

const edge = (position: number): string => (position < 0 ? 'cuối' : 'đầu');

const nth: Record<string, string> = {
  '1': 'đầu',
  '2': 'thứ hai',
  '3': 'thứ ba',
  '4': 'thứ tư',
  '-1': 'cuối',
};

const nthWeekdayText = (codes: readonly string[]): string =>
  `${nameOf(codes[0] ?? '')} ${codes.map((code) => nth[code.slice(0, -2)] ?? '').join(', ')} hằng tháng`;

function quarterlyText({ byMonth = [], byMonthDay = [], bySetPos }: Rule): string {
  const unit = byMonth.length === 1 ? 'năm' : 'quý';
  if (bySetPos !== undefined) return `ngày làm việc ${edge(bySetPos)} ${unit}`;
  if (byMonthDay[0] === -1 || byMonth[0] === 1) return `ngày ${edge(byMonthDay[0] ?? 1)} hằng ${unit}`;
  return `ngày ${byMonthDay.join(', ')} tháng cuối quý`;
}

function yearlyText(rule: Rule): string {
  const day = rule.byMonthDay?.[0];
  if (day === undefined) return everyFew(rule, 'năm');
  const days = rule.byMonth?.map((month) => `${day}/${month}`) ?? [];
  return `ngày ${days.join(' và ')} hằng năm`;
}
