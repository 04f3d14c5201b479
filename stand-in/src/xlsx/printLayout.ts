import type ExcelJS from 'exceljs';
import { columnLetters } from '../workbook/a1';
import { contentEnd } from '../workbook/cells';
import type { Sheet } from '../workbook/model';
import { lastRowUnder } from './charts';
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS } from './measures';

/** ECMA-376 part 1, 18.3.1.63. */
const A4 = 9;
/** Pixels across an A4 page within the margins, at 96 to the inch. */
const UPRIGHT = 717;
const ACROSS = 1046;
/** And up and down. */
const HEIGHTS = { portrait: 1017, landscape: 688 };
/** Programs measure rows a little differently. */
const SPARE = 0.97;
/** Smaller than this nobody reads: 10 points come to 8. */
const SMALLEST = 0.8;

/**
 * How a tab is printed that no file printed before: A4, in black and white, what is frozen on top of each page, as Sheets does it. A
 * narrow tab stands upright; one too wide to be read on one page goes over several, each beginning with its first two columns.
 * `fitToHeight: 0` is as many pages as it takes.
 */
export function newPrint(sheet: Sheet): Partial<ExcelJS.PageSetup> {
  const widths = usedWidths(sheet);
  const width = sum(widths);
  const titles = Math.max(2, sheet.frozenColumns);
  const across = pagesAcross(widths, titles);
  return {
    paperSize: A4 as ExcelJS.PaperSize,
    orientation: width <= UPRIGHT * 1.1 ? 'portrait' : 'landscape',
    blackAndWhite: true,
    fitToPage: true,
    fitToWidth: across,
    fitToHeight: 0,
    pageOrder: 'overThenDown',
    // Lines between the rows, as on the screen.
    showGridLines: !sheet.hiddenGridlines,
    firstPageNumber: 1,
    margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.2, footer: 0.3 },
    ...(sheet.frozenRows > 0 && { printTitlesRow: `1:${sheet.frozenRows}` }),
    ...(across > 1 && { printTitlesColumn: `A:${columnLetters(titles)}` }),
  };
}

/** The file and the tab, and which page of this tab. */
export const newFooter: Partial<ExcelJS.HeaderFooter> = { oddFooter: '&L&F · &A&RTrang &P' };

/**
 * After which rows a page has to end so that no chart is cut in two: a chart that would be goes to the next page with the line above
 * it, its heading. `fitted`: heights of rows that have none of their own.
 */
export function breaksAtCharts(
  sheet: Sheet,
  { orientation = 'portrait', fitToPage, fitToWidth = 1 }: Partial<ExcelJS.PageSetup>,
  fitted: ReadonlyMap<number, number>,
): number[] {
  const charts = [...(sheet.charts ?? [])].sort((a, b) => a.row - b.row);
  if (!fitToPage) return [];
  const room = fitToWidth * (orientation === 'landscape' ? ACROSS : UPRIGHT);
  const scale = Math.min(1, room / Math.max(1, sum(usedWidths(sheet))));
  const heightOf = (row: number) =>
    sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? fitted.get(row) ?? DEFAULT_ROW_PIXELS);
  const between = (first: number, last: number) =>
    sum(Array.from({ length: last - first + 1 }, (_, index) => heightOf(first + index)));
  const page = (HEIGHTS[orientation] * SPARE) / scale - between(1, sheet.frozenRows);
  const breaks: number[] = [];
  let first = sheet.frozenRows + 1;
  for (const chart of charts) {
    const [above, last] = [chart.row - 1, lastRowUnder(chart, sheet)];
    while (first <= above && between(first, above) > page) first = pageAfter(first);
    if (above > first && between(first, last) > page) {
      breaks.push(above - 1);
      first = above;
    }
  }
  return breaks;

  function pageAfter(row: number): number {
    let [next, used] = [row, 0];
    while (next === row || used + heightOf(next) <= page) used += heightOf(next++);
    return next;
  }
}

/** A page takes whole columns, and after the first the titles as well: otherwise what the titles take would shrink the letters. */
function pagesAcross(widths: readonly number[], titles: number): number {
  const room = ACROSS / SMALLEST;
  if (sum(widths) <= room) return 1;
  const again = sum(widths.slice(0, titles));
  let [pages, used] = [1, 0];
  for (const width of widths) {
    if (used > 0 && used + width > room) [pages, used] = [pages + 1, again];
    used += width;
  }
  return pages;
}

/** From the first column to the last with content; 0 of a hidden one. */
const usedWidths = (sheet: Sheet): number[] =>
  Array.from({ length: contentEnd(sheet).column }, (_, index) =>
    sheet.hiddenColumns.has(index + 1) ? 0 : (sheet.columnWidths.get(index + 1) ?? DEFAULT_COLUMN_PIXELS),
  );

const sum = (widths: readonly number[]): number => widths.reduce((all, width) => all + width, 0);
