import { documented, reference, reported, type Case } from '../case';
import { onTab, refusal } from '../scratch';

const sheetPage = reference('reference/spreadsheet/sheet');

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const end = (sheet: Sheet): number[] => [sheet.getLastRow(), sheet.getLastColumn()];

/** Where the content of a tab ends, and rows put behind it. */
export const extent: Case[] = [
  reported('An empty tab ends at row 0 and column 0', sheetPage('getLastRow()'), [0, 0], onTab(end)),
  reported(
    'A new tab has 1000 rows and 26 columns',
    sheetPage('getMaxRows()'),
    [1000, 26],
    onTab((sheet) => [sheet.getMaxRows(), sheet.getMaxColumns()]),
  ),
  documented(
    'The last row and column are those with content',
    sheetPage('getLastColumn()'),
    [7, 5],
    onTab((sheet) => {
      sheet.getRange('B7').setValue('x');
      sheet.getRange('E3').setValue(0);
      return end(sheet);
    }),
  ),
  reported(
    'Fills, notes and borders do not count as content',
    sheetPage('getLastRow()'),
    [1, 1],
    onTab((sheet) => {
      sheet.getRange('A1').setValue('x');
      sheet.getRange('A5').setBackground('#ff0000').setNote('n').setFontWeight('bold');
      return end(sheet);
    }),
  ),
  reported(
    'A formula that shows nothing counts as content',
    sheetPage('getLastRow()'),
    [4, 2],
    onTab((sheet) => {
      sheet.getRange('B4').setFormula('=""');
      return end(sheet);
    }),
  ),
  reported(
    'A truth value of false counts as content',
    sheetPage('getLastRow()'),
    [2, 1],
    onTab((sheet) => {
      sheet.getRange('A2').setValue(false);
      return end(sheet);
    }),
  ),
  reported(
    'Checkboxes count as content down to the last',
    sheetPage('getLastRow()'),
    [6, 1],
    onTab((sheet) => {
      sheet.getRange('A2:A6').insertCheckboxes();
      return end(sheet);
    }),
  ),
  documented(
    'Content that was cleared no longer counts',
    sheetPage('getLastRow()'),
    [2, 1],
    onTab((sheet) => {
      sheet.getRange('A1:C5').setValue('x');
      sheet.getRange('A3:C5').clearContent();
      sheet.getRange('B1:C2').clearContent();
      return end(sheet);
    }),
  ),
  documented(
    'The data range begins at A1 wherever the first content is',
    sheetPage('getDataRange()'),
    'A1:C4',
    onTab((sheet) => {
      sheet.getRange('C4').setValue('x');
      return sheet.getDataRange().getA1Notation();
    }),
  ),
  reported(
    'The data range of an empty tab is A1',
    sheetPage('getDataRange()'),
    'A1',
    onTab((sheet) => sheet.getDataRange().getA1Notation()),
  ),
  documented(
    'appendRow writes behind the last row with content in any column',
    sheetPage('appendRow(rowContents)'),
    [
      ['', '', 'x'],
      ['a', 1, true],
    ],
    onTab((sheet) => {
      sheet.getRange('C3').setValue('x');
      sheet.appendRow(['a', 1, true]);
      return sheet.getRange('A3:C4').getValues();
    }),
  ),
  reported(
    'appendRow on an empty tab writes row 1',
    sheetPage('appendRow(rowContents)'),
    'a',
    onTab((sheet) => sheet.appendRow(['a']).getRange('A1').getValue()),
  ),
  reported(
    'appendRow skips rows that only have a fill',
    sheetPage('appendRow(rowContents)'),
    2,
    onTab((sheet) => {
      sheet.getRange('A1').setValue('x');
      sheet.getRange('A2:A9').setBackground('#ff0000');
      return sheet.appendRow(['y']).getLastRow();
    }),
  ),
  reported(
    'appendRow reads texts as setValue does',
    sheetPage('appendRow(rowContents)'),
    ['=1+1', 2],
    onTab((sheet) => {
      const cell = sheet.appendRow(['=1+1']).getRange('A1');
      return [cell.getFormula(), cell.getValue()];
    }),
  ),
  reported(
    'appendRow makes a row where the tab is full',
    sheetPage('appendRow(rowContents)'),
    [4, 4, 'y'],
    onTab((sheet) => {
      sheet.deleteRows(4, sheet.getMaxRows() - 3);
      sheet.getRange('A3').setValue('x');
      sheet.appendRow(['y']);
      return [sheet.getMaxRows(), sheet.getLastRow(), sheet.getRange('A4').getValue()];
    }),
  ),
  reported(
    'appendRow makes columns where the tab is too narrow',
    sheetPage('appendRow(rowContents)'),
    [3, 'c'],
    onTab((sheet) => {
      sheet.deleteColumns(3, sheet.getMaxColumns() - 2);
      sheet.appendRow(['a', 'b', 'c']);
      return [sheet.getMaxColumns(), sheet.getRange('C1').getValue()];
    }),
  ),
  reported(
    'An empty row cannot be appended',
    sheetPage('appendRow(rowContents)'),
    { refused: 'Exception: The number of columns in the range must be at least 1.' },
    onTab((sheet) => refusal(() => sheet.appendRow([]))),
  ),
];
