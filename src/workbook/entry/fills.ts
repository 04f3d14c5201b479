import { folded } from '../../domain/text';
import type { EnteredState } from '../../domain/tracker';
import type { EditedArea } from '../../sheet/edit';
import { leftOut, taskColumns } from '../reading/leftOut';
import { type Meanings, readState } from '../reading/meanings';
import type { TableRow } from '../reading/table';
import { cellText } from '../rowEdits';
import type { TaskColumns, TaskKey } from '../tabs/tasksTab';
import type { CellChange } from './blocks';
import { type DeadlineRules, readLooseDeadline } from './looseDeadline';

/** What an edit leaves to be filled in; nothing but empty cells and the loose deadline itself. */
export interface Fills {
  /** Cells that lack the code of their task, from the top; their values only look like one. */
  uncoded: CellChange[];
  /** Cells that get the day on which a task was finished, or began to wait. */
  finished: CellChange[];
  deadlines: CellChange[];
  /** Why a deadline was left alone. */
  notes: CellChange[];
}

export interface FillRules extends DeadlineRules {
  states: Meanings<EnteredState>;
  /** What codes look like; which ones are free is found out when it is known how many are needed. */
  codeLike: string;
}

/** The columns whose edits leave something to be done. */
const followedKeys = ['content', 'state', 'deadline'] as const satisfies TaskKey[];

/** Which of the columns that matter were edited. */
export function followed(columns: TaskColumns, edit: EditedArea): Set<TaskKey> {
  const inside = (column: number) => column >= edit.column && column < edit.column + edit.columns;
  return new Set(followedKeys.filter((key) => inside(columns[key] ?? 0)));
}

/** What the edited rows need. Rows that do not hold (any more) what the edit says are somebody else's already. */
export function fillsOf(
  rows: readonly TableRow<TaskKey>[],
  columns: TaskColumns,
  edit: EditedArea,
  rules: FillRules,
): Fills {
  const keys = followed(columns, edit);
  const edited = rows.filter(
    (row) => row.row >= edit.row && row.row < edit.row + edit.rows && holds(row, columns, edit),
  );
  const change = (row: TableRow<TaskKey>, key: TaskKey, value: string): CellChange[] =>
    columns[key] === undefined || row.cell(key) !== '' ? [] : [{ row: row.row, column: columns[key], value }];
  const loose = keys.has('deadline') ? edited.map((row) => readLooseDeadline(row, columns, rules)) : [];
  return {
    uncoded: !keys.has('content')
      ? []
      : edited.flatMap((row) =>
          row.cell('content') === '' || leftOut(row, taskColumns) !== null
            ? []
            : change(row, 'id', rules.codeLike),
        ),
    finished: !keys.has('state')
      ? []
      : edited.flatMap((row) => {
          if (wasFinished(row, rules)) return change(row, 'completedOn', rules.today);
          return waits(row, rules) ? change(row, 'waitingSince', rules.today) : [];
        }),
    deadlines: loose.flatMap(({ changes }) => changes),
    notes: loose.flatMap(({ note }) => (note === null ? [] : [note])),
  };
}

/** A text in a single cell can be compared with the edit: somebody may have inserted or sorted rows since. */
function holds(row: TableRow<TaskKey>, columns: TaskColumns, edit: EditedArea): boolean {
  const key = followedKeys.find((one) => columns[one] === edit.column);
  const cell = key === undefined || edit.value === null ? '' : row.cell(key);
  return typeof cell !== 'string' || cell === '' || folded(cell) === folded(edit.value ?? '');
}

const waits = (row: TableRow<TaskKey>, { states }: FillRules): boolean =>
  readState(cellText(row.cell('state')), states)?.state === 'waiting';

/** A state that tells its day itself ("Xong ngày 30/8/2023") needs none beside it. */
function wasFinished(row: TableRow<TaskKey>, { states }: FillRules): boolean {
  const said = readState(cellText(row.cell('state')), states);
  return said?.state === 'done' && said.completedOn === null && said.doubt === '';
}
