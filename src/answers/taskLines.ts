import type { TimedTask } from '../domain/weekSummary';
import { type Badge, deadlineText, ownersText, taskName, timingBadge } from '../domain/wording';
import { cellName } from '../workbook/grid';
import type { Jump, Line } from '.';
import type { ReadWeek } from '../workbook/week';

/** How tasks are listed in sidebars, each leading to its row. */
interface TaskLines {
  jump(task: TimedTask): Jump;
  line(task: TimedTask, badge: Badge): Line;
  /** With where it stands in time. */
  timed(task: TimedTask): Line;
}

/** Lists tasks of the tab that was read. */
export function taskLines({ tasksTable }: Pick<ReadWeek, 'tasksTable'>): TaskLines {
  const jump = (task: TimedTask): Jump => ({
    sheet: tasksTable.sheet,
    cell: cellName(task.row, tasksTable.columns.content ?? 1),
  });
  const line = (task: TimedTask, { text, tone }: Badge): Line => ({
    text: taskName(task),
    detail: [ownersText(task), task.neighbourhoods.join(', '), deadlineText(task)]
      .filter((part) => part !== '')
      .join(' · '),
    badge: text,
    tone,
    jump: jump(task),
  });
  return { jump, line, timed: (task) => line(task, timingBadge(task.timing)) };
}
