import { pageFile } from './pageFile';
import { scriptConstants } from './scriptConstants';

/** What people see: the menu, sidebars, dialogs and toasts. */

export interface MenuItem {
  caption: string;
  /** Name of the top-level function the item calls. */
  call: string;
}

/** A group a line, separated; allowed without any consent, as onOpen needs. */
export function addMenu(title: string, groups: readonly (readonly MenuItem[])[]): void {
  const menu = SpreadsheetApp.getUi().createMenu(title);
  groups.forEach((group, index) => {
    if (index > 0) menu.addSeparator();
    for (const { caption, call } of group) menu.addItem(caption, call);
  });
  menu.addToUi();
}

interface ServedPage {
  /** Its file, as it is pushed. */
  file: string;
  title: string;
  /** What the page shows whenever it calls the script. */
  proof: string;
  /** The answer it begins with, plain data; null where it has to ask for it. */
  opened: object | null;
}

export function showSidebar(page: ServedPage): void {
  SpreadsheetApp.getUi().showSidebar(served(page).setTitle(page.title));
}

export function showDialog(page: ServedPage, width: number, height: number): void {
  SpreadsheetApp.getUi().showModalDialog(served(page).setWidth(width).setHeight(height), page.title);
}

/** A window beside which the sheet can still be used. */
export function showModeless(page: ServedPage, width: number, height: number): void {
  SpreadsheetApp.getUi().showModelessDialog(served(page).setWidth(width).setHeight(height), page.title);
}

const served = ({ file, proof, opened }: ServedPage): GoogleAppsScript.HTML.HtmlOutput =>
  pageFile(file).append(scriptConstants({ proof, ...(opened === null ? {} : { opened }) }));

/** Throws where there is no sheet before somebody's eyes, as in a web app or a trigger. */
export function requireSheet(): void {
  SpreadsheetApp.getUi();
}

export function toast(message: string, title: string, seconds = 6): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(message, title, seconds);
}

/** Whether the workbook has one of these tabs; no round trip. */
export const hasOneOf = (tabs: readonly string[]): boolean =>
  tabs.some((name) => SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name) !== null);

/** A question with its answer; the script waits, so never ask while others are kept out. */
export function ask(title: string, question: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title, question, ui.ButtonSet.YES_NO) === ui.Button.YES;
}
