import { type TaskCode, taskCode } from '../../domain/ids';
import { idOfRow } from '../../domain/baseline';
import type { Settings } from '../../domain/settings';
import { classIn } from '../../domain/givenTo';
import { wholeOf } from '../../domain/codes';
import { folded } from '../../domain/text';
import type { EnteredState, Task } from '../../domain/tracker';
import { unnamed } from '../../domain/wording';
import { acceptingUnknown, type Book, CellReader, shown } from './cells';
import { recordsOf, takeRecords, taskColumns } from './leftOut';
import { type Meanings, readState, type SaidState, stateAt, statesWith } from './meanings';
import { cellText } from '../rowEdits';
import { readDayMarks } from './dayMarks';
import { isBlank } from '../grid';
import { type PercentScale, percentScale } from './percents';
import type { Table, TableRow } from './table';
import { type Reading, readTaskDeadline } from './taskDeadline';
import type { TargetBook } from './targets';
import { stateChoices, type tasksTab } from '../tabs/tabs';

type Key = keyof (typeof tasksTab)['columns'];

/** What cells of a task may name. */
interface Books {
  targets: TargetBook;
  /** Members, their units and those who head a neighbourhood. */
  people: Book;
  neighbourhoods: Book;
}

/** The task tab: every row that is a task, or is meant to become one. One without its words is counted, and named. */
export function readTasks(
  table: Table<Key>,
  books: Books,
  settings: Reading & Pick<Settings, 'stateWords'>,
): Map<Task, TableRow<Key>> {
  const meanings = statesWith(settings.stateWords);
  const read = new CellReader<Key>(table.sheet, table.problems, settings.assumedYear);
  const rowOfId = new Map<string, number>();
  const rows = takeRecords(table, taskColumns);
  const isSpread = spreadRows(rows);
  const scale = progressScale(table);
  return recordsOf(rows, (row) => {
    const content = read.text(row, 'content');
    if (isBlank(row.cell('content')))
      read.report(row, 'content', 'Chưa ghi nội dung nhiệm vụ. Ghi ở ô này; dòng vẫn được tính là một việc.');
    return {
      id: uniqueId(row, read.text(row, 'id'), rowOfId, read),
      row: row.row,
      content: content || unnamed('nội dung', row.row),
      ...books.targets.meant(read.names(row, 'criteria', books.targets)),
      neighbourhoods: read.names(row, 'neighbourhoods', books.neighbourhoods),
      owners: read.names(row, 'owners', isSpread(row) ? acceptingUnknown(books.people) : books.people),
      partners: read.names(row, 'partners', acceptingUnknown(books.people)),
      ...readTaskDeadline(row, read, settings),
      ...stateOf(row, read, meanings, { hasStates: table.columns.state !== undefined, scale }),
      result: read.text(row, 'result'),
      difficulty: read.text(row, 'difficulty'),
      proposal: read.text(row, 'proposal'),
      source: read.text(row, 'source'),
      proof: read.text(row, 'proof'),
      ...waitingOf(row, read),
    };
  });
}

/** Whom it waits for. A day without a year is the first one since it waits. */
function waitingOf(
  row: TableRow<Key>,
  read: CellReader<Key>,
): Pick<Task, 'waitingFor' | 'waitingSince' | 'pressedOn'> {
  const waitingSince = read.date(row, 'waitingSince');
  const pressed = readDayMarks(read.text(row, 'pressedOn'), waitingSince);
  if (pressed.wrong.length > 0) read.report(row, 'pressedOn', pressed.wrong.join(' '));
  return { waitingFor: read.text(row, 'waitingFor'), waitingSince, pressedOn: pressed.done.sort() };
}

/** How the column of percents is to be read. */
export const progressScale = ({ rows }: Pick<Table<Key>, 'rows'>): PercentScale =>
  percentScale(rows.map((row) => row.cell('progress')));

/** Which rows may go on naming a class ("các khu phố") as their owner: those with parts, which say who is meant. */
export function spreadRows(rows: readonly TableRow<Key>[]): (row: TableRow<Key>) => boolean {
  const code = (row: TableRow<Key>) => String(row.cell('id')).trim();
  const wholes = new Set(rows.flatMap((row) => folded(wholeOf(code(row)) ?? '') || []));
  return (row) => wholes.has(folded(code(row))) && classIn(String(row.cell('owners'))) !== null;
}

/** A code used twice would make two tasks one from week to week; the later row is told apart by its row. */
function uniqueId(
  row: TableRow<Key>,
  written: string,
  rowOfId: Map<string, number>,
  read: CellReader<Key>,
): TaskCode {
  if (written === '') return idOfRow(row.row);
  const earlier = rowOfId.get(folded(written));
  if (earlier === undefined) {
    rowOfId.set(folded(written), row.row);
    return taskCode(written);
  }
  read.report(row, 'id', `Mã “${shown(written)}” đã dùng ở dòng ${earlier}. Mỗi nhiệm vụ cần một mã riêng.`);
  return taskCode(`${written} (${idOfRow(row.row)})`);
}

const nothingSaid = { state: null, progress: null, completedOn: null, doubt: '' };

/**
 * A completion date says more than an empty state cell; where there is no such column, progress tells. An unknown word is taken as
 * still open.
 */
function stateOf(
  row: TableRow<Key>,
  read: CellReader<Key>,
  meanings: Meanings<EnteredState>,
  { hasStates, scale }: { hasStates: boolean; scale: PercentScale },
): Omit<SaidState, 'doubt'> {
  const said = readState(cellText(row.cell('state')), meanings) ?? nothingSaid;
  if (said.doubt !== '') read.report(row, 'state', said.doubt);
  const chosen = said.state ?? read.choice<EnteredState>(row, 'state', meanings, stateChoices);
  // Of a finished task a 1 cannot be meant for 1 %.
  const scaleHere = scale === 'unclear' && chosen === 'done' ? 'fractions' : scale;
  const progress = read.percent(row, 'progress', scaleHere) ?? said.progress;
  const completedOn = read.date(row, 'completedOn');
  const onlyDated = row.cell('state') === '' && completedOn !== null;
  const stateWithoutWord = hasStates ? 'notStarted' : stateAt(progress ?? 0);
  return {
    state: chosen ?? (onlyDated ? 'done' : stateWithoutWord),
    progress,
    completedOn: completedOn ?? said.completedOn,
  };
}
