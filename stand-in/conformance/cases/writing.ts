import { assumed, documented, reference, reported, type Case } from '../case';
import { clockOf, kindOf, onTab, refusal } from '../scratch';

const range = reference('reference/spreadsheet/range');

type Cells = GoogleAppsScript.Spreadsheet.Range;

/** What setValue makes of a text, and what it shows. */
const readBack = (text: unknown): (() => unknown) =>
  onTab((sheet) => sheet.getRange('A1').setValue(text).getValue());

const shownAndRead = (cell: Cells): unknown[] => [cell.getValue(), cell.getDisplayValue()];

/** What a value becomes when it is written. Under vi_VN unless the report says otherwise. */
export const writing: Case[] = [
  documented(
    'A text that begins with an equals sign becomes a formula',
    range('setValue(value)'),
    ['=1+2', 3],
    onTab((sheet) => {
      const cell = sheet.getRange('A1').setValue('=1+2');
      return [cell.getFormula(), cell.getValue()];
    }),
  ),
  assumed('A lone equals sign is text', range('setValue(value)'), '=', readBack('=')),
  reported('A text of digits becomes a number', range('setValue(value)'), 1234, readBack('1234')),
  reported('Leading zeros are lost', range('setValue(value)'), 1234, readBack('01234')),
  assumed('A decimal comma is read where the locale has one', range('setValue(value)'), 1.5, readBack('1,5')),
  assumed(
    'A point groups thousands where the comma is decimal',
    range('setValue(value)'),
    1234567,
    readBack('1.234.567'),
  ),
  assumed('A point that groups nothing leaves a text', range('setValue(value)'), '1.5x', readBack('1.5x')),
  assumed(
    'A percent sign makes a hundredth with a percent format',
    range('setValue(value)'),
    [0.45, '45%'],
    onTab((sheet) => shownAndRead(sheet.getRange('A1').setValue('45%'))),
  ),
  assumed('A sign belongs to the number', range('setValue(value)'), -7, readBack('-7')),
  assumed('An exponent belongs to the number', range('setValue(value)'), 1500, readBack('15e2')),
  assumed('The word for true becomes a truth value', range('setValue(value)'), true, readBack('true')),
  assumed('So does the word for false, in capitals', range('setValue(value)'), false, readBack('FALSE')),
  reported(
    'A date as people of the locale write it becomes a date',
    range('setValue(value)'),
    ['date', '2026-11-22 00:00:00'],
    onTab((sheet) => {
      const value: unknown = sheet.getRange('A1').setValue('22/11/2026').getValue();
      return [kindOf(value), kindOf(value) === 'date' ? clockOf(value) : value];
    }),
  ),
  assumed(
    'A date beginning with the year becomes a date',
    range('setValue(value)'),
    ['date', '2026-11-22 00:00:00'],
    onTab((sheet) => {
      const value: unknown = sheet.getRange('A1').setValue('2026-11-22').getValue();
      return [kindOf(value), kindOf(value) === 'date' ? clockOf(value) : value];
    }),
  ),
  assumed(
    'A date with a time keeps its minutes',
    range('setValue(value)'),
    '2026-11-22 14:30:00',
    onTab((sheet) => {
      const value: unknown = sheet.getRange('A1').setValue('22/11/2026 14:30').getValue();
      return kindOf(value) === 'date' ? clockOf(value) : value;
    }),
  ),
  assumed(
    'A day that does not exist stays text',
    range('setValue(value)'),
    '31/02/2026',
    readBack('31/02/2026'),
  ),
  assumed(
    'A day and a month are a date of this year',
    range('setValue(value)'),
    ['date', true],
    onTab((sheet) => {
      const value: unknown = sheet.getRange('A1').setValue('30/8').getValue();
      const year = (value as Date).getFullYear?.();
      return [kindOf(value), year === new Date().getFullYear()];
    }),
  ),
  assumed(
    'A time alone is a part of a day',
    range('setValue(value)'),
    ['date', '7:45:00'],
    onTab((sheet) => {
      const cell = sheet.getRange('A1').setValue('7:45:00');
      return [kindOf(cell.getValue()), cell.getDisplayValue()];
    }),
  ),
  assumed(
    'Words beside a date leave a text',
    range('setValue(value)'),
    'trước 30/8/2023',
    readBack('trước 30/8/2023'),
  ),
  reported("A leading ' is not kept and makes a text", range('setValue(value)'), '01234', readBack("'01234")),
  reported("A lone ' leaves an empty cell", range('setValue(value)'), '', readBack("'")),
  documented(
    'A plain text format keeps digits as text',
    range('setNumberFormat(numberFormat)'),
    ['01234', '=1+2', '22/11/2026'],
    onTab((sheet) => {
      const cells = sheet.getRange('A1:C1').setNumberFormat('@');
      return cells.setValues([['01234', '=1+2', '22/11/2026']]).getValues()[0];
    }),
  ),
  reported(
    'An empty text empties the cell',
    range('setValue(value)'),
    [true, 0],
    onTab((sheet) => {
      const cell = sheet.getRange('A1').setValue('x').setValue('');
      return [cell.isBlank(), sheet.getLastRow()];
    }),
  ),
  reported(
    'null and undefined empty the cell',
    range('setValues(values)'),
    [['', '']],
    onTab((sheet) => {
      const cells = sheet.getRange('A1:B1').setValues([['x', 'y']]);
      return cells.setValues([[null, undefined]]).getValues();
    }),
  ),
  documented(
    'setValue fills every cell of the range',
    range('setValue(value)'),
    [
      ['x', 'x'],
      ['x', 'x'],
    ],
    onTab((sheet) => sheet.getRange('A1:B2').setValue('x').getValues()),
  ),
  reported(
    'A table with too few rows is refused',
    range('setValues(values)'),
    {
      refused:
        'Exception: The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    },
    onTab((sheet) => refusal(() => sheet.getRange('A1:B2').setValues([[1, 2]]))),
  ),
  reported(
    'A table with a row too short is refused, and nothing is written',
    range('setValues(values)'),
    {
      answer: {
        refused:
          'Exception: The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
      },
      left: '',
    },
    onTab((sheet) => {
      const answer = refusal(() => sheet.getRange('A1:B2').setValues([[1, 2], [3]]));
      return { answer, left: sheet.getRange('A1').getValue() };
    }),
  ),
  reported(
    'A row that is no table is refused',
    range('setValues(values)'),
    {
      refused:
        "Exception: The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    },
    onTab((sheet) => refusal(() => sheet.getRange('A1:B1').setValues([1, 2] as unknown as unknown[][]))),
  ),
  reported(
    'More than 50,000 characters in a cell are refused',
    range('setValue(value)'),
    [
      50000,
      {
        refused: 'Exception: Your input contains more than the maximum of 50000 characters in a single cell.',
      },
    ],
    onTab((sheet) => {
      const cell = sheet.getRange('A1');
      const longest = 'a'.repeat(50000);
      return [
        String(cell.setValue(longest).getValue()).length,
        refusal(() => cell.setValue(`${longest}a`).getValue()),
      ];
    }),
  ),
  assumed(
    'A value written keeps the format, the note and the fill of its cell',
    range('setValue(value)'),
    ['0.00', 'n', '#fce8e6', '2,00'],
    onTab((sheet) => {
      const cell = sheet.getRange('A1').setNumberFormat('0.00').setNote('n').setBackground('#fce8e6');
      cell.setValue(2);
      return [cell.getNumberFormat(), cell.getNote(), cell.getBackground(), cell.getDisplayValue()];
    }),
  ),
  documented(
    'A value written over a formula replaces it',
    range('getFormula()'),
    ['', 5],
    onTab((sheet) => {
      const cell = sheet.getRange('A1').setFormula('=1+1').setValue(5);
      return [cell.getFormula(), cell.getValue()];
    }),
  ),
];
