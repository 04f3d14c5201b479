import type { CalendarDate } from '../../domain/calendar';
import { folded } from '../../domain/text';
import type { Task } from '../../domain/tracker';
import { stateNames } from '../../domain/wording';
import type { Cell, Grid } from '../grid';
import { taskRows } from '../leftOut';
import { readTable, type TableRow } from '../table';
import { type TaskKey, type TasksTab, tasksTabIn } from '../tasksTab';
import { freeCodes } from './addedColumns';
import type { Adoption } from './adoption';
import { sample } from './columnValues';
import type { Reading } from './reading';

/**
 * A pasted table as rows for the end of the task tab, in the order of its columns. Days are written so that every locale reads
 * them; words that are no day stay as they were typed, beside the deadline where there is a column for them.
 */
export function pastedRows(
  { adoption, grid, reading }: { adoption: Adoption; grid: Grid; reading: Reading },
  tab: TasksTab,
  target: Grid,
): string[][] {
  const into = readTable(tab, target);
  const width = Math.max(0, ...Object.values(into.columns));
  const taken = into.rows.map((row) => String(row.cell('id')));
  const used = new Set(taken.map(folded));
  const codes = freeCodes(taken, reading.tasks.length);
  const rowOf = new Map(taskRows(readTable(tasksTabIn(adoption), grid)).map((row) => [row.row, row]));
  return reading.tasks.flatMap((task, index) => {
    const row = rowOf.get(task.row);
    if (row === undefined) return [];
    const written = text(row.cell('id'));
    const id = written !== '' && !used.has(folded(written)) ? written : (codes[index] ?? '');
    used.add(folded(id));
    const cells = cellsOf(task, row, id, into.columns.deadlinePhrase !== undefined);
    const keys = Object.entries(into.columns) as [TaskKey, number][];
    const keyAt = new Map(keys.map(([key, column]) => [column, key]));
    return [Array.from({ length: width }, (_, at) => cells(keyAt.get(at + 1)))];
  });
}

function cellsOf(
  task: Task,
  row: TableRow<TaskKey>,
  id: string,
  keepsPhrase: boolean,
): (key: TaskKey | undefined) => string {
  const said = text(row.cell('deadline'));
  return (key) => {
    switch (key) {
      case undefined:
        return '';
      case 'id':
        return id;
      case 'deadline':
        return task.deadline ?? (keepsPhrase ? '' : said);
      case 'deadlinePhrase':
        return text(row.cell('deadlinePhrase')) || (isDayOnly(said, task.deadline) ? '' : said);
      case 'assignedOn':
      case 'completedOn':
      case 'firstDeadline':
        return task[key] ?? text(row.cell(key));
      case 'state':
        return row.cell('state') === '' ? '' : stateNames[task.state];
      default:
        return text(row.cell(key));
    }
  };
}

/** "30/8/2023" says no more than the date it was read as; "trước 30/8/2023" does. */
const isDayOnly = (said: string, date: CalendarDate | null): boolean =>
  said === '' || (date !== null && /^[\d/.\- ]+$/.test(said));

const text = (cell: Cell): string => (typeof cell === 'object' ? sample(cell) : String(cell).trim());
