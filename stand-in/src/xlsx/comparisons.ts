import type ExcelJS from 'exceljs';

type Operator = ExcelJS.DataValidationOperator;

/** Google's comparisons of numbers and dates, by the ending of their names, and Excel's operators for them. */
const NUMBERS: Record<string, Operator> = {
  BETWEEN: 'between',
  NOT_BETWEEN: 'notBetween',
  EQUAL_TO: 'equal',
  NOT_EQUAL_TO: 'notEqual',
  GREATER_THAN: 'greaterThan',
  GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  LESS_THAN: 'lessThan',
  LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
};
const DATES: Record<string, Operator> = {
  BETWEEN: 'between',
  NOT_BETWEEN: 'notBetween',
  EQUAL_TO: 'equal',
  AFTER: 'greaterThan',
  ON_OR_AFTER: 'greaterThanOrEqual',
  BEFORE: 'lessThan',
  ON_OR_BEFORE: 'lessThanOrEqual',
};

/** `NUMBER_BETWEEN` → a decimal `between`, `DATE_AFTER` → a date `greaterThan`; null for other conditions. */
export function toOperator(type: string): { kind: 'decimal' | 'date'; operator: Operator } | null {
  const match = /^(NUMBER|DATE)_(.+)$/.exec(type);
  const isDate = match?.[1] === 'DATE';
  const operator = match && (isDate ? DATES : NUMBERS)[match[2]!];
  return operator ? { kind: isDate ? 'date' : 'decimal', operator } : null;
}

export function fromOperator(kind: 'decimal' | 'date', operator: string): string | null {
  const names = kind === 'date' ? DATES : NUMBERS;
  const name = Object.keys(names).find((each) => names[each] === operator);
  return name ? `${kind === 'date' ? 'DATE' : 'NUMBER'}_${name}` : null;
}
