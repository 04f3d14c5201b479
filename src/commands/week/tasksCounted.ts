import { countedAs } from '../../domain/counts';
import { groupsBy, rowsOf } from '../../domain/groups';
import type { Result } from '../../domain/outcome';
import { counted } from '../../domain/parts';
import { countLabels } from '../../domain/wording';
import type { CountedTasksAnswer, CountedTasksRequest } from '../../answers';
import { readThisWeek } from '../readWeek';
import { taskLines } from '../../answers/taskLines';

/** More than this nobody reads in a sidebar; the tab has all. */
const most = 100;

/** The tasks behind one number of a state table. Writes nothing. */
export function tasksCounted(asked: CountedTasksRequest): Result<CountedTasksAnswer> {
  const week = readThisWeek();
  if (!week.ok) return week;
  const { grouping, row } = asked;
  const cell = countLabels[asked.column]?.[0];
  const groups = grouping === null ? null : groupsBy(grouping, week.tracker);
  const behind = counted(week.summary.tasks).filter(
    (task) =>
      countedAs(task.timing, task.deadline !== null) === cell &&
      (groups === null || rowsOf(task, groups).includes(row)),
  );
  const lines = taskLines(week);
  return { ok: true, lines: behind.slice(0, most).map(lines.timed), more: Math.max(0, behind.length - most) };
}
