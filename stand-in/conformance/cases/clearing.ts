import { documented, reference, reported, type Case } from '../case';
import { onTab } from '../scratch';

const range = reference('reference/spreadsheet/range');
const sheetPage = reference('reference/spreadsheet/sheet');

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A cell with everything a cell may have. */
function laden(sheet: Sheet): GoogleAppsScript.Spreadsheet.Range {
  const rule = SpreadsheetApp.newDataValidation().requireValueInList(['x', 'y']).build();
  return sheet.getRange('A1').setValue('x').setBackground('#ff0000').setNote('n').setDataValidation(rule);
}

const left = (sheet: Sheet): unknown[] => {
  const cell = sheet.getRange('A1');
  return [cell.getValue(), cell.getBackground(), cell.getNote(), cell.getDataValidation() !== null];
};

const afterClearing = (
  clear: (cell: GoogleAppsScript.Spreadsheet.Range, sheet: Sheet) => void,
): (() => unknown) =>
  onTab((sheet) => {
    clear(laden(sheet), sheet);
    return left(sheet);
  });

/** What is gone and what stays: value, fill, note, validation. */
export const clearing: Case[] = [
  documented(
    'clearContent leaves the looks',
    range('clearContent()'),
    ['', '#ff0000', 'n', true],
    afterClearing((cell) => cell.clearContent()),
  ),
  reported(
    'clearFormat leaves the content and the note',
    range('clearFormat()'),
    ['x', '#ffffff', 'n', true],
    afterClearing((cell) => cell.clearFormat()),
  ),
  documented(
    'clearNote takes the note only',
    range('clearNote()'),
    ['x', '#ff0000', '', true],
    afterClearing((cell) => cell.clearNote()),
  ),
  documented(
    'clearDataValidations takes the rule only',
    range('clearDataValidations()'),
    ['x', '#ff0000', 'n', false],
    afterClearing((cell) => cell.clearDataValidations()),
  ),
  documented(
    'clear with contentsOnly is clearContent',
    range('clear(options)'),
    ['', '#ff0000', 'n', true],
    afterClearing((cell) => cell.clear({ contentsOnly: true })),
  ),
  documented(
    'clear with formatOnly leaves the content',
    range('clear(options)'),
    ['x', '#ffffff', 'n', true],
    afterClearing((cell) => cell.clear({ formatOnly: true })),
  ),
  documented(
    'clear with validationsOnly leaves everything else',
    range('clear(options)'),
    ['x', '#ff0000', 'n', false],
    afterClearing((cell) => cell.clear({ validationsOnly: true })),
  ),
  documented(
    'clear with commentsOnly takes the notes',
    range('clear(options)'),
    ['x', '#ff0000', '', true],
    afterClearing((cell) => cell.clear({ commentsOnly: true })),
  ),
  documented(
    'clear takes the content and the looks',
    range('clear()'),
    ['', '#ffffff'],
    onTab((sheet) => {
      laden(sheet).clear();
      return left(sheet).slice(0, 2);
    }),
  ),
  documented(
    'clearContents of a tab leaves the looks',
    sheetPage('clearContents()'),
    ['', '#ff0000', 'n', true],
    afterClearing((_cell, sheet) => sheet.clearContents()),
  ),
  documented(
    'clearFormats of a tab leaves the content',
    sheetPage('clearFormats()'),
    ['x', '#ffffff', 'n', true],
    afterClearing((_cell, sheet) => sheet.clearFormats()),
  ),
  documented(
    'clearNotes of a tab takes the notes',
    sheetPage('clearNotes()'),
    ['x', '#ff0000', '', true],
    afterClearing((_cell, sheet) => sheet.clearNotes()),
  ),
  documented(
    'clear of a tab takes content, looks and colour rules',
    sheetPage('clear()'),
    ['', '#ffffff', 0],
    onTab((sheet) => {
      laden(sheet);
      const rule = SpreadsheetApp.newConditionalFormatRule()
        .whenCellNotEmpty()
        .setBackground('#00ff00')
        .setRanges([sheet.getRange('A1:A5')])
        .build();
      sheet.setConditionalFormatRules([rule]);
      sheet.clear();
      return [...left(sheet).slice(0, 2), sheet.getConditionalFormatRules().length];
    }),
  ),
  documented(
    'clear of a tab with contentsOnly leaves the colour rules',
    sheetPage('clear(options)'),
    ['', '#ff0000', 1],
    onTab((sheet) => {
      laden(sheet);
      const rule = SpreadsheetApp.newConditionalFormatRule()
        .whenCellNotEmpty()
        .setBold(true)
        .setRanges([sheet.getRange('A1:A5')])
        .build();
      sheet.setConditionalFormatRules([rule]);
      sheet.clear({ contentsOnly: true });
      return [...left(sheet).slice(0, 2), sheet.getConditionalFormatRules().length];
    }),
  ),
];
