import { contains, intersection, parseA1, splitSheetName } from './a1';
import { eachCell } from './cells';
import type { Area, Scalar, Sheet, ValidationRule, Workbook } from './model';

/** The rules that apply to some cell of an area. */
export const rulesWithin = (sheet: Sheet, area: Area): ValidationRule[] =>
  sheet.validations.filter((rule) => intersection(rule.area, area));

export const ruleAt = (rules: ValidationRule[], row: number, column: number): ValidationRule | undefined =>
  rules.find((rule) => contains(rule.area, row, column));

const EMAIL = /^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>]+$/;
const URL_TEXT = /^(https?:\/\/|www\.)\S+$/i;

type Test = (value: Scalar, values: ValidationRule['values'], workbook: Workbook) => boolean;

const number =
  (holds: (value: number, a: number, b: number) => boolean): Test =>
  (value, [a, b]) =>
    typeof value === 'number' && holds(value, Number(a), Number(b));

/** A date rule looks at whole days. */
const date = (holds: (value: number, a: number, b: number) => boolean): Test =>
  number((value, a, b) => holds(Math.floor(value), Math.floor(a), Math.floor(b)));

const text =
  (holds: (value: string, a: string) => boolean): Test =>
  (value, [a]) =>
    holds(String(value).toLowerCase(), String(a).toLowerCase());

const TESTS: Record<string, Test> = {
  VALUE_IN_LIST: (value, [list]) => [list].flat().some((item) => String(item) === String(value)),
  VALUE_IN_RANGE: (value, [reference], workbook) =>
    valuesIn(workbook, String(reference)).some((item) => item === value),
  CHECKBOX: (value, values) =>
    values.length ? values.some((item) => item === value) : typeof value === 'boolean',
  DATE_IS_VALID_DATE: (value) => typeof value === 'number',
  DATE_AFTER: date((value, a) => value > a),
  DATE_BEFORE: date((value, a) => value < a),
  DATE_BETWEEN: date((value, a, b) => value >= a && value <= b),
  DATE_NOT_BETWEEN: date((value, a, b) => value < a || value > b),
  DATE_EQUAL_TO: date((value, a) => value === a),
  DATE_ON_OR_AFTER: date((value, a) => value >= a),
  DATE_ON_OR_BEFORE: date((value, a) => value <= a),
  NUMBER_BETWEEN: number((value, a, b) => value >= a && value <= b),
  NUMBER_NOT_BETWEEN: number((value, a, b) => value < a || value > b),
  NUMBER_EQUAL_TO: number((value, a) => value === a),
  NUMBER_NOT_EQUAL_TO: number((value, a) => value !== a),
  NUMBER_GREATER_THAN: number((value, a) => value > a),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: number((value, a) => value >= a),
  NUMBER_LESS_THAN: number((value, a) => value < a),
  NUMBER_LESS_THAN_OR_EQUAL_TO: number((value, a) => value <= a),
  TEXT_CONTAINS: text((value, a) => value.includes(a)),
  TEXT_DOES_NOT_CONTAIN: text((value, a) => !value.includes(a)),
  TEXT_EQUAL_TO: text((value, a) => value === a),
  TEXT_IS_VALID_EMAIL: text((value) => EMAIL.test(value)),
  TEXT_IS_VALID_URL: text((value) => URL_TEXT.test(value)),
};

/** Whether a value fits a rule. An empty cell always does; a formula of one's own is not judged. */
export function fits(rule: ValidationRule, value: Scalar, workbook: Workbook): boolean {
  if (value === null) return true;
  return TESTS[rule.type]?.(value, rule.values, workbook) ?? true;
}

function valuesIn(workbook: Workbook, reference: string): unknown[] {
  const { sheetName, reference: a1 } = splitSheetName(reference.replace(/^=/, ''));
  const sheet = workbook.sheets.find((each) => each.name === sheetName);
  const area = sheet && parseA1(a1, sheet.maxRows, sheet.maxColumns);
  const values: unknown[] = [];
  if (area) eachCell(sheet, area, (cell) => values.push(cell.value));
  return values;
}

/** What Sheets adds to its refusal, so that the person knows what is allowed. */
export function requirement(rule: ValidationRule): string {
  if (rule.help) return ` ${rule.help}`;
  if (rule.type === 'VALUE_IN_LIST') {
    return ` Please enter one of the following values: ${[rule.values[0]].flat().join(', ')}.`;
  }
  if (rule.type === 'DATE_IS_VALID_DATE') return ' Please enter a valid date.';
  if (rule.type === 'NUMBER_BETWEEN') {
    return ` Please enter a number between ${rule.values[0]} and ${rule.values[1]}.`;
  }
  return '';
}
