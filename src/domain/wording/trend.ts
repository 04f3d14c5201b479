import type { Settings } from '../settings';
import type { WeekPoint } from '../trend';

/** "T31", where little room is. */
export const weekMark = ({ week }: Pick<WeekPoint, 'week'>): string => `T${Number(week.slice(-2))}`;

/** "41 nội dung đạt, 22 việc chưa xong, 4 quá hạn": what a chart shows of one week, beside the criteria met. */
export const trendText = (
  { indicatorsMet, open, overdue }: WeekPoint,
  { indicatorLabel }: Pick<Settings, 'indicatorLabel'>,
): string => `${indicatorsMet} ${indicatorLabel} đạt, ${open} việc chưa xong, ${overdue} quá hạn`;
