import type { CellFormat } from '../../workbook/model';
import { requireNoTypedColumns } from './typedColumns';
import { hexColour } from '../colour';
import { WrapStrategy } from '../enums';
import { mismatch } from '../errors';
import { FakeColor, hexOf } from './colour';
import { type Change, RangePart } from './rangeBase';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Color = GoogleAppsScript.Spreadsheet.Color;
type Horizontal = 'left' | 'center' | 'normal' | 'right' | null;
type Vertical = 'top' | 'middle' | 'bottom' | null;
type Strategy = GoogleAppsScript.Spreadsheet.WrapStrategy;
type Format = CellFormat | undefined;

type Formats = Pick<
  Range,
  | 'getBackground'
  | 'getBackgroundObject'
  | 'getBackgroundObjects'
  | 'getBackgrounds'
  | 'getHorizontalAlignment'
  | 'getHorizontalAlignments'
  | 'getNumberFormat'
  | 'getNumberFormats'
  | 'getVerticalAlignment'
  | 'getVerticalAlignments'
  | 'getWrap'
  | 'getWrapStrategies'
  | 'getWrapStrategy'
  | 'getWraps'
  | 'setBackground'
  | 'setBackgroundObject'
  | 'setBackgroundObjects'
  | 'setBackgroundRGB'
  | 'setBackgrounds'
  | 'setHorizontalAlignment'
  | 'setHorizontalAlignments'
  | 'setNumberFormat'
  | 'setNumberFormats'
  | 'setVerticalAlignment'
  | 'setVerticalAlignments'
  | 'setWrap'
  | 'setWraps'
  | 'setWrapStrategies'
  | 'setWrapStrategy'
>;

/** What a cell without a number format of its own reports. */
const AUTOMATIC = '0.###############';

/** Each reads one property of a cell's format. */
const backgroundOf = (format: Format): string => format?.background ?? '#ffffff';
const horizontalOf = (format: Format): string => format?.horizontal ?? 'general';
const verticalOf = (format: Format): string => format?.vertical ?? 'bottom';
const numberFormatOf = (format: Format): string => format?.numberFormat ?? AUTOMATIC;
const wrapOf = (format: Format): boolean => format?.wrap ?? true;
const strategyOf = (format: Format): Strategy =>
  format?.wrap ? WrapStrategy.WRAP : format?.clip ? WrapStrategy.CLIP : WrapStrategy.OVERFLOW;

/** Each translates what a script passes into the cell's format; null takes the property away. */
const background = (color: string | null): Change => ({ background: color ? hexColour(color) : undefined });
const horizontal = (value: Horizontal): Change => ({
  horizontal: value === 'normal' ? undefined : (value ?? undefined),
});
const vertical = (value: Vertical): Change => ({ vertical: value ?? undefined });
const wrap = (enabled: boolean): Change => ({ wrap: enabled, clip: undefined });
const numberFormat = (format: string): Change => ({
  numberFormat: format.toLowerCase() === 'general' || format === AUTOMATIC ? undefined : format,
});

function strategy(value: Strategy): Change {
  if (![WrapStrategy.WRAP, WrapStrategy.CLIP, WrapStrategy.OVERFLOW].includes(value)) {
    throw mismatch('SpreadsheetApp.Range.setWrapStrategy', [value]);
  }
  return { wrap: value === WrapStrategy.WRAP, clip: value === WrapStrategy.CLIP || undefined };
}

/** How the cells of a range look, apart from their letters. */
export class RangeFormats extends RangePart implements Formats {
  getBackground(): string {
    return this.first(backgroundOf);
  }

  getBackgrounds(): string[][] {
    return this.every(backgroundOf);
  }

  getBackgroundObject(): Color {
    return new FakeColor(this.context, this.first(backgroundOf)).face;
  }

  getBackgroundObjects(): Color[][] {
    return this.every((format) => new FakeColor(this.context, backgroundOf(format)).face);
  }

  setBackground(color: string | null): Range {
    return this.format(background(color));
  }

  setBackgrounds(colors: (string | null)[][]): Range {
    return this.formats('setBackgrounds', colors, background);
  }

  setBackgroundObject(color: Color | null): Range {
    return this.format(background(hexOf('SpreadsheetApp.Range.setBackgroundObject', color)));
  }

  setBackgroundObjects(colors: Color[][]): Range {
    const member = 'setBackgroundObjects';
    return this.formats(member, colors, (color) =>
      background(hexOf(`SpreadsheetApp.Range.${member}`, color)),
    );
  }

  setBackgroundRGB(red: number, green: number, blue: number): Range {
    return this.setBackground(hexColour(`rgb(${red}, ${green}, ${blue})`));
  }

  getHorizontalAlignment(): string {
    return this.first(horizontalOf);
  }

  getHorizontalAlignments(): string[][] {
    return this.every(horizontalOf);
  }

  setHorizontalAlignment(value: Horizontal): Range {
    return this.format(horizontal(value));
  }

  setHorizontalAlignments(values: Horizontal[][]): Range {
    return this.formats('setHorizontalAlignments', values, horizontal);
  }

  getNumberFormat(): string {
    return this.first(numberFormatOf);
  }

  getNumberFormats(): string[][] {
    return this.every(numberFormatOf);
  }

  setNumberFormat(format: string): Range {
    requireNoTypedColumns(this.sheet, this.area);
    return this.format(numberFormat(format));
  }

  setNumberFormats(formats: string[][]): Range {
    requireNoTypedColumns(this.sheet, this.area);
    return this.formats('setNumberFormats', formats, numberFormat);
  }

  getVerticalAlignment(): string {
    return this.first(verticalOf);
  }

  getVerticalAlignments(): string[][] {
    return this.every(verticalOf);
  }

  setVerticalAlignment(value: Vertical): Range {
    return this.format(vertical(value));
  }

  setVerticalAlignments(values: Vertical[][]): Range {
    return this.formats('setVerticalAlignments', values, vertical);
  }

  getWrap(): boolean {
    return this.first(wrapOf);
  }

  getWraps(): boolean[][] {
    return this.every(wrapOf);
  }

  getWrapStrategy(): Strategy {
    return this.first(strategyOf);
  }

  getWrapStrategies(): Strategy[][] {
    return this.every(strategyOf);
  }

  setWrap(enabled: boolean): Range {
    return this.format(wrap(enabled));
  }

  setWraps(enabled: boolean[][]): Range {
    return this.formats('setWraps', enabled, wrap);
  }

  setWrapStrategy(value: Strategy): Range {
    return this.format(strategy(value));
  }

  setWrapStrategies(values: Strategy[][]): Range {
    return this.formats('setWrapStrategies', values, strategy);
  }
}
