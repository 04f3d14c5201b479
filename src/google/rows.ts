/**
 * People's rows. A row number is only good for the moment: whoever writes here has just read the tab, and
 * reads it again to see where the write landed (commands/rows/changeRow).
 */
import type { Cell, Grid } from '../sheet/cells';
import { asText, literal } from './writeCells';
import { findSheet, timeZoneOfWorkbook } from './spreadsheet';
import { readArea, type ZoneOf } from './readTabs';

/** A value and where it is to stand. */
interface PlacedCell {
  row: number;
  column: number;
  value: Cell;
  /** The column was made to keep what is typed as it is. */
  keepsText?: boolean | undefined;
}

/** So many empty rows and columns are read beyond the last filled ones, where the tab has as many: the first that fit. */
const margins = [20, 1, 0].flatMap((rows) => [3, 1, 0].map((columns) => ({ rows, columns })));

/**
 * A tab, from its first cell and some way beyond the last: a row inserted between measuring and reading pushes another out of a
 * tight area, and what was not seen cannot be put back. One round trip, two `withMerges`. Null when there is no such tab.
 */
export function readWhole(name: string, zoneOf: ZoneOf, withMerges: boolean): Grid | null {
  const filled = findSheet(name)?.getDataRange();
  return filled === undefined ? null : readArea(name, withMargin(filled), zoneOf, withMerges);
}

/** Naming an area costs nothing, where asking for a tab's size is two round trips. */
function withMargin(filled: GoogleAppsScript.Spreadsheet.Range): GoogleAppsScript.Spreadsheet.Range {
  const [rows, columns] = [filled.getNumRows(), filled.getNumColumns()];
  for (const margin of margins)
    try {
      return filled.offset(0, 0, rows + margin.rows, columns + margin.columns);
    } catch {
      // Beyond the last cell of the tab: the next is narrower.
    }
  return filled;
}

/** A row that takes more writes is typed, each stretch of it in one. */
const mostWrites = 3;

/**
 * Writes these cells and nothing beside them; a rectangle of one kind goes in one write. Nothing when the tab is gone. `mayType`: texts of a
 * row may be typed in with values beside them, where that spares writes; whoever allows it reads them again, for a column that
 * people gave another format takes them for something else. Gives whether they were.
 */
export function writePlaced(
  name: string,
  cells: readonly PlacedCell[],
  zoneOf?: ZoneOf,
  mayType = false,
): boolean {
  const sheet = findSheet(name);
  if (sheet === null || cells.length === 0) return false;
  const apart = rectangles(cells, areOfOneKind);
  const isTyped = mayType && apart.length > mostWrites;
  const typed = typedIn(zoneOf);
  const entered = ({ value, keepsText }: PlacedCell) => {
    if (!isTyped || !isText(value) || isWords(value)) return typed(value);
    return keepsText ? literal(String(value)) : `'${String(value)}`;
  };
  for (const rows of isTyped ? rectangles(cells, () => true) : apart) {
    const [run = []] = rows;
    const first = run[0] as PlacedCell;
    const range = sheet.getRange(first.row, first.column, rows.length, run.length);
    if (rows.flat().every(({ value }) => isText(value)))
      range.setRichTextValues(rows.map((cells) => cells.map(({ value }) => asText(String(value)))));
    else range.setValues(rows.map((cells) => cells.map(entered)));
  }
  return isTyped;
}

/**
 * Opens new rows below a row and fills them from a column on, all rows equally wide. Such rows take over formats and
 * validation of the row above, or below a header of the row under it, and nothing of others is overwritten: what they add at
 * this moment only moves down.
 */
export function insertBelow(
  name: string,
  { row, isHeader }: { row: number; isHeader: boolean },
  column: number,
  rows: readonly Cell[][],
): void {
  const sheet = findSheet(name);
  if (sheet === null || rows.length === 0) return;
  const width = rows[0]?.length ?? 0;
  // Before the rows are opened: a zone may have to be asked for.
  const typed = rows.map((cells) => cells.map(typedIn()));
  if (isHeader && row < sheet.getMaxRows()) sheet.insertRowsBefore(row + 1, rows.length);
  else sheet.insertRowsAfter(row, rows.length);
  sheet
    .getRange(row + 1, column, rows.length, width)
    .setRichTextValues(rows.map((cells) => cells.map((value) => asText(isText(value) ? String(value) : ''))));
  const isTyped = (i: number) =>
    i < width && rows.some((cells) => cells[i] !== '' && !isText(cells[i] ?? ''));
  for (let first = 0; first < width; first += 1) {
    let end = first;
    while (isTyped(end)) end += 1;
    if (end === first) continue;
    sheet
      .getRange(row + 1, column + first, rows.length, end - first)
      .setValues(typed.map((cells) => cells.slice(first, end)));
    first = end;
  }
}

/** Runs of neighbours as wide as the one right above them, and of one kind with it, together. */
function rectangles(cells: readonly PlacedCell[], goTogether: typeof areOfOneKind): PlacedCell[][][] {
  const found: PlacedCell[][][] = [];
  for (const run of neighbours(cells, goTogether)) {
    const above = found.find((rows) => {
      const last = rows[rows.length - 1] as PlacedCell[];
      const [one, other] = [last[0] as PlacedCell, run[0] as PlacedCell];
      const isBelow = one.row === other.row - 1 && one.column === other.column && last.length === run.length;
      return isBelow && rows.flat().every((a) => run.every((b) => goTogether(a.value, b.value)));
    });
    if (above) above.push(run);
    else found.push([run]);
  }
  return found;
}

/** Cells side by side in one row and of one kind, together. */
function neighbours(cells: readonly PlacedCell[], goTogether: typeof areOfOneKind): PlacedCell[][] {
  const runs: PlacedCell[][] = [];
  for (const cell of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    const beside = last !== undefined && last.row === cell.row && last.column === cell.column - 1;
    if (run && beside && run.every((one) => goTogether(one.value, cell.value))) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

/** A text that begins with a letter and has no digit, as states are, no locale takes for anything else: it goes with values and with texts. */
const areOfOneKind = (one: Cell, other: Cell): boolean =>
  isText(one) === isText(other) || isWords(one) || isWords(other);

const isWords = (value: Cell): boolean =>
  typeof value === 'string' && words.test(value) && !/^(?:true|false|đúng|sai)$/i.test(value);

const words = new RegExp(String.raw`^\p{L}\P{N}*$`, 'u');

/** An empty text empties a cell and is written as a value. */
const isText = (value: Cell): boolean => typeof value === 'string' && value !== '';

/** A calendar date becomes the instant that the workbook's own zone shows as that date; the zone is asked for where it is not known. */
const typedIn =
  (zoneOf: ZoneOf = timeZoneOfWorkbook) =>
  (value: Cell): string | number | boolean | Date =>
    typeof value === 'object'
      ? Utilities.parseDate(`${value.date} ${value.time ?? '00:00'}`, zoneOf([]), 'yyyy-MM-dd HH:mm')
      : value;

/** Where the person stands: the tab and the rows of the selection. */
export function selectedRows(): { sheet: string; first: number; last: number } {
  const range = SpreadsheetApp.getActiveRange();
  return range === null
    ? { sheet: '', first: 0, last: 0 }
    : { sheet: range.getSheet().getName(), first: range.getRow(), last: range.getLastRow() };
}
