/** Stands in the one file to paste alone (local/build/onePaste.ts), which holds the pages itself. */
declare const pageText_: ((name: string) => string) | undefined;

/** A page by the name of its file. */
export const pageFile = (name: string): GoogleAppsScript.HTML.HtmlOutput =>
  typeof pageText_ === 'function'
    ? HtmlService.createHtmlOutput(pageText_(name))
    : HtmlService.createHtmlOutputFromFile(name);
