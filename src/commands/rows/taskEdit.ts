import type { Refusal } from '../../domain/outcome';
import type { Task } from '../../domain/tracker';
import type { Cell } from '../../sheet/cells';
import type { Table } from '../../workbook/reading/table';
import { cellText } from '../../workbook/rowEdits';
import { type TaskKey, tasksTabIn } from '../../workbook/tabs/tasksTab';
import type { ReadWeek } from '../../workbook/week';
import { type CellChange, changeRows } from './changeRow';

/** What is to become of a task's row, beside what stood there when the week was read. A column the tab lacks takes nothing. */
export class TaskEdit {
  readonly code: string;
  private readonly row: readonly Cell[];
  private readonly columns: Table<TaskKey>['columns'];
  private readonly wanted = new Map<TaskKey, Cell>();

  constructor(
    { id, row }: Pick<Task, 'id' | 'row'>,
    { tasksTable, grids }: Pick<ReadWeek, 'tasksTable' | 'grids'>,
  ) {
    this.code = id;
    this.row = grids.get(tasksTable.sheet)?.rows[row - 1] ?? [];
    this.columns = tasksTable.columns;
  }

  private standing(key: TaskKey): Cell {
    return this.row[(this.columns[key] ?? 0) - 1] ?? '';
  }

  /** As `cellText` says it. */
  text(key: TaskKey): string {
    return cellText(this.wanted.get(key) ?? this.standing(key));
  }

  put(key: TaskKey, value: Cell): void {
    if (this.columns[key] !== undefined && this.text(key) !== cellText(value)) this.wanted.set(key, value);
  }

  /** Another last day, in the words and by the paper that gave it. The first one is kept, and whoever asked for more time has an answer. */
  moveDeadline(to: { deadline: string; phrase: string; source: string }): void {
    if (this.text('firstDeadline') === '' && this.text('deadline') !== to.deadline)
      this.put('firstDeadline', this.standing('deadline'));
    this.put('deadline', { date: to.deadline, time: null });
    this.put('deadlinePhrase', to.phrase);
    this.put('extensionSource', to.source);
    this.put('extensionAsked', '');
    this.put('extensionReason', '');
  }

  get cells(): CellChange<TaskKey>[] {
    return [...this.wanted].map(([key, value]) => ({ key, seen: cellText(this.standing(key)), value }));
  }

  /** What puts the row back, as long as nobody changed these cells since. */
  get wayBack(): CellChange<TaskKey>[] {
    return [...this.wanted].map(([key, value]) => ({
      key,
      seen: cellText(value),
      value: this.standing(key),
    }));
  }
}

/** Writes them all at once, in as many calls whatever their number; gives those that could not be made. */
export function saveEdits(
  edits: readonly TaskEdit[],
  { tracker }: ReadWeek,
): { task: string; why: Refusal }[] {
  const rows = edits.filter(({ cells }) => cells.length > 0);
  if (rows.length === 0) return [];
  const whys = changeRows(tasksTabIn(tracker.settings), 'id', rows);
  return rows.flatMap(({ code: task }, index) => {
    const why = whys[index] ?? null;
    return why === null ? [] : [{ task, why }];
  });
}
