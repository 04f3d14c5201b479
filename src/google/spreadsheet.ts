/** The door to the workbook. Everything crosses it as plain data; a `Date` never does. */

import type { Cell, DateCell, Grid, RichCell } from '../sheet/cells';

export const workbook = (): GoogleAppsScript.Spreadsheet.Spreadsheet => SpreadsheetApp.getActiveSpreadsheet();

/**
 * By its name; should somebody have typed it in another Unicode form or case, by that. Null when there is none. Every
 * form it may have is tried, for that costs nothing, where asking each tab for its name is a round trip a tab.
 */
export function findSheet(name: string): Sheet | null {
  for (const form of formsOf(name)) {
    const found = workbook().getSheetByName(form);
    if (found !== null) return found;
  }
  return null;
}

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A name as people type it: as it is, in capitals, in small letters, each word with a capital; with a blank at an end. */
function formsOf(name: string): string[] {
  const words = name.toLowerCase();
  const cases = [
    name,
    name.toUpperCase(),
    words,
    words.replace(/(^| )\S/g, (first) => first.toUpperCase()),
    words.replace(/^\S/, (first) => first.toUpperCase()),
  ];
  const spaced = cases.flatMap((form) => [form, `${form} `, ` ${form}`]);
  return [...new Set(spaced.flatMap((form) => [form.normalize('NFC'), form.normalize('NFD')]))];
}

/** Whether there is a tab of exactly this name; costs no round trip, where looking through all names costs one a tab. */
export const hasTab = (name: string): boolean => workbook().getSheetByName(name) !== null;

/** Whether merged areas of a tab are asked for, which costs a round trip: yes, no, or as its rows suggest it. */
export type WantsMerges = boolean | ((rows: Cell[][]) => boolean);

/**
 * The tabs of these names as they stand, each read once; a tab that does not exist is left out. Dates become calendar
 * dates in the workbook's own zone.
 */
export function readTabs(
  names: readonly string[],
  withMerges: (name: string) => WantsMerges = () => false,
  timeZone = timeZoneOfWorkbook,
): Map<string, Grid> {
  const grids = new Map<string, Grid>();
  const cell = cellReader(timeZone);
  for (const name of names) {
    const range = findSheet(name)?.getDataRange();
    if (range) grids.set(name, { sheet: name, ...cellsOf(range, withMerges(name), cell) });
  }
  return grids;
}

/** One area of a tab, as `readTabs` gives whole ones. */
export const readArea = (
  name: string,
  area: GoogleAppsScript.Spreadsheet.Range,
  timeZone: string,
  withMerges: WantsMerges,
): Grid => ({
  sheet: name,
  ...cellsOf(
    area,
    withMerges,
    cellReader(() => timeZone),
  ),
});

function cellsOf(
  range: GoogleAppsScript.Spreadsheet.Range,
  withMerges: WantsMerges,
  cell: (value: unknown) => Cell | null,
): Omit<Grid, 'sheet'> {
  // Asked for only where some cell gives no plain value: that costs the tab one round trip more.
  let texts: string[][] | undefined;
  const shown = (row: number, column: number): string =>
    (texts ??= range.getDisplayValues())[row]?.[column] ?? '';
  const rows = range
    .getValues()
    .map((row, i) => row.map((value, j) => cell(value) ?? (shown(i, j) || String(value))));
  const asks = typeof withMerges === 'function' ? withMerges(rows) : withMerges;
  const merged = asks ? range.getMergedRanges() : [];
  return {
    rows,
    merges: merged.map((area) => ({
      row: area.getRow(),
      column: area.getColumn(),
      rows: area.getNumRows(),
      columns: area.getNumColumns(),
    })),
  };
}

/**
 * How values come out of cells: dates as calendar dates of this zone; texts, finite numbers and truth values as they are. Null for
 * whatever else Google may give, such as an invalid Date, a day beyond the year 9999 or a picture: of that only its look is known.
 */
export function cellReader(timeZone: () => string): (value: unknown) => Cell | null {
  const dateCell = dateReader(timeZone);
  return (value) => {
    if (value instanceof Date) return dateCell(value);
    if (typeof value === 'number') return Number.isFinite(value) ? value : null;
    if (typeof value === 'string' || typeof value === 'boolean') return value;
    return value === null || value === undefined ? '' : null;
  };
}

/**
 * Deadlines repeat: each instant is converted once, for a conversion is a call to Google. A tab without a date needs no zone, which
 * is a round trip.
 */
function dateReader(timeZone: () => string): (instant: Date) => DateCell | null {
  const known = new Map<number, DateCell | null>();
  return (instant) => {
    const seen = known.get(instant.getTime());
    if (seen !== undefined) return seen;
    const cell = dateCellOf(instant, timeZone());
    known.set(instant.getTime(), cell);
    return cell;
  };
}

/** First and last year that `yyyy-MM-dd` can write. */
const writable = { first: Date.parse('0001-01-02'), last: Date.parse('9999-12-30') };

function dateCellOf(instant: Date, timeZone: string): DateCell | null {
  if (!(instant.getTime() >= writable.first && instant.getTime() <= writable.last)) return null;
  const [date = '', time = ''] = Utilities.formatDate(instant, timeZone, 'yyyy-MM-dd HH:mm').split(' ');
  return { date, time: time === '00:00' ? null : time };
}

/** What one cell holds at most. Long texts joined in a tab of the script's are cut, or nothing at all would be written. */
const longestCell = 50_000;
const cut = (text: string): string =>
  text.length < longestCell ? text : `${text.slice(0, longestCell - 2)}…`;

/** What people typed stays text: a leading sign that would start a formula is escaped as Sheets escapes it. */
export const literal = (value: string | number): string | number =>
  typeof value === 'string' && /^[=+\-@'\t\r]/.test(value) ? `'${value}` : value;

/** The names of all tabs, in their order. */
export const tabNames = (): string[] =>
  workbook()
    .getSheets()
    .map((sheet) => sheet.getName());

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
  writeRows(sheet, sheet.getLastRow() + 1, rows);
}

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
  const firstRow = sheet.getLastRow() + 1;
  growTo(sheet, firstRow + rows.length - 1);
  sheet.getRange(firstRow, 1, rows.length, width).setRichTextValues(rows.map((cells) => cells.map(asText)));
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
  growTo(sheet, firstRow + rows.length - 1);
  sheet
    .getRange(firstRow, 1, rows.length, rows[0]?.length ?? 1)
    .setValues(
      rows.map((row) => row.map((value) => literal(typeof value === 'string' ? cut(value) : value))),
    );
}

function growTo(sheet: Sheet, rows: number): number {
  const have = sheet.getMaxRows();
  if (have < rows) sheet.insertRowsAfter(have, rows - have);
  return Math.max(have, rows);
}

/** Cells of a tab that hold numbers a chart draws, or the words beside them; rows and columns from 1. */
export interface ChartNumbers {
  row: number;
  column: number;
  values: (string | number)[][];
}

/**
 * Writes a tab of the script's from its first cell, empty cells over what an earlier, longer one left below; `numbers` lie over
 * the cells. False when there is no such tab. Five round trips at any size, for only links are made one by one.
 */
export function writeRichTab(name: string, cells: RichCell[][], numbers: ChartNumbers): boolean {
  const sheet = findSheet(name);
  const width = cells[0]?.length ?? 0;
  if (sheet === null) return false;
  const height = Math.max(cells.length, sheet.getDataRange().getNumRows());
  const emptyRow = Array.from({ length: width }, (): RichCell => ({ text: '' }));
  const rows = [...cells, ...Array.from({ length: height - cells.length }, () => emptyRow)].map((row) => [
    ...row,
  ]);
  const values = rows.map((row) => row.map(({ text }): string | number => asTyped(cut(text))));
  numbers.values.forEach((line, i) => {
    const [row, first] = [numbers.row - 1 + i, numbers.column - 1];
    rows[row]?.splice(first, line.length, ...line.map((value) => ({ text: String(value) })));
    values[row]?.splice(first, line.length, ...line.map(literal));
  });
  const range = areaOf(sheet, height, width);
  range.setValues(values);
  const style = textStyles();
  range.setTextStyles(rows.map((row) => row.map(style)));
  range.setBackgrounds(rows.map((row) => row.map(({ background }) => background ?? null)) as string[][]);
  range.setWraps(rows.map((row) => row.map(() => !standsAlone(row))));
  writeLinks(sheet, rows, style);
  return true;
}

/** As one types what is to stay text: "3/9" would become a date, "50%" a number, "=1" a formula. */
const asTyped = (text: string): string => (text === '' ? '' : `'${text}`);

type StyleOf = (cell: RichCell) => GoogleAppsScript.Spreadsheet.TextStyle;

/** The columns that have links once more, with them: one write each. */
function writeLinks(sheet: Sheet, rows: RichCell[][], style: StyleOf): void {
  const made = new Map<string, GoogleAppsScript.Spreadsheet.RichTextValue>();
  const richText = (cell: RichCell) =>
    remembered(made, [cell.text, cell.link, cell.bold, cell.size, cell.color], () => {
      const builder = SpreadsheetApp.newRichTextValue().setText(cut(cell.text));
      // Without a link the cell keeps the look it has by now.
      if (cell.link !== undefined) builder.setLinkUrl(cell.link).setTextStyle(style(cell));
      return builder.build();
    });
  const width = rows[0]?.length ?? 0;
  for (let column = 0; column < width; column += 1) {
    const linked = rows.flatMap((row, index) => (row[column]?.link === undefined ? [] : [index]));
    const [first, last] = [linked[0], linked[linked.length - 1]];
    if (first === undefined || last === undefined) continue;
    const cells = rows.slice(first, last + 1).map((row) => row[column] ?? { text: '' });
    sheet
      .getRange(first + 1, column + 1, cells.length, 1)
      .setRichTextValues(cells.map((cell) => [richText(cell)]));
  }
}
/** The first rows of a tab, which grows only when it must: asking for its size is a round trip, naming an area is none. */
function areaOf(sheet: Sheet, rows: number, columns: number): GoogleAppsScript.Spreadsheet.Range {
  try {
    return sheet.getRange(1, 1, rows, columns);
  } catch {
    growTo(sheet, rows);
    return sheet.getRange(1, 1, rows, columns);
  }
}

/** A line that stands alone runs over the empty cells beside it; cells of a table keep to their column. */
const standsAlone = (row: RichCell[]): boolean => row.slice(1).every(({ text }) => text === '');

/** The look of a cell, made once each. Every look is said, or the one of an earlier dashboard would shine through. */
function textStyles(): StyleOf {
  const made = new Map<string, GoogleAppsScript.Spreadsheet.TextStyle>();
  return ({ bold = false, size = 10, color, link }) => {
    const foreground = color ?? (link === undefined ? '#202124' : '#174ea6');
    // A link has no underline: it would run through the dots under Vietnamese vowels, and its colour tells it.
    return remembered(made, [bold, size, foreground], () =>
      SpreadsheetApp.newTextStyle()
        .setBold(bold)
        .setFontSize(size)
        .setUnderline(false)
        .setForegroundColor(foreground)
        .build(),
    );
  };
}

function remembered<Made>(known: Map<string, Made>, of: readonly unknown[], make: () => Made): Made {
  const key = JSON.stringify(of);
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
}

/** The address of the workbook; one round trip. */
export const addressOfWorkbook = (): string => workbook().getUrl();

/** Makes the part of an address that leads to a cell. A range knows the id of its tab, where asking the tab would cost a round trip each. */
export function cellAnchors(): (sheet: string, cell: string) => string {
  const ids = new Map<string, number>();
  const idOf = (name: string): number =>
    remembered(ids, [name], () => findSheet(name)?.getRange(1, 1).getGridId() ?? 0);
  return (sheet, cell) => `#gid=${idOf(sheet)}${cell === '' ? '' : `&range=${cell}`}`;
}

/** Shows a cell to the person; false when the tab is not there. */
export function goTo(name: string, cell: string): boolean {
  const sheet = findSheet(name);
  if (sheet === null) return false;
  sheet.getRange(cell === '' ? 'A1' : cell).activate();
  return true;
}

let zone: string | null = null;

/** IANA name of the workbook's own zone; one round trip in a run. */
export const timeZoneOfWorkbook = (): string => (zone ??= workbook().getSpreadsheetTimeZone());

/** Everything written so far reaches the document before what follows. */
export const flush = (): void => SpreadsheetApp.flush();
