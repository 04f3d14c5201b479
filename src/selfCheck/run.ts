import { cases } from './cases';
import type { Case } from './case';

/** What a run found, as plain data. */
export interface Report {
  /** Texts are read and dates are shown by these. */
  locale: string;
  timeZone: string;
  /** By the name of the case. */
  results: Record<string, unknown>;
  /** There was no time left for these. */
  notRun: string[];
}

/** Google ends a run after 6 minutes; the report must still be shown. */
const LONGEST = 5 * 60 * 1000;

/** Runs all cases, or those named, and puts the person back on the tab they were on. */
export function runCases(only?: string[]): Report {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const before = spreadsheet.getActiveSheet();
  const start = Date.now();
  const report: Report = {
    locale: spreadsheet.getSpreadsheetLocale(),
    timeZone: spreadsheet.getSpreadsheetTimeZone(),
    results: {},
    notRun: [],
  };
  for (const each of cases) {
    if (only && only.indexOf(each.name) < 0) continue;
    if (Date.now() - start > LONGEST) report.notRun.push(each.name);
    else report.results[each.name] = resultOf(each);
  }
  spreadsheet.setActiveSheet(before);
  return report;
}

function resultOf({ run }: Case): unknown {
  try {
    const result: unknown = run();
    return result === undefined ? null : JSON.parse(JSON.stringify(result));
  } catch (error) {
    return { failed: String(error) };
  }
}
