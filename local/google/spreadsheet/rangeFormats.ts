import { withFormat } from '../../workbook/cells';
import type { CellFormat } from '../../workbook/model';
import { hexColour } from '../colour';
import { WrapStrategy } from '../enums';
import { requireShape } from './rangePlace';
import { RangeValues } from './rangeValues';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Horizontal = 'left' | 'center' | 'normal' | 'right' | null;
type Vertical = 'top' | 'middle' | 'bottom' | null;
type FontLine = GoogleAppsScript.Spreadsheet.FontLine | null;
type FontStyle = GoogleAppsScript.Spreadsheet.FontStyle | null;
type FontWeight = GoogleAppsScript.Spreadsheet.FontWeight | null;

type Formats = Pick<
  Range,
  | 'getBackground'
  | 'getBackgrounds'
  | 'getFontWeight'
  | 'getFontWeights'
  | 'getHorizontalAlignment'
  | 'getNumberFormat'
  | 'getNumberFormats'
  | 'setBackground'
  | 'setBackgrounds'
  | 'setFontColor'
  | 'setFontColors'
  | 'setFontFamily'
  | 'setFontLine'
  | 'setFontLines'
  | 'setFontSize'
  | 'setFontSizes'
  | 'setFontStyle'
  | 'setFontStyles'
  | 'setFontWeight'
  | 'setFontWeights'
  | 'setHorizontalAlignment'
  | 'setHorizontalAlignments'
  | 'setNumberFormat'
  | 'setNumberFormats'
  | 'setVerticalAlignment'
  | 'setVerticalAlignments'
  | 'setWrap'
  | 'setWraps'
  | 'setWrapStrategy'
>;

/** What a cell without a number format of its own reports. */
const AUTOMATIC = '0.###############';

type Change = { [K in keyof CellFormat]: CellFormat[K] | undefined };

/** Each translates what a script passes into the cell's format; null takes the property away. */
const background = (color: string | null): Change => ({ background: color ? hexColour(color) : undefined });
const fontColor = (color: string | null): Change => ({ color: color ? hexColour(color) : undefined });
const weight = (value: FontWeight): Change => ({ bold: value === 'bold' || undefined });
const style = (value: FontStyle): Change => ({ italic: value === 'italic' || undefined });
const line = (value: FontLine): Change => ({
  underline: value === 'underline' || undefined,
  strikethrough: value === 'line-through' || undefined,
});
const size = (points: number | null): Change => ({ size: points ?? undefined });
const horizontal = (value: Horizontal): Change => ({
  horizontal: value === 'normal' ? undefined : (value ?? undefined),
});
const vertical = (value: Vertical): Change => ({ vertical: value ?? undefined });
const wrap = (enabled: boolean): Change => ({ wrap: enabled });
const numberFormat = (format: string): Change => ({
  numberFormat: format.toLowerCase() === 'general' || format === AUTOMATIC ? undefined : format,
});

/** How the cells of a range look. */
export abstract class RangeFormats extends RangeValues implements Formats {
  #format(changes: Change): Range {
    return this.change((cell) => withFormat(cell, changes));
  }

  #formats<T>(member: string, values: T[][], changes: (value: T) => Change): Range {
    requireShape(member, values, this.area);
    return this.change((cell, i, j) => withFormat(cell, changes(values[i]?.[j] as T)));
  }

  getBackground(): string {
    return this.getBackgrounds()[0]?.[0] ?? '';
  }

  getBackgrounds(): string[][] {
    return this.collect((cell) => cell?.format?.background ?? '#ffffff');
  }

  setBackground(color: string | null): Range {
    return this.#format(background(color));
  }

  setBackgrounds(colors: (string | null)[][]): Range {
    return this.#formats('setBackgrounds', colors, background);
  }

  setFontColor(color: string | null): Range {
    return this.#format(fontColor(color));
  }

  setFontColors(colors: (string | null)[][]): Range {
    return this.#formats('setFontColors', colors, fontColor);
  }

  setFontFamily(font: string | null): Range {
    return this.#format({ font: font ?? undefined });
  }

  setFontLine(value: FontLine): Range {
    return this.#format(line(value));
  }

  setFontLines(values: FontLine[][]): Range {
    return this.#formats('setFontLines', values, line);
  }

  setFontSize(points: number): Range {
    return this.#format(size(points));
  }

  setFontSizes(points: number[][]): Range {
    return this.#formats('setFontSizes', points, size);
  }

  setFontStyle(value: FontStyle): Range {
    return this.#format(style(value));
  }

  setFontStyles(values: FontStyle[][]): Range {
    return this.#formats('setFontStyles', values, style);
  }

  getFontWeight(): GoogleAppsScript.Spreadsheet.FontWeight {
    return this.getFontWeights()[0]?.[0] ?? 'normal';
  }

  getFontWeights(): GoogleAppsScript.Spreadsheet.FontWeight[][] {
    return this.collect((cell) => (cell?.format?.bold ? 'bold' : 'normal'));
  }

  setFontWeight(value: FontWeight): Range {
    return this.#format(weight(value));
  }

  setFontWeights(values: FontWeight[][]): Range {
    return this.#formats('setFontWeights', values, weight);
  }

  getHorizontalAlignment(): string {
    return this.collect((cell) => cell?.format?.horizontal ?? 'general')[0]?.[0] ?? 'general';
  }

  setHorizontalAlignment(value: Horizontal): Range {
    return this.#format(horizontal(value));
  }

  setHorizontalAlignments(values: Horizontal[][]): Range {
    return this.#formats('setHorizontalAlignments', values, horizontal);
  }

  getNumberFormat(): string {
    return this.getNumberFormats()[0]?.[0] ?? AUTOMATIC;
  }

  getNumberFormats(): string[][] {
    return this.collect((cell) => cell?.format?.numberFormat ?? AUTOMATIC);
  }

  setNumberFormat(format: string): Range {
    return this.#format(numberFormat(format));
  }

  setNumberFormats(formats: string[][]): Range {
    return this.#formats('setNumberFormats', formats, numberFormat);
  }

  setVerticalAlignment(value: Vertical): Range {
    return this.#format(vertical(value));
  }

  setVerticalAlignments(values: Vertical[][]): Range {
    return this.#formats('setVerticalAlignments', values, vertical);
  }

  setWrap(enabled: boolean): Range {
    return this.#format(wrap(enabled));
  }

  setWraps(enabled: boolean[][]): Range {
    return this.#formats('setWraps', enabled, wrap);
  }

  /** Overflow and clip look the same here: the text stays on one line. */
  setWrapStrategy(strategy: GoogleAppsScript.Spreadsheet.WrapStrategy): Range {
    return this.#format({ wrap: strategy === WrapStrategy.WRAP });
  }
}
