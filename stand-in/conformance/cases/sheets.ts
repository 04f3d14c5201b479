import { documented, reference, reported, type Case } from '../case';
import { onTab, refusal, SCRATCH } from '../scratch';

const spreadsheetPage = reference('reference/spreadsheet/spreadsheet');
const sheetPage = reference('reference/spreadsheet/sheet');

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const names = (): string[] =>
  SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .map((each) => each.getName());

/** With a second tab beside the first. */
const withTwo = (work: (sheet: Sheet, second: Sheet) => unknown): (() => unknown) =>
  onTab((sheet) => {
    const second = sheet.getParent().insertSheet(`${SCRATCH} 2`);
    try {
      return work(sheet, second);
    } finally {
      sheet.getParent().deleteSheet(second);
    }
  });

/** Tabs: names, order, colour. */
export const sheets: Case[] = [
  documented(
    'A tab is found by its exact name, and null is given for another',
    spreadsheetPage('getSheetByName(name)'),
    [true, null],
    onTab((sheet) => {
      const file = sheet.getParent();
      return [
        file.getSheetByName(SCRATCH)?.getSheetId() === sheet.getSheetId(),
        file.getSheetByName('_TU_KIEM_TRA'),
      ];
    }),
  ),
  documented(
    'A tab is found by its id',
    spreadsheetPage('getSheetById(id)'),
    [SCRATCH, null],
    onTab((sheet) => {
      const file = sheet.getParent();
      return [file.getSheetById(sheet.getSheetId())?.getName(), file.getSheetById(-1)];
    }),
  ),
  documented(
    'A new tab stands behind the active one and becomes active',
    spreadsheetPage('insertSheet(sheetName)'),
    [1, `${SCRATCH} 2`],
    withTwo((sheet, second) => [
      second.getIndex() - sheet.getIndex(),
      SpreadsheetApp.getActiveSheet().getName(),
    ]),
  ),
  documented(
    'A new tab may be put at a place, counted from 0',
    spreadsheetPage('insertSheet(sheetName, sheetIndex)'),
    [1, `${SCRATCH} 0`],
    onTab((sheet) => {
      const first = sheet.getParent().insertSheet(`${SCRATCH} 0`, 0);
      try {
        return [first.getIndex(), names()[0]];
      } finally {
        sheet.getParent().deleteSheet(first);
      }
    }),
  ),
  documented(
    'A new tab made like another has its cells and looks, and its frozen rows',
    spreadsheetPage('insertSheet(sheetName, sheetIndex, options)'),
    ['x', '#ff0000', 120, 1, true],
    onTab((sheet) => {
      sheet.getRange('A1').setValue('x').setBackground('#ff0000');
      sheet.setColumnWidths(1, 2, 120);
      sheet.setFrozenRows(1);
      const second = sheet.getParent().insertSheet(`${SCRATCH} 2`, 0, { template: sheet });
      try {
        const cell = second.getRange('A1');
        const size = [second.getColumnWidth(2), second.getFrozenRows()];
        return [cell.getValue(), cell.getBackground(), ...size, names()[0] === second.getName()];
      } finally {
        sheet.getParent().deleteSheet(second);
      }
    }),
  ),
  reported(
    'Two tabs cannot have one name',
    spreadsheetPage('insertSheet(sheetName)'),
    { refused: `Exception: A sheet with the name "${SCRATCH}" already exists. Please enter another name.` },
    onTab((sheet) => refusal(() => sheet.getParent().insertSheet(SCRATCH))),
  ),
  reported(
    'Nor by renaming',
    sheetPage('setName(name)'),
    [
      { refused: `Exception: A sheet with the name "${SCRATCH}" already exists. Please enter another name.` },
      `${SCRATCH} 2`,
    ],
    withTwo((_sheet, second) => [refusal(() => second.setName(SCRATCH)), second.getName()]),
  ),
  documented(
    'A renamed tab is found by its new name, and keeps its id',
    sheetPage('setName(name)'),
    [true, null, `${SCRATCH} mới`],
    onTab((sheet) => {
      const id = sheet.getSheetId();
      sheet.setName(`${SCRATCH} mới`);
      const file = sheet.getParent();
      return [
        file.getSheetByName(`${SCRATCH} mới`)?.getSheetId() === id,
        file.getSheetByName(SCRATCH),
        sheet.getSheetName(),
      ];
    }),
  ),
  reported(
    'A tab may be given the name it has',
    sheetPage('setName(name)'),
    SCRATCH,
    onTab((sheet) => sheet.setName(SCRATCH).getName()),
  ),
  documented(
    'A deleted tab is gone',
    spreadsheetPage('deleteSheet(sheet)'),
    [1, false],
    onTab((sheet) => {
      const file = sheet.getParent();
      const before = file.getNumSheets();
      const other = file.insertSheet(`${SCRATCH} 2`);
      const during = file.getNumSheets();
      file.deleteSheet(other);
      return [during - before, names().indexOf(`${SCRATCH} 2`) >= 0];
    }),
  ),
  documented(
    'The active tab moves to a place counted from 1',
    spreadsheetPage('moveActiveSheet(pos)'),
    [1, SCRATCH],
    onTab((sheet) => {
      sheet.getParent().setActiveSheet(sheet);
      sheet.getParent().moveActiveSheet(1);
      return [sheet.getIndex(), names()[0]];
    }),
  ),
  documented(
    'Activating a tab makes it the active one',
    sheetPage('activate()'),
    [`${SCRATCH} 2`, SCRATCH],
    withTwo((sheet, second) => {
      second.activate();
      const before = SpreadsheetApp.getActiveSheet().getName();
      sheet.getParent().setActiveSheet(sheet);
      return [before, SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getName()];
    }),
  ),
  documented(
    'A tab may have a colour, null takes it away',
    sheetPage('setTabColor(color)'),
    [null, '#ff0000', null],
    onTab((sheet) => [
      sheet.getTabColor(),
      sheet.setTabColor('#ff0000').getTabColor(),
      sheet.setTabColor(null).getTabColor(),
    ]),
  ),
  documented(
    'A tab may be hidden and shown',
    sheetPage('hideSheet()'),
    [false, true, false],
    withTwo((sheet) => [
      sheet.isSheetHidden(),
      sheet.hideSheet().isSheetHidden(),
      sheet.showSheet().isSheetHidden(),
    ]),
  ),
  documented('The address of a file holds its id', spreadsheetPage('getUrl()'), true, () => {
    const file = SpreadsheetApp.getActiveSpreadsheet();
    return file.getUrl().indexOf(`https://docs.google.com/spreadsheets/d/${file.getId()}/edit`) === 0;
  }),
  documented(
    'A tab belongs to the active spreadsheet',
    sheetPage('getParent()'),
    true,
    onTab((sheet) => sheet.getParent().getId() === SpreadsheetApp.getActive().getId()),
  ),
  documented(
    'A range may have a name, which is found again',
    spreadsheetPage('setNamedRange(name, range)'),
    ['A1:B2', SCRATCH],
    onTab((sheet) => {
      sheet.getParent().setNamedRange('tu_kiem_tra_ten', sheet.getRange('A1:B2'));
      const found = sheet.getParent().getRangeByName('tu_kiem_tra_ten');
      return [found?.getA1Notation(), found?.getSheet().getName()];
    }),
  ),
  documented('A name nobody gave gives null', spreadsheetPage('getRangeByName(name)'), null, () =>
    SpreadsheetApp.getActiveSpreadsheet().getRangeByName('tu_kiem_tra_khong_co'),
  ),
  documented(
    'A name given again means the new range, and follows its rows',
    spreadsheetPage('setNamedRange(name, range)'),
    ['C3', 'C4'],
    onTab((sheet) => {
      const file = sheet.getParent();
      file.setNamedRange('tu_kiem_tra_ten', sheet.getRange('A1'));
      file.setNamedRange('tu_kiem_tra_ten', sheet.getRange('C3'));
      const before = file.getRangeByName('tu_kiem_tra_ten')?.getA1Notation();
      sheet.insertRowBefore(1);
      return [before, file.getRangeByName('tu_kiem_tra_ten')?.getA1Notation()];
    }),
  ),
  reported(
    'A formula may use a name',
    spreadsheetPage('setNamedRange(name, range)'),
    6,
    onTab((sheet) => {
      sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
      sheet.getParent().setNamedRange('tu_kiem_tra_ten', sheet.getRange('A1:A3'));
      return sheet.getRange('B1').setFormula('=SUM(tu_kiem_tra_ten)').getValue();
    }),
  ),
  documented(
    'What is asked of the file about rows and columns is asked of its active tab',
    spreadsheetPage('insertRowAfter(afterPosition)'),
    [1001, 2, 150, true, 25],
    onTab((sheet) => {
      const file = sheet.activate().getParent();
      file.insertRowAfter(1);
      file.setFrozenRows(2);
      file.setColumnWidth(1, 150);
      file.hideRow(sheet.getRange('A5'));
      file.deleteColumn(2);
      return [
        sheet.getMaxRows(),
        sheet.getFrozenRows(),
        file.getColumnWidth(1),
        sheet.isRowHiddenByUser(5),
        sheet.getMaxColumns(),
      ];
    }),
  ),
];
