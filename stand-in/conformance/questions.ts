import { onTab, refusal, SCRATCH } from './scratch';
import { foundBy } from './unwatched';

/** What only Google knows: its answers are recorded with the report and compared with nothing. By what is asked. */
export const questions: Record<string, () => unknown> = {
  'Milliseconds of 200 builder calls': () => timed(200, () => SpreadsheetApp.newTextStyle()),

  'Milliseconds of 20 reads of a cell': onTab((sheet) =>
    timed(20, () => void sheet.getRange('A1').getValue()),
  ),

  'Milliseconds of 20 writes of a cell, flushed': onTab((sheet) =>
    timed(20, (i) => {
      sheet.getRange('A1').setValue(i);
      SpreadsheetApp.flush();
    }),
  ),

  // As long as what the add-on has Google read at every click.
  'Milliseconds to read 470 KB of script': () => {
    const piece = `function f${'x'.repeat(40)}(a,b){for(var i=0;i<a.length;i++)if(a[i]!==b)return{at:i,of:a};return null}\n`;
    const text = piece.repeat(Math.ceil((470 * 1024) / piece.length));
    return timed(1, () => new Function(text));
  },

  'What comes back of a mark in a colour rule': onTab((sheet) =>
    ['=AND($A1>1,N("dấu")=0)', '=AND($A1>1;N("dấu")=0)'].map((formula): unknown => {
      const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(formula);
      const ranged = rule.setBackground('#ff0000').setRanges([sheet.getRange('A1:A9')]);
      const said = refusal(() => sheet.setConditionalFormatRules([ranged.build()]));
      if (said !== 'accepted') return said;
      return sheet.getConditionalFormatRules()[0]?.getBooleanCondition()?.getCriteriaValues();
    }),
  ),

  'What a run of the clock may do': () => foundBy('clock'),

  'What a run of the web app may do': () => foundBy('web'),

  // Only people can make a table: in a tab of this name, from A1 on.
  'What a table refuses, column by column': () => {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(`${SCRATCH}_bang`);
    if (sheet === null) return `there is no tab ${SCRATCH}_bang`;
    return Array.from({ length: sheet.getLastColumn() }, (_, i) => refusedIn(sheet.getRange(2, i + 1)));
  },
};

function timed(times: number, work: (i: number) => void): number {
  const start = Date.now();
  for (let i = 0; i < times; i += 1) work(i);
  return Date.now() - start;
}

/** By what was tried on the cell, in Google's words; each is written at once, for a table may refuse only then. */
function refusedIn(cell: GoogleAppsScript.Spreadsheet.Range): Record<string, unknown> {
  const tries: Record<string, () => unknown> = {
    setNumberFormat: () => cell.setNumberFormat('0.00'),
    setDataValidation: () =>
      cell.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a']).build()),
    clearDataValidations: () => cell.clearDataValidations(),
    setBackground: () => cell.setBackground('#ff0000'),
    setWrap: () => cell.setWrap(true),
    setNote: () => cell.setNote('n'),
  };
  return Object.fromEntries(
    Object.entries(tries).map(([name, work]) => [
      name,
      refusal(() => {
        work();
        SpreadsheetApp.flush();
      }),
    ]),
  );
}
