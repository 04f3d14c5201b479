import type ExcelJS from 'exceljs';
import { columnLetters } from '../workbook/a1';
import { contentEnd } from '../workbook/cells';
import type { Sheet } from '../workbook/model';
import { DEFAULT_COLUMN_PIXELS } from './measures';

/** ECMA-376 part 1, 18.3.1.63. */
const A4 = 9;
/** Pixels across an A4 page within the margins, at 96 to the inch. */
const UPRIGHT = 717;
const ACROSS = 1046;
/** Smaller than this nobody reads: 10 points come to 6.5. */
const SMALLEST = 0.65;

/**
 * How a tab is printed that no file printed before: A4, in black and white, what is frozen on top of each page, as Sheets does it. A
 * narrow tab stands upright; one too wide to be read on one page goes over several, each beginning with its first two columns.
 * `fitToHeight: 0` is as many pages as it takes.
 */
export function newPrint(sheet: Sheet): Partial<ExcelJS.PageSetup> {
  const width = usedWidth(sheet);
  const across = Math.max(1, Math.ceil((width * SMALLEST) / ACROSS));
  return {
    paperSize: A4 as ExcelJS.PaperSize,
    orientation: width <= UPRIGHT * 1.1 ? 'portrait' : 'landscape',
    blackAndWhite: true,
    fitToPage: true,
    fitToWidth: across,
    fitToHeight: 0,
    pageOrder: 'overThenDown',
    margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.2, footer: 0.3 },
    ...(sheet.frozenRows > 0 && { printTitlesRow: `1:${sheet.frozenRows}` }),
    ...(across > 1 && { printTitlesColumn: `A:${columnLetters(Math.max(2, sheet.frozenColumns))}` }),
  };
}

/** The tab's name and which page of how many. */
export const newFooter: Partial<ExcelJS.HeaderFooter> = { oddFooter: '&L&A&R&P/&N' };

function usedWidth(sheet: Sheet): number {
  let width = 0;
  for (let column = 1; column <= contentEnd(sheet).column; column += 1)
    if (!sheet.hiddenColumns.has(column)) width += sheet.columnWidths.get(column) ?? DEFAULT_COLUMN_PIXELS;
  return width;
}
