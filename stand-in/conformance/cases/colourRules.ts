import { assumed, documented, reference, reported, type Case } from '../case';
import { onTab, refusal } from '../scratch';

const builder = reference('reference/spreadsheet/conditional-format-rule-builder');
const sheetPage = reference('reference/spreadsheet/sheet');
const condition = reference('reference/spreadsheet/boolean-condition');

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

const rule = (): Builder => SpreadsheetApp.newConditionalFormatRule();

const formula = (
  text: string,
  sheet: Sheet,
  place: string,
): GoogleAppsScript.Spreadsheet.ConditionalFormatRule =>
  rule()
    .whenFormulaSatisfied(text)
    .setBold(true)
    .setRanges([sheet.getRange(place)])
    .build();

const formulasOf = (sheet: Sheet): unknown[] =>
  sheet
    .getConditionalFormatRules()
    .map((each) => each.getBooleanCondition()?.getCriteriaValues()[0] as unknown);

const placesOf = (sheet: Sheet): string[][] =>
  sheet.getConditionalFormatRules().map((each) => each.getRanges().map((cells) => cells.getA1Notation()));

/** Colour as a rule: what is kept, in which order, and where it goes when rows move. */
export const colourRules: Case[] = [
  documented(
    'A tab has no rules at first',
    sheetPage('getConditionalFormatRules()'),
    [],
    onTab((sheet) => sheet.getConditionalFormatRules()),
  ),
  documented(
    'Rules come back in the order they were set',
    sheetPage('setConditionalFormatRules(rules)'),
    ['=$A1=1', '=$A1=2', '=$A1=3'],
    onTab((sheet) => {
      sheet.setConditionalFormatRules(
        ['=$A1=1', '=$A1=2', '=$A1=3'].map((text) => formula(text, sheet, 'A1:C9')),
      );
      return formulasOf(sheet);
    }),
  ),
  documented(
    'Setting rules replaces all that were there',
    sheetPage('setConditionalFormatRules(rules)'),
    ['=$A1=2'],
    onTab((sheet) => {
      sheet.setConditionalFormatRules([formula('=$A1=1', sheet, 'A1')]);
      sheet.setConditionalFormatRules([formula('=$A1=2', sheet, 'A1')]);
      return formulasOf(sheet);
    }),
  ),
  documented(
    'Rules are cleared alone',
    sheetPage('clearConditionalFormatRules()'),
    [0, 'x'],
    onTab((sheet) => {
      sheet.getRange('A1').setValue('x');
      sheet.setConditionalFormatRules([formula('=$A1=1', sheet, 'A1')]);
      sheet.clearConditionalFormatRules();
      return [sheet.getConditionalFormatRules().length, sheet.getRange('A1').getValue()];
    }),
  ),
  documented(
    'A rule may lie over several ranges',
    builder('setRanges(ranges)'),
    [['A1:B2', 'D4']],
    onTab((sheet) => {
      const made = rule()
        .whenCellEmpty()
        .setBold(true)
        .setRanges([sheet.getRange('A1:B2'), sheet.getRange('D4')]);
      sheet.setConditionalFormatRules([made.build()]);
      return placesOf(sheet);
    }),
  ),
  documented(
    'A rule keeps fill, colour and style, and null where it says nothing',
    condition('getBackground()'),
    ['#fce8e6', '#a50e0e', true, null, true, null],
    onTab((sheet) => {
      const made = rule()
        .whenCellNotEmpty()
        .setBackground('#FCE8E6')
        .setFontColor('#a50e0e')
        .setBold(true)
        .setStrikethrough(true)
        .setRanges([sheet.getRange('A1')]);
      sheet.setConditionalFormatRules([made.build()]);
      const found = sheet.getConditionalFormatRules()[0]?.getBooleanCondition();
      return [
        found?.getBackground(),
        found?.getFontColor(),
        found?.getBold(),
        found?.getItalic(),
        found?.getStrikethrough(),
        found?.getUnderline(),
      ];
    }),
  ),
  documented(
    'null takes a style away again',
    builder('setBold(bold)'),
    [null, null, true, true],
    onTab((sheet) => {
      const made = rule()
        .whenCellEmpty()
        .setBold(true)
        .setBold(null)
        .setBackground('#ff0000')
        .setBackground(null)
        .setFontColor('#ff0000')
        .setFontColor(null)
        .setItalic(true)
        .setUnderline(true)
        .setRanges([sheet.getRange('A1')]);
      const built = made.build().getBooleanCondition();
      return [built?.getBold(), built?.getBackground(), built?.getItalic(), built?.getUnderline()];
    }),
  ),
  documented(
    'A copy of a rule keeps everything and can be changed alone',
    reference('reference/spreadsheet/conditional-format-rule')('copy()'),
    ['=A1=1', '#ff0000', '#00ff00'],
    onTab((sheet) => {
      const first = rule()
        .whenFormulaSatisfied('=A1=1')
        .setBackground('#ff0000')
        .setRanges([sheet.getRange('A1')])
        .build();
      const second = first.copy().setBackground('#00ff00').build();
      return [
        second.getBooleanCondition()?.getCriteriaValues()[0],
        first.getBooleanCondition()?.getBackground(),
        second.getBooleanCondition()?.getBackground(),
      ];
    }),
  ),
  documented(
    'A rule with a condition has no gradient',
    reference('reference/spreadsheet/conditional-format-rule')('getGradientCondition()'),
    null,
    onTab((sheet) =>
      rule()
        .whenCellEmpty()
        .setRanges([sheet.getRange('A1')])
        .build()
        .getGradientCondition(),
    ),
  ),
  reported(
    'A rule without a range is refused',
    builder('build()'),
    { refused: 'Exception: A conditional format rule must have at least one range.' },
    () => refusal(() => rule().whenCellEmpty().build()),
  ),
  reported(
    'A rule without a condition is refused',
    builder('build()'),
    { refused: 'Exception: A conditional format rule must have a condition.' },
    onTab((sheet) =>
      refusal(() =>
        rule()
          .setRanges([sheet.getRange('A1')])
          .build(),
      ),
    ),
  ),
  reported(
    'A rule over another tab’s cells is refused',
    sheetPage('setConditionalFormatRules(rules)'),
    { refused: 'Exception: Conditional format rule cannot reference a different sheet.' },
    onTab((sheet) => {
      const other = sheet.getParent().insertSheet('_tu_kiem_tra 2');
      try {
        return refusal(() => sheet.setConditionalFormatRules([formula('=A1=1', other, 'A1')]));
      } finally {
        sheet.getParent().deleteSheet(other);
      }
    }),
  ),
  reported(
    'A rule does not change the fill a script reads',
    reference('reference/spreadsheet/range')('getBackground()'),
    '#ffffff',
    onTab((sheet) => {
      const cell = sheet.getRange('A1').setValue(1);
      sheet.setConditionalFormatRules([
        rule().whenCellNotEmpty().setBackground('#ff0000').setRanges([cell]).build(),
      ]);
      return cell.getBackground();
    }),
  ),
  reported(
    'A rule grows with rows put in inside it and moves with those above',
    sheetPage('insertRowsAfter(afterPosition, howMany)'),
    [[['A2:B6']], [['A3:B7']]],
    onTab((sheet) => {
      sheet.setConditionalFormatRules([formula('=$A2=1', sheet, 'A2:B5')]);
      sheet.insertRowAfter(3);
      const grown = placesOf(sheet);
      sheet.insertRowBefore(1);
      return [grown, placesOf(sheet)];
    }),
  ),
  reported(
    'A rule shrinks with deleted rows and goes with the last',
    sheetPage('deleteRows(rowPosition, howMany)'),
    [[['A2:B3']], 0],
    onTab((sheet) => {
      sheet.setConditionalFormatRules([formula('=$A2=1', sheet, 'A2:B5')]);
      sheet.deleteRows(3, 2);
      const shrunk = placesOf(sheet);
      sheet.deleteRows(2, 2);
      return [shrunk, sheet.getConditionalFormatRules().length];
    }),
  ),
  assumed(
    'The formula of a rule follows its cells',
    sheetPage('insertRowBefore(beforePosition)'),
    ['=$A3=$D$2'],
    onTab((sheet) => {
      sheet.setConditionalFormatRules([formula('=$A2=$D$1', sheet, 'A2:B5')]);
      sheet.insertRowBefore(1);
      return formulasOf(sheet);
    }),
  ),
  assumed(
    'A column put in moves the columns of a formula',
    sheetPage('insertColumnBefore(beforePosition)'),
    [['=$B2=1'], [['B2:C5']]],
    onTab((sheet) => {
      sheet.setConditionalFormatRules([formula('=$A2=1', sheet, 'A2:B5')]);
      sheet.insertColumnBefore(1);
      return [formulasOf(sheet), placesOf(sheet)];
    }),
  ),
  documented(
    'A colour scale tells its ends and its midpoint, and has no condition',
    reference('reference/spreadsheet/gradient-condition')(),
    [true, ['#00ff00', 'MAX', ''], ['#ffff00', 'PERCENT', '50'], ['#ff0000', 'NUMBER', '0'], ['A1:A9']],
    onTab((sheet) => {
      const { PERCENT, NUMBER } = SpreadsheetApp.InterpolationType;
      const rule = SpreadsheetApp.newConditionalFormatRule()
        .setGradientMaxpoint('#00ff00')
        .setGradientMidpointWithValue('#ffff00', PERCENT, '50')
        .setGradientMinpointWithValue('#ff0000', NUMBER, '0')
        .setRanges([sheet.getRange('A1:A9')]);
      sheet.setConditionalFormatRules([rule.build()]);
      const read = sheet.getConditionalFormatRules()[0];
      const scale = read?.getGradientCondition();
      return [
        read?.getBooleanCondition() === null,
        [scale?.getMaxColor(), String(scale?.getMaxType()), scale?.getMaxValue()],
        [scale?.getMidColor(), String(scale?.getMidType()), scale?.getMidValue()],
        [scale?.getMinColor(), String(scale?.getMinType()), scale?.getMinValue()],
        placesOf(sheet)[0],
      ];
    }),
  ),
  assumed(
    'A colour scale needs both its ends',
    builder('build()'),
    { refused: 'Exception: A conditional format rule must have a condition.' },
    onTab((sheet) => {
      const rule = SpreadsheetApp.newConditionalFormatRule().setGradientMinpoint('#ff0000');
      return refusal(() => rule.setRanges([sheet.getRange('A1')]).build());
    }),
  ),
];
