import type ExcelJS from 'exceljs';
import type { Protection, Workbook } from '../workbook/model';
import { columnLetters } from '../workbook/a1';
import { parseReference } from './address';
import { escapeText } from './cells';

/** The tab, out of sight even in Excel's "Unhide", for what a file has no place for. Never a tab of the workbook. */
export const METADATA_TAB = '_tong_hop_tuan';

/** From this column on: one long validation list a column. */
const FIRST_LIST_COLUMN = 4;

export interface SheetMetadata {
  /** The tab's name in the file, which may be shorter than `name`. */
  tab: string;
  name: string;
  id: number;
  maxRows: number;
  maxColumns: number;
  protections: Protection[];
}

interface Metadata extends Pick<Workbook, 'id' | 'title' | 'url' | 'locale' | 'timeZone' | 'activeSheetId'> {
  sheets: SheetMetadata[];
}

/** Adds the tab; call it last, so that it stands behind all others. `lists` are kept by `listKeeper`. */
export function writeMetadata(
  file: ExcelJS.Workbook,
  metadata: Metadata,
  properties: Map<string, string>,
  lists: string[][],
): void {
  const { sheets, ...workbook } = metadata;
  const tab = file.addWorksheet(METADATA_TAB, { state: 'veryHidden' });
  tab.addRow(['workbook', JSON.stringify(workbook)].map(escapeText));
  for (const sheet of sheets) tab.addRow(['sheet', JSON.stringify(sheet)].map(escapeText));
  for (const [key, value] of properties) tab.addRow(['property', key, value].map(escapeText));
  lists.forEach((items, index) => {
    items.forEach((item, row) => (tab.getCell(row + 1, FIRST_LIST_COLUMN + index).value = escapeText(item)));
  });
}

/** Keeps long lists for `writeMetadata` and says where they will stand. */
export function listKeeper(): { lists: string[][]; keep: (items: string[]) => string } {
  const lists: string[][] = [];
  const keep = (items: string[]): string => {
    const known = lists.findIndex((list) => list.join('\n') === items.join('\n'));
    const index = known < 0 ? lists.push(items) - 1 : known;
    const column = columnLetters(FIRST_LIST_COLUMN + index);
    return `'${METADATA_TAB}'!$${column}$1:$${column}$${items.length}`;
  };
  return { lists, keep };
}

/** What the tab says; null for a file that is not ours. Throws when somebody spoilt it: the caller then does without. */
export function readMetadata(file: ExcelJS.Workbook): {
  metadata: Metadata;
  properties: Map<string, string>;
  listAt: (formula: string) => string[] | null;
} | null {
  const tab = file.getWorksheet(METADATA_TAB);
  if (!tab) return null;
  const sheets: SheetMetadata[] = [];
  const properties = new Map<string, string>();
  let workbook: Omit<Metadata, 'sheets'> | undefined;
  tab.eachRow((row) => {
    const [kind, first, second] = [1, 2, 3].map((column) => row.getCell(column).text);
    if (kind === 'workbook') workbook = JSON.parse(first!) as Omit<Metadata, 'sheets'>;
    if (kind === 'sheet') sheets.push(JSON.parse(first!) as SheetMetadata);
    if (kind === 'property') properties.set(first!, second!);
  });
  const listAt = (formula: string): string[] | null => {
    const reference = parseReference(formula);
    if (reference?.tab !== METADATA_TAB) return null;
    const { row, column, rows } = reference.area;
    return Array.from({ length: rows }, (_, index) => tab.getCell(row + index, column).text);
  };
  return workbook ? { metadata: { ...workbook, sheets }, properties, listAt } : null;
}
