import { assumed, documented, reference, reported, type Case } from '../case';
import { onTab, refusal } from '../scratch';

const sheetPage = reference('reference/spreadsheet/sheet');

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const column = (sheet: Sheet, rows: number): unknown[] =>
  sheet
    .getRange(1, 1, rows, 1)
    .getValues()
    .map(([value]) => value as unknown);

function numbered(sheet: Sheet, rows = 4): Sheet {
  sheet.getRange(1, 1, rows, 1).setValues(Array.from({ length: rows }, (_, i) => [i + 1]));
  return sheet;
}

/** Rows and columns put in, taken out, hidden and frozen. */
export const structure: Case[] = [
  documented(
    'Rows put in after a row push the rest down',
    sheetPage('insertRowsAfter(afterPosition, howMany)'),
    [[1, 2, '', '', 3, 4], 1002],
    onTab((sheet) => {
      numbered(sheet).insertRowsAfter(2, 2);
      return [column(sheet, 6), sheet.getMaxRows()];
    }),
  ),
  documented(
    'A row put in before a row takes its place',
    sheetPage('insertRowBefore(beforePosition)'),
    ['', 1, 2],
    onTab((sheet) => column(numbered(sheet).insertRowBefore(1), 3)),
  ),
  documented(
    'One row after, one column before and after',
    sheetPage('insertColumnAfter(afterPosition)'),
    [['', 1, ''], ['', '', ''], 28],
    onTab((sheet) => {
      numbered(sheet).insertRowAfter(1).insertColumnAfter(1).insertColumnBefore(1);
      return [...sheet.getRange('A1:C2').getValues(), sheet.getMaxColumns()];
    }),
  ),
  documented(
    'Columns put in push the rest to the right',
    sheetPage('insertColumnsBefore(beforePosition, howMany)'),
    [['', '', 1, '', '', 2], 30],
    onTab((sheet) => {
      sheet.getRange('A1:B1').setValues([[1, 2]]);
      sheet.insertColumnsBefore(1, 2).insertColumnsAfter(3, 2);
      return [sheet.getRange('A1:F1').getValues()[0], sheet.getMaxColumns()];
    }),
  ),
  documented(
    'Rows put in before a row take the look of that row',
    sheetPage('insertRowsBefore(beforePosition, howMany)'),
    [['#ffffff'], ['#ff0000'], ['#ff0000'], ['#ff0000']],
    onTab((sheet) => {
      sheet.getRange('A2').setBackground('#ff0000');
      return sheet.insertRowsBefore(2, 2).getRange('A1:A4').getBackgrounds();
    }),
  ),
  reported(
    'Rows put in after a row take the look of that row',
    sheetPage('insertRowsAfter(afterPosition, howMany)'),
    [['#ff0000'], ['#ff0000'], ['#ffffff']],
    onTab((sheet) => {
      sheet.getRange('A1').setBackground('#ff0000');
      return sheet.insertRowsAfter(1, 1).getRange('A1:A3').getBackgrounds();
    }),
  ),
  documented(
    'Deleted rows are gone and the rest moves up',
    sheetPage('deleteRows(rowPosition, howMany)'),
    [[1, 4, ''], 998],
    onTab((sheet) => {
      numbered(sheet).deleteRows(2, 2);
      return [column(sheet, 3), sheet.getMaxRows()];
    }),
  ),
  documented(
    'One row or one column is deleted by its number',
    sheetPage('deleteRow(rowPosition)'),
    [2, 999, 25],
    onTab((sheet) => {
      numbered(sheet).getRange('B2').setValue('x');
      sheet.deleteRow(1).deleteColumn(2);
      return [sheet.getRange('A1').getValue(), sheet.getMaxRows(), sheet.getMaxColumns()];
    }),
  ),
  documented(
    'Deleted columns are gone and the rest moves left',
    sheetPage('deleteColumns(columnPosition, howMany)'),
    [1, 4, ''],
    onTab((sheet) => {
      sheet.getRange('A1:D1').setValues([[1, 2, 3, 4]]);
      sheet.deleteColumns(2, 2);
      return sheet.getRange('A1:C1').getValues()[0];
    }),
  ),
  reported(
    'All rows or all columns cannot be deleted',
    sheetPage('deleteRows(rowPosition, howMany)'),
    [
      { refused: "Exception: You can't delete all the rows on the sheet." },
      { refused: "Exception: You can't delete all the columns on the sheet." },
    ],
    onTab((sheet) => [
      refusal(() => sheet.deleteRows(1, sheet.getMaxRows())),
      refusal(() => sheet.deleteColumns(1, sheet.getMaxColumns())),
    ]),
  ),
  reported(
    'Nor all rows that are not frozen',
    sheetPage('deleteRows(rowPosition, howMany)'),
    { refused: 'Exception: Sorry, it is not possible to delete all non-frozen rows.' },
    onTab((sheet) => {
      sheet.setFrozenRows(1);
      return refusal(() => sheet.deleteRows(2, sheet.getMaxRows() - 1));
    }),
  ),
  reported(
    'Rows that are not there cannot be deleted',
    sheetPage('deleteRow(rowPosition)'),
    { refused: 'Exception: Those rows are out of bounds.' },
    onTab((sheet) => refusal(() => sheet.deleteRow(1001))),
  ),
  reported(
    'Rows cannot be put in where there are none',
    sheetPage('insertRowAfter(afterPosition)'),
    [
      { refused: 'Exception: Those rows are out of bounds.' },
      { refused: 'Exception: Those columns are out of bounds.' },
    ],
    onTab((sheet) => [refusal(() => sheet.insertRowAfter(1001)), refusal(() => sheet.insertColumnAfter(27))]),
  ),
  reported(
    'A formula follows its cells when rows are put in above',
    sheetPage('insertRowBefore(beforePosition)'),
    ['=SUM(A2:A5)', 10],
    onTab((sheet) => {
      numbered(sheet).getRange('C1').setFormula('=SUM(A1:A4)');
      const sum = sheet.insertRowBefore(1).getRange('C2');
      return [sum.getFormula(), sum.getValue()];
    }),
  ),
  reported(
    'A formula grows with rows put in inside its range, and shrinks',
    sheetPage('insertRowsAfter(afterPosition, howMany)'),
    ['=SUM(A1:A6)', '=SUM(A1:A3)', 8],
    onTab((sheet) => {
      numbered(sheet).getRange('C1').setFormula('=SUM(A1:A4)');
      const grown = sheet.insertRowsAfter(2, 2).getRange('C1').getFormula();
      sheet.deleteRows(2, 3);
      const shrunk = sheet.getRange('C1');
      return [grown, shrunk.getFormula(), shrunk.getValue()];
    }),
  ),
  reported(
    'A formula whose cell was deleted is an error',
    sheetPage('deleteRow(rowPosition)'),
    '#REF!',
    onTab((sheet) => {
      numbered(sheet).getRange('C1').setFormula('=A3+1');
      return sheet.deleteRow(3).getRange('C1').getValue();
    }),
  ),
  reported(
    'Fixed and relative references alike follow a column put in',
    sheetPage('insertColumnBefore(beforePosition)'),
    '=$B$1+B2',
    onTab((sheet) => {
      sheet.getRange('C1').setFormula('=$A$1+A2');
      return sheet.insertColumnBefore(1).getRange('D1').getFormula();
    }),
  ),
  documented(
    'Frozen rows and columns are counted',
    sheetPage('setFrozenRows(rows)'),
    [0, 0, 2, 1],
    onTab((sheet) => {
      const before = [sheet.getFrozenRows(), sheet.getFrozenColumns()];
      sheet.setFrozenRows(2);
      sheet.setFrozenColumns(1);
      return [...before, sheet.getFrozenRows(), sheet.getFrozenColumns()];
    }),
  ),
  documented(
    'Hidden rows and columns say so until they are shown',
    sheetPage('isRowHiddenByUser(rowPosition)'),
    [
      [false, true, true, false],
      [true, false],
    ],
    onTab((sheet) => {
      sheet.hideRows(2, 2);
      sheet.hideColumns(3);
      const rows = [1, 2, 3, 4].map((row) => sheet.isRowHiddenByUser(row));
      const hidden = sheet.isColumnHiddenByUser(3);
      sheet.showColumns(3);
      return [rows, [hidden, sheet.isColumnHiddenByUser(3)]];
    }),
  ),
  reported(
    'A hidden row stays hidden when it moves',
    sheetPage('isRowHiddenByUser(rowPosition)'),
    [false, true, false],
    onTab((sheet) => {
      sheet.hideRows(2);
      sheet.insertRowBefore(1);
      const moved = [sheet.isRowHiddenByUser(2), sheet.isRowHiddenByUser(3)];
      sheet.showRows(3);
      return [...moved, sheet.isRowHiddenByUser(3)];
    }),
  ),
  documented(
    'Columns are 100 pixels wide and rows 21 high until told otherwise',
    sheetPage('setColumnWidth(columnPosition, width)'),
    [100, 21, 240, 60, 60, 100],
    onTab((sheet) => {
      const before = [sheet.getColumnWidth(1), sheet.getRowHeight(1)];
      sheet.setColumnWidth(1, 240).setRowHeights(2, 2, 60);
      return [
        ...before,
        sheet.getColumnWidth(1),
        sheet.getRowHeight(2),
        sheet.getRowHeight(3),
        sheet.getColumnWidth(2),
      ];
    }),
  ),
  reported(
    'A width moves with its column',
    sheetPage('setColumnWidths(startColumn, numColumns, width)'),
    [100, 50, 50],
    onTab((sheet) => {
      sheet.setColumnWidths(1, 2, 50).insertColumnBefore(1).setColumnWidth(1, 100).setRowHeight(1, 30);
      return [1, 2, 3].map((at) => sheet.getColumnWidth(at));
    }),
  ),
  assumed(
    'A tab is sorted below its frozen rows',
    sheetPage('sort(columnPosition)'),
    ['Điểm', 1, 2, 3],
    onTab((sheet) => {
      sheet.getRange('A1:A4').setValues([['Điểm'], [3], [1], [2]]);
      sheet.setFrozenRows(1);
      return column(sheet.sort(1), 4);
    }),
  ),
  documented(
    'A tab is sorted downwards when told so',
    sheetPage('sort(columnPosition, ascending)'),
    [4, 3, 2, 1],
    onTab((sheet) => column(numbered(sheet).sort(1, false), 4)),
  ),
];
