import { assumed, documented, reference, reported, type Case } from '../case';
import { clockOf, dateAt, onTab } from '../scratch';

const builder = reference('reference/spreadsheet/conditional-format-rule-builder');

type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

const rule = (): Builder => SpreadsheetApp.newConditionalFormatRule();

/** A rule as the tab tells it after it was set. */
const readBack = (when: (builder: Builder) => Builder): (() => unknown) =>
  onTab((sheet) => {
    sheet.setConditionalFormatRules([
      when(rule())
        .setBackground('#fce8e6')
        .setRanges([sheet.getRange('A1:B5')])
        .build(),
    ]);
    const found = sheet.getConditionalFormatRules()[0]?.getBooleanCondition();
    return [String(found?.getCriteriaType()), found?.getCriteriaValues()];
  });

/** When a colour rule holds, as it is told again. */
export const conditions: Case[] = [
  reported(
    'A formula comes back as it was written',
    builder('whenFormulaSatisfied(formula)'),
    ['CUSTOM_FORMULA', ['=($F2<>"")*($F2<TODAY())']],
    readBack((it) => it.whenFormulaSatisfied('=($F2<>"")*($F2<TODAY())')),
  ),
  assumed(
    'A mark of ours in a formula comes back verbatim',
    builder('whenFormulaSatisfied(formula)'),
    ['CUSTOM_FORMULA', ['=($A1<>"")*(N("tong-hop-tuan")=0)']],
    readBack((it) => it.whenFormulaSatisfied('=($A1<>"")*(N("tong-hop-tuan")=0)')),
  ),
  documented(
    'Empty',
    builder('whenCellEmpty()'),
    ['CELL_EMPTY', []],
    readBack((it) => it.whenCellEmpty()),
  ),
  documented(
    'Not empty',
    builder('whenCellNotEmpty()'),
    ['CELL_NOT_EMPTY', []],
    readBack((it) => it.whenCellNotEmpty()),
  ),
  documented(
    'Each condition on texts has a name',
    builder('whenTextContains(text)'),
    [
      ['TEXT_CONTAINS', ['a']],
      ['TEXT_DOES_NOT_CONTAIN', ['b']],
      ['TEXT_EQUAL_TO', ['c']],
      ['TEXT_STARTS_WITH', ['d']],
      ['TEXT_ENDS_WITH', ['e']],
    ],
    onTab((sheet) =>
      [
        rule().whenTextContains('a'),
        rule().whenTextDoesNotContain('b'),
        rule().whenTextEqualTo('c'),
        rule().whenTextStartsWith('d'),
        rule().whenTextEndsWith('e'),
      ].map((each) => {
        const built = each
          .setRanges([sheet.getRange('A1')])
          .build()
          .getBooleanCondition();
        return [String(built?.getCriteriaType()), built?.getCriteriaValues()];
      }),
    ),
  ),
  documented(
    'Each condition on numbers has a name',
    builder('whenNumberBetween(start, end)'),
    [
      ['NUMBER_BETWEEN', [1, 2]],
      ['NUMBER_NOT_BETWEEN', [1, 2]],
      ['NUMBER_EQUAL_TO', [3]],
      ['NUMBER_NOT_EQUAL_TO', [4]],
      ['NUMBER_GREATER_THAN', [5]],
      ['NUMBER_GREATER_THAN_OR_EQUAL_TO', [6]],
      ['NUMBER_LESS_THAN', [7]],
      ['NUMBER_LESS_THAN_OR_EQUAL_TO', [8]],
    ],
    onTab((sheet) =>
      [
        rule().whenNumberBetween(1, 2),
        rule().whenNumberNotBetween(1, 2),
        rule().whenNumberEqualTo(3),
        rule().whenNumberNotEqualTo(4),
        rule().whenNumberGreaterThan(5),
        rule().whenNumberGreaterThanOrEqualTo(6),
        rule().whenNumberLessThan(7),
        rule().whenNumberLessThanOrEqualTo(8),
      ].map((each) => {
        const built = each
          .setRanges([sheet.getRange('A1')])
          .build()
          .getBooleanCondition();
        return [String(built?.getCriteriaType()), built?.getCriteriaValues()];
      }),
    ),
  ),
  documented(
    'A condition on a day keeps the day',
    builder('whenDateBefore(date)'),
    [
      ['DATE_BEFORE', '2023-08-30 00:00:00'],
      ['DATE_AFTER', '2023-08-30 00:00:00'],
      ['DATE_EQUAL_TO', '2023-08-30 00:00:00'],
    ],
    onTab((sheet) => {
      const day = dateAt('2023-08-30 00:00:00');
      return [rule().whenDateBefore(day), rule().whenDateAfter(day), rule().whenDateEqualTo(day)].map(
        (each) => {
          const built = each
            .setRanges([sheet.getRange('A1')])
            .build()
            .getBooleanCondition();
          return [String(built?.getCriteriaType()), clockOf(built?.getCriteriaValues()[0])];
        },
      );
    }),
  ),
  documented(
    'A condition on a day may be relative',
    builder('whenDateBefore(date)'),
    ['DATE_BEFORE_RELATIVE', ['TODAY']],
    onTab((sheet) => {
      const made = rule()
        .whenDateBefore(SpreadsheetApp.RelativeDate.TODAY)
        .setRanges([sheet.getRange('A1')]);
      const built = made.build().getBooleanCondition();
      return [String(built?.getCriteriaType()), built?.getCriteriaValues().map(String)];
    }),
  ),
  documented(
    'Criteria and values of one rule make another',
    builder('withCriteria(criteria, args)'),
    [
      ['NUMBER_BETWEEN', [1, 5]],
      ['CUSTOM_FORMULA', ['=A1>1']],
    ],
    onTab((sheet) => {
      const { NUMBER_BETWEEN, CUSTOM_FORMULA } = SpreadsheetApp.BooleanCriteria;
      return [
        rule().withCriteria(NUMBER_BETWEEN, [1, 5]),
        rule().withCriteria(CUSTOM_FORMULA, ['=A1>1']),
      ].map((each) => {
        const built = each
          .setRanges([sheet.getRange('A1')])
          .build()
          .getBooleanCondition();
        return [String(built?.getCriteriaType()), built?.getCriteriaValues()];
      });
    }),
  ),
];
