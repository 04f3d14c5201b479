import { folded } from '../../domain/text';
import type { Cell } from '../grid';
import { readState, states } from './meanings';
import type { Table, TableRow } from './table';
import type { TaskKey } from '../tabs/tasksTab';

/** Why a row of a task table is no task: it names a group, sums up, repeats or numbers the header, or stands below as a note. */
export type LeftOut = 'group' | 'total' | 'header' | 'numbers' | 'note';

const total =
  /^(tong|cong|tong cong|tong so|total)( so)?( nhiem vu| viec| cong viec)?[ :.]*\d*( nhiem vu| viec)?$/;
/** "Tổng I + II", "Cộng tiêu chí 1", by its tone marks: "công an" and "cộng đồng" are no sums. */
const sum = /^(?:tổng|cộng(?!\s+(?:đồng|tác|sự)))(?=[\s:.]|$)/iu;
/** What a sum has where a task has its words: nothing, a number, or "4 nhiệm vụ". */
const count = /^(?:\d+(?: (?:nhiem vu|viec|cong viec|dau viec))?)?$/;
const remark = /^(ghi chu|luu y)/;
const signature =
  /^(noi nhan|nguoi lap( bieu| bang)?|nguoi tong hop|t\/?m |tm\.|kt\.|tl\.|thu truong|xac nhan cua)|^[^,]{2,40}, ngay \d+ thang \d+ nam \d{4}$/;
/** "I", "II.", "A)", "Phần 2" in front of, or beside, the name of a group. */
const groupMark = /^(?:[IVXL]+|[A-ZĐ])[.)\-–:]?$/;
const markedName = /^(?:[IVXL]+|[A-ZĐ])\s*[.)\-–:]\s*\S/;
const partName = /^(?:phan|nhom|muc|chuong)\s+(?:[ivxl]+|\d+)\b/;

const twoLetters = new RegExp(String.raw`\p{L}{2}`, 'u');

/** What a task has beside its words; a row with any of these is a task, whatever its words look like. */
const ofTasks = ['owners', 'deadline', 'deadlinePhrase', 'state', 'completedOn', 'assignedOn'] as const;

/** The rows that are tasks, or are meant to become one. */
export const taskRows = (table: Table<TaskKey>): TableRow<TaskKey>[] => {
  const left = leftOutRows(table);
  return table.rows.filter((row) => !left.has(row));
};

/** The rows that are no tasks, and why. Below a signature at the end of a table stand offices, ranks and names. */
export function leftOutRows({ rows }: Table<TaskKey>): Map<TableRow<TaskKey>, LeftOut> {
  const left = new Map(
    rows.flatMap((row): [TableRow<TaskKey>, LeftOut][] => {
      const kind = leftOut(row);
      return kind === null ? [] : [[row, kind]];
    }),
  );
  rows.forEach((row, i) => {
    if (!left.has(row) && !hasAny(row, ofTasks) && dividesInto(row, rows[i + 1])) left.set(row, 'group');
  });
  let end = rows.length;
  while (end > 0 && mayBeSigned(rows[end - 1])) end -= 1;
  const signed = rows.slice(end).findIndex((row) => signature.test(wordsOf(row)));
  if (signed >= 0) for (const row of rows.slice(end + signed)) left.set(row, 'note');
  return left;
}

/** Null for a task. What cannot be told for sure is a task: rather one too many than one lost. */
export function leftOut(row: TableRow<TaskKey>): LeftOut | null {
  const filled = row.cells.filter((cell) => cell !== '');
  const texts = filled.filter((cell): cell is string => typeof cell === 'string').map((cell) => cell.trim());
  const first = texts[0] ?? '';
  if (row.repeatsHeader) return 'header';
  if (numbersColumns(filled)) return 'numbers';
  if (texts.slice(0, 2).some((text) => total.test(folded(text))) && !isDate(row.cell('deadline')))
    return 'total';
  if (sumsUp(row, first)) return 'total';
  const content = String(row.cell('content')).trim();
  // A signature may stand below any column; a task has a number, a day or more words.
  if (texts.length === filled.length && filled.length <= 3 && isNote(folded(content || first))) return 'note';
  if (hasAny(row, ofTasks)) return null;
  return filled.length <= 2 && namesGroup(row, content, first) ? 'group' : null;
}

/** "1 Công tác cán bộ" over "a Rà soát quy hoạch" or "1.1 …", which somebody has to do. A row with a code of its own is a duty with parts. */
function dividesInto(row: TableRow<TaskKey>, next: TableRow<TaskKey> | undefined): boolean {
  if (next === undefined || row.cell('id') !== '' || !hasAny(next, ofTasks)) return false;
  const [mark, part] = [markOf(row), markOf(next)];
  return /^\d+(?:\.\d+)*$/.test(mark) && (part.startsWith(`${mark}.`) || /^[a-zđ+-]$/.test(part));
}

/** What numbers a row, before its words and without the mark behind it: "1", "1.1", "a", "-". */
function markOf(row: TableRow<TaskKey>): string {
  const first = String(row.cells.find((cell) => cell !== '') ?? '').trim();
  return first === String(row.cell('content')).trim() ? '' : first.replace(/[.)]$/, '').toLowerCase();
}

const isNote = (words: string): boolean => remark.test(words) || signature.test(words);

/** "Tổng I + II | 4 nhiệm vụ | | | 1 hoàn thành", "Tổng kinh phí | | | 90": beside its words a task has somebody in charge, a day, or words of its own. */
function sumsUp(row: TableRow<TaskKey>, first: string): boolean {
  if (!sum.test(first.normalize('NFC')) || first === String(row.cell('owners')).trim()) return false;
  const content = String(row.cell('content')).trim();
  if (content !== first) return count.test(folded(content));
  const at = row.cells.findIndex((cell) => cell !== '');
  const sums = row.cells.slice(at + 1).filter((cell) => cell !== '');
  if (
    String(row.cells[at]).trim() === first &&
    sums.length > 0 &&
    sums.every((cell) => typeof cell === 'number')
  )
    return true;
  return !hasAny(row, ofTasks) && /^(?:tổng (?:cộng|số)|cộng)(?=[\s:.]|$)/iu.test(first.normalize('NFC'));
}

/** The words a note begins with: those of the column of tasks, or else the first. */
const wordsOf = (row: TableRow<TaskKey>): string =>
  folded(String(row.cell('content')).trim() || String(row.cells.find((cell) => cell !== '') ?? ''));

/** A few words without a number, a day or a state; "- Lưu: VT, 03 bản." may count copies. */
function mayBeSigned(row: TableRow<TaskKey> | undefined): boolean {
  const filled = row?.cells.filter((cell) => cell !== '') ?? [];
  const words = filled.every(
    (cell) => typeof cell === 'string' && (!/^[^-(].*\d/s.test(cell) || signature.test(folded(cell))),
  );
  return words && filled.length <= 3 && readState(String(row?.cell('state')), states) === null;
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

/** "(1) (2) (3)", "A B 1 2 3 4=2+3": many forms mark their columns below the header. */
function numbersColumns(filled: readonly Cell[]): boolean {
  const marks = filled.map((cell) => columnMark.exec(String(cell).trim()));
  const letters = marks.filter((mark) => mark?.[1] !== undefined);
  const numbers = marks.slice(letters.length).map((mark) => Number(mark?.[2] ?? NaN));
  return (
    filled.length >= 3 &&
    marks.slice(0, letters.length).every((mark, i) => mark?.[1] === 'ABCDE'[i]) &&
    numbers.every((number, i) => number === (numbers[0] ?? NaN) + i)
  );
}

const columnMark = /^\(?(?:([A-E])|(\d{1,2}))\)?(?:\s*=.*)?$/;

const hasAny = (row: TableRow<TaskKey>, keys: readonly TaskKey[]): boolean =>
  keys.some((key) => row.cell(key) !== '');

const isDate = (cell: Cell): boolean => typeof cell === 'object';
