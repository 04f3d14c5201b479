import type { Settings } from '../../domain/settings';
import { folded } from '../../domain/text';
import { type Column, type Tab, tasksTab } from './tabs';

export type TaskKey = keyof (typeof tasksTab)['columns'];
export type TasksTab = Tab<TaskKey>;
/** Which column holds what, from 1; what is not there is left out. */
export type TaskColumns = Partial<Record<TaskKey, number>>;

/**
 * The task tab as this committee has it: by the name and the headers it gave, where it goes on with a sheet of its own.
 * Everything that reads, names or colours the task tab asks here.
 */
export function tasksTabIn({
  taskTable,
  taskColumns,
}: Pick<Settings, 'taskTable' | 'taskColumns'>): TasksTab {
  if (folded(taskTable) === folded(tasksTab.name) && taskColumns.length === 0) return tasksTab;
  const theirs = new Map(taskColumns.map((renaming) => [folded(renaming.ours), renaming.theirs]));
  const entries = Object.entries(tasksTab.columns) as [TaskKey, Column][];
  const columns = entries.map(([key, column]) => [key, renamed(column, theirs.get(folded(column.header)))]);
  return {
    ...tasksTab,
    name: taskTable,
    adopted: true,
    columns: Object.fromEntries(columns) as TasksTab['columns'],
  };
}

/** A column they said they have not is looked for no more, nor missed. */
function renamed(column: Column, theirs: string | undefined): Column {
  if (theirs === undefined) return column;
  const { required, ...rest } = column;
  if (theirs === '') return { ...rest, absent: true };
  return { ...rest, ...(required && { required }), header: theirs, aliases: [] };
}
