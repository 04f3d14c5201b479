import { columnLetters, parseA1, quoteSheetName, splitSheetName, toA1 } from '../workbook/a1';
import type { Area } from '../workbook/model';

/** The grid of every .xlsx file. */
const FILE_ROWS = 1_048_576;
const FILE_COLUMNS = 16_384;

/** `C5`. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** Reads `C5`, `$C$5:$D$9`, `C:D`; null for anything else. */
export function parseArea(name: string): Area | null {
  return parseA1(name, FILE_ROWS, FILE_COLUMNS);
}

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
