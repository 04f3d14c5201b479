import type { RecordFinding } from '../../domain/checks';
import type { Cell } from '../../sheet/cells';
import { cellText } from '../rowEdits';
import type { TableRow } from '../reading/table';
import type { TaskKey } from '../tabs/tasksTab';
import { type Repair, type RowName, rowRepair } from './finding';

/** A finished task may be told to be so in its progress too; which of two dates or states is right only people know. */
export function progressRepairs(
  { field }: Pick<RecordFinding, 'field'>,
  row: TableRow<TaskKey> | undefined,
  find: (row: TableRow<TaskKey>) => RowName | null,
): Repair[] {
  if (field !== 'progress' || row === undefined) return [];
  const cell = row.cell('progress');
  const found = find(row);
  if (found === null) return [];
  return [
    rowRepair('Đổi tiến độ thành 100%', {
      ...found,
      tab: 'tasks',
      cells: [{ key: 'progress', seen: cellText(cell), value: whole(cell) }],
    }),
  ];
}

/** Everything, in the way the cell says it: as a fraction, as percent, or in words. */
function whole(cell: Cell): Cell {
  if (typeof cell === 'number') return cell > 0 && cell < 1 ? 1 : 100;
  return String(cell).includes('%') ? '100%' : 100;
}
