import { folded } from '../../domain/text';
import type { LeftOutReason } from '../../domain/tracker';
import type { Cell } from '../../sheet/cells';
import { cellName, isBlank } from '../grid';
import { shown } from './cells';
import { conclusions, readState, states } from './meanings';
import type { Table, TableRow } from './table';
import type { TaskKey } from '../tabs/tasksTab';

/** Which columns of a tab make a row a record. */
export interface RecordColumns<Key extends string> {
  code?: Key;
  /** What the record is called, or what is to be done. */
  name: Key;
  /** Who, by when, how far: a row with any of these is a record, whatever its words look like. */
  decisive: readonly Key[];
  state?: Key;
  /** Whether a row of words alone may name a group of the rows below it. */
  hasGroups?: true;
}

export const taskColumns: RecordColumns<TaskKey> = {
  code: 'id',
  name: 'content',
  decisive: ['owners', 'deadline', 'deadlinePhrase', 'state', 'completedOn', 'assignedOn'],
  state: 'state',
  hasGroups: true,
};

const total = /^(tong|cong|tong cong|total)( so)?( nhiem vu| viec| cong viec)?[ :.]*\d*( nhiem vu| viec)?$/;
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
/** Roman numbers are capitals: "Nhóm vi phạm" and "Phần xi măng" are none. */
const partName =
  /^(?:(?:[Pp]hần|PHẦN|[Nn]hóm|NHÓM|[Mm]ục|MỤC|[Cc]hương|CHƯƠNG)\s+(?:[IVXL]+|\d+)(?=[\s.,:;)–-]|$)|[Tt]iêu chí (?:số )?\d+ ?(?:[.:–-]|$))/;

const twoLetters = new RegExp(String.raw`\p{L}{2}`, 'u');

/** A figure below a column of names, days or states: 7, "12", "3 hoàn thành". */
const figure = /^\d+\s*%?(?:\s\D.*)?$/s;

/** "NV-07", "ĐK1": a code that nothing but a record bears. A bare number may number rows of any kind. */
const ownCode = new RegExp(String.raw`^(?=.*\p{L})(?=.*\d)\S{2,20}$`, 'u');

/** The rows that are tasks, or are meant to become one. */
export const taskRows = (table: Table<TaskKey>): TableRow<TaskKey>[] => recordsAmong(table, taskColumns);

/** The rows of a table that are records. */
export function recordsAmong<Key extends string>(
  table: Table<Key>,
  columns: RecordColumns<Key>,
): TableRow<Key>[] {
  const left = leftOutRows(table, columns);
  return table.rows.filter((row) => !left.has(row));
}

/** The same; the others are listed in the table with their reasons. */
export function takeRecords<Key extends string>(
  table: Table<Key>,
  columns: RecordColumns<Key>,
): TableRow<Key>[] {
  const left = leftOutRows(table, columns);
  left.forEach((reason, row) => leaveOut(table, row, reason));
  return table.rows.filter((row) => !left.has(row));
}

/** A record made of each row that is one, with its row. */
export function recordsOf<Record, Key extends string>(
  rows: readonly TableRow<Key>[],
  make: (row: TableRow<Key>) => Record | null,
): Map<Record, TableRow<Key>> {
  const records = new Map<Record, TableRow<Key>>();
  for (const row of rows) {
    const record = make(row);
    if (record !== null) records.set(record, row);
  }
  return records;
}

/** Lists a row as one that is not counted. */
export function leaveOut<Key extends string>(
  { sheet, leftOut: list }: Pick<Table<Key>, 'sheet' | 'leftOut'>,
  { row, cells }: TableRow<Key>,
  reason: LeftOutReason,
): void {
  const first = cells.findIndex((cell) => !isBlank(cell));
  list.push({ sheet, row, cell: cellName(row, first + 1), words: wordsIn(cells), reason });
}

const longestWords = 60;

/** What stands in a row, short: "I Lĩnh vực kinh tế". */
function wordsIn(cells: readonly Cell[]): string {
  const texts = cells.filter((cell) => !isBlank(cell)).map((cell) => shown(cell).replace(/\s+/g, ' ').trim());
  const words = [...new Set(texts)].join(' ');
  return words.length > longestWords ? `${words.slice(0, longestWords)}…` : words;
}

/** The rows that are no records, and why. Below a signature at the end of a table stand offices, ranks and names. */
function leftOutRows<Key extends string>(
  { rows }: Pick<Table<Key>, 'rows'>,
  columns: RecordColumns<Key>,
): Map<TableRow<Key>, LeftOutReason> {
  const left = new Map<TableRow<Key>, LeftOutReason>();
  const signed = signedRows(rows, columns);
  rows.forEach((row, i) => {
    const divides = columns.hasGroups && dividesInto(row, rows[i + 1], columns) ? 'group' : null;
    const reason = signed.has(row) ? 'note' : (leftOut(row, columns) ?? divides);
    if (reason !== null) left.set(row, reason);
  });
  return left;
}

/** Whether a code makes its row a record by itself. */
export const bearsOwnCode = (code: string): boolean => ownCode.test(code) && !total.test(folded(code));

/** Null for a record. What cannot be told for sure is one: rather one too many than one lost. */
export function leftOut<Key extends string>(
  row: TableRow<Key>,
  columns: RecordColumns<Key>,
): LeftOutReason | null {
  if (row.repeatsHeader) return 'header';
  const filled = row.cells.filter((cell) => !isBlank(cell));
  if (numbersColumns(filled)) return 'numbers';
  const code = codeOf(row, columns);
  if (bearsOwnCode(code)) return null;
  const seen = look(row, columns, filled, code);
  if (isTotal(row, seen, columns)) return 'total';
  if (isNote(seen)) return 'note';
  if (seen.decisive.length > 0) return null;
  if (isGroup(row, seen, columns)) return 'group';
  const named = row.holds(columns.name) || (columns.code !== undefined && row.holds(columns.code));
  return named ? null : 'bare';
}

/** What of a row tells whether it is a record. */
interface Look {
  filled: Cell[];
  texts: string[];
  /** The first of the texts. */
  first: string;
  code: string;
  name: string;
  /** What stands in columns that only records fill. */
  decisive: Cell[];
}

function look<Key extends string>(
  row: TableRow<Key>,
  columns: RecordColumns<Key>,
  filled: Cell[],
  code: string,
): Look {
  const texts = filled.filter((cell): cell is string => typeof cell === 'string').map((cell) => cell.trim());
  return {
    filled,
    texts,
    first: texts[0] ?? '',
    code,
    name: textIn(row, columns.name),
    decisive: columns.decisive.filter((key) => row.holds(key)).map((key) => row.cell(key)),
  };
}

function isTotal<Key extends string>(
  row: TableRow<Key>,
  { texts, first, decisive }: Look,
  columns: RecordColumns<Key>,
): boolean {
  if (!decisive.every(isFigure)) return false;
  return texts.slice(0, 2).some((text) => total.test(folded(text))) || sumsUp(row, first, columns);
}

/** A remark below a table, or one of the rows that sign it; a record has a number, a day or more words. */
function isNote({ filled, texts, name, first, decisive }: Look): boolean {
  if (texts.length < filled.length || filled.length > 3) return false;
  const words = folded(name || first);
  // A signature may stand below any column.
  return (decisive.length === 0 && remark.test(words)) || (decisive.every(isSigned) && signature.test(words));
}

const isGroup = <Key extends string>(
  row: TableRow<Key>,
  { filled, name, first, code }: Look,
  { hasGroups }: RecordColumns<Key>,
): boolean =>
  (filled.length === 1 && isHeading(code)) ||
  (hasGroups === true && filled.length <= 2 && namesGroup(row, name, first, code));

const textIn = <Key extends string>(row: TableRow<Key>, key: Key): string => String(row.cell(key)).trim();

const codeOf = <Key extends string>(row: TableRow<Key>, { code }: RecordColumns<Key>): string =>
  code === undefined ? '' : textIn(row, code);

/** What a sum has below a column of names, days or states: a number, a count of something, or the words of the sum itself. */
const isFigure = (cell: Cell): boolean =>
  typeof cell === 'number' ||
  (typeof cell === 'string' && (figure.test(cell.trim()) || total.test(folded(cell))));

const isSigned = (cell: Cell): boolean => typeof cell === 'string' && signature.test(folded(cell));

/** Words alone in the column of codes: "Nhóm hạ tầng". */
const isHeading = (code: string): boolean => /^\D*\S\s+\S\D*$/.test(code);

/**
 * The rows of a signature at the end of a table: from the one that begins it, each of a few words. Ranks and names stand in the
 * columns that were signed above them; somebody in charge, a day or a state elsewhere makes a row a record.
 */
function signedRows<Key extends string>(
  rows: readonly TableRow<Key>[],
  columns: RecordColumns<Key>,
): Set<TableRow<Key>> {
  let end = rows.length;
  while (end > 0 && mayBeSigned(rows[end - 1] as TableRow<Key>, columns)) end -= 1;
  const below = rows.slice(end);
  const begins = below.findIndex((row) => signature.test(wordsOf(row, columns)));
  if (begins < 0) return new Set();
  const signedColumns = new Set<Key>();
  return new Set(
    below.slice(begins).filter((row) => {
      const held = columns.decisive.filter((key) => row.holds(key));
      for (const key of held) if (isSigned(row.cell(key))) signedColumns.add(key);
      return held.every((key) => signedColumns.has(key)) && !bearsOwnCode(codeOf(row, columns));
    }),
  );
}

/** "1 Công tác cán bộ" over "a Rà soát quy hoạch" or "1.1 …", which somebody has to do. A row with a code of its own is a duty with parts. */
function dividesInto<Key extends string>(
  row: TableRow<Key>,
  next: TableRow<Key> | undefined,
  columns: RecordColumns<Key>,
): boolean {
  if (next === undefined || codeOf(row, columns) !== '' || hasDecisive(row, columns)) return false;
  if (!hasDecisive(next, columns)) return false;
  const [mark, part] = [markOf(row, columns), markOf(next, columns)];
  return /^\d+(?:\.\d+)*$/.test(mark) && (part.startsWith(`${mark}.`) || /^[a-zđ+-]$/.test(part));
}

/** What numbers a row, before its words and without the mark behind it: "1", "1.1", "a", "-". */
function markOf<Key extends string>(row: TableRow<Key>, columns: RecordColumns<Key>): string {
  const first = firstIn(row);
  return first === textIn(row, columns.name) ? '' : first.replace(/[.)]$/, '').toLowerCase();
}

const firstIn = <Key extends string>({ cells }: TableRow<Key>): string =>
  String(cells.find((cell) => !isBlank(cell)) ?? '').trim();

/** "Tổng I + II | 4 nhiệm vụ | | | 1 hoàn thành", "Tổng kinh phí | | | 90": beside its words a record has somebody in charge, a day, or words of its own. */
function sumsUp<Key extends string>(row: TableRow<Key>, first: string, columns: RecordColumns<Key>): boolean {
  const isOwned = columns.decisive.some((key) => textIn(row, key) === first);
  if (!sum.test(first.normalize('NFC')) || isOwned) return false;
  const name = textIn(row, columns.name);
  if (name !== first) return count.test(folded(name));
  const at = row.cells.findIndex((cell) => !isBlank(cell));
  const sums = row.cells.slice(at + 1).filter((cell) => !isBlank(cell));
  if (sums.length > 0 && sums.every((cell) => typeof cell === 'number')) return true;
  return (
    !hasDecisive(row, columns) && /^(?:tổng (?:cộng|số)|cộng)(?=[\s:.]|$)/iu.test(first.normalize('NFC'))
  );
}

/** The words a note begins with: those of the column of names, or else the first. */
const wordsOf = <Key extends string>(row: TableRow<Key>, columns: RecordColumns<Key>): string =>
  folded(textIn(row, columns.name) || firstIn(row));

/** A few words without a number, a day or a state; "- Lưu: VT, 03 bản." may count copies. */
function mayBeSigned<Key extends string>(row: TableRow<Key>, { state }: RecordColumns<Key>): boolean {
  const filled = row.cells.filter((cell) => !isBlank(cell));
  const words = filled.every(
    (cell) => typeof cell === 'string' && (!/^[^-(].*\d/s.test(cell) || signature.test(folded(cell))),
  );
  const said = state === undefined ? '' : textIn(row, state);
  return words && filled.length <= 3 && readState(said, states) === null && !conclusions.has(folded(said));
}

function namesGroup<Key extends string>(
  row: TableRow<Key>,
  content: string,
  first: string,
  code: string,
): boolean {
  const name = content === '' ? first : content;
  if (code !== '' && code !== name && !groupMark.test(code)) return false;
  const inCapitals = twoLetters.test(name) && name === name.toUpperCase();
  return (
    row.widest >= 3 ||
    groupMark.test(first) ||
    markedName.test(name) ||
    partName.test(name.normalize('NFC')) ||
    inCapitals
  );
}

/** "(1) (2) (3)", "A B 1 2 3 4=2+3": many forms mark their columns below the header. */
function numbersColumns(filled: readonly Cell[]): boolean {
  const numbering = (cell: Cell | undefined) => columnMark.exec(String(cell).trim());
  if (filled.length < 3 || numbering(filled[0]) === null) return false;
  const marks = filled.map(numbering);
  const letters = marks.filter((mark) => mark?.[1] !== undefined);
  const numbers = marks.slice(letters.length).map((mark) => Number(mark?.[2] ?? NaN));
  return (
    marks.slice(0, letters.length).every((mark, i) => mark?.[1] === 'ABCDE'[i]) &&
    numbers.every((number, i) => number === (numbers[0] ?? NaN) + i)
  );
}

const columnMark = /^\(?(?:([A-E])|(\d{1,2}))\)?(?:\s*=.*)?$/;

const hasDecisive = <Key extends string>(row: TableRow<Key>, { decisive }: RecordColumns<Key>): boolean =>
  decisive.some((key) => row.holds(key));
