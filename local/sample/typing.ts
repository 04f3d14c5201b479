/** A person at the sheet: pastes rows and changes single cells, finding columns by header and rows by their key. */
import { type Cell, cellAt, type Project, type Sheet } from 'stand-in';
import type { TypedRow } from './cells';

/** Pastes rows below the last one of a tab, in one go. */
export function paste(project: Project, tab: string, rows: TypedRow[]): void {
  const sheet = sheetOf(project, tab);
  const headers = headersOf(sheet);
  const area = { row: lastRowOf(sheet) + 1, column: 1, rows: rows.length, columns: headers.length };
  for (const row of rows) requireKnown(tab, headers, row);
  project.edit(
    sheet.id,
    area,
    rows.map((row) => headers.map((header) => row[header] ?? '')),
  );
}

/** Types the given cells into the row that holds the same text under the header `key`; says whether there is one. */
export function retype(project: Project, tab: string, key: string, typed: TypedRow): boolean {
  const sheet = sheetOf(project, tab);
  const headers = headersOf(sheet);
  requireKnown(tab, headers, typed);
  const keyColumn = headers.indexOf(key) + 1;
  const row = [...sheet.cells.keys()].find((at) => cellAt(sheet, at, keyColumn)?.value === typed[key]);
  if (row === undefined) return false;
  for (const [header, text] of Object.entries(typed)) {
    if (header === key) continue;
    const area = { row, column: headers.indexOf(header) + 1, rows: 1, columns: 1 };
    project.edit(sheet.id, area, [[text]]);
  }
  return true;
}

function sheetOf({ workbook }: Project, tab: string): Sheet {
  const sheet = workbook.sheets.find(({ name }) => name === tab);
  if (!sheet) throw new Error(`The set-up made no tab ${tab}`);
  return sheet;
}

function headersOf(sheet: Sheet): string[] {
  const line = sheet.cells.get(1) ?? new Map<number, Cell>();
  return Array.from({ length: Math.max(...line.keys()) }, (_, i) => String(line.get(i + 1)?.value ?? ''));
}

function lastRowOf(sheet: Sheet): number {
  const filled = [...sheet.cells].filter(([, line]) =>
    [...line.values()].some(({ value }) => value !== null),
  );
  return Math.max(...filled.map(([row]) => row));
}

function requireKnown(tab: string, headers: string[], row: TypedRow): void {
  const unknown = Object.keys(row).filter((header) => !headers.includes(header));
  if (unknown.length > 0) throw new Error(`The tab ${tab} has no column ${unknown.join(', ')}`);
}
