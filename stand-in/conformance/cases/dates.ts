import { assumed, documented, reference, reported, type Case } from '../case';
import { clockOf, dateAt, kindOf, onTab, timeZone } from '../scratch';

const range = reference('reference/spreadsheet/range');
const spreadsheet = reference('reference/spreadsheet/spreadsheet');

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a date written at a moment of the spreadsheet's clocks comes back as. */
const backAt = (clock: string): (() => unknown) =>
  onTab((sheet) => clockOf(sheet.getRange('A1').setValue(dateAt(clock)).getValue()));

/** Days since 30/12/1899 of a date in a cell. */
function serialOf(sheet: Sheet, clock: string): unknown {
  return sheet.getRange('A1').setValue(dateAt(clock)).setNumberFormat('0.#####').getValue();
}

/** Dates are wall clocks in the spreadsheet's zone. */
export const dates: Case[] = [
  reported(
    'Midnight where the spreadsheet is comes back as the same day',
    range('setValue(value)'),
    '2023-08-30 00:00:00',
    backAt('2023-08-30 00:00:00'),
  ),
  reported(
    'The last second of a day stays on that day',
    range('setValue(value)'),
    '2023-08-30 23:59:59',
    backAt('2023-08-30 23:59:59'),
  ),
  reported('Noon stays noon', range('setValue(value)'), '2023-08-30 12:00:00', backAt('2023-08-30 12:00:00')),
  documented(
    'A date is a number of days since 30 December 1899',
    range('setNumberFormat(numberFormat)'),
    45168,
    onTab((sheet) => serialOf(sheet, '2023-08-30 00:00:00')),
  ),
  documented(
    'An hour is a part of a day',
    range('setNumberFormat(numberFormat)'),
    45168.75,
    onTab((sheet) => serialOf(sheet, '2023-08-30 18:00:00')),
  ),
  reported(
    'A cell without a format shows a date as the locale does',
    range('setValue(value)'),
    '30/08/2023',
    onTab((sheet) => sheet.getRange('A1').setValue(dateAt('2023-08-30 00:00:00')).getDisplayValue()),
  ),
  assumed(
    'With its time, when it has one',
    range('setValue(value)'),
    '30/08/2023 18:05:00',
    onTab((sheet) => sheet.getRange('A1').setValue(dateAt('2023-08-30 18:05:00')).getDisplayValue()),
  ),
  reported(
    'A cell with a format keeps it when a date is written',
    range('setNumberFormat(numberFormat)'),
    ['yyyy-MM-dd', '2023-08-30'],
    onTab((sheet) => {
      const cell = sheet.getRange('A1').setNumberFormat('yyyy-MM-dd').setValue(dateAt('2023-08-30 00:00:00'));
      return [cell.getNumberFormat(), cell.getDisplayValue()];
    }),
  ),
  documented(
    'The day, the month and the year are two, two and four digits of the format',
    range('setNumberFormat(numberFormat)'),
    '05/09/2023',
    onTab((sheet) =>
      sheet
        .getRange('A1')
        .setValue(dateAt('2023-09-05 00:00:00'))
        .setNumberFormat('dd/MM/yyyy')
        .getDisplayValue(),
    ),
  ),
  documented(
    'Minutes behind hours are minutes, not months',
    range('setNumberFormat(numberFormat)'),
    '14:07 05/09',
    onTab((sheet) =>
      sheet
        .getRange('A1')
        .setValue(dateAt('2023-09-05 14:07:00'))
        .setNumberFormat('HH:mm dd/MM')
        .getDisplayValue(),
    ),
  ),
  reported(
    'A date under a plain number format reads as a number',
    range('getValue()'),
    ['date', 'number', 'date'],
    onTab((sheet) => {
      const cell = sheet.getRange('A1').setValue(dateAt('2023-08-30 00:00:00'));
      const before = kindOf(cell.getValue());
      const during = kindOf(cell.setNumberFormat('0').getValue());
      return [before, during, kindOf(cell.setNumberFormat('dd/MM/yyyy').getValue())];
    }),
  ),
  reported(
    'Two equal dates in two cells are the same instant',
    range('getValues()'),
    true,
    onTab((sheet) => {
      const noon = dateAt('2023-08-30 12:00:00');
      const [[a, b]] = sheet
        .getRange('A1:B1')
        .setValues([[noon, noon]])
        .getValues() as [[Date, Date]];
      return a.getTime() === b.getTime() && a.getTime() === noon.getTime();
    }),
  ),
  documented('The spreadsheet tells its zone by name', spreadsheet('getSpreadsheetTimeZone()'), true, () =>
    /^[A-Z]\w+(\/[\w+-]+)*$/.test(timeZone()),
  ),
  reported(
    'Milliseconds do not move a date to another second',
    range('setValue(value)'),
    '2023-08-30 08:15:30',
    onTab((sheet) => {
      const date = new Date(dateAt('2023-08-30 08:15:30').getTime() + 400);
      return clockOf(sheet.getRange('A1').setValue(date).getValue());
    }),
  ),
  reported(
    'Day 1 is 31 December 1899, and February 1900 has 28 days',
    range('setNumberFormat(numberFormat)'),
    [['30/12/1899', '31/12/1899', '28/02/1900', '01/03/1900']],
    onTab((sheet) => {
      const cells = sheet.getRange('A1:D1').setNumberFormat('dd/MM/yyyy');
      return cells.setValues([[0, 1, 60, 61]]).getDisplayValues();
    }),
  ),
];
