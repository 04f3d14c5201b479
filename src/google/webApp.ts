import { pageFile } from './pageFile';
import { scriptConstants } from './scriptConstants';

/** The script as a web app: where it is, and the page it gives a browser. */

/** Where the web app is; null where it is not deployed. Outside the opening of its page Google may give an old address. */
export function webAppAddress(): string | null {
  try {
    return ScriptApp.getService().getUrl();
  } catch {
    return null;
  }
}

/** Whether this run has the sheet the script is bound to. */
export function hasWorkbook(): boolean {
  return SpreadsheetApp.getActiveSpreadsheet() !== null;
}

/** One of our pages for a browser, with constants its code finds: text, numbers, lists and plain objects. */
export function pageForBrowser(
  file: string,
  title: string,
  constants: Record<string, unknown>,
): GoogleAppsScript.HTML.HtmlOutput {
  return pageFile(file)
    .append(scriptConstants(constants))
    .setTitle(title)
    .addMetaTag('viewport', 'width=device-width, initial-scale=1');
}
