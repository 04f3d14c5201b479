import { isRefused } from '../../domain/outcome';
import type { ZoneOf } from '../../google/readTabs';
import { applyPlans } from '../../google/setUp';
import { planColumns } from '../../workbook/adopt/addedColumns';
import type { Grid } from '../../sheet/cells';
import type { Table } from '../../workbook/reading/table';
import type { TaskKey, TasksTab } from '../../workbook/tabs/tasksTab';
import { changeRow, type Found, type RowChange, type RowOutcome } from './changeRow';

/** All of a task that waits, side by side: a save writes them at once. */
const ofWaiting: readonly TaskKey[] = ['waitingFor', 'waitingSince', 'pressedOn'];

/** Columns of the task tab that are made when somebody has something to write there first, and which come with them. */
const madeWhenUsed: Partial<Record<TaskKey, readonly TaskKey[]>> = {
  extensionAsked: ['extensionAsked', 'extensionReason'],
  extensionReason: ['extensionReason'],
  waitingFor: ofWaiting,
  waitingSince: ofWaiting,
  pressedOn: ofWaiting,
};

/** What `changeRow` does, in the task tab, with the columns that are made at their first use. */
export function changeTask(tab: TasksTab, change: RowChange<TaskKey>, zoneOf?: ZoneOf): RowOutcome<TaskKey> {
  let at: Found<TaskKey> | null = null;
  let missing: TaskKey[] = [];
  const { code, cells } = change;
  const attempt = () =>
    changeRow<TaskKey>(
      tab,
      'id',
      {
        code,
        cells: (found) => {
          const wanted = typeof cells === 'function' ? cells(found) : cells;
          at = found;
          missing = isRefused(wanted)
            ? []
            : keysLacking(
                found,
                wanted.map(({ key }) => key),
              );
          return wanted;
        },
      },
      zoneOf,
    );
  const outcome = attempt();
  if (outcome.ok || outcome.why.code !== 'missingColumn' || at === null) return outcome;
  const unmade = missing.find((key) => madeWhenUsed[key] === undefined);
  if (unmade !== undefined)
    return { ...outcome, why: { ...outcome.why, column: tab.columns[unmade].header } };
  makeColumns(at, missing);
  return attempt();
}

/** Makes those of the columns, and of those that come with them, that the tab lacks, at its right end. */
export function makeColumns(found: TaskTabFound, keys: readonly TaskKey[]): void {
  const wanted = keysLacking(found, [...new Set(keys.flatMap((key) => madeWhenUsed[key] ?? []))]);
  const { grid, table } = found;
  if (wanted.length === 0) return;
  applyPlans([{ ...planColumns(grid, table.headerRow, wanted), tab: grid.sheet }]);
}

interface TaskTabFound {
  table: Pick<Table<TaskKey>, 'headerRow' | 'columns'>;
  grid: Grid;
}

const keysLacking = ({ table }: TaskTabFound, keys: readonly TaskKey[]): TaskKey[] =>
  keys.filter((key) => table.columns[key] === undefined);
