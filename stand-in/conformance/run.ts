import { cases } from './cases';
import { questions } from './questions';
import { tried } from './tried';

/** What a run found, as plain data. */
export interface Report {
  /** Texts are read and dates are shown by these. */
  locale: string;
  timeZone: string;
  /** By the name of the case. */
  results: Record<string, unknown>;
  /** There was no time left for these. */
  notRun: string[];
  /** What only Google knows, by the question: compared with nothing. */
  asked: Record<string, unknown>;
}

/** Google ends a run after 6 minutes; the report must still be shown. */
const LONGEST = 5 * 60 * 1000;

/** Runs all cases and puts the person back on the tab they were on. */
export function runCases(): Report {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const before = spreadsheet.getActiveSheet();
  const start = Date.now();
  const report: Report = {
    locale: spreadsheet.getSpreadsheetLocale(),
    timeZone: spreadsheet.getSpreadsheetTimeZone(),
    results: {},
    notRun: [],
    asked: {},
  };
  for (const each of cases) {
    if (Date.now() - start > LONGEST) report.notRun.push(each.name);
    else report.results[each.name] = tried(each);
  }
  for (const [question, run] of Object.entries(questions))
    if (Date.now() - start <= LONGEST) report.asked[question] = tried({ run });
  spreadsheet.setActiveSheet(before);
  return report;
}
