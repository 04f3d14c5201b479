import { assumed, documented, reference, reported, type Case } from '../case';
import { dateAt, onTab, refusal } from '../scratch';

const builder = reference('reference/spreadsheet/data-validation-builder');

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

const rule = (): Builder => SpreadsheetApp.newDataValidation();

/** Which of some values a rejecting rule lets into a cell. */
const letIn = (require: (builder: Builder) => Builder, values: unknown[]): (() => unknown) =>
  onTab((sheet) => {
    const strict = require(rule()).setAllowInvalid(false).build();
    return values.map((value) => {
      const cell = sheet.getRange('A1').clearContent().setDataValidation(strict);
      return refusal(() => cell.setValue(value)) === 'accepted';
    });
  });

const day = (): GoogleAppsScript.Base.Date => dateAt('2023-08-30 00:00:00');
const dayBefore = (): GoogleAppsScript.Base.Date => dateAt('2023-08-29 00:00:00');
/** Three days around the one a rule names: the evening before, its afternoon, the day after. */
const lettingDays = (require: (builder: Builder) => Builder): (() => unknown) =>
  onTab((sheet) => {
    const cell = sheet.getRange('A1').setDataValidation(require(rule()).setAllowInvalid(false).build());
    return ['2023-08-29 18:00:00', '2023-08-30 15:00:00', '2023-08-31 00:00:00'].map(
      (clock) => refusal(() => cell.setValue(dateAt(clock))) === 'accepted',
    );
  });

/** What rejecting rules let into a cell. */
export const enforcement: Case[] = [
  reported(
    'A rejecting list refuses what is not in it, and names the cell',
    builder('setAllowInvalid(allowInvalidData)'),
    {
      answer: {
        refused:
          'Exception: The data you entered in cell B2 violates the data validation rules set on this cell. Please enter one of the following values: Đạt, Chưa đạt.',
      },
      left: '',
    },
    onTab((sheet) => {
      const strict = rule().requireValueInList(['Đạt', 'Chưa đạt']).setAllowInvalid(false).build();
      const cell = sheet.getRange('B2').setDataValidation(strict);
      return { answer: refusal(() => cell.setValue('Hay lắm')), left: cell.getValue() };
    }),
  ),
  reported(
    'One wrong value among many and nothing is written',
    builder('setAllowInvalid(allowInvalidData)'),
    ['', ''],
    onTab((sheet) => {
      const strict = rule().requireValueInList(['Đạt']).setAllowInvalid(false).build();
      const cells = sheet.getRange('A1:B1').setDataValidation(strict);
      refusal(() => cells.setValues([['Đạt', 'Hỏng']]));
      return cells.getValues()[0];
    }),
  ),
  documented(
    'A rule that allows lets everything in',
    builder('setAllowInvalid(allowInvalidData)'),
    'Hay lắm',
    onTab((sheet) =>
      sheet
        .getRange('A1')
        .setDataValidation(rule().requireValueInList(['Đạt']).build())
        .setValue('Hay lắm')
        .getValue(),
    ),
  ),
  reported(
    'A rejecting rule lets cells be emptied',
    builder('setAllowInvalid(allowInvalidData)'),
    [true, true],
    letIn((it) => it.requireNumberBetween(1, 2), [null, '']),
  ),
  documented(
    'Numbers between two, the ends included',
    builder('requireNumberBetween(start, end)'),
    [false, true, true, false, false],
    letIn((it) => it.requireNumberBetween(0, 100), [-1, 0, 100, 101, 'nhiều']),
  ),
  documented(
    'More than',
    builder('requireNumberGreaterThan(number)'),
    [false, false, true],
    letIn((it) => it.requireNumberGreaterThan(5), [4, 5, 6]),
  ),
  documented(
    'At least',
    builder('requireNumberGreaterThanOrEqualTo(number)'),
    [false, true, true],
    letIn((it) => it.requireNumberGreaterThanOrEqualTo(5), [4, 5, 6]),
  ),
  documented(
    'Less than',
    builder('requireNumberLessThan(number)'),
    [true, false, false],
    letIn((it) => it.requireNumberLessThan(5), [4, 5, 6]),
  ),
  documented(
    'At most',
    builder('requireNumberLessThanOrEqualTo(number)'),
    [true, true, false],
    letIn((it) => it.requireNumberLessThanOrEqualTo(5), [4, 5, 6]),
  ),
  assumed(
    'Days after a day',
    builder('requireDateAfter(date)'),
    [false, false, true],
    lettingDays((it) => it.requireDateAfter(day())),
  ),
  assumed(
    'Days before a day',
    builder('requireDateBefore(date)'),
    [true, false, false],
    lettingDays((it) => it.requireDateBefore(day())),
  ),
  assumed(
    'A day and those after it',
    builder('requireDateOnOrAfter(date)'),
    [false, true, true],
    lettingDays((it) => it.requireDateOnOrAfter(day())),
  ),
  assumed(
    'A day and those before it',
    builder('requireDateOnOrBefore(date)'),
    [true, true, false],
    lettingDays((it) => it.requireDateOnOrBefore(day())),
  ),
  assumed(
    'Days between two, the ends included',
    builder('requireDateBetween(start, end)'),
    [true, true, false],
    lettingDays((it) => it.requireDateBetween(dayBefore(), day())),
  ),
  documented(
    'A date rule takes dates only',
    builder('requireDate()'),
    [true, false],
    letIn((it) => it.requireDate(), ['22/11/2026', 'cuối tháng']),
  ),
  documented(
    'A checkbox is ticked or not',
    builder('requireCheckbox()'),
    [true, true, false],
    letIn((it) => it.requireCheckbox(), [true, false, 'có']),
  ),
  documented(
    'A checkbox may have values of its own',
    builder('requireCheckbox(checkedValue, uncheckedValue)'),
    [true, true, false],
    letIn((it) => it.requireCheckbox('Có', 'Không'), ['Có', 'Không', true]),
  ),
  documented(
    'An address rule takes addresses only',
    builder('requireTextIsEmail()'),
    [true, false, false],
    letIn((it) => it.requireTextIsEmail(), ['an@example.com', 'an@', 'an example.com']),
  ),
  documented(
    'A link rule takes links only',
    builder('requireTextIsUrl()'),
    [true, true, false],
    letIn((it) => it.requireTextIsUrl(), ['https://example.com/a', 'http://example.com', 'hôm nay']),
  ),
  assumed(
    'A list compares numbers as they are written',
    builder('requireValueInList(values)'),
    [true, false],
    letIn((it) => it.requireValueInList(['1', '2']), [2, 3]),
  ),
  documented(
    'A rule may take its values from a range',
    builder('requireValueInRange(range)'),
    [true, false, ['VALUE_IN_RANGE', true]],
    onTab((sheet) => {
      sheet.getRange('C1:C2').setValues([['Đạt'], ['Chưa đạt']]);
      const strict = rule().requireValueInRange(sheet.getRange('C1:C2')).setAllowInvalid(false).build();
      const cell = sheet.getRange('A1').setDataValidation(strict);
      const found = cell.getDataValidation();
      return [
        refusal(() => cell.setValue('Chưa đạt')) === 'accepted',
        refusal(() => cell.setValue('Khác')) === 'accepted',
        [String(found?.getCriteriaType()), found?.getCriteriaValues()[1]],
      ];
    }),
  ),
  reported(
    'A rule over a range of values follows that range',
    builder('requireValueInRange(range)'),
    [true, false],
    onTab((sheet) => {
      sheet.getRange('C1').setValue('Đạt');
      const strict = rule().requireValueInRange(sheet.getRange('C1')).setAllowInvalid(false).build();
      sheet.getRange('A5').setDataValidation(strict);
      const cell = sheet.insertRowBefore(1).getRange('A6');
      return ['Đạt', 'Khác'].map((value) => refusal(() => cell.setValue(value)) === 'accepted');
    }),
  ),
  reported(
    'A rule without criteria cannot be made into one cell’s rule',
    builder('build()'),
    true,
    () => refusal(() => rule().build()) !== 'accepted',
  ),
];
