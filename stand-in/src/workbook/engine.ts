import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initSync, Model } from '@ironcalc/wasm';
import type { CellError, Scalar } from './model';

/** Fifteen significant digits: all that a number in a sheet has. */
const EXACT = '0.000000000000000E+00';

/** Cell types as IronCalc counts them. */
const NUMBER = 1;
const LOGICAL = 4;
const ERROR = 16;

const ERRORS = new Set(['#REF!', '#N/A', '#VALUE!', '#NAME?', '#DIV/0!', '#NUM!', '#NULL!', '#ERROR!']);

let loaded = false;

function loadEngine(): void {
  if (loaded) return;
  // Jest runs this file as CommonJS, where import.meta is empty.
  const require = createRequire(import.meta.url ?? __filename);
  initSync({ module: readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm')) });
  loaded = true;
}

/** One calculation by IronCalc: put cells in, calculate, read values. Sheets count from 0. */
export class Engine {
  readonly #model: Model;

  constructor(sheetNames: string[], timeZone: string) {
    loadEngine();
    this.#model = new Model('workbook', 'en', timeZone, 'en');
    this.#model.pauseEvaluation();
    sheetNames.forEach((name, i) => {
      if (i > 0) this.#model.newSheet();
      this.#model.renameSheet(i, name);
    });
  }

  name(name: string, formula: string): void {
    this.#model.newDefinedName(name, undefined, formula);
  }

  putFormula(sheet: number, row: number, column: number, formula: string): void {
    this.#model.setUserInput(sheet, row, column, formula);
  }

  putValue(sheet: number, row: number, column: number, value: Scalar | CellError): void {
    if (value === null) return;
    const input =
      typeof value === 'string'
        ? `'${value}`
        : typeof value === 'object'
          ? `=${value.error === '#ERROR!' ? '#VALUE!' : value.error}`
          : String(value).toUpperCase();
    this.#model.setUserInput(sheet, row, column, input);
  }

  /** The engine reads Date.now: for this one call it tells the moved clock. */
  calculate(now: number): void {
    const { now: real } = Date;
    Date.now = () => now;
    try {
      this.#model.resumeEvaluation();
      this.#model.evaluate();
    } finally {
      Date.now = real;
    }
  }

  value(sheet: number, row: number, column: number): Scalar | CellError {
    const type = this.#model.getCellType(sheet, row, column);
    if (type === NUMBER) {
      // A formula such as TODAY() brings a format of its own, which would hide digits.
      this.#model.updateRangeStyle({ sheet, row, column, width: 1, height: 1 }, 'num_fmt', EXACT);
    }
    const text = this.#model.getFormattedCellValue(sheet, row, column);
    if (type === NUMBER) return text === '' ? null : Number(text);
    if (type === LOGICAL) return text === 'TRUE';
    return type === ERROR ? { error: ERRORS.has(text) ? (text as CellError['error']) : '#REF!' } : text;
  }

  /** Whether a condition holds: TRUE or a number other than 0. */
  isTrue(sheet: number, row: number, column: number): boolean {
    const type = this.#model.getCellType(sheet, row, column);
    if (type !== NUMBER && type !== LOGICAL) return false;
    const text = this.#model.getFormattedCellValue(sheet, row, column);
    return text !== '' && text !== '0' && text !== 'FALSE';
  }

  /** How far a formula's result reaches: rows and columns, 1 × 1 unless it spills. */
  spill(sheet: number, row: number, column: number): [rows: number, columns: number] {
    const structure = this.#model.getCellArrayStructure(sheet, row, column);
    if (typeof structure !== 'object' || !('DynamicAnchor' in structure)) return [1, 1];
    const [columns, rows] = structure.DynamicAnchor;
    return [rows, columns];
  }

  free(): void {
    this.#model.free();
  }
}
