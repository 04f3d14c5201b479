import { type CalendarDate, daysBetween, printDate } from '../../domain/calendar';
import { dateOf, readDeadlineCell, type ReadDeadline } from '../../domain/deadlines';
import { folded } from '../../domain/text';
import { dateIn, readDate, shown } from '../reading/cells';
import type { TableRow } from '../reading/table';
import { fullDay, readDeadline, type Reading } from '../reading/taskDeadline';
import type { TaskColumns, TaskKey } from '../tabs/tasksTab';
import type { CellChange } from './blocks';

export interface DeadlineRules {
  today: CalendarDate;
  reading: Reading;
}

interface Read {
  changes: CellChange[];
  note: CellChange | null;
}

const nothing: Read = { changes: [], note: null };

/**
 * A text in "Hạn" becomes a date; what was typed is kept in "Thời hạn (theo văn bản)", the date as the first deadline where there is none;
 * a rule goes to "Lặp lại" and leaves no date. What is not clear, or could not be kept, stays as it is, with a note why.
 */
export function readLooseDeadline(row: TableRow<TaskKey>, columns: TaskColumns, rules: DeadlineRules): Read {
  const cell = row.cell('deadline');
  if (columns.deadline === undefined || cell === '' || typeof cell === 'object') return nothing;
  const deadline = { row: row.row, column: columns.deadline };
  const leave = (why: string): Read => ({ changes: [], note: { ...deadline, value: why } });
  if (typeof cell !== 'string') return leave(`“${shown(cell)}” không phải ngày. ${wayOut}`);

  const reading = readTyped(cell, assignedOn(row), rules);
  if (reading === null) return leave(notUnderstood(cell));
  const date = reading.recurrence === null ? dateOf(reading, rules.reading) : null;
  const why =
    whyDoubtful(cell, reading, date, rules.today) ?? whyNotKept(cell, reading, row, columns, rules.reading);
  if (why !== null) return leave(why);

  const when = date === null ? '' : date + (reading.time === null ? '' : ` ${reading.time}`);
  const fill = (key: TaskKey, value: string): CellChange[] =>
    columns[key] === undefined || row.cell(key) !== '' || value === ''
      ? []
      : [{ row: row.row, column: columns[key], value }];
  return {
    changes: [
      ...fill('deadlinePhrase', cell),
      { ...deadline, value: when },
      ...fill('firstDeadline', when),
      ...(reading.recurrence === null ? [] : fill('recurrence', reading.phrase)),
    ],
    note: null,
  };
}

/**
 * The day that the words of the document clearly name, where "Hạn" is empty and nothing says that the duty comes again: until it stands
 * in "Hạn", the duty is never due. Nothing where the words name no day ("sớm") or leave a doubt.
 */
export function documentDeadline(
  row: TableRow<TaskKey>,
  columns: TaskColumns,
  rules: DeadlineRules,
): CellChange[] {
  const words = row.cell('deadlinePhrase');
  const hasOwn = row.cell('deadline') !== '' || row.cell('recurrence') !== '';
  if (columns.deadline === undefined || hasOwn || typeof words !== 'string' || words === '') return [];
  const reading = readTyped(words, assignedOn(row), rules);
  if (reading === null || reading.recurrence !== null) return [];
  const date = dateOf(reading, rules.reading);
  if (date === null || whyDoubtful(words, reading, date, rules.today) !== null) return [];
  const value = date + (reading.time === null ? '' : ` ${reading.time}`);
  const isFirst = columns.firstDeadline !== undefined && row.cell('firstDeadline') === '';
  return [
    { row: row.row, column: columns.deadline, value },
    ...(isFirst ? [{ row: row.row, column: columns.firstDeadline as number, value }] : []),
  ];
}

/** What is not clear about a reading; null when all is. */
function whyDoubtful(
  cell: string,
  reading: ReadDeadline,
  date: CalendarDate | null,
  today: CalendarDate,
): string | null {
  if (reading.doubt !== '') return `${reading.doubt} ${wayOut}`;
  if (date === null)
    return reading.kind === 'none' || reading.recurrence !== null ? null : notUnderstood(cell);
  return !/\d{4}/.test(cell) && daysBetween(today, date) > farAhead
    ? `“${shown(cell)}” chưa rõ năm: ${printDate(date)}? ${wayOut}`
    : null;
}

/** What of the words typed the row has no place for; null when all of it can be kept. */
function whyNotKept(
  cell: string,
  { recurrence }: ReadDeadline,
  row: TableRow<TaskKey>,
  columns: TaskColumns,
  rules: Reading,
): string | null {
  if (recurrence !== null && (columns.recurrence === undefined || row.cell('recurrence') !== ''))
    return `“${shown(cell)}” là việc định kỳ nhưng cột “Lặp lại” chưa có hoặc đã ghi khác. ${wayOut}`;
  const kept = row.cell('deadlinePhrase');
  const saysMore = typeof readDate(fullDay(cell, assignedOn(row), rules)) !== 'string';
  const keptAlready = typeof kept === 'string' && folded(kept) === folded(cell);
  if (!saysMore || keptAlready) return null;
  if (columns.deadlinePhrase === undefined)
    return `Bảng chưa có cột “Thời hạn (theo văn bản)” để giữ “${shown(cell)}”. ${wayOut}`;
  return kept === ''
    ? null
    : `Cột “Thời hạn (theo văn bản)” đã ghi khác nên không sửa “${shown(cell)}”. ${wayOut}`;
}

const notUnderstood = (cell: string): string => `Chưa hiểu “${shown(cell)}”. ${wayOut}`;

/** Days. A day without a year that comes round no sooner may as well be one of the past. */
const farAhead = 180;

const wayOut = 'Gõ ngày/tháng/năm, ví dụ 30/08/2023.';

/** Where no day of assignment is given, a full date of the past is no contradiction to it. */
function readTyped(
  text: string,
  assigned: CalendarDate | null,
  { today, reading: settings }: DeadlineRules,
): ReadDeadline | null {
  const said = settings.assumedYear === null ? null : readDeadline(text, assigned, settings);
  if (said !== null && said.doubt === '') return said;
  const read = readDeadlineCell(text, assigned ?? today, settings);
  const past =
    assigned === null && read !== null && read.date !== null && read.date < today ? read.date : null;
  return past === null ? read : readDeadlineCell(text, past, settings);
}

function assignedOn(row: TableRow<TaskKey>): CalendarDate | null {
  const cell = row.cell('assignedOn');
  const read = dateIn(typeof cell === 'string' ? cell.trim() : cell);
  return typeof read === 'string' ? read : null;
}
