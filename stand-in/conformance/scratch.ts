/** Where cases may leave traces, and how they say what Google answered. */

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Nobody's tab; begins every name that a case gives to anything. */
export const SCRATCH = '_tu_kiem_tra';

/** Runs on an empty tab of its own, which is gone afterwards whatever happens. */
export const onTab =
  (work: (sheet: Sheet) => unknown): (() => unknown) =>
  () => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const left = spreadsheet.getSheetByName(SCRATCH);
    if (left !== null) spreadsheet.deleteSheet(left);
    const sheet = spreadsheet.insertSheet(SCRATCH);
    try {
      return work(sheet);
    } finally {
      spreadsheet.deleteSheet(sheet);
    }
  };

/** What Google said when it refused; `accepted` when it did not. Its wording may be in the user's language. */
export function refusal(work: () => unknown): { refused: string } | 'accepted' {
  try {
    work();
  } catch (error) {
    return { refused: String(error) };
  }
  return 'accepted';
}

/** `date`, `number`, `string`, `boolean`: what a script gets to hold. */
export const kindOf = (value: unknown): string =>
  Object.prototype.toString.call(value) === '[object Date]' ? 'date' : typeof value;

export const timeZone = (): string => SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();

/** A date as clocks show it where the spreadsheet is. */
export const clockOf = (value: unknown): string =>
  Utilities.formatDate(value as GoogleAppsScript.Base.Date, timeZone(), 'yyyy-MM-dd HH:mm:ss');

/** The date at which those clocks show `yyyy-MM-dd HH:mm:ss`. */
export function dateAt(clock: string): GoogleAppsScript.Base.Date {
  const written = clock.replace(' ', 'T');
  const offset = Utilities.formatDate(new Date(`${written}Z`), timeZone(), 'XXX');
  return new Date(written + offset);
}
