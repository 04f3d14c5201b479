import type { CellFormat } from '../../workbook/model';
import { hexColour } from '../colour';
import { mismatch } from '../errors';
import { behind } from '../face';
import { FakeColor, hexOf } from './colour';
import { type Change, RangePart } from './rangeBase';
import { FakeTextStyle, styleOfCell } from './textStyle';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Color = GoogleAppsScript.Spreadsheet.Color;
type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type FontLine = GoogleAppsScript.Spreadsheet.FontLine;
type FontStyle = GoogleAppsScript.Spreadsheet.FontStyle;
type FontWeight = GoogleAppsScript.Spreadsheet.FontWeight;
type Format = CellFormat | undefined;

type Fonts = Pick<
  Range,
  | 'getFontColor'
  | 'getFontColorObject'
  | 'getFontColorObjects'
  | 'getFontColors'
  | 'getFontFamilies'
  | 'getFontFamily'
  | 'getFontLine'
  | 'getFontLines'
  | 'getFontSize'
  | 'getFontSizes'
  | 'getFontStyle'
  | 'getFontStyles'
  | 'getFontWeight'
  | 'getFontWeights'
  | 'getTextStyle'
  | 'getTextStyles'
  | 'setFontColor'
  | 'setFontColorObject'
  | 'setFontColorObjects'
  | 'setFontColors'
  | 'setFontFamilies'
  | 'setFontFamily'
  | 'setFontLine'
  | 'setFontLines'
  | 'setFontSize'
  | 'setFontSizes'
  | 'setFontStyle'
  | 'setFontStyles'
  | 'setFontWeight'
  | 'setFontWeights'
  | 'setTextStyle'
  | 'setTextStyles'
>;

/** Each reads one property of a cell's format. */
const colourOf = (format: Format): string => styleOfCell(format).color;
const familyOf = (format: Format): string => styleOfCell(format).font;
const sizeOf = (format: Format): number => styleOfCell(format).size;
const styleOf = (format: Format): FontStyle => (format?.italic ? 'italic' : 'normal');
const weightOf = (format: Format): FontWeight => (format?.bold ? 'bold' : 'normal');
const lineOf = (format: Format): FontLine =>
  format?.underline ? 'underline' : format?.strikethrough ? 'line-through' : 'none';

/** Each translates what a script passes into the cell's format; null takes the property away. */
const color = (value: string | null): Change => ({ color: value ? hexColour(value) : undefined });
const family = (value: string | null): Change => ({ font: value ?? undefined });
const size = (value: number | null): Change => ({ size: value ?? undefined });
const style = (value: FontStyle | null): Change => ({ italic: value === 'italic' || undefined });
const weight = (value: FontWeight | null): Change => ({ bold: value === 'bold' || undefined });
const line = (value: FontLine | null): Change => ({
  underline: value === 'underline' || undefined,
  strikethrough: value === 'line-through' || undefined,
});

/** The letters of the cells of a range. */
export class RangeFonts extends RangePart implements Fonts {
  getFontColor(): string {
    return this.first(colourOf);
  }

  getFontColors(): string[][] {
    return this.every(colourOf);
  }

  getFontColorObject(): Color {
    return new FakeColor(this.context, this.first(colourOf)).face;
  }

  getFontColorObjects(): Color[][] {
    return this.every((format) => new FakeColor(this.context, colourOf(format)).face);
  }

  setFontColor(value: string | null): Range {
    return this.format(color(value));
  }

  setFontColors(values: (string | null)[][]): Range {
    return this.formats('setFontColors', values, color);
  }

  setFontColorObject(value: Color | null): Range {
    return this.format(color(hexOf('SpreadsheetApp.Range.setFontColorObject', value)));
  }

  setFontColorObjects(values: (Color | null)[][]): Range {
    const member = 'setFontColorObjects';
    return this.formats(member, values, (value) => color(hexOf(`SpreadsheetApp.Range.${member}`, value)));
  }

  getFontFamily(): string {
    return this.first(familyOf);
  }

  getFontFamilies(): string[][] {
    return this.every(familyOf);
  }

  setFontFamily(value: string | null): Range {
    return this.format(family(value));
  }

  setFontFamilies(values: (string | null)[][]): Range {
    return this.formats('setFontFamilies', values, family);
  }

  getFontLine(): FontLine {
    return this.first(lineOf);
  }

  getFontLines(): FontLine[][] {
    return this.every(lineOf);
  }

  setFontLine(value: FontLine | null): Range {
    return this.format(line(value));
  }

  setFontLines(values: (FontLine | null)[][]): Range {
    return this.formats('setFontLines', values, line);
  }

  getFontSize(): number {
    return this.first(sizeOf);
  }

  getFontSizes(): number[][] {
    return this.every(sizeOf);
  }

  setFontSize(points: number): Range {
    return this.format(size(points));
  }

  setFontSizes(points: number[][]): Range {
    return this.formats('setFontSizes', points, size);
  }

  getFontStyle(): FontStyle {
    return this.first(styleOf);
  }

  getFontStyles(): FontStyle[][] {
    return this.every(styleOf);
  }

  setFontStyle(value: FontStyle | null): Range {
    return this.format(style(value));
  }

  setFontStyles(values: (FontStyle | null)[][]): Range {
    return this.formats('setFontStyles', values, style);
  }

  getFontWeight(): FontWeight {
    return this.first(weightOf);
  }

  getFontWeights(): FontWeight[][] {
    return this.every(weightOf);
  }

  setFontWeight(value: FontWeight | null): Range {
    return this.format(weight(value));
  }

  setFontWeights(values: (FontWeight | null)[][]): Range {
    return this.formats('setFontWeights', values, weight);
  }

  getTextStyle(): TextStyle {
    return this.first((format) => this.#textStyle(format));
  }

  getTextStyles(): TextStyle[][] {
    return this.every((format) => this.#textStyle(format));
  }

  #textStyle(format: Format): TextStyle {
    return new FakeTextStyle(this.context, styleOfCell(format)).face;
  }

  /** What the style does not say stays as it is. */
  setTextStyle(value: TextStyle): Range {
    return this.format(styleBehind('setTextStyle', value));
  }

  setTextStyles(values: TextStyle[][]): Range {
    return this.formats('setTextStyles', values, (value) => styleBehind('setTextStyles', value));
  }
}

function styleBehind(member: string, value: TextStyle): Change {
  const found = behind(value, FakeTextStyle);
  if (!found) throw mismatch(`SpreadsheetApp.Range.${member}`, [value]);
  return found.style;
}
