import { displayed } from '../workbook/display';
import type { Cell, Sheet } from '../workbook/model';
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS } from './measures';

/**
 * Sheets grows a row with its text whenever it shows it; Excel and LibreOffice take the height a file gives, or one line. So
 * rows that nobody gave a height get one that fits. There is no font here to measure with: widths are those of Arial, and a
 * tenth more, for what stands in for it is wider.
 */

/** Thousandths of the font's size, by letter without its marks. */
const WIDTHS: readonly [letters: string, width: number][] = [
  ['ijl', 222],
  [" !',./:;I[]|ft()", 300],
  ['r-"', 345],
  ['cksvxyzJ', 500],
  ['abdeghnopqu0123456789L?–_$', 556],
  ['FTZ', 611],
  ['ABEKPSVXY&', 667],
  ['wCDHNRU', 722],
  ['GOQ', 778],
  ['mM', 833],
  ['W', 944],
];
const OTHER = 900;
const WIDER = 1.1;
const BOLD = 1.08;
/** Excel's plain font, in points. */
const PLAIN_SIZE = 11;
const PIXELS_PER_POINT = 96 / 72;
const LINE = 1.37;
/** Left and right of a text in its cell. */
const SIDES = 8;
/** Excel's highest row, in pixels. */
const HIGHEST = 545;

const widths = new Map(WIDTHS.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width])));
const marks = /[\u0300-\u036f]/g;

/** Pixels of a text on one line. */
function widthOf(text: string, size: number, bold: boolean): number {
  const letters = text.normalize('NFD').replace(marks, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
  const sum = [...letters].reduce((total, letter) => total + (widths.get(letter) ?? OTHER), 0);
  return (sum / 1000) * size * PIXELS_PER_POINT * WIDER * (bold ? BOLD : 1);
}

/** How many lines a text takes in so many pixels, broken between words, and within one that is wider than all of it. */
function linesOf(text: string, room: number, size: number, bold: boolean): number {
  const space = widthOf(' ', size, bold);
  return text.split('\n').reduce((lines, paragraph) => {
    let here = 0;
    let count = 1;
    for (const word of paragraph.split(' ')) {
      const width = widthOf(word, size, bold);
      const isFirst = here === 0;
      if (!isFirst && here + space + width > room) {
        count += 1;
        here = 0;
      }
      const more = Math.ceil(width / room) - 1;
      count += Math.max(0, more);
      here = more > 0 ? width - more * room : here + (here === 0 ? 0 : space) + width;
    }
    return lines + count;
  }, 0);
}

/** The pixels each row needs that has no height of its own and more than one plain line in it. */
export function fittingHeights(sheet: Sheet, locale: string): Map<number, number> {
  const merged = new Set(
    sheet.merges.flatMap(({ row, rows }) => Array.from({ length: rows }, (_, index) => row + index)),
  );
  const heights = new Map<number, number>();
  for (const [row, line] of sheet.cells) {
    if (sheet.rowHeights.has(row) || merged.has(row)) continue;
    const height = Math.max(
      ...[...line].map(([column, cell]) =>
        sheet.hiddenColumns.has(column) ? 0 : heightOf(sheet, column, cell, locale),
      ),
    );
    if (height > DEFAULT_ROW_PIXELS) heights.set(row, Math.min(HIGHEST, Math.ceil(height)));
  }
  return heights;
}

function heightOf(sheet: Sheet, column: number, cell: Cell, locale: string): number {
  const text = displayed(cell.value, cell.format?.numberFormat, locale);
  if (text === '') return 0;
  const { wrap = false, bold = false, size = PLAIN_SIZE } = cell.format ?? {};
  const room = (sheet.columnWidths.get(column) ?? DEFAULT_COLUMN_PIXELS) - SIDES;
  const lines = linesOf(text, wrap ? Math.max(room, size) : Infinity, size, bold);
  return lines * size * PIXELS_PER_POINT * LINE;
}
