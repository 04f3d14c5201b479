import { isDeepStrictEqual } from 'node:util';
import type ExcelJS from 'exceljs';
import type { CellFormat, ColourRule } from '../workbook/model';
import { fromFileColour, toArgb } from './colours';
import { toExcelFormat, toSheetsFormat } from './numberFormats';

/** What a cell without a font of its own is written in: the first font of the file. */
const PLAIN_FONT = { name: 'Calibri', size: 11 };

type RuleFormat = ColourRule['format'];

/** exceljs finds a style it has seen by identity, so equal formats share one object per file. */
export function styleCache(): (format: CellFormat) => Partial<ExcelJS.Style> {
  const known = new WeakMap<CellFormat, Partial<ExcelJS.Style>>();
  const styles = new Map<string, Partial<ExcelJS.Style>>();
  return (format) => {
    const seen = known.get(format);
    if (seen) return seen;
    const key = JSON.stringify(format);
    const style = styles.get(key) ?? toStyle(format);
    styles.set(key, style);
    known.set(format, style);
    return style;
  };
}

/** What the file had, unless the look was changed since: then the change over what Sheets has no word for. */
function toStyle({ original, ...format }: CellFormat): Partial<ExcelJS.Style> {
  const style = styleOf(format);
  if (!original) return style;
  return isDeepStrictEqual(readable(original), format) ? original : changed(original, style, format);
}

/** Ours in what Sheets can say, the file's in all else. */
function changed(
  original: Partial<ExcelJS.Style>,
  style: Partial<ExcelJS.Style>,
  format: CellFormat,
): Partial<ExcelJS.Style> {
  const { horizontal, vertical } = original.alignment ?? {};
  const before = readable(original);
  const fill = style.fill ?? (before.background === undefined ? original.fill : undefined);
  const numFmt = before.numberFormat === format.numberFormat ? original.numFmt : style.numFmt;
  return {
    ...original,
    font: { ...PLAIN_FONT, ...without(original.font, READABLE_FONT), ...style.font },
    alignment: {
      ...without(original.alignment, ['horizontal', 'vertical', 'wrapText']),
      ...(horizontal && !before.horizontal && { horizontal }),
      ...(vertical && !before.vertical && { vertical }),
      ...style.alignment,
    },
    ...(fill ? { fill } : { fill: NO_FILL }),
    ...(numFmt ? { numFmt } : { numFmt: 'General' }),
  };
}

const READABLE_FONT = ['bold', 'italic', 'underline', 'strike', 'color', 'size', 'name', 'scheme'];

const without = <T extends object>(look: T | undefined, names: string[]): Partial<T> =>
  Object.fromEntries(Object.entries(look ?? {}).filter(([name]) => !names.includes(name))) as Partial<T>;

const NO_FILL: ExcelJS.Fill = { type: 'pattern', pattern: 'none' };

function styleOf(format: CellFormat): Partial<ExcelJS.Style> {
  const numFmt = toExcelFormat(format.numberFormat);
  const font = toFont(format);
  return {
    ...(numFmt && { numFmt }),
    ...(Object.keys(font).length && { font: { ...PLAIN_FONT, ...font } }),
    ...(format.background && {
      fill: { type: 'pattern', pattern: 'solid', fgColor: toArgb(format.background) },
    }),
    ...((format.horizontal || format.vertical || format.wrap) && {
      alignment: {
        ...(format.horizontal && { horizontal: format.horizontal }),
        ...(format.vertical && { vertical: format.vertical }),
        ...(format.wrap && { wrapText: true }),
      },
    }),
  };
}

function toFont(format: CellFormat): Partial<ExcelJS.Font> {
  return {
    ...(format.bold && { bold: true }),
    ...(format.italic && { italic: true }),
    ...(format.underline && { underline: true }),
    ...(format.strikethrough && { strike: true }),
    ...(format.color && { color: toArgb(format.color) }),
    ...(format.size && { size: format.size }),
    ...(format.font && { name: format.font }),
  };
}

/** Looks of one file come from few objects of exceljs, each read once. */
const formats = new WeakMap<object, CellFormat | null>();

/** The format of a cell; undefined when it is plain. What it cannot say is kept beside it. */
export function toFormat(style: Partial<ExcelJS.Style>): CellFormat | undefined {
  let format = formats.get(style);
  if (format === undefined) {
    const read = readable(style);
    const whole = isDeepStrictEqual(bare(style), bare(styleOf(read))) ? read : { ...read, original: style };
    format = Object.keys(whole).length ? whole : null;
    formats.set(style, format);
  }
  return format ?? undefined;
}

/** What of a look Sheets has words for. */
function readable(style: Partial<ExcelJS.Style>): CellFormat {
  const { font, alignment } = style;
  const background = solidFill(style.fill);
  const numberFormat = toSheetsFormat(style.numFmt);
  const horizontal = alignment?.horizontal;
  const vertical = alignment?.vertical;
  return {
    ...fontFormat(font),
    ...(font?.size && font.size !== PLAIN_FONT.size && { size: font.size }),
    ...(font?.name && font.name !== PLAIN_FONT.name && { font: font.name }),
    ...(background && { background }),
    ...(numberFormat && { numberFormat }),
    ...((horizontal === 'left' || horizontal === 'center' || horizontal === 'right') && { horizontal }),
    ...((vertical === 'top' || vertical === 'middle' || vertical === 'bottom') && { vertical }),
    ...(alignment?.wrapText && { wrap: true }),
  };
}

/** Without what a file says of every cell: the plain font, no fill, no border. */
function bare({ font, fill, border, numFmt, ...style }: Partial<ExcelJS.Style>): Partial<ExcelJS.Style> {
  const { name, size } = font ?? {};
  const looks = without(font, ['name', 'size', 'family', 'scheme']);
  const isBlack = looks.color && isDeepStrictEqual(looks.color, { theme: 1 });
  if (isBlack) delete looks.color;
  const ownFont = {
    ...(name && name !== PLAIN_FONT.name && { name }),
    ...(size && size !== PLAIN_FONT.size && { size }),
    ...looks,
  };
  return {
    ...style,
    ...(Object.keys(ownFont).length && { font: ownFont }),
    ...(fill && !(fill.type === 'pattern' && fill.pattern === 'none') && { fill }),
    ...(border && Object.keys(border).length && { border }),
    ...(numFmt && !/^general$/i.test(numFmt) && { numFmt: numFmt.toLowerCase() }),
  };
}

/** What a colour rule paints; in a rule Excel keeps a solid fill in the *background* colour. */
export function toRuleStyle(format: RuleFormat): Partial<ExcelJS.Style> {
  const font = toFont(format);
  return {
    ...(Object.keys(font).length && { font }),
    ...(format.background && {
      fill: { type: 'pattern', pattern: 'solid', bgColor: toArgb(format.background) },
    }),
  };
}

export function toRuleFormat(style: Partial<ExcelJS.Style>): RuleFormat {
  const fill = style.fill?.type === 'pattern' ? style.fill : undefined;
  const background = fromFileColour(fill?.bgColor) ?? fromFileColour(fill?.fgColor);
  return { ...fontFormat(style.font), ...(background && { background }) };
}

function fontFormat(font: Partial<ExcelJS.Font> | undefined): RuleFormat {
  const color = fromFileColour(font?.color);
  return {
    ...(font?.bold && { bold: true }),
    ...(font?.italic && { italic: true }),
    ...(font?.underline && font.underline !== 'none' && { underline: true }),
    ...(font?.strike && { strikethrough: true }),
    // Black is what text is when nobody chose a colour.
    ...(color && color !== '#000000' && { color }),
  };
}

function solidFill(fill: ExcelJS.Fill | undefined): string | undefined {
  if (fill?.type !== 'pattern' || fill.pattern !== 'solid') return undefined;
  return fromFileColour(fill.fgColor);
}
