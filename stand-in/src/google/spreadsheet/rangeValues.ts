import { cellAt, eachPosition, isError, key, withFormat, withoutContent } from '../../workbook/cells';
import { copiedFormula } from '../../workbook/copying';
import { displayed, showsDate } from '../../workbook/display';
import type { Cell, CellError, Scalar } from '../../workbook/model';
import { fromR1C1, toR1C1 } from '../../workbook/r1c1';
import { instantOfSerial } from '../../workbook/serial';
import { readFormula } from '../../workbook/typed';
import { enter } from '../entry';
import { mismatch } from '../errors';
import { behind } from '../face';
import { RangePart, requireShape } from './rangeBase';
import { FakeRichTextValue, richTextOf, writeRichText } from './richTextValue';

type Range = GoogleAppsScript.Spreadsheet.Range;
type RichTextValue = GoogleAppsScript.Spreadsheet.RichTextValue;

type Values = Pick<
  Range,
  | 'getDisplayValue'
  | 'getDisplayValues'
  | 'getFormula'
  | 'getFormulaR1C1'
  | 'getFormulas'
  | 'getFormulasR1C1'
  | 'getRichTextValue'
  | 'getRichTextValues'
  | 'getValue'
  | 'getValues'
  | 'isBlank'
  | 'setFormula'
  | 'setFormulaR1C1'
  | 'setFormulas'
  | 'setFormulasR1C1'
  | 'setRichTextValue'
  | 'setRichTextValues'
  | 'setValue'
  | 'setValues'
>;

/** What the cells of a range hold. */
export class RangeValues extends RangePart implements Values {
  #read<T>(use: (value: Scalar | CellError, cell: Cell | undefined) => T): T[][] {
    const calculated = this.context.state.calculatedValues(this.sheet);
    return this.collect((cell, row, column) => {
      const result = calculated?.get(key(row, column));
      return use(result === undefined ? (cell?.value ?? null) : result, cell);
    });
  }

  getValue(): unknown {
    return this.getValues()[0]?.[0];
  }

  getValues(): unknown[][] {
    const { realm, state } = this.context;
    return this.#read((value, cell) => {
      if (value === null) return '';
      if (isError(value)) return value.error;
      if (typeof value === 'number' && showsDate(cell?.format?.numberFormat)) {
        return new realm.Date(instantOfSerial(value, state.workbook.timeZone));
      }
      return value;
    });
  }

  getDisplayValue(): string {
    return this.getDisplayValues()[0]?.[0] ?? '';
  }

  getDisplayValues(): string[][] {
    const { locale } = this.context.state.workbook;
    return this.#read((value, cell) => displayed(value, cell?.format?.numberFormat, locale));
  }

  isBlank(): boolean {
    return this.#read((value, cell) => value === null && cell?.formula === undefined)
      .flat()
      .every(Boolean);
  }

  /** A formula is filled from the first cell, as `setFormula` does. */
  setValue(value: unknown): Range {
    const isFormula = typeof value === 'string' && /^=./s.test(value);
    enter(this.context.state, this.sheet, this.area, (i, j) =>
      isFormula && i + j > 0 ? copiedFormula(value, i, j) : value,
    );
    return this.face;
  }

  setValues(values: unknown[][]): Range {
    requireShape('setValues', values, this.area);
    enter(this.context.state, this.sheet, this.area, (i, j) => values[i]?.[j]);
    return this.face;
  }

  getFormula(): string {
    return this.getFormulas()[0]?.[0] ?? '';
  }

  getFormulas(): string[][] {
    return this.collect((cell) => cell?.formula ?? '');
  }

  getFormulaR1C1(): string | null {
    return this.getFormulasR1C1()[0]?.[0] ?? null;
  }

  /** Null where there is no formula. */
  getFormulasR1C1(): (string | null)[][] {
    return this.collect((cell, row, column) =>
      cell?.formula === undefined ? null : toR1C1(cell.formula, row, column),
    );
  }

  /** As if it were written into the first cell and filled from there. */
  setFormula(formula: string): Range {
    return this.#setFormulas((i, j) => (i + j === 0 ? formula : copiedFormula(formula, i, j)));
  }

  setFormulas(formulas: string[][]): Range {
    requireShape('setFormulas', formulas, this.area);
    return this.#setFormulas((i, j) => formulas[i]?.[j] ?? '');
  }

  setFormulaR1C1(formula: string): Range {
    return this.#setFormulas((i, j) => this.#fromR1C1(formula, i, j));
  }

  setFormulasR1C1(formulas: string[][]): Range {
    requireShape('setFormulasR1C1', formulas, this.area);
    return this.#setFormulas((i, j) => this.#fromR1C1(formulas[i]?.[j] ?? '', i, j));
  }

  #fromR1C1(formula: string, i: number, j: number): string {
    return fromR1C1(formula, this.area.row + i, this.area.column + j);
  }

  #setFormulas(formulaAt: (i: number, j: number) => string): Range {
    const { locale } = this.context.state.workbook;
    return this.change((cell, i, j) => {
      const text = formulaAt(i, j);
      const bare = withoutContent(cell);
      if (text === '') return bare;
      const { formula = '', numberFormat } = readFormula(text.startsWith('=') ? text : `=${text}`, locale);
      const filled = { ...bare, formula };
      return numberFormat && !cell.format?.numberFormat ? withFormat(filled, { numberFormat }) : filled;
    });
  }

  getRichTextValue(): RichTextValue | null {
    const { row, column } = this.area;
    return richTextOf(this.context, cellAt(this.sheet, row, column));
  }

  getRichTextValues(): (RichTextValue | null)[][] {
    return this.collect((cell) => richTextOf(this.context, cell));
  }

  setRichTextValue(value: RichTextValue): Range {
    return this.#setRichTexts('setRichTextValue', () => value);
  }

  setRichTextValues(values: RichTextValue[][]): Range {
    requireShape('setRichTextValues', values, this.area);
    return this.#setRichTexts('setRichTextValues', (i, j) => values[i]?.[j]);
  }

  #setRichTexts(member: string, valueAt: (i: number, j: number) => unknown): Range {
    const texts: FakeRichTextValue[] = [];
    eachPosition(this.area, (_row, _column, i, j) => {
      const text = behind(valueAt(i, j), FakeRichTextValue);
      if (!text) throw mismatch(`SpreadsheetApp.Range.${member}`, [valueAt(i, j)]);
      texts.push(text);
    });
    return this.change((cell, i, j) =>
      writeRichText(cell, texts[i * this.area.columns + j] as FakeRichTextValue),
    );
  }
}
