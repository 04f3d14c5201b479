/** The door to what people see: the menu, sidebars, dialogs and toasts. */

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

export function showSidebar(page: string, title: string): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(page).setTitle(title));
}

export function showDialog(page: string, title: string, width: number, height: number): void {
  const output = HtmlService.createHtmlOutputFromFile(page).setWidth(width).setHeight(height);
  SpreadsheetApp.getUi().showModalDialog(output, title);
}

/** A window beside which the sheet can still be used. */
export function showModeless(page: string, title: string, width: number, height: number): void {
  const output = HtmlService.createHtmlOutputFromFile(page).setWidth(width).setHeight(height);
  SpreadsheetApp.getUi().showModelessDialog(output, title);
}

export function toast(message: string, title: string, seconds = 6): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(message, title, seconds);
}

/** A question with its answer; the script waits, so never ask while others are kept out. */
export function ask(title: string, question: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title, question, ui.ButtonSet.YES_NO) === ui.Button.YES;
}
