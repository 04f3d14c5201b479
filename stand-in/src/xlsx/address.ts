import {
  areaOf,
  columnLetters,
  intersection,
  lastColumn,
  lastRow,
  parseA1,
  quoteSheetName,
  splitSheetName,
  toA1,
} from '../workbook/a1';
import type { Area } from '../workbook/model';

/** The grid of every .xlsx file. */
export const FILE_ROWS = 1_048_576;
export const FILE_COLUMNS = 16_384;

/** `C5`. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** Reads `C5`, `$C$5:$D$9`, `C:D`; null for anything else. */
export function parseArea(name: string): Area | null {
  return parseA1(name, FILE_ROWS, FILE_COLUMNS);
}

/** Reads `C5 C7:D9`, the areas of a rule. */
export const parseAreas = (names: string): Area[] =>
  names
    .split(/\s+/)
    .map(parseArea)
    .filter((area) => area !== null);

/** Longer than any file: an area so long still ends where the file ends after lines were deleted. */
const ENDLESS = 1_000_000_000;

/** An area to the end of the file goes on for good. */
export const endless = (area: Area): Area => ({
  ...area,
  ...(lastRow(area) >= FILE_ROWS && { rows: ENDLESS }),
  ...(lastColumn(area) >= FILE_COLUMNS && { columns: ENDLESS }),
});

/** What of an area there is room for in a file. */
export const inFile = (area: Area): Area | null => intersection(area, areaOf(1, 1, FILE_ROWS, FILE_COLUMNS));

/** `'Nhiệm vụ'!$A$2:$B$9`, as defined names and lists refer to cells. */
export function absoluteName(tab: string, area: Area): string {
  return `${quoteSheetName(tab)}!${toA1(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}

/** Splits `'Nhiệm vụ'!A2:B9` or `Tab!A2`; null when it does not name a tab and cells. */
export function parseReference(reference: string): { tab: string; area: Area } | null {
  const { sheetName, reference: name } = splitSheetName(reference);
  const area = sheetName ? parseArea(name) : null;
  return sheetName && area ? { tab: sheetName, area } : null;
}
