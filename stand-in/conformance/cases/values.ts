import { assumed, documented, reference, reported, type Case } from '../case';
import { kindOf, onTab } from '../scratch';

const range = reference('reference/spreadsheet/range');

/** What scripts read: types, empty cells, what the grid shows. */
export const values: Case[] = [
  documented(
    'An empty cell reads as an empty text',
    range('getValue()'),
    '',
    onTab((sheet) => sheet.getRange('B2').getValue()),
  ),
  documented(
    'Empty cells of a table read as empty texts',
    range('getValues()'),
    [
      ['', 'x'],
      ['', ''],
    ],
    onTab((sheet) => {
      sheet.getRange('B1').setValue('x');
      return sheet.getRange('A1:B2').getValues();
    }),
  ),
  documented(
    'Numbers, truth values and texts come back as what they are',
    range('getValues()'),
    [[12.5, true, false, 'Đạt', -3, 0]],
    onTab((sheet) => {
      sheet.getRange('A1:F1').setValues([[12.5, true, false, 'Đạt', -3, 0]]);
      return sheet.getRange('A1:F1').getValues();
    }),
  ),
  documented(
    'getValue reads the top left cell only',
    range('getValue()'),
    1,
    onTab((sheet) => {
      sheet.getRange('A1:B2').setValues([
        [1, 2],
        [3, 4],
      ]);
      return sheet.getRange('A1:B2').getValue();
    }),
  ),
  documented(
    'A table has one inner array a row',
    range('getValues()'),
    { rows: 3, columns: 2 },
    onTab((sheet) => {
      const table = sheet.getRange(2, 3, 3, 2).getValues();
      return { rows: table.length, columns: table[0]?.length };
    }),
  ),
  documented(
    'An empty cell shows an empty text',
    range('getDisplayValue()'),
    '',
    onTab((sheet) => sheet.getRange('A1').getDisplayValue()),
  ),
  documented(
    'What is shown follows the number format',
    range('getDisplayValues()'),
    [['25%', '5.0', '007']],
    onTab((sheet) => {
      const cells = sheet.getRange('A1:C1');
      cells.setNumberFormats([['0%', '0"."0', '000']]);
      cells.setValues([[0.25, 50, 7]]);
      return cells.getDisplayValues();
    }),
  ),
  reported(
    'Truth values are shown in capitals',
    range('getDisplayValue()'),
    [['TRUE', 'FALSE']],
    onTab((sheet) => {
      sheet.getRange('A1:B1').setValues([[true, false]]);
      return sheet.getRange('A1:B1').getDisplayValues();
    }),
  ),
  assumed(
    'A long number is shown without an exponent',
    range('getDisplayValue()'),
    '123456789',
    onTab((sheet) => sheet.getRange('A1').setValue(123456789).getDisplayValue()),
  ),
  documented(
    'A range without content is blank, with a zero in it it is not',
    range('isBlank()'),
    [true, false, false],
    onTab((sheet) => {
      sheet.getRange('B2').setValue(0);
      sheet.getRange('C3').setFormula('=""');
      return [sheet.getRange('A1'), sheet.getRange('A1:B2'), sheet.getRange('C3')].map((cells) =>
        cells.isBlank(),
      );
    }),
  ),
  reported(
    'A fill or a note does not make a cell less blank',
    range('isBlank()'),
    true,
    onTab((sheet) => sheet.getRange('A1').setBackground('#ff0000').setNote('n').isBlank()),
  ),
  documented(
    'A date comes as a date, a percentage as a number',
    range('getValue()'),
    ['date', 'number'],
    onTab((sheet) => {
      const cells = sheet.getRange('A1:B1');
      cells.setNumberFormats([['dd/MM/yyyy', '0%']]);
      cells.setValues([[45000, 0.5]]);
      return (cells.getValues()[0] as unknown[]).map(kindOf);
    }),
  ),
  reported(
    'A number under a time format is a date of 30 December 1899',
    range('getValue()'),
    ['date', 1899],
    onTab((sheet) => {
      const value: unknown = sheet.getRange('A1').setNumberFormat('H:mm').setValue(0.5).getValue();
      return [kindOf(value), (value as Date).getFullYear()];
    }),
  ),
  reported(
    'An error of a formula reads as its text',
    range('getValue()'),
    ['#DIV/0!', '#DIV/0!'],
    onTab((sheet) => {
      const cell = sheet.getRange('A1').setFormula('=1/0');
      return [cell.getValue(), cell.getDisplayValue()];
    }),
  ),
  assumed(
    'Spaces around a text stay',
    range('setValue(value)'),
    '  Khu phố 1  ',
    onTab((sheet) => sheet.getRange('A1').setValue('  Khu phố 1  ').getValue()),
  ),
  reported(
    'A text may have several lines',
    range('setValue(value)'),
    'một\nhai',
    onTab((sheet) => sheet.getRange('A1').setValue('một\nhai').getValue()),
  ),
];
