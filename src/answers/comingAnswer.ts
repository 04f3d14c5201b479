import { type CalendarDate, dayOfWeek, printDate } from '../domain/calendar';
import { weekName } from '../domain/wording';
import type { ReadWeek } from '../workbook/week';
import type { WeekAnswer } from '.';
import { taskLines } from './taskLines';

/** So many tasks are listed of a week; the tab has all. */
const listed = 30;

/** This week and the three behind it, as pages draw them. */
export const comingAnswer = (read: ReadWeek): Pick<WeekAnswer, 'coming' | 'todayIndex'> => ({
  coming: read.summary.coming.map(({ week, days, tasks }) => ({
    name: `${weekName(week)} (${shortDate(week.monday)} – ${shortDate(week.sunday)})`,
    days,
    lines: tasks.slice(0, listed).map(taskLines(read).timed),
    more: Math.max(0, tasks.length - listed),
  })),
  todayIndex: dayOfWeek(read.summary.today) - 1,
});

const shortDate = (date: CalendarDate): string => printDate(date).slice(0, 5);
