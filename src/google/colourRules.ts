import type { ColourRule } from '../sheet/colourRule';
import { findSheet } from './spreadsheet';

/** Puts our rules in front of the users' own, which stay as they are; earlier ones of ours are replaced. */
export function renewColourRules(
  name: string,
  rules: readonly ColourRule[],
  isOurs: (formula: string) => boolean,
): void {
  const sheet = findSheet(name);
  if (sheet === null) return;
  const theirs = sheet.getConditionalFormatRules().filter((rule) => !formulasOf(rule).some(isOurs));
  const last = sheet.getMaxRows();
  const ours = rules
    .filter(({ row }) => row <= last)
    .map((rule) => {
      const builder = SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(rule.formula)
        .setBackground(rule.background)
        .setFontColor(rule.text)
        .setRanges([sheet.getRange(rule.row, rule.column, last - rule.row + 1, rule.columns)]);
      return (rule.bold ? builder.setBold(true) : builder).build();
    });
  sheet.setConditionalFormatRules([...ours, ...theirs]);
}

function formulasOf(rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule): string[] {
  const condition = rule.getBooleanCondition();
  return condition === null ? [] : condition.getCriteriaValues().filter((value) => typeof value === 'string');
}
