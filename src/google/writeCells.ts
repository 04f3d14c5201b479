/** Plain data into cells, growing a tab when it must. */
import { findSheet, type Sheet } from './spreadsheet';

/** What one cell holds at most. Long texts joined in a tab of the script's are cut, or nothing at all would be written. */
const longestCell = 50_000;
/** A text that one cell can hold. */
export const cut = (text: string): string =>
  text.length < longestCell ? text : `${text.slice(0, longestCell - 2)}…`;

/** What people typed stays text: a leading sign that would start a formula is escaped as Sheets escapes it. */
export const literal = (value: string | number): string | number =>
  typeof value === 'string' && /^[=+\-@'\t\r]/.test(value) ? `'${value}` : value;

/** Writes one column of a tab downwards. */
export function writeColumn(name: string, column: number, firstRow: number, values: string[]): void {
  if (values.length > 0)
    findSheet(name)
      ?.getRange(firstRow, column, values.length, 1)
      .setValues(values.map((value) => [literal(value)]));
}

/** Adds rows below the last one of a tab, in one write, growing the tab when it must. */
export function appendRows(name: string, rows: (string | number)[][]): void {
  const sheet = findSheet(name);
  if (sheet === null || rows.length === 0) return;
  writeRows(sheet, rowBelow(sheet), rows);
}

/** Below a header at least. */
const rowBelow = (sheet: Sheet): number => sheet.getDataRange().getLastRow() + 1;

/** Writes rows over those that stand from `firstRow` on, in one write, growing the tab when it must. */
export function replaceRows(name: string, firstRow: number, rows: (string | number)[][]): void {
  const sheet = findSheet(name);
  if (sheet !== null && rows.length > 0) writeRows(sheet, firstRow, rows);
}

/** Adds one row below the last one; false when there is no such tab. Google lets nobody else in between, so two at once both stand. */
export function appendRow(name: string, cells: readonly string[]): boolean {
  const sheet = findSheet(name);
  sheet?.appendRow(cells.map((cell) => literal(cut(cell))));
  return sheet !== null;
}

/** Rich text is text whatever the cell's format: "=1+1" no formula, "3/9" no date, "50%" no number. */
export const asText = (text: string): GoogleAppsScript.Spreadsheet.RichTextValue =>
  SpreadsheetApp.newRichTextValue().setText(text).build();

/** Adds rows of text below the last one of a tab, in one write, growing the tab when it must. */
export function appendTexts(name: string, rows: string[][]): void {
  const sheet = findSheet(name);
  const width = rows[0]?.length ?? 0;
  if (sheet === null || width === 0) return;
  areaIn(sheet, rowBelow(sheet), rows.length, width).setRichTextValues(
    rows.map((cells) => cells.map(asText)),
  );
}

/** Writes a tab of the script's from its first cell on, header and all; false when there is no such tab. */
export function writeTab(name: string, rows: (string | number)[][]): boolean {
  const sheet = findSheet(name);
  if (sheet !== null) writeRows(sheet, 1, rows);
  return sheet !== null;
}

/** Writes single cells of a tab as text that people asked to be put there. */
export function writeCells(name: string, cells: { row: number; column: number; value: string }[]): void {
  const sheet = findSheet(name);
  for (const { row, column, value } of cells) sheet?.getRange(row, column).setValue(literal(value));
}

/** Empties these cells of a tab, given in A1, in one call. */
export function clearCells(name: string, cells: readonly string[]): void {
  if (cells.length > 0)
    findSheet(name)
      ?.getRangeList([...cells])
      .clearContent();
}

/** Takes rows out of a tab, given by their numbers from the top; those below move up. */
export function deleteRows(name: string, rows: readonly number[]): void {
  const sheet = rows.length === 0 ? null : findSheet(name);
  const last = rows[rows.length - 1] ?? 0;
  // Google leaves no tab without a row below its frozen ones.
  if (sheet !== null && rows.length >= last - 1 && sheet.getMaxRows() === last) sheet.insertRowAfter(last);
  for (const { first, count } of runsOf(rows).reverse()) sheet?.deleteRows(first, count);
}

/** Numbers in rising order as runs without a gap. */
function runsOf(numbers: readonly number[]): { first: number; count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const number of numbers) {
    const run = runs[runs.length - 1];
    if (run !== undefined && run.first + run.count === number) run.count += 1;
    else runs.push({ first: number, count: 1 });
  }
  return runs;
}

function writeRows(sheet: Sheet, firstRow: number, rows: (string | number)[][]): void {
  areaIn(sheet, firstRow, rows.length, rows[0]?.length ?? 1).setValues(
    rows.map((row) => row.map((value) => literal(typeof value === 'string' ? cut(value) : value))),
  );
}

/** An area of a tab, which grows only when it must: asking for its size is a round trip, naming an area is none. */
export function areaIn(
  sheet: Sheet,
  row: number,
  rows: number,
  columns: number,
  column = 1,
): GoogleAppsScript.Spreadsheet.Range {
  try {
    return sheet.getRange(row, column, rows, columns);
  } catch {
    const [height, width] = [sheet.getMaxRows(), sheet.getMaxColumns()];
    const [lower, wider] = [row + rows - 1 - height, column + columns - 1 - width];
    if (lower > 0) sheet.insertRowsAfter(height, lower);
    if (wider > 0) sheet.insertColumnsAfter(width, wider);
    return sheet.getRange(row, column, rows, columns);
  }
}
