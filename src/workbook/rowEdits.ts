import { type CalendarDate, calendarDateFromIso, daysBetween } from '../domain/calendar';
import { folded } from '../domain/text';
import type { Cell, Grid } from '../sheet/cells';

/** What stands in a cell as one text, so that what a page saw can be compared with what stands there now. */
export function cellText(cell: Cell): string {
  if (typeof cell === 'object') return cell.time === null ? cell.date : `${cell.date} ${cell.time}`;
  return typeof cell === 'string' ? cell.normalize('NFC').trim() : String(cell);
}

/** Begins the name of a row that holds nothing but what we wrote. */
const fresh = '~~';

/** One cell to change, found by names that survive sorting, inserting and deleting, and the two values it may hold. */
export interface CellEdit {
  row: string;
  column: string;
  from: string;
  to: Cell;
  /** The column was made to keep what is typed as it is. */
  keepsText?: boolean | undefined;
}

/** An edit as it was written: where its cell stood when the tab was last read. */
export interface WrittenEdit extends CellEdit {
  at: { row: number; column: number };
  /** Typed in, a text may have become something else. */
  typed?: boolean;
}

/**
 * A tab as it was read once, each cell known by its row's code and its column's header. A row without a code of its own is
 * known by what it holds outside the columns in `changing`, a column without a header by how far it stands behind one with
 * a header: its place would not outlive an inserted column.
 */
export class TableSnapshot {
  readonly columnNames: readonly string[];
  private readonly rowOf = new Map<string, number>();
  private readonly columnOf = new Map<string, number>();

  constructor(
    private readonly grid: Grid,
    private readonly headerRow: number,
    private readonly idColumn: number,
    changing: ReadonlySet<number>,
    ours: ReadonlySet<string>,
  ) {
    const header = (grid.rows[headerRow - 1] ?? []).map((cell) => folded(cellText(cell)));
    const repeated = repeatedIn(header);
    let [last, behind] = ['', 0];
    this.columnNames = header.map((name) => {
      if (name === '' || repeated.has(name)) return `#${(behind += 1)} ${last}`;
      behind = 0;
      return (last = name);
    });
    this.columnNames.forEach((name, i) => this.columnOf.set(name, i + 1));

    const codes = grid.rows.slice(headerRow).map((cells) => folded(cellText(cells[idColumn - 1] ?? '')));
    const twice = repeatedIn(codes);
    const nameless = new Map<string, number>();
    codes.forEach((code, i) => {
      const row = headerRow + 1 + i;
      if (code !== '' && !twice.has(code)) return void this.rowOf.set(code, row);
      const held = (grid.rows[row - 1] ?? []).map((cell, c) => (changing.has(c + 1) ? '' : cellText(cell)));
      const name = held.reduce((longest, text) => {
        return text.length > longest.length && !ours.has(text) ? text : longest;
      }, '');
      const number = (nameless.get(name) ?? 0) + 1;
      nameless.set(name, number);
      const onlyOurs = (grid.rows[row - 1] ?? []).every((cell) => cell === '' || ours.has(cellText(cell)));
      this.rowOf.set(`${onlyOurs ? fresh : '~'}${number} ${name}`, row);
    });
  }

  /** How many rows bear this code. */
  rowsCoded(code: string): number {
    const wanted = folded(code);
    const rows = this.grid.rows.slice(this.headerRow);
    return rows.filter((cells) => folded(cellText(cells[this.idColumn - 1] ?? '')) === wanted).length;
  }

  /** Row and column from 1 of a cell; null when either is not there. */
  place({ row, column }: Pick<CellEdit, 'row' | 'column'>): { row: number; column: number } | null {
    const [atRow, atColumn] = [this.rowOf.get(row), this.columnOf.get(column)];
    return atRow === undefined || atColumn === undefined ? null : { row: atRow, column: atColumn };
  }

  hasRow(row: string): boolean {
    return this.rowOf.has(row);
  }

  cell(of: Pick<CellEdit, 'row' | 'column'>): Cell {
    const at = this.place(of);
    return at === null ? '' : this.valueAt(at.row, at.column);
  }

  valueAt(row: number, column: number): Cell {
    return this.grid.rows[row - 1]?.[column - 1] ?? '';
  }

  /** Every cell below the header. */
  *cells(): Iterable<{ row: number; column: number; name: Pick<CellEdit, 'row' | 'column'>; text: string }> {
    for (const [name, row] of this.rowOf)
      for (const [columnName, column] of this.columnOf)
        yield {
          row,
          column,
          name: { row: name, column: columnName },
          text: cellText(this.valueAt(row, column)),
        };
  }
}

function repeatedIn(names: readonly string[]): Set<string> {
  const [seen, repeated] = [new Set<string>(), new Set<string>()];
  for (const name of names) (seen.has(name) ? repeated : seen).add(name);
  return repeated;
}

/**
 * Where writes landed that did not reach their cell, as edits that put back what stood there: somebody inserted, deleted or
 * sorted rows, or inserted a column, between the reading `before` and the write. Where it cannot be told, nothing is touched.
 */
export function strayWrites(
  written: readonly WrittenEdit[],
  before: TableSnapshot,
  after: TableSnapshot,
): CellEdit[] {
  return written.flatMap((edit) => {
    const value = cellText(edit.to);
    const looks = looksOf(edit);
    const place = after.place(edit);
    const isThere = !isFresh(edit) && place !== null && cellText(after.cell(edit)) === value;
    if (isThere && place.row === edit.at.row && place.column === edit.at.column) return [];
    const landed = [...after.cells()].filter(
      ({ name, text }) =>
        looks.includes(text) &&
        !looks.includes(cellText(before.cell(name))) &&
        !isFresh(name) &&
        !written.some((other) => isSame(other, name) && cellText(other.to) === value),
    );
    // A new row without a code held nothing here; what one with a code held that was not there before cannot be told.
    const mendable = landed.filter(({ name }) => before.hasRow(name.row) || name.row.startsWith('~'));
    const there = mendable.find(({ row, column }) => row === edit.at.row && column === edit.at.column);
    // Where somebody wrote the same into the cell after it moved, ours landed beside it. A word of many rows may be that row's own.
    const isOfMany = () =>
      [...before.cells()].some(({ name, text }) => name.column === edit.column && looks.includes(text));
    if (isThere && there?.name.column === edit.column && isOfMany()) return [];
    const [only, ...others] = mendable.filter(({ name }) => value !== '' || mayBeEmptied(edit, name, after));
    const stray = there ?? (isThere || others.length > 0 ? undefined : only);
    return stray ? [{ ...stray.name, from: stray.text, to: before.cell(stray.name) }] : [];
  });
}

/** Day 0 of a sheet. */
const epoch = '1899-12-30' as CalendarDate;

/** Texts that became something else where they were typed in, to be written anew over that. */
export const misread = (written: readonly WrittenEdit[], after: TableSnapshot): CellEdit[] =>
  written.flatMap(({ typed, ...edit }) => {
    const now = after.cell(edit);
    const isMisread = typeof now !== 'string' || now === `'${String(edit.to)}`;
    return typed && typeof edit.to === 'string' && isMisread ? [{ ...edit, from: cellText(now) }] : [];
  });

/**
 * How a value may read in a cell: a date is a number of days where the cell's own format is none of dates; a text that was typed in keeps
 * its apostrophe where the format is that of texts, and may be a date where it is not.
 */
export function looksOf({ to: value, typed }: Pick<WrittenEdit, 'to' | 'typed'>): string[] {
  const text = cellText(value);
  const iso = typed ? text.replace(/^(\d\d)\/(\d\d)\/(\d{4})$/, '$3-$2-$1') : text;
  const day = typed || typeof value === 'object' ? calendarDateFromIso(iso) : null;
  return [
    text,
    ...(typed && text !== '' ? [`'${text}`] : []),
    ...(day === null ? [] : [iso, String(daysBetween(epoch, day))]),
  ];
}

/**
 * Whether a clearing that missed its cell may have emptied this one, which anybody may have emptied: rows that moved leave it in its
 * column, columns that moved in its row. Once a new row is clean again, its clearing missed nothing; whether such a row moved, its
 * name does not tell.
 */
function mayBeEmptied(
  edit: WrittenEdit,
  name: Pick<CellEdit, 'row' | 'column'>,
  after: TableSnapshot,
): boolean {
  if (isFresh(edit) && leftInFreshRows(after).every(({ from }) => from !== edit.from)) return false;
  const now = isFresh(edit) ? null : after.place(edit);
  const inColumn = name.column === edit.column && now?.row !== edit.at.row;
  const inRow = name.row === edit.row && now?.column !== edit.at.column;
  return inColumn || inRow;
}

/**
 * What writes left in rows that hold nothing else: rows somebody inserted meanwhile. Such rows have no name that lasts, so
 * they are looked for anew each time.
 */
export const leftInFreshRows = (seen: TableSnapshot): WrittenEdit[] =>
  [...seen.cells()].flatMap(({ name, row, column, text }) =>
    isFresh(name) && text !== '' ? [{ ...name, from: text, to: '', at: { row, column } }] : [],
  );

const isFresh = ({ row }: Pick<CellEdit, 'row'>): boolean => row.startsWith(fresh);

const isSame = (a: Pick<CellEdit, 'row' | 'column'>, b: Pick<CellEdit, 'row' | 'column'>): boolean =>
  a.row === b.row && a.column === b.column;
