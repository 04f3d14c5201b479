import type ExcelJS from 'exceljs';
import type { ColourRule, ConditionType, Scalar } from '../workbook/model';
import { toA1 } from '../workbook/a1';
import { cellName, endless, inFile, parseAreas } from './address';
import { fromOperator, toOperator } from './comparisons';
import { fromFileFormula, toFileFormula } from './formulas';
import { toRuleFormat, toRuleStyle } from './styles';
import { textCondition, textFormula } from './textConditions';

type FileRule = ExcelJS.ConditionalFormattingRule & {
  formulae?: (string | number)[];
  operator?: string;
  priority?: number;
  style?: Partial<ExcelJS.Style>;
};

/** Colour rules → the file's, first wins. Conditions that a file cannot hold (a colour scale is none of ours) are left out. */
export function toFileRules(rules: ColourRule[]): ExcelJS.ConditionalFormattingOptions[] {
  return rules.flatMap((rule, index) => {
    const areas = rule.areas.flatMap((area) => inFile(area) ?? []);
    const first = areas[0];
    const condition = first && toFileCondition(rule.condition, cellName(first.row, first.column));
    if (!condition) return [];
    const fileRule = { ...condition, priority: index + 1, style: toRuleStyle(rule.format) };
    return [{ ref: areas.map(toA1).join(' '), rules: [fileRule as ExcelJS.ConditionalFormattingRule] }];
  });
}

function toFileCondition(condition: ColourRule['condition'], cell: string): object | null {
  if (condition.kind === 'scale') return null;
  if (condition.kind === 'formula')
    return { type: 'expression', formulae: [toFileFormula(condition.formula)] };
  const comparison = toOperator(condition.type);
  if (comparison)
    return { type: 'cellIs', operator: comparison.operator, formulae: condition.values.map(operand) };
  const formula = textFormula(condition.type, cell, String(condition.values[0] ?? ''));
  return formula ? { type: 'expression', formulae: [formula] } : null;
}

/** Numbers as they are; a text operand is a formula (`=TODAY()`) or, without `=`, a text. */
function operand(value: Scalar): string | number {
  if (typeof value !== 'string') return Number(value);
  return value.startsWith('=') ? toFileFormula(value) : `"${value.replaceAll('"', '""')}"`;
}

/** The file's rules → colour rules in the order in which they win. What has no formula (scales, bars, icons) is left out. */
export function fromFileRules(blocks: ExcelJS.ConditionalFormattingOptions[]): ColourRule[] {
  return blocks
    .flatMap(({ ref, rules }) => (rules as FileRule[]).map((rule) => ({ ref, rule })))
    .sort((a, b) => (a.rule.priority ?? 0) - (b.rule.priority ?? 0))
    .flatMap(({ ref, rule }) => {
      const areas = parseAreas(ref).map(endless);
      const first = areas[0];
      const condition = first && fromFileCondition(rule, cellName(first.row, first.column));
      return condition && rule.style ? [{ areas, condition, format: toRuleFormat(rule.style) }] : [];
    });
}

function fromFileCondition(rule: FileRule, cell: string): ConditionType | null {
  const formulae = rule.formulae?.map(String);
  const formula = formulae?.[0];
  if (!formulae || formula === undefined) return null;
  if (rule.type === 'cellIs') return comparisonOf(String(rule.operator), formulae, cell);
  const onText = textCondition(formula, cell);
  return onText ? { kind: 'criteria', ...onText } : { kind: 'formula', formula: fromFileFormula(formula) };
}

function comparisonOf(operator: string, formulae: string[], cell: string): ConditionType | null {
  const [first = ''] = formulae;
  const text = /^"((?:[^"]|"")*)"$/.exec(first)?.[1];
  if (text !== undefined && operator === 'equal') {
    return { kind: 'criteria', type: 'TEXT_EQUAL_TO', values: [text.replaceAll('""', '"')] };
  }
  if (text !== undefined)
    return { kind: 'formula', formula: `=${cell}${operator === 'notEqual' ? '<>' : '='}${first}` };
  const type = fromOperator('decimal', operator);
  return type === null ? null : { kind: 'criteria', type, values: formulae.map(numberOrFormula) };
}

function numberOrFormula(formula: string): Scalar {
  const number = Number(formula);
  return formula.trim() !== '' && !Number.isNaN(number) ? number : fromFileFormula(formula);
}
