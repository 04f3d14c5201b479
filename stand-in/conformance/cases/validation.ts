import { assumed, documented, reference, reported, type Case } from '../case';
import { clockOf, dateAt, onTab } from '../scratch';

const builder = reference('reference/spreadsheet/data-validation-builder');
const range = reference('reference/spreadsheet/range');

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

const rule = (): Builder => SpreadsheetApp.newDataValidation();

/** A rule as its cell tells it. */
const readBack = (require: (builder: Builder) => Builder): (() => unknown) =>
  onTab((sheet) => {
    const found = sheet.getRange('A1').setDataValidation(require(rule()).build()).getDataValidation();
    return found && [String(found.getCriteriaType()), found.getCriteriaValues(), found.getAllowInvalid()];
  });

const day = (): GoogleAppsScript.Base.Date => dateAt('2023-08-30 00:00:00');
const dayAfter = (): GoogleAppsScript.Base.Date => dateAt('2023-08-31 00:00:00');

/** Rules of what a cell may hold, as they are told and as they move. */
export const validation: Case[] = [
  documented(
    'A cell without a rule gives null',
    range('getDataValidation()'),
    [null, [[null, null]]],
    onTab((sheet) => [
      sheet.getRange('A1').getDataValidation(),
      sheet.getRange('A1:B1').getDataValidations(),
    ]),
  ),
  documented(
    'A list reads back with its arrow, and allows what is not in it',
    builder('requireValueInList(values)'),
    ['VALUE_IN_LIST', [['Đạt', 'Chưa đạt'], true], true],
    readBack((it) => it.requireValueInList(['Đạt', 'Chưa đạt'])),
  ),
  documented(
    'A list may have no arrow',
    builder('requireValueInList(values, showDropdown)'),
    ['VALUE_IN_LIST', [['1', '2'], false], true],
    readBack((it) => it.requireValueInList(['1', '2'], false)),
  ),
  documented(
    'A rule that rejects says so',
    builder('setAllowInvalid(allowInvalidData)'),
    ['NUMBER_BETWEEN', [0, 100], false],
    readBack((it) => it.requireNumberBetween(0, 100).setAllowInvalid(false)),
  ),
  documented(
    'A rule keeps its help text',
    builder('setHelpText(helpText)'),
    'Chọn Đạt hoặc Chưa đạt',
    onTab((sheet) => {
      const helpful = rule().requireDate().setHelpText('Chọn Đạt hoặc Chưa đạt').build();
      return sheet.getRange('A1').setDataValidation(helpful).getDataValidation()?.getHelpText();
    }),
  ),
  documented(
    'A rule without help gives no text',
    reference('reference/spreadsheet/data-validation')('getHelpText()'),
    true,
    onTab((sheet) => {
      const found = sheet.getRange('A1').setDataValidation(rule().requireDate().build()).getDataValidation();
      return !found?.getHelpText();
    }),
  ),
  documented(
    'Any date',
    builder('requireDate()'),
    ['DATE_IS_VALID_DATE', [], true],
    readBack((it) => it.requireDate()),
  ),
  documented(
    'A checkbox',
    builder('requireCheckbox()'),
    ['CHECKBOX', [], true],
    readBack((it) => it.requireCheckbox()),
  ),
  documented(
    'An address',
    builder('requireTextIsEmail()'),
    ['TEXT_IS_VALID_EMAIL', [], true],
    readBack((it) => it.requireTextIsEmail()),
  ),
  documented(
    'A link',
    builder('requireTextIsUrl()'),
    ['TEXT_IS_VALID_URL', [], true],
    readBack((it) => it.requireTextIsUrl()),
  ),
  documented(
    'A formula',
    builder('requireFormulaSatisfied(formula)'),
    ['CUSTOM_FORMULA', ['=A1>B1'], true],
    readBack((it) => it.requireFormulaSatisfied('=A1>B1')),
  ),
  documented(
    'Each comparison of numbers has a name',
    builder('requireNumberGreaterThan(number)'),
    [
      ['NUMBER_GREATER_THAN', [1]],
      ['NUMBER_GREATER_THAN_OR_EQUAL_TO', [2]],
      ['NUMBER_LESS_THAN', [3]],
      ['NUMBER_LESS_THAN_OR_EQUAL_TO', [4]],
    ],
    () =>
      [
        rule().requireNumberGreaterThan(1),
        rule().requireNumberGreaterThanOrEqualTo(2),
        rule().requireNumberLessThan(3),
        rule().requireNumberLessThanOrEqualTo(4),
      ].map((each) => [String(each.build().getCriteriaType()), each.build().getCriteriaValues()]),
  ),
  documented(
    'A date of a rule comes back as the same day',
    builder('requireDateOnOrAfter(date)'),
    ['DATE_ON_OR_AFTER', '2023-08-30 00:00:00'],
    onTab((sheet) => {
      const cell = sheet.getRange('A1').setDataValidation(rule().requireDateOnOrAfter(day()).build());
      const found = cell.getDataValidation();
      return [String(found?.getCriteriaType()), clockOf(found?.getCriteriaValues()[0])];
    }),
  ),
  documented(
    'Each comparison of dates has a name',
    builder('requireDateAfter(date)'),
    ['DATE_AFTER', 'DATE_BEFORE', 'DATE_BETWEEN', 'DATE_ON_OR_BEFORE'],
    () =>
      [
        rule().requireDateAfter(day()),
        rule().requireDateBefore(day()),
        rule().requireDateBetween(day(), dayAfter()),
        rule().requireDateOnOrBefore(day()),
      ].map((each) => String(each.build().getCriteriaType())),
  ),
  documented(
    'A copy of a rule is a builder of its own',
    reference('reference/spreadsheet/data-validation')('copy()'),
    [true, false],
    () => {
      const first = rule().requireDate().build();
      const second = first.copy().setAllowInvalid(false).build();
      return [first.getAllowInvalid(), second.getAllowInvalid()];
    },
  ),
  documented(
    'Criteria and arguments of one rule make another',
    builder('withCriteria(criteria, args)'),
    ['NUMBER_BETWEEN', [1, 10]],
    () => {
      const made = rule().withCriteria(SpreadsheetApp.DataValidationCriteria.NUMBER_BETWEEN, [1, 10]).build();
      return [String(made.getCriteriaType()), made.getCriteriaValues()];
    },
  ),
  documented(
    'A rule may be taken off again',
    range('setDataValidation(rule)'),
    null,
    onTab((sheet) =>
      sheet
        .getRange('A1')
        .setDataValidation(rule().requireDate().build())
        .setDataValidation(null)
        .getDataValidation(),
    ),
  ),
  reported(
    'A rule taken off the middle stays around it',
    range('clearDataValidations()'),
    [true, false, true, true],
    onTab((sheet) => {
      sheet.getRange('A1:C3').setDataValidation(rule().requireDate().build());
      sheet.getRange('B2').clearDataValidations();
      return ['A2', 'B2', 'C2', 'B3'].map((cell) => sheet.getRange(cell).getDataValidation() !== null);
    }),
  ),
  documented(
    'Rules are set cell by cell',
    range('setDataValidations(rules)'),
    ['DATE_IS_VALID_DATE', 'none', 'CHECKBOX'],
    onTab((sheet) => {
      const cells = sheet
        .getRange('A1:C1')
        .setDataValidations([[rule().requireDate().build(), null, rule().requireCheckbox().build()]]);
      return (cells.getDataValidations()[0] ?? []).map((each) =>
        each ? String(each.getCriteriaType()) : 'none',
      );
    }),
  ),
  documented(
    'One rule may be set to many cells at once, and each has it',
    range('setDataValidations(rules)'),
    [
      ['DATE_IS_VALID_DATE', 'none'],
      ['DATE_IS_VALID_DATE', 'none'],
      ['none', 'CHECKBOX'],
    ],
    onTab((sheet) => {
      const [date, box] = [rule().requireDate().build(), rule().requireCheckbox().build()];
      const cells = sheet.getRange('A1:B3').setDataValidations([
        [date, null],
        [date, null],
        [null, box],
      ]);
      return cells
        .getDataValidations()
        .map((line) => line.map((each) => (each ? String(each.getCriteriaType()) : 'none')));
    }),
  ),
  documented(
    'Checkboxes put into a range are unticked',
    range('insertCheckboxes()'),
    [[false, false], 'CHECKBOX'],
    onTab((sheet) => {
      const cells = sheet.getRange('A1:B1').insertCheckboxes();
      return [cells.getValues()[0], String(cells.getDataValidation()?.getCriteriaType())];
    }),
  ),
  reported(
    'A rule moves and grows with its cells',
    reference('reference/spreadsheet/sheet')('insertRowsAfter(afterPosition, howMany)'),
    [false, true, true, true, false],
    onTab((sheet) => {
      sheet.getRange('A1:A2').setDataValidation(rule().requireDate().build());
      sheet.insertRowBefore(1).insertRowAfter(2);
      return [1, 2, 3, 4, 5].map((row) => sheet.getRange(row, 1).getDataValidation() !== null);
    }),
  ),
  assumed(
    'A formula of a rule follows its cells',
    builder('requireFormulaSatisfied(formula)'),
    '=B3>$C$2',
    onTab((sheet) => {
      sheet.getRange('A2').setDataValidation(rule().requireFormulaSatisfied('=B2>$C$1').build());
      return sheet.insertRowBefore(1).getRange('A3').getDataValidation()?.getCriteriaValues()[0];
    }),
  ),
];
