import type ExcelJS from 'exceljs';
import type { CellFormat, ColourRule } from '../workbook/model';
import { fromFileColour, toArgb } from './colours';
import { toExcelFormat, toSheetsFormat } from './numberFormats';

/** What a cell without a font of its own is written in: the first font of the file. */
const PLAIN_FONT = { name: 'Calibri', size: 11 };

type RuleFormat = ColourRule['format'];

/** exceljs finds a style it has seen by identity, so equal formats share one object per file. */
export function styleCache(): (format: CellFormat) => Partial<ExcelJS.Style> {
  const styles = new Map<string, Partial<ExcelJS.Style>>();
  return (format) => {
    const key = JSON.stringify(format);
    const style = styles.get(key) ?? toStyle(format);
    styles.set(key, style);
    return style;
  };
}

function toStyle(format: CellFormat): Partial<ExcelJS.Style> {
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

/** The format of a cell; undefined when it is plain. */
export function toFormat(style: Partial<ExcelJS.Style>): CellFormat | undefined {
  const { font, alignment } = style;
  const background = solidFill(style.fill);
  const numberFormat = toSheetsFormat(style.numFmt);
  const horizontal = alignment?.horizontal;
  const vertical = alignment?.vertical;
  const format: CellFormat = {
    ...fontFormat(font),
    ...(font?.size && font.size !== PLAIN_FONT.size && { size: font.size }),
    ...(font?.name && font.name !== PLAIN_FONT.name && { font: font.name }),
    ...(background && { background }),
    ...(numberFormat && { numberFormat }),
    ...((horizontal === 'left' || horizontal === 'center' || horizontal === 'right') && { horizontal }),
    ...((vertical === 'top' || vertical === 'middle' || vertical === 'bottom') && { vertical }),
    ...(alignment?.wrapText && { wrap: true }),
  };
  return Object.keys(format).length ? format : undefined;
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
