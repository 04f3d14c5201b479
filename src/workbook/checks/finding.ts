import type { RecordFindingGroup } from '../../domain/checks';
import { folded } from '../../domain/text';
import type { Cell } from '../../sheet/cells';
import { cellText } from '../rowEdits';
import type { TableRow } from '../reading/table';
import type { TaskColumns, TaskKey } from '../tabs/tasksTab';

export type FindingGroup = 'unreadable' | 'leftOut' | RecordFindingGroup;

export interface Place {
  sheet: string;
  /** A1; empty when it concerns the whole tab. */
  cell: string;
  /** Which row: "NV-3 · Rà soát biển báo"; empty where the sentence says it. */
  about: string;
}

/** Something to look at, with its cell and, where it is safe, what one click would do about it: one way, or one for each who may be meant. */
export interface Finding extends Place {
  group: FindingGroup;
  says: string;
  /** Where the same stands besides. */
  also?: readonly Place[];
  repairs: readonly Repair[];
}

/** What one click does. */
export interface Repair {
  /** "Đổi “Nguyễn Thị Hoa” thành “Nguyễn Thị Hòa”". */
  says: string;
  /** What was done by it, as a sentence, where that is not what it says: "Đã đổi …". */
  done?: string;
  does: { kind: 'change'; rows: readonly RowRepair[] } | ({ kind: 'add' } & Addition);
}

/** A change of cells in the one row that holds `code` in the column `by`, if they still hold what was seen. */
export interface RowRepair {
  tab: 'tasks' | 'criteria' | 'members';
  by: string;
  code: string;
  cells: readonly { key: string; seen: string; value: Cell }[];
}

/** Somebody, or a place, that is in no list yet. */
export type Addition =
  { tab: 'members'; row: { name: string; unit?: string } } | { tab: 'neighbourhoods'; row: { name: string } };

/** How a row is found again. */
export type RowName = Pick<RowRepair, 'by' | 'code'>;

/** The rows of the task tab that are records. */
export interface TaskRows {
  sheet: string;
  columns: TaskColumns;
  rows: readonly TableRow<TaskKey>[];
  /** How a row is found again; null where it cannot be told for sure. */
  find(row: TableRow<TaskKey>): RowName | null;
}

/** The repair that changes one row. */
export const rowRepair = (says: string, row: RowRepair): Repair => ({
  says,
  does: { kind: 'change', rows: [row] },
});

/** How a row can be found again: by its code or, where that is missing or borne twice, by what the duty says, or what else is asked; null where all fail. */
export function rowFinder(
  rows: readonly TableRow<TaskKey>[],
  also: readonly TaskKey[] = [],
): (row: TableRow<TaskKey>) => RowName | null {
  const counts = (key: TaskKey): Map<string, number> => {
    const count = new Map<string, number>();
    for (const row of rows) {
      const text = folded(cellText(row.cell(key)));
      count.set(text, (count.get(text) ?? 0) + 1);
    }
    return count;
  };
  const seen = [...new Set<TaskKey>(['id', 'content', ...also])].map((by) => ({ by, count: counts(by) }));
  return (row) => {
    for (const { by, count } of seen) {
      const code = cellText(row.cell(by));
      if (code !== '' && count.get(folded(code)) === 1) return { by, code };
    }
    return null;
  };
}
