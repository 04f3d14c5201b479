import { type ClosedTask, earlierIn } from '../../domain/baseline';
import { folded } from '../../domain/text';
import type { EnteredState, Task } from '../../domain/tracker';
import type { TableRow } from '../reading/table';
import { cellText } from '../rowEdits';
import type { TaskColumns, TaskKey } from '../tabs/tasksTab';
import { type FillRules, fillsOf } from './fills';

/** What edits left empty in a task tab. */
export interface Gaps {
  /** What rows without a code say, from the top; only such as no other row says. */
  uncoded: string[];
  /** The day that a task lacks since the last closed week, by its code. */
  days: { code: string; key: 'completedOn' | 'waitingSince' }[];
}

/**
 * The same for a whole tab as `fillsOf` for an edit: Google calls no trigger for who is not signed in, or for a program. Of a day
 * it is only known that it lies in this week where the last closed week says that the task was not so yet; other days are left
 * to people, as are deadlines in words, which are read as they stand.
 */
export function gapsOf(
  rows: ReadonlyMap<Task, TableRow<TaskKey>>,
  columns: TaskColumns,
  rules: FillRules,
  closed: readonly ClosedTask[],
): Gaps {
  const tasks = [...rows.keys()];
  const everything = { row: 1, column: 1, rows: Infinity, columns: Infinity, value: null };
  const others = { ...columns };
  delete others.deadline;
  const { uncoded, finished } = fillsOf([...rows.values()], others, everything, rules);
  const lacking = {
    code: new Set(uncoded.map(({ row }) => row)),
    day: new Map(finished.map(({ row, column }) => [row, column])),
  };
  const contents = [...rows.values()].map((row) => cellText(row.cell('content')));
  const timesSaid = new Map<string, number>();
  for (const text of contents.map(folded)) timesSaid.set(text, (timesSaid.get(text) ?? 0) + 1);
  const earlier = earlierIn(closed, tasks);
  const since = (task: Task, state: EnteredState): boolean => {
    const before = earlier(task);
    return before !== undefined && before.state !== state;
  };
  return {
    uncoded: [...rows.values()]
      .filter(({ row }) => lacking.code.has(row))
      .map((row) => cellText(row.cell('content')))
      .filter((text) => timesSaid.get(folded(text)) === 1),
    days: tasks.flatMap((task) => {
      const column = lacking.day.get(task.row);
      if (column === undefined || !since(task, task.state)) return [];
      return { code: task.id, key: column === columns.completedOn ? 'completedOn' : 'waitingSince' };
    }),
  };
}
