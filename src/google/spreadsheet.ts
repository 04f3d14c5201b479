/** The workbook and its tabs, as Google names them. */

import { remembered } from './remembered';

/** Whether something written may not have reached the document yet; yes for whoever takes hold of it. */
let mayBeUnwritten = true;

export function workbook(): GoogleAppsScript.Spreadsheet.Spreadsheet {
  mayBeUnwritten = true;
  return SpreadsheetApp.getActiveSpreadsheet();
}

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

export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

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

/** The names of all tabs, in their order. Only those that have none of the `expected` are asked for it, a round trip each. */
export function tabNames(expected: readonly string[]): string[] {
  const names = new Map<number, string>();
  for (const name of expected) {
    const sheet = workbook().getSheetByName(name);
    if (sheet !== null) names.set(gridOf(sheet), name);
  }
  return workbook()
    .getSheets()
    .map((sheet) => names.get(gridOf(sheet)) ?? sheet.getName());
}

/** -1 for a tab without cells, such as one that is a chart. */
function gridOf(sheet: Sheet): number {
  try {
    return sheet.getRange(1, 1).getGridId();
  } catch {
    return -1;
  }
}

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

/** Everything written so far reaches the document before what follows; nothing is asked where it has. */
export function flush(): void {
  if (mayBeUnwritten) SpreadsheetApp.flush();
  haveRead();
}

/** Reading makes the document take what was written before. */
export function haveRead(): void {
  mayBeUnwritten = false;
}
