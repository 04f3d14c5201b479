import type { Grid } from '../grid';
import type { TabPlan } from '../setUpPlan';
import { tasksTab } from '../tabs/tabs';
import type { TaskKey } from '../tabs/tasksTab';

/** Columns to put at the right end of a sheet, beyond everything that stands or is merged there. */
export function planColumns(grid: Grid, headerRow: number, keys: readonly TaskKey[]): TabPlan {
  const first = lastColumn(grid) + 1;
  const added = keys.map((key, index) => ({ ...tasksTab.columns[key], column: first + index }));
  return {
    tab: grid.sheet,
    create: false,
    headerRow,
    headers: added.map(({ column, header, width, date, text }) => ({
      column,
      text: header,
      width,
      format: date ? 'date' : text ? 'text' : 'general',
    })),
    validations: added.flatMap(({ column, choices, date, help }) =>
      choices || date
        ? [{ column, kind: choices ? 'list' : 'date', choices: choices ?? [], help: help ?? '' }]
        : [],
    ),
    widths: [],
    freezeHeader: false,
    warning: null,
    rows: [],
    says: [],
  };
}

function lastColumn({ rows, merges }: Grid): number {
  const filled = rows.map((cells) =>
    cells.reduce<number>((last, cell, i) => (cell === '' ? last : i + 1), 0),
  );
  return Math.max(0, ...filled, ...merges.map(({ column, columns }) => column + columns - 1));
}
