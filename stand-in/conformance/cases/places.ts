import { assumed, documented, reference, reported, type Case } from '../case';
import { onTab, refusal, SCRATCH } from '../scratch';

const range = reference('reference/spreadsheet/range');
const sheetPage = reference('reference/spreadsheet/sheet');

/** Where a range is, and which ranges there are not. */
export const places: Case[] = [
  documented(
    'A single cell is named without a colon',
    range('getA1Notation()'),
    ['A1', 'B2:D3', 'AA10'],
    onTab((sheet) => {
      const cells = [sheet.getRange(1, 1), sheet.getRange(2, 2, 2, 3), sheet.getRange('A10').offset(0, 0)];
      sheet.insertColumnsAfter(26, 1);
      return [cells[0], cells[1], sheet.getRange(10, 27)].map((each) => each?.getA1Notation());
    }),
  ),
  documented(
    'Rows, columns and counts begin at 1 and the last is inside',
    range('getLastRow()'),
    [2, 3, 5, 4, 4, 2],
    onTab((sheet) => {
      const cells = sheet.getRange('C2:D5');
      return [
        cells.getRow(),
        cells.getColumn(),
        cells.getLastRow(),
        cells.getLastColumn(),
        cells.getNumRows(),
        cells.getNumColumns(),
      ];
    }),
  ),
  documented(
    'Height, width and row index are other names for the same',
    range('getHeight()'),
    [4, 2, 2],
    onTab((sheet) => {
      const cells = sheet.getRange('C2:D5');
      return [cells.getHeight(), cells.getWidth(), cells.getRowIndex()];
    }),
  ),
  documented(
    'A column without rows reaches to the end of the tab',
    sheetPage('getRange(a1Notation)'),
    [1, 1000, 2],
    onTab((sheet) => {
      const columns = sheet.getRange('B:C');
      return [columns.getRow(), columns.getLastRow(), columns.getNumColumns()];
    }),
  ),
  documented(
    'A row without columns reaches to the edge of the tab',
    sheetPage('getRange(a1Notation)'),
    [3, 4, 1, 26],
    onTab((sheet) => {
      const rows = sheet.getRange('3:4');
      return [rows.getRow(), rows.getLastRow(), rows.getColumn(), rows.getLastColumn()];
    }),
  ),
  documented(
    'A range may begin at a row and be open below',
    sheetPage('getRange(a1Notation)'),
    'A2:C1000',
    onTab((sheet) => sheet.getRange('A2:C').getA1Notation()),
  ),
  reported(
    'Corners may be given in any order, and in small letters',
    sheetPage('getRange(a1Notation)'),
    ['A1:B3', 'A1:B3'],
    onTab((sheet) => [sheet.getRange('B3:A1').getA1Notation(), sheet.getRange('a1:b3').getA1Notation()]),
  ),
  documented(
    'The name of the tab may stand before the range',
    sheetPage('getRange(a1Notation)'),
    'B2',
    onTab((sheet) => sheet.getRange(`'${SCRATCH}'!B2`).getA1Notation()),
  ),
  documented(
    'The spreadsheet finds a range by tab and place',
    reference('reference/spreadsheet/spreadsheet')('getRange(a1Notation)'),
    [SCRATCH, 'C3:D4'],
    onTab((sheet) => {
      const cells = sheet.getParent().getRange(`${SCRATCH}!C3:D4`);
      return [cells.getSheet().getName(), cells.getA1Notation()];
    }),
  ),
  reported(
    'A word that is no place is refused',
    sheetPage('getRange(a1Notation)'),
    { refused: 'Exception: Range not found' },
    onTab((sheet) => refusal(() => sheet.getRange('không có'))),
  ),
  reported(
    'A cell below the tab is refused',
    sheetPage('getRange(row, column)'),
    { refused: 'Exception: The coordinates of the range are outside the dimensions of the sheet.' },
    onTab((sheet) => refusal(() => sheet.getRange(1001, 1))),
  ),
  reported(
    'A cell right of the tab is refused, the last one is not',
    sheetPage('getRange(row, column)'),
    [
      { refused: 'Exception: The coordinates of the range are outside the dimensions of the sheet.' },
      'Z1000',
    ],
    onTab((sheet) => [refusal(() => sheet.getRange(1, 27)), sheet.getRange(1000, 26).getA1Notation()]),
  ),
  reported(
    'Row 0 and column 0 are refused',
    sheetPage('getRange(row, column)'),
    [
      { refused: 'Exception: The starting row of the range is too small.' },
      { refused: 'Exception: The starting column of the range is too small.' },
    ],
    onTab((sheet) => [refusal(() => sheet.getRange(0, 1)), refusal(() => sheet.getRange(1, 0))]),
  ),
  reported(
    'A range of no rows or no columns is refused',
    sheetPage('getRange(row, column, numRows, numColumns)'),
    [
      { refused: 'Exception: The number of rows in the range must be at least 1.' },
      { refused: 'Exception: The number of columns in the range must be at least 1.' },
    ],
    onTab((sheet) => [refusal(() => sheet.getRange(1, 1, 0, 1)), refusal(() => sheet.getRange(1, 1, 1, 0))]),
  ),
  documented(
    'An offset moves a range and keeps its size',
    range('offset(rowOffset, columnOffset)'),
    ['C4:D5', 'B2:B4', 'A1'],
    onTab((sheet) => [
      sheet.getRange('B2:C3').offset(2, 1).getA1Notation(),
      sheet.getRange('A1').offset(1, 1, 3).getA1Notation(),
      sheet.getRange('B2').offset(-1, -1, 1, 1).getA1Notation(),
    ]),
  ),
  documented(
    'A cell of a range is counted from its own corner',
    range('getCell(row, column)'),
    ['B2', 'C3'],
    onTab((sheet) => {
      const cells = sheet.getRange('B2:D4');
      return [cells.getCell(1, 1).getA1Notation(), cells.getCell(2, 2).getA1Notation()];
    }),
  ),
  reported(
    'A cell outside the range is refused',
    range('getCell(row, column)'),
    [
      { refused: 'Exception: Cell reference out of range' },
      { refused: 'Exception: Cell reference out of range' },
    ],
    onTab((sheet) => {
      const cells = sheet.getRange('B2:D4');
      return [refusal(() => cells.getCell(4, 1)), refusal(() => cells.getCell(1, 0))];
    }),
  ),
  documented(
    'A range knows its tab',
    range('getGridId()'),
    [true, SCRATCH],
    onTab((sheet) => {
      const cell = sheet.getRange('A1');
      return [cell.getGridId() === sheet.getSheetId(), cell.getSheet().getName()];
    }),
  ),
  documented(
    'A list of ranges changes all of them',
    reference('reference/spreadsheet/range-list')('setValue(value)'),
    [
      ['x', '', 'x'],
      ['A1', 'C1'],
    ],
    onTab((sheet) => {
      const list = sheet.getRangeList(['A1', 'C1']).setValue('x');
      return [sheet.getRange('A1:C1').getValues()[0], list.getRanges().map((each) => each.getA1Notation())];
    }),
  ),
  documented(
    'A list of ranges sets fills, fonts and formats, and clears',
    reference('reference/spreadsheet/range-list')('setBackground(color)'),
    ['#e6f4ea', 'bold', '0.00', ''],
    onTab((sheet) => {
      sheet.getRange('B2').setValue(1);
      const list = sheet.getRangeList(['A1', 'B2']);
      list.setBackground('#e6f4ea').setFontWeight('bold').setNumberFormat('0.00').clearContent();
      const cell = sheet.getRange('B2');
      return [cell.getBackground(), cell.getFontWeight(), cell.getNumberFormat(), cell.getValue()];
    }),
  ),
  documented(
    'The activated range is the active one',
    range('activate()'),
    'B3:C4',
    onTab((sheet) => {
      sheet.getRange('B3:C4').activate();
      return SpreadsheetApp.getActiveRange()?.getA1Notation();
    }),
  ),
  documented(
    'The next cell in a direction is the end of a block of data, its beginning, or the edge of the grid',
    range('getNextDataCell(direction)'),
    ['A3', 'A5', 'A1000', 'A5', 'C1', 'A1'],
    onTab((sheet) => {
      sheet.getRange('A1:A3').setValue('x');
      sheet.getRange('A5').setValue('x');
      sheet.getRange('C1').setValue('x');
      const { DOWN, UP, NEXT, PREVIOUS } = SpreadsheetApp.Direction;
      const tried: [string, GoogleAppsScript.Spreadsheet.Direction][] = [
        ['A1', DOWN],
        ['A3', DOWN],
        ['A5', DOWN],
        ['A1000', UP],
        ['A1', NEXT],
        ['C1', PREVIOUS],
      ];
      return tried.map(([from, to]) => sheet.getRange(from).getNextDataCell(to).getA1Notation());
    }),
  ),
  documented(
    'The region of data about a cell ends at empty cells beside it, and does not go round corners',
    range('getDataRegion()'),
    ['B2:C4', 'B2:B4', 'B2:C2', 'G7'],
    onTab((sheet) => {
      sheet.getRange('B2:B4').setValue('x');
      sheet.getRange('C2').setValue('x');
      sheet.getRange('D5').setValue('x');
      const cell = sheet.getRange('B2');
      const { ROWS, COLUMNS } = SpreadsheetApp.Dimension;
      return [
        cell.getDataRegion(),
        cell.getDataRegion(ROWS),
        cell.getDataRegion(COLUMNS),
        sheet.getRange('G7').getDataRegion(),
      ].map((region) => region.getA1Notation());
    }),
  ),
  documented(
    'A range may be named in R1C1 notation',
    sheetPage('getRange(a1Notation)'),
    ['C2', 'B1:C3', 'B2'],
    onTab((sheet) => {
      const named = sheet.getParent().getRange(`${SCRATCH}!R2C2`);
      return [sheet.getRange('R2C3'), sheet.getRange('R1C2:R3C3'), named].map((each) => each.getA1Notation());
    }),
  ),
  assumed(
    'Of a number with a fraction the whole part counts, and what is no number is refused',
    sheetPage('getRange(row, column)'),
    ['B1', { refused: 'Exception: Cannot convert NaN to int.' }],
    onTab((sheet) => [sheet.getRange(1.7, 2.2).getA1Notation(), refusal(() => sheet.getRange(NaN, 1))]),
  ),
];
