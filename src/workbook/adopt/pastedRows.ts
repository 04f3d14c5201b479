import type { CalendarDate } from '../../domain/calendar';
import { folded } from '../../domain/text';
import type { Task } from '../../domain/tracker';
import { stateNames } from '../../domain/wording';
import type { Cell, Grid } from '../../sheet/cells';
import { taskRows } from '../reading/leftOut';
import { readTable, type Table, type TableRow } from '../reading/table';
import { tasksTab } from '../tabs/tabs';
import { type TaskKey, tasksTabIn } from '../tabs/tasksTab';
import type { Adoption } from './adoption';
import { sample } from './columnValues';
import type { Reading } from './reading';

/**
 * A pasted table as new rows of the task tab, by its columns, each with its own code or else one of `codes`. Words that are no day stay as
 * they were typed, beside the deadline where there is a column for them.
 */
export function pastedRows(
  { adoption, grid, reading }: { adoption: Adoption; grid: Grid; reading: Reading },
  into: Table<TaskKey>,
  codes: readonly string[],
): Partial<Record<TaskKey, Cell>>[] {
  const used = new Set(into.rows.map((row) => folded(text(row.cell('id')))));
  const rowOf = new Map(taskRows(readTable(tasksTabIn(adoption), grid)).map((row) => [row.row, row]));
  return reading.tasks.flatMap((task, index) => {
    const row = rowOf.get(task.row);
    if (row === undefined) return [];
    const written = text(row.cell('id'));
    const id = written !== '' && !used.has(folded(written)) ? written : (codes[index] ?? '');
    used.add(folded(id));
    return [{ ...cellsOf(task, row, into.columns.deadlinePhrase !== undefined), id }];
  });
}

function cellsOf(task: Task, row: TableRow<TaskKey>, keepsPhrase: boolean): Partial<Record<TaskKey, Cell>> {
  const keys = Object.keys(tasksTab.columns) as TaskKey[];
  const asWritten = Object.fromEntries(keys.map((key) => [key, text(row.cell(key))]));
  const said = text(row.cell('deadline'));
  const day = (date: CalendarDate | null, key: TaskKey): Cell =>
    date === null ? text(row.cell(key)) : { date, time: null };
  return {
    ...asWritten,
    deadline: task.deadline === null && keepsPhrase ? '' : day(task.deadline, 'deadline'),
    deadlinePhrase: text(row.cell('deadlinePhrase')) || (isDayOnly(said, task.deadline) ? '' : said),
    assignedOn: day(task.assignedOn, 'assignedOn'),
    completedOn: day(task.completedOn, 'completedOn'),
    firstDeadline: day(task.firstDeadline, 'firstDeadline'),
    state: row.cell('state') === '' ? '' : stateNames[task.state],
    progress: task.progress ?? '',
  };
}

/** "30/8/2023" says no more than the date it was read as; "trước 30/8/2023" does. */
const isDayOnly = (said: string, date: CalendarDate | null): boolean =>
  said === '' || (date !== null && /^[\d/.\- ]+$/.test(said));

const text = (cell: Cell): string => (typeof cell === 'object' ? sample(cell) : String(cell).trim());
