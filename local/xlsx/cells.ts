import ExcelJS from 'exceljs';
import { isError } from '../workbook/cells';
import type { Cell, CellError, Scalar } from '../workbook/model';
import { fromFileFormula, toFileFormula } from './formulas';

const MS_PER_DAY = 86_400_000;
/** Serial number of 1/1/1970 when days count from 30/12/1899. */
const UNIX_EPOCH = 25_569;

const ERRORS = ['#REF!', '#N/A', '#VALUE!', '#NAME?', '#DIV/0!', '#NUM!', '#NULL!'] as const;

/** exceljs's Date (the clock of the cell read as UTC, whichever date system the file has) → serial number. */
export function serialOf(date: Date): number {
  // Ten decimals keep a millisecond and lose the noise of the division.
  return Number((date.getTime() / MS_PER_DAY + UNIX_EPOCH).toFixed(10));
}

/** Serial number → the Date exceljs writes for it. */
export function dateOf(serial: number): Date {
  return new Date(Math.round((serial - UNIX_EPOCH) * MS_PER_DAY));
}

/** What goes into a cell of the file. `hyperlink` is the link as the file says it. */
export function toFileValue(cell: Cell, hyperlink: string | undefined): ExcelJS.CellValue {
  const value = scalarToFile(cell.value);
  // exceljs keeps either the formula or the link of a cell; a formula is worth more.
  if (cell.formula) return withResult(toFileFormula(cell.formula), value);
  if (!hyperlink) return value;
  // A link of the file's own kind would turn a number into text.
  return typeof value === 'string'
    ? { text: value, hyperlink }
    : withResult(linkFormula(hyperlink, cell.value), value);
}

function withResult(formula: string, value: ReturnType<typeof scalarToFile>): ExcelJS.CellFormulaValue {
  return { formula, ...(value !== null && { result: value }) } as ExcelJS.CellFormulaValue;
}

function linkFormula(hyperlink: string, value: Cell['value']): string {
  const shown =
    typeof value === 'boolean' ? String(value).toUpperCase() : isError(value) ? value.error : (value ?? '""');
  return `HYPERLINK("${hyperlink.replaceAll('"', '""')}",${shown})`;
}

function scalarToFile(value: Scalar | CellError): string | number | boolean | null | ExcelJS.CellErrorValue {
  if (isError(value)) {
    const known = ERRORS.find((error) => error === value.error);
    return { error: known ?? '#VALUE!' } as ExcelJS.CellErrorValue;
  }
  if (typeof value !== 'string') return value;
  return value === '' ? null : escapeText(value);
}

/** Characters XML refuses, and what looks like Excel's escape for them, are written `_xHHHH_` (ECMA-376 part 1, 22.9.2.19). */
export function escapeText(text: string): string {
  return (
    text
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
      // eslint-disable-next-line no-control-regex
      .replace(/[\x00-\x08\x0b-\x1f\x7f\ufffe\uffff]/g, (character) => {
        return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
      })
  );
}

/** Value, formula and link (as the file says it) of a cell; a plain empty cell gives null and nothing else. */
export function fromFileCell(cell: ExcelJS.Cell): {
  value: Cell['value'];
  formula?: string;
  hyperlink?: string;
} {
  if (cell.type === ExcelJS.ValueType.Formula) {
    const value = scalarFromFile(cell.result as ExcelJS.CellValue);
    const link = /^HYPERLINK\("((?:[^"]|"")*)",-?[\dA-Z#/!?.eE+]+\)$/.exec(cell.formula);
    return link
      ? { value, hyperlink: link[1]!.replaceAll('""', '"') }
      : { value, formula: fromFileFormula(cell.formula) };
  }
  if (cell.type === ExcelJS.ValueType.Hyperlink) {
    const { text, hyperlink } = cell.value as unknown as { text: ExcelJS.CellValue; hyperlink: string };
    return { value: scalarFromFile(text), hyperlink };
  }
  // A merged cell answers with the value of its first cell.
  return { value: cell.type === ExcelJS.ValueType.Merge ? null : scalarFromFile(cell.value) };
}

function scalarFromFile(value: ExcelJS.CellValue): Scalar | CellError {
  if (value === undefined || value === null || value === '') return null;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : serialOf(value);
  if (typeof value !== 'object') return value;
  if ('richText' in value) return value.richText.map((run) => run.text).join('') || null;
  if ('error' in value) return { error: ERRORS.find((error) => error === value.error) ?? '#ERROR!' };
  return null;
}
