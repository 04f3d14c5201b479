import { folded } from '../../domain/text';
import type { EnteredState } from '../../domain/tracker';
import { stateNames } from '../../domain/wording';
import type { Cell, Grid } from '../../sheet/cells';
import { readState, states } from '../reading/meanings';
import { tasksTab } from '../tabs/tabs';
import { lastColumn } from './addedColumns';
import type { Understanding } from './understand';

/** A column a table has not as such, made of what it says otherwise. */
export interface DerivedColumn {
  key: 'state' | 'criteria';
  /** From 1: behind all that stands there. */
  column: number;
  /** The headers of columns with ticks; empty where the names of groups tell it. */
  from: string[];
  /** One for each row below the header. */
  cells: string[];
}

/**
 * What a table says without a column of its own: the state by ticks in columns such as "Đã xong", "Đang làm", "Chậm"; the criterion by
 * names of groups such as "Tiêu chí 3: Môi trường". `isCriterion`: whether the committee has one of that code.
 */
export function derivedColumns(
  grid: Grid,
  understanding: Understanding,
  isCriterion: (code: string) => boolean,
): DerivedColumn[] {
  const { columns, questions, headerRow } = understanding;
  const lacks = (key: DerivedColumn['key']) =>
    !columns.some(({ meaning }) => meaning === key) &&
    !questions.some((question) => question.key === key && question.candidates.length > 0);
  const rows = grid.rows.slice(headerRow);
  const found = [
    ...(lacks('state') ? tickedStates(rows, columns) : []),
    ...(lacks('criteria') ? groupCriteria(rows, isCriterion) : []),
  ];
  const first = lastColumn(grid) + 1;
  return found.map((one, index) => ({ ...one, column: first + index }));
}

type Found = Omit<DerivedColumn, 'column'>;

/** Where a row has several ticks, the one that says most. */
const strongest: readonly EnteredState[] = [
  'done',
  'cancelled',
  'paused',
  'blocked',
  'waiting',
  'awaitingConfirmation',
  'inProgress',
  'notStarted',
];

function tickedStates(rows: readonly Cell[][], columns: Understanding['columns']): Found[] {
  const ticked = columns.flatMap(({ column, header }) => {
    const state = stateCalled(header);
    const filled = rows.map((row) => row[column - 1] ?? '').filter((cell) => cell !== '' && cell !== false);
    return state !== null && filled.length > 0 && filled.every(isTick) ? [{ column, header, state }] : [];
  });
  if (ticked.length < 2) return [];
  const stateOf = (row: readonly Cell[]) => {
    const said = ticked.filter(({ column }) => isTick(row[column - 1] ?? '')).map(({ state }) => state);
    const state = strongest.find((one) => said.includes(one));
    return state === undefined ? '' : stateNames[state];
  };
  return [{ key: 'state', from: ticked.map(({ header }) => header), cells: rows.map(stateOf) }];
}

const isTick = (cell: Cell): boolean => /^(?:x|v|✓|✔|√|☑|có|true)$/iu.test(String(cell).trim());

const late = /^(?:cham|tre|qua han)\b/;

/** A late task is still under way: how late it is follows from its deadline. */
const stateCalled = (header: string): EnteredState | null =>
  late.test(folded(header)) ? 'inProgress' : (readState(header, states)?.state ?? null);

/** "Tiêu chí 3: Môi trường", "II. Tiêu chí số 4". */
const criterionGroup = /^(?:(?:[ivx]+|[a-z]|\d+)\s*[.)\-:]\s*)?tieu chi\s*(?:so\s*)?(\d+[a-z]?)\b/;

/** A row of hardly more than the name of its group, and the rows below it until the next. */
function groupCriteria(rows: readonly Cell[][], isCriterion: (code: string) => boolean): Found[] {
  let criterion = '';
  const cells = rows.map((row) => {
    const filled = row.filter((cell) => cell !== '');
    const named = filled
      .map((cell) => criterionGroup.exec(folded(String(cell)))?.[1])
      .find((code) => code !== undefined);
    if (filled.length > 2 || named === undefined) return filled.length > 1 ? criterion : '';
    criterion = isCriterion(named) ? named : '';
    return '';
  });
  return cells.some((cell) => cell !== '') ? [{ key: 'criteria', from: [], cells }] : [];
}

/** The table with these columns at its right end. */
export function withColumns(grid: Grid, headerRow: number, derived: readonly DerivedColumn[]): Grid {
  if (derived.length === 0) return grid;
  const rows = grid.rows.map((row, index) => {
    const wide = [...row];
    for (const { key, column, cells } of derived) {
      while (wide.length < column) wide.push('');
      wide[column - 1] =
        index === headerRow - 1 ? tasksTab.columns[key].header : (cells[index - headerRow] ?? '');
    }
    return wide;
  });
  return { ...grid, rows };
}
