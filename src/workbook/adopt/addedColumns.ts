import type { Grid } from '../../sheet/cells';
import type { TabPlan } from '../../sheet/setUp';
import { lastFilled } from '../grid';
import { headerColours, headerPlan, validationPlan } from '../setUpPlan';
import { tasksTab } from '../tabs/tabs';
import type { TaskKey } from '../tabs/tasksTab';

/** Columns to put at the right end of a sheet, beyond everything that stands or is merged there. */
export function planColumns(grid: Grid, headerRow: number, keys: readonly TaskKey[]): TabPlan {
  const first = lastColumn(grid) + 1;
  const added = keys.map((key) => tasksTab.columns[key]);
  return {
    tab: grid.sheet,
    create: false,
    headerRow,
    headers: added.map((column, index) => headerPlan(column, first + index)),
    headerColours,
    validations: added.flatMap((column, index) => validationPlan(column, first + index)),
    widths: [],
    freezeHeader: false,
    warning: null,
    rows: [],
  };
}

export const lastColumn = ({ rows, merges }: Grid): number =>
  Math.max(0, ...rows.map(lastFilled), ...merges.map(({ column, columns }) => column + columns - 1));
