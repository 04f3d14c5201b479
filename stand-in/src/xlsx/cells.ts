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

/** A text of several looks, as exceljs reads and writes it. */
interface Rich {
  richText: ExcelJS.RichText[];
}

/** What a cell's `original` may be: see the model. */
type Original = Partial<Rich> & {
  error?: string;
  formula?: string;
  result?: { error: string };
  /** Of an array formula: the cells it fills. */
  shareType?: string;
  ref?: string;
};

/** What goes into the cell of the file at `address`: what the file had there before, unless it was changed since. */
export function toFileValue(cell: Cell, address: string): ExcelJS.CellValue {
  const { value, formula } = cell;
  const original = (cell.original ?? {}) as Original;
  if (formula !== undefined) return formulaToFile(formula, value, original, address);
  if (original.richText && textOf(original.richText) === value) {
    return { richText: original.richText.map((run) => ({ ...run, text: escapeText(run.text) })) };
  }
  return scalarToFile(value, original.error);
}

function formulaToFile(
  formula: string,
  value: Cell['value'],
  original: Original,
  address: string,
): ExcelJS.CellFormulaValue {
  const isOriginal = original.formula !== undefined && fromFileFormula(original.formula) === formula;
  const isArray = isOriginal && original.ref?.split(':')[0] === address;
  const result = scalarToFile(value, original.result?.error);
  return {
    formula: isOriginal ? original.formula : toFileFormula(formula),
    ...(isArray && { shareType: original.shareType, ref: original.ref }),
    ...(result !== null && { result }),
  } as ExcelJS.CellFormulaValue;
}

/** `unknown` is what the file calls an error that Sheets does not know. */
function scalarToFile(
  value: Scalar | CellError,
  unknown?: string,
): string | number | boolean | null | ExcelJS.CellErrorValue {
  if (isError(value)) {
    const known = ERRORS.find((error) => error === value.error);
    return { error: known ?? unknown ?? '#VALUE!' } as ExcelJS.CellErrorValue;
  }
  if (typeof value !== 'string') return value;
  return value === '' ? null : escapeText(value);
}

export const fromFileError = (error: string): CellError => ({
  error: ERRORS.find((known) => known === error) ?? '#ERROR!',
});

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

export const unescapedText = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_all, code: string) => String.fromCharCode(parseInt(code, 16)));

/** A text that exceljs read, with its looks when it has several; nothing for whatever is no text. */
export function textFromFile(cell: ExcelJS.Cell): Pick<Cell, 'value' | 'original'> {
  const { value } = cell;
  // A merged cell answers with the value of its first cell.
  if (cell.type === ExcelJS.ValueType.Merge) return { value: null };
  if (typeof value === 'string') return { value: value || null };
  if (typeof value !== 'object' || value === null || !('richText' in value)) return { value: null };
  const text = textOf(value.richText);
  return text === '' ? { value: null } : { value: text, original: value };
}

const textOf = (runs: ExcelJS.RichText[]): string => runs.map((run) => run.text).join('');
