import { type Rule, weekdayCodes } from './rule';

/**
 * The rule whose occurrences fall one day before those of another: the strict reading of "trước ngày 20 hằng tháng".
 * One that has no such rule, as "thứ Sáu cuối tháng", stays what it is.
 */
export function dayEarlier(rule: Rule): Rule {
  const { byDay, byMonth, byMonthDay, bySetPos } = rule;
  if (bySetPos !== undefined || byDay?.some((code) => code.length > 2)) return rule;
  if (byDay)
    return {
      ...rule,
      byDay: weekdayCodes.filter((_, i) => byDay.includes(weekdayCodes[(i + 1) % 7] as string)),
    };
  if (!byMonthDay) return rule;
  if (!byMonthDay.includes(1)) return { ...rule, byMonthDay: byMonthDay.map((day) => day - 1) };
  if (byMonth && byMonthDay.length === 1)
    return {
      ...rule,
      byMonth: byMonth.map((month) => month - 1 || 12).sort((a, b) => a - b),
      byMonthDay: [-1],
    };
  return byMonth ? rule : { ...rule, byMonthDay: byMonthDay.map((day) => day - 1 || -1) };
}
