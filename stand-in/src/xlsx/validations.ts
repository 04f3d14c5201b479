import type ExcelJS from 'exceljs';
import { copiedFormula } from '../workbook/copying';
import type { Area, Scalar, ValidationRule } from '../workbook/model';
import { cellName, endless } from './address';
import { dateOf, serialOf } from './cells';
import { fromOperator, toOperator } from './comparisons';
import { fromFileFormula, toFileFormula } from './formulas';
import { textCondition, textFormula } from './textConditions';

type FileRule = ExcelJS.DataValidation;
type Condition = Pick<ValidationRule, 'type' | 'values'>;

/**
 * Longer help or error texts make Excel call the file damaged. A list is one such text, parted by commas; longer ones
 * live in cells of their own.
 */
const LONGEST_TEXT = 255;
const CHECKBOX = '"TRUE,FALSE"';
/** Any day Excel can show: what "a valid date" becomes. */
const FIRST_DAY = 1;

/** Validation rule → the file's. `keepList` stores a long list somewhere in the file and gives the formula pointing at it. */
export function toFileValidation(
  rule: ValidationRule,
  keepList: (items: string[]) => string,
): FileRule | null {
  const condition = toFileCondition(rule, keepList);
  const help = rule.help?.slice(0, LONGEST_TEXT);
  return (
    condition && {
      ...condition,
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: rule.allowInvalid ? 'warning' : 'stop',
      ...(help && { showInputMessage: true, prompt: help, error: help }),
    }
  );
}

function toFileCondition(rule: ValidationRule, keepList: (items: string[]) => string): FileRule | null {
  const { type, values } = rule;
  if (type === 'CHECKBOX') return { type: 'list', formulae: [CHECKBOX] };
  if (type === 'VALUE_IN_LIST') return { type: 'list', formulae: [listFormula(listItems(values), keepList)] };
  if (type === 'VALUE_IN_RANGE') return { type: 'list', formulae: [toFileFormula(String(values[0]))] };
  if (type === 'CUSTOM_FORMULA') return { type: 'custom', formulae: [toFileFormula(String(values[0]))] };
  if (type === 'DATE_IS_VALID_DATE') {
    return { type: 'date', operator: 'greaterThanOrEqual', formulae: [dateOf(FIRST_DAY)] };
  }
  const comparison = toOperator(type);
  if (comparison) {
    const formulae = values.map((value) =>
      comparison.kind === 'date' ? dateOf(Number(value)) : Number(value),
    );
    return { type: comparison.kind, operator: comparison.operator, formulae };
  }
  const formula = textFormula(type, cellName(rule.area.row, rule.area.column), String(values[0] ?? ''));
  return formula ? { type: 'custom', formulae: [formula] } : null;
}

/** Google gives a list as `[items, showDropdown]`; a plain list of items is taken too. */
function listItems(values: ValidationRule['values']): string[] {
  const [first] = values;
  return (Array.isArray(first) ? first : (values as Scalar[])).map(String);
}

function listFormula(items: string[], keepList: (items: string[]) => string): string {
  const inline = items.join(',');
  const fits = inline.length <= LONGEST_TEXT && items.every((item) => !/[,"]|^\s|\s$/.test(item));
  return fits ? `"${inline}"` : keepList(items);
}

/** The file's validations with the areas of each → rules. `listAt` gives the items of a list kept by `keepList`, null for any other range. */
export function fromFileValidations(
  rules: (readonly [rule: FileRule, areas: Area[]])[],
  listAt: (formula: string) => string[] | null,
): ValidationRule[] {
  return rules.flatMap(([rule, areas]) =>
    rectangles(areas).flatMap((area, _index, [first = area]) => {
      const written = fromFileCondition(rule, cellName(first.row, first.column), listAt);
      const condition = written && conditionAt(written, area, first);
      const stops = rule.showErrorMessage === true && (rule.errorStyle ?? 'stop') === 'stop';
      return condition
        ? [
            {
              area: endless(area),
              ...condition,
              allowInvalid: !stops,
              ...(rule.prompt && { help: rule.prompt }),
            },
          ]
        : [];
    }),
  );
}

/** A formula is written for the first cell of the first area. Where that is not above and left of another, it is as it is written. */
function conditionAt(condition: Condition, area: Area, first: Area): Condition {
  const [formula, ...rest] = condition.values;
  const [down, right] = [area.row - first.row, area.column - first.column];
  const isFormula = condition.type === 'CUSTOM_FORMULA' || condition.type === 'VALUE_IN_RANGE';
  if (!isFormula || down < 0 || right < 0) return condition;
  return { ...condition, values: [copiedFormula(String(formula), down, right), ...rest] };
}

function fromFileCondition(
  rule: FileRule,
  cell: string,
  listAt: (formula: string) => string[] | null,
): Condition | null {
  const formulae = (rule.formulae ?? []) as unknown[];
  const formula = String(formulae[0] ?? '');
  switch (rule.type) {
    case 'list': {
      if (formula.toUpperCase() === CHECKBOX) return { type: 'CHECKBOX', values: [] };
      const inline = /^"(.*)"$/s.exec(formula)?.[1];
      const items = inline === undefined ? listAt(formula) : inline.split(',').map((item) => item.trim());
      return items
        ? { type: 'VALUE_IN_LIST', values: [items, true] }
        : { type: 'VALUE_IN_RANGE', values: [fromFileFormula(formula)] };
    }
    case 'date': {
      const serials = formulae.map((date) => serialOf(date as Date));
      if (rule.operator === 'greaterThanOrEqual' && serials[0] === FIRST_DAY)
        return { type: 'DATE_IS_VALID_DATE', values: [] };
      const type = fromOperator('date', rule.operator ?? 'between');
      // Bounds that are formulas come from exceljs as no date at all: any date is then let in.
      return serials.some(Number.isNaN) || !type
        ? { type: 'DATE_IS_VALID_DATE', values: [] }
        : { type, values: serials };
    }
    case 'decimal':
    case 'whole': {
      const type = fromOperator('decimal', rule.operator ?? 'between');
      return type && formulae.every((bound) => !Number.isNaN(bound))
        ? { type, values: formulae as number[] }
        : null;
    }
    case 'custom':
      return textCondition(formula, cell) ?? { type: 'CUSTOM_FORMULA', values: [fromFileFormula(formula)] };
    default:
      return null;
  }
}

/** Areas → as few rectangles as columns of equal runs allow, in reading order. */
function rectangles(given: Area[]): Area[] {
  const rowsOf = new Map<number, [row: number, rows: number][]>();
  for (const { row, rows, column, columns } of given) {
    for (let at = column; at < column + columns; at++) {
      const ofColumn = rowsOf.get(at) ?? [];
      ofColumn.push([row, rows]);
      rowsOf.set(at, ofColumn);
    }
  }
  const open = new Map<string, Area>();
  const areas: Area[] = [];
  for (const column of [...rowsOf.keys()].sort((a, b) => a - b)) {
    for (const [row, rows] of runs(rowsOf.get(column)!)) {
      const left = open.get(`${row}:${rows}`);
      if (left && left.column + left.columns === column) {
        left.columns += 1;
      } else {
        const area = { row, column, rows, columns: 1 };
        open.set(`${row}:${rows}`, area);
        areas.push(area);
      }
    }
  }
  return areas;
}

/** [First row, how many] → the same of each unbroken run. */
function runs(pieces: [number, number][]): [number, number][] {
  const found: [number, number][] = [];
  for (const [row, rows] of [...pieces].sort(([a], [b]) => a - b)) {
    const last = found.at(-1);
    if (last && row <= last[0] + last[1]) last[1] = Math.max(last[1], row + rows - last[0]);
    else found.push([row, rows]);
  }
  return found;
}
