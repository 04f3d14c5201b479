import { assumed, documented, reference, reported, type Case } from '../case';
import { onTab, refusal } from '../scratch';

const range = reference('reference/spreadsheet/range');

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const column = (sheet: Sheet, place: string): unknown[] => sheet.getRange(place).getValues().flat();

const pairs = (sheet: Sheet): GoogleAppsScript.Spreadsheet.Range =>
  sheet.getRange('A1:B4').setValues([
    ['a', 'x'],
    ['a', 'y'],
    ['A', 'x'],
    ['b', 'x'],
  ]);

/** Cells put elsewhere, and what else was read member by member in Google's reference of Range. */
export const rearranging: Case[] = [
  documented(
    'Rows that repeat an earlier one go, capitals or not, and the range is shorter by them',
    range('removeDuplicates()'),
    ['A1:B3', ['a', 'a', 'b', '']],
    onTab((sheet) => [pairs(sheet).removeDuplicates().getA1Notation(), column(sheet, 'A1:A4')]),
  ),
  documented(
    'Duplicates may be looked for in some columns of the tab only',
    range('removeDuplicates(columnsToCompare)'),
    ['a', 'b', '', ''],
    onTab((sheet) => {
      pairs(sheet).removeDuplicates([1]);
      return column(sheet, 'A1:A4');
    }),
  ),
  documented(
    'Rows in another order are the same rows',
    range('randomize()'),
    ['A1:B4', ['Ax', 'ax', 'ay', 'bx']],
    onTab((sheet) => {
      const mixed = pairs(sheet).randomize();
      const rows = mixed.getValues().map((row) => row.join(''));
      return [mixed.getA1Notation(), rows.sort()];
    }),
  ),
  documented(
    'A text is split by a sign into columns',
    range('splitTextToColumns(delimiter)'),
    ['one', 'foo', 'bar'],
    onTab((sheet) => {
      sheet.getRange('A1').setValue('one#foo#bar').splitTextToColumns('#');
      return sheet.getRange('A1:C1').getValues()[0];
    }),
  ),
  documented(
    'A text is split by a delimiter of Google’s list',
    range('splitTextToColumns(delimiter)'),
    ['one', 'foo', 'bar'],
    onTab((sheet) => {
      sheet
        .getRange('A1')
        .setValue('one;foo;bar')
        .splitTextToColumns(SpreadsheetApp.TextToColumnsDelimiter.SEMICOLON);
      return sheet.getRange('A1:C1').getValues()[0];
    }),
  ),
  documented(
    'A text is split by the delimiter that is found in it',
    range('splitTextToColumns()'),
    ['one', 'two', 'three'],
    onTab((sheet) => {
      sheet.getRange('A1').setValue('one,two,three').splitTextToColumns();
      return sheet.getRange('A1:C1').getValues()[0];
    }),
  ),
  documented(
    'Cells put in shift those below and keep the look of what was there',
    range('insertCells(shiftDimension)'),
    [['', 1, 2], '#ff0000', ['x', '', '']],
    onTab((sheet) => {
      sheet.getRange('A1:B2').setValues([
        [1, 'x'],
        [2, ''],
      ]);
      sheet.getRange('A1').setBackground('#ff0000').insertCells(SpreadsheetApp.Dimension.ROWS);
      return [column(sheet, 'A1:A3'), sheet.getRange('A1').getBackground(), column(sheet, 'B1:B3')];
    }),
  ),
  documented(
    'Cells put in may shift those to the right, and formulas follow',
    range('insertCells(shiftDimension)'),
    [['', 1, 2], '=B1+C1'],
    onTab((sheet) => {
      sheet.getRange('A1:B1').setValues([[1, 2]]);
      sheet.getRange('A3').setFormula('=A1+B1');
      sheet.getRange('A1').insertCells(SpreadsheetApp.Dimension.COLUMNS);
      return [sheet.getRange('A1:C1').getValues()[0], sheet.getRange('A3').getFormula()];
    }),
  ),
  documented(
    'Cells taken out draw up those below, and no others',
    range('deleteCells(shiftDimension)'),
    [
      [2, 3, ''],
      ['x', 'y', 'z'],
    ],
    onTab((sheet) => {
      sheet.getRange('A1:B3').setValues([
        [1, 'x'],
        [2, 'y'],
        [3, 'z'],
      ]);
      sheet.getRange('A1').deleteCells(SpreadsheetApp.Dimension.ROWS);
      return [column(sheet, 'A1:A3'), column(sheet, 'B1:B3')];
    }),
  ),
  documented(
    'Checkboxes with values of their own begin with the unticked one',
    range('insertCheckboxes(checkedValue, uncheckedValue)'),
    ['no', false, 'yes', true],
    onTab((sheet) => {
      const box = sheet.getRange('A1').setValue('x').insertCheckboxes('yes', 'no');
      return [box.getValue(), box.isChecked(), box.check().getValue(), box.isChecked()];
    }),
  ),
  documented(
    'Checkboxes are unticked, whatever the cells held',
    range('insertCheckboxes()'),
    [false, false],
    onTab((sheet) => {
      const boxes = sheet
        .getRange('A1:B1')
        .setValues([[true, 'x']])
        .insertCheckboxes();
      return boxes.getValues()[0];
    }),
  ),
  documented(
    'A text is turned by degrees, or stands upright',
    range('setTextRotation(degrees)'),
    [0, 45, false, true, 45],
    onTab((sheet) => {
      const cell = sheet.getRange('A1');
      const before = cell.getTextRotation().getDegrees();
      const turned = cell.setTextRotation(45).getTextRotation();
      const upright = cell.setVerticalText(true).getTextRotation().isVertical();
      const again = cell.setTextRotation(turned).getTextRotation().getDegrees();
      return [before, turned.getDegrees(), turned.isVertical(), upright, again];
    }),
  ),
  documented(
    'A text runs where its letters run, unless told',
    range('setTextDirection(direction)'),
    [null, 'RIGHT_TO_LEFT', null],
    onTab((sheet) => {
      const cell = sheet.getRange('A1');
      const told = () => cell.getTextDirection();
      const before = told();
      cell.setTextDirection(SpreadsheetApp.TextDirection.RIGHT_TO_LEFT);
      const after = String(told());
      cell.setTextDirection(null);
      return [before, after, told()];
    }),
  ),
  documented(
    'A range knows at which of its ends it is open',
    range('isEndRowBounded()'),
    [
      [true, true, true, true],
      [true, false, true, true],
      [false, false, true, true],
      [true, true, false, false],
    ],
    onTab((sheet) =>
      ['B2:C3', 'A2:A', 'A:B', '2:3'].map((place) => {
        const cells = sheet.getRange(place);
        return [
          cells.isStartRowBounded(),
          cells.isEndRowBounded(),
          cells.isStartColumnBounded(),
          cells.isEndColumnBounded(),
        ];
      }),
    ),
  ),
  documented(
    'The colour of a tab may come without its #',
    reference('reference/spreadsheet/sheet')('setTabColor(color)'),
    '#ff0000',
    onTab((sheet) => sheet.setTabColor('ff0000').getTabColor()),
  ),
  documented(
    'Bands have the colours they are given, and go with their range',
    reference('reference/spreadsheet/banding')('setHeaderRowColor(color)'),
    [1, 'A1:C4', '#ff0000', null, '#0000ff', 0],
    onTab((sheet) => {
      const banding = sheet.getRange('A1:C4').applyRowBanding();
      banding.setHeaderRowColor('#ff0000').setSecondRowColor('blue').setFirstRowColor(null);
      const told = [
        sheet.getBandings().length,
        banding.getRange().getA1Notation(),
        banding.getHeaderRowColor(),
        banding.getFirstRowColor(),
        banding.getSecondRowColor(),
      ];
      banding.remove();
      return [...told, sheet.getRange('A1').getBandings().length];
    }),
  ),
  reported(
    'Bands are put over no others',
    range('applyRowBanding()'),
    {
      refused:
        'Exception: You cannot add alternating background colors to a range that already has alternating background colors.',
    },
    onTab((sheet) => {
      sheet.getRange('A1:C4').applyRowBanding();
      return refusal(() => sheet.getRange('B2:D2').applyColumnBanding());
    }),
  ),
  assumed(
    'Bands of a theme have a header and no footer unless told',
    range('applyRowBanding(bandingTheme, showHeader, showFooter)'),
    [
      ['#bdbdbd', '#ffffff', '#f3f3f3', null],
      [null, '#ffffff', '#f3f3f3', '#dedede'],
    ],
    onTab((sheet) => {
      const grey = SpreadsheetApp.BandingTheme.LIGHT_GREY;
      const bandings = [
        sheet.getRange('A1:B4').applyRowBanding(grey),
        sheet.getRange('D1:E4').applyRowBanding(grey, false, true),
      ];
      return bandings.map((banding) => [
        banding.getHeaderRowColor(),
        banding.getFirstRowColor(),
        banding.getSecondRowColor(),
        banding.getFooterRowColor(),
      ]);
    }),
  ),
  assumed(
    'The runs of a cell’s text have the whole look of the cell',
    reference('reference/spreadsheet/rich-text-value')('getTextStyle()'),
    [true, false, 'Arial', 10],
    onTab((sheet) => {
      const bold = SpreadsheetApp.newTextStyle().setBold(true).build();
      const text = SpreadsheetApp.newRichTextValue().setText('một hai').setTextStyle(0, 3, bold).build();
      const runs = sheet.getRange('A1').setRichTextValue(text).getRichTextValue()?.getRuns() ?? [];
      const [first, second] = runs.map((run) => run.getTextStyle());
      return [first?.isBold(), second?.isBold(), second?.getFontFamily(), second?.getFontSize()];
    }),
  ),
  assumed(
    'A name of the tab’s own is a range of it',
    reference('reference/spreadsheet/sheet')('getRange(a1Notation)'),
    'B2:C3',
    onTab((sheet) => {
      const spreadsheet = sheet.getParent();
      spreadsheet.setNamedRange('_tu_kiem_tra_ten', sheet.getRange('B2:C3'));
      try {
        return sheet.getRange('_tu_kiem_tra_ten').getA1Notation();
      } finally {
        spreadsheet.removeNamedRange('_tu_kiem_tra_ten');
      }
    }),
  ),
  reported(
    'A number without a format shows ten digits, and all of a whole one',
    range('getDisplayValues()'),
    [12, 11, '123456789012'],
    onTab((sheet) => {
      const cells = sheet.getRange('A1:C1').setValues([[1 / 3, 100 / 3, 123456789012]]);
      const [third, thirds, whole] = cells.getDisplayValues()[0] ?? [];
      return [third?.length, thirds?.length, whole];
    }),
  ),
  reported(
    'Arguments of the wrong kind are named as Google names them',
    range('setValues(values)'),
    [
      "Exception: The parameters (number,String) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
      "Exception: The parameters (SpreadsheetApp.Range) don't match the method signature for SpreadsheetApp.Range.setValues.",
      "Exception: The parameters (String[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ].map((refused) => ({ refused })),
    onTab((sheet) => {
      const cells = sheet.getRange('A1');
      const odd = [cells, ['a']] as unknown as unknown[][][];
      return [
        refusal(() => sheet.getRange(1, '2' as unknown as number)),
        ...odd.map((values) => refusal(() => cells.setValues(values))),
      ];
    }),
  ),
];
