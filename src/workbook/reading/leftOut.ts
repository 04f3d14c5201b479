import { folded } from '../../domain/text';
import type { Cell } from '../grid';
import type { Table, TableRow } from './table';
import type { TaskKey } from '../tabs/tasksTab';

/** Why a row of a task table is no task: it names a group, sums up, numbers the columns, or stands below as a note. */
export type LeftOut = 'group' | 'total' | 'numbers' | 'note';

const total =
  /^(tong|cong|tong cong|tong so|total)( so)?( nhiem vu| viec| cong viec)?[ :.]*\d*( nhiem vu| viec)?$/;
const note =
  /^(ghi chu|luu y|noi nhan|nguoi lap( bieu| bang)?|nguoi tong hop|t\/?m |tm\.|kt\.|tl\.|thu truong|xac nhan cua)|^[^,]{2,40}, ngay \d+ thang \d+ nam \d{4}$/;
/** "I", "II.", "A)", "Phần 2" in front of, or beside, the name of a group. */
const groupMark = /^(?:[IVXL]+|[A-ZĐ])[.)\-–:]?$/;
const markedName = /^(?:[IVXL]+|[A-ZĐ])\s*[.)\-–:]\s*\S/;
const partName = /^(?:phan|nhom|muc|chuong)\s+(?:[ivxl]+|\d+)\b/;

const twoLetters = new RegExp(String.raw`\p{L}{2}`, 'u');

/** What a task has beside its words; a row with any of these is a task, whatever its words look like. */
const ofTasks = ['owners', 'deadline', 'deadlinePhrase', 'state', 'completedOn', 'assignedOn'] as const;

/** The rows that are tasks, or are meant to become one. */
export const taskRows = (table: Table<TaskKey>): TableRow<TaskKey>[] =>
  table.rows.filter((row) => leftOut(row) === null);

/** Null for a task. What cannot be told for sure is a task: rather one too many than one lost. */
export function leftOut(row: TableRow<TaskKey>): LeftOut | null {
  const filled = row.cells.filter((cell) => cell !== '');
  const texts = filled.filter((cell): cell is string => typeof cell === 'string').map((cell) => cell.trim());
  const first = texts[0] ?? '';
  if (numbersColumns(filled)) return 'numbers';
  if (texts.slice(0, 2).some((text) => total.test(folded(text))) && !isDate(row.cell('deadline')))
    return 'total';
  const content = String(row.cell('content')).trim();
  // A signature may stand below any column; a task has a number, a day or more words.
  if (texts.length === filled.length && filled.length <= 3 && note.test(folded(content || first)))
    return 'note';
  if (hasAny(row, ofTasks)) return null;
  return filled.length <= 2 && namesGroup(row, content, first) ? 'group' : null;
}

function namesGroup(row: TableRow<TaskKey>, content: string, first: string): boolean {
  const name = content === '' ? first : content;
  const id = String(row.cell('id')).trim();
  if (name === '' || (id !== '' && id !== name && !groupMark.test(id))) return false;
  const inCapitals = twoLetters.test(name) && name === name.toUpperCase();
  return (
    row.widest >= 3 ||
    groupMark.test(first) ||
    markedName.test(name) ||
    partName.test(folded(name)) ||
    inCapitals
  );
}

/** "(1) (2) (3)": many forms number their columns below the header. */
function numbersColumns(filled: readonly Cell[]): boolean {
  const first = columnNumber(filled[0] ?? '');
  return filled.length >= 3 && filled.every((cell, i) => columnNumber(cell) === first + i);
}

const columnNumber = (cell: Cell): number =>
  Number(/^\(?(\d{1,2})\)?$/.exec(String(cell).trim())?.[1] ?? NaN);

const hasAny = (row: TableRow<TaskKey>, keys: readonly TaskKey[]): boolean =>
  keys.some((key) => row.cell(key) !== '');

const isDate = (cell: Cell): boolean => typeof cell === 'object';
