import { addDays, addMonths, type CalendarDate, printDate, weekOf, type WeekKey } from '../domain/calendar';
import type { WeekSummary } from '../domain/weekSummary';
import { type Run, say, words } from './content';

/** What a report tells of. */
export type Span = 'week' | 'month';

export interface Period {
  span: Span;
  /** "2023-W32", "2023-08": names it where something is kept for it. */
  key: string;
  first: CalendarDate;
  last: CalendarDate;
  /** The last day of the period behind it: what falls due until then is to be done next. */
  until: CalendarDate;
}

/** The week that is summarised, or the calendar month of the day. */
export function periodOf(span: Span, { week, today }: Pick<WeekSummary, 'week' | 'today'>): Period {
  if (span === 'week')
    return { span, key: week.key, first: week.monday, last: week.sunday, until: addDays(week.sunday, 7) };
  const key = today.slice(0, 7);
  const first = `${key}-01` as CalendarDate;
  const end = (months: number) => addDays(addMonths(first, months), -1);
  return { span, key, first, last: end(1), until: end(2) };
}

/** The week in which a period begins: what it brought is measured against the last one closed before. */
export const firstWeek = ({ first }: Pick<Period, 'first'>): WeekKey => weekOf(first).key;

/** "tuần 32 (từ 07/08/2023 đến 13/08/2023)", "tháng 8 năm 2023". */
export const periodName = (period: Period): Run[] =>
  period.span === 'week'
    ? say`tuần ${words(String(Number(period.key.slice(-2))))} (từ ${day(period.first)} đến ${day(period.last)})`
    : monthName(period.first);

/** "tuần tới", "tháng 9 năm 2023". */
export const nextName = ({ span, until }: Period): Run[] =>
  span === 'week' ? say`tuần tới` : monthName(until);

/** "tuần", "tháng". */
export const spanName = ({ span }: Period): string => (span === 'week' ? 'tuần' : 'tháng');

export const day = (date: CalendarDate): Run => words(printDate(date));

export const monthName = (date: CalendarDate): Run[] => {
  const [year = '', month = ''] = date.split('-');
  return say`tháng ${words(String(Number(month)))} năm ${words(year)}`;
};
