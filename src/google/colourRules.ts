import type { ColourRule } from '../sheet/colourRule';
import { findSheet } from './spreadsheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/**
 * Puts our rules in front of the users' own, which stay as they are; earlier ones of ours are replaced. Where ours stand already,
 * over every row that holds anything, nothing is written: one round trip.
 */
export function renewColourRules(
  name: string,
  rules: readonly ColourRule[],
  isOurs: (formula: string) => boolean,
): void {
  const sheet = findSheet(name);
  if (sheet === null) return;
  const standing = sheet.getConditionalFormatRules();
  const written = sheet.getDataRange().getLastRow();
  // Should a formula come back in other words, the rule is known by its place and look, or ours would pile up.
  const isTheirs = (rule: Rule) => !formulasOf(rule).some(isOurs) && !rules.some((one) => looksAs(rule, one));
  const first = standing.findIndex(isTheirs);
  const ours = first < 0 ? standing : standing.slice(0, first);
  const scattered = first >= 0 && !standing.slice(first).every(isTheirs);
  const stands =
    !scattered &&
    ours.length === rules.length &&
    rules.every((rule, index) => isAs(ours[index] as Rule, rule, written));
  if (!stands) sheet.setConditionalFormatRules([...made(sheet, rules), ...standing.filter(isTheirs)]);
}

/** Whether a rule colours as the wanted one does, as far down as anything stands. */
const isAs = (rule: Rule, wanted: ColourRule, lastRow: number): boolean =>
  looksAs(rule, wanted) &&
  (rule.getRanges()[0]?.getLastRow() ?? 0) >= lastRow &&
  formulasOf(rule).join() === wanted.formula;

/** Whether a rule with a formula begins where the wanted one does and looks like it. Asks nothing of the document. */
function looksAs(rule: Rule, wanted: ColourRule): boolean {
  const [range, ...others] = rule.getRanges();
  const condition = rule.getBooleanCondition();
  if (range === undefined || others.length > 0 || condition === null) return false;
  return (
    range.getRow() === wanted.row &&
    range.getColumn() === wanted.column &&
    range.getNumColumns() === wanted.columns &&
    formulasOf(rule).length > 0 &&
    condition.getBackground()?.toLowerCase() === wanted.background &&
    condition.getFontColor()?.toLowerCase() === wanted.text &&
    (condition.getBold() === true) === wanted.bold
  );
}

function made(sheet: Sheet, rules: readonly ColourRule[]): Rule[] {
  return rules.flatMap((rule) => {
    const area = downFrom(sheet, rule);
    if (area === null) return [];
    const builder = SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(rule.formula)
      .setBackground(rule.background)
      .setFontColor(rule.text)
      .setRanges([area]);
    return [(rule.bold ? builder.setBold(true) : builder).build()];
  });
}

/** The columns of a rule down to the last row, which need not be asked for; null where the tab ends above. */
function downFrom(
  sheet: Sheet,
  { row, column, columns }: ColourRule,
): GoogleAppsScript.Spreadsheet.Range | null {
  try {
    const first = sheet.getRange(row, column).getA1Notation();
    const last = sheet.getRange(row, column + columns - 1).getA1Notation();
    return sheet.getRange(`${first}:${last.replace(/\d+/, '')}`);
  } catch {
    return null;
  }
}

function formulasOf(rule: Rule): string[] {
  const condition = rule.getBooleanCondition();
  return condition === null ? [] : condition.getCriteriaValues().filter((value) => typeof value === 'string');
}
