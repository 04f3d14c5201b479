import ExcelJS from 'exceljs';
import { areaOf, intersection } from '../workbook/a1';
import type { Cell, Protection, Sheet } from '../workbook/model';
import { emptySheet } from '../workbook/newWorkbook';
import { fromFileCell } from './cells';
import { fromFileColour } from './colours';
import { fromFileRules } from './colourRules';
import { undeclared } from './internals';
import { columnPixels, DEFAULT_ROW_PIXELS, rowPixels } from './measures';
import type { SheetMetadata } from './metadata';
import { toFormat } from './styles';
import { fromFileValidations } from './validations';

/** Some files carry formats down to the last possible row; below the data this many are kept. */
const FORMATTED_ROWS_KEPT = 1000;

/** One tab of a file as a sheet of the workbook; `linkOf` makes a file's link one of Sheets. */
export function readSheet(
  tab: ExcelJS.Worksheet,
  stored: SheetMetadata,
  listAt: (formula: string) => string[] | null,
  linkOf: (link: string) => string,
): Sheet {
  const view = (tab.views ?? []).find((each): each is ExcelJS.WorksheetViewFrozen => each.state === 'frozen');
  const tabColor = fromFileColour(tab.properties.tabColor);
  const sheet: Sheet = {
    ...emptySheet(stored.id, stored.name, stored.maxRows, stored.maxColumns),
    frozenRows: view?.ySplit ?? 0,
    frozenColumns: view?.xSplit ?? 0,
    hidden: tab.state !== 'visible',
    ...((tab.views ?? []).some((each) => each.showGridLines === false) && { hiddenGridlines: true }),
    ...(tabColor && { tabColor }),
    protections: protections(tab, stored.protections),
    print: { setup: tab.pageSetup, heads: tab.headerFooter },
  };
  readRows(tab, sheet, linkOf);
  (tab.columns ?? []).slice(0, sheet.maxColumns).forEach(({ width, isCustomWidth, hidden }, index) => {
    if (isCustomWidth && width !== undefined) sheet.columnWidths.set(index + 1, columnPixels(width));
    if (hidden) sheet.hiddenColumns.add(index + 1);
  });
  // Rules of whole columns reach the end of Excel's grid, ours is smaller.
  const grid = areaOf(1, 1, sheet.maxRows, sheet.maxColumns);
  sheet.colourRules = fromFileRules(undeclared(tab).conditionalFormattings).flatMap((rule) => {
    const areas = rule.areas.map((area) => intersection(area, grid)).filter((area) => area !== null);
    return areas.length ? [{ ...rule, areas }] : [];
  });
  sheet.validations = fromFileValidations(undeclared(tab).dataValidations.model, listAt).flatMap((rule) => {
    const area = intersection(rule.area, grid);
    return area ? [{ ...rule, area }] : [];
  });
  return sheet;
}

function readRows(tab: ExcelJS.Worksheet, sheet: Sheet, linkOf: (link: string) => string): void {
  let lastRow = 0;
  tab.eachRow((_row, number) => (lastRow = number));
  lastRow = Math.min(lastRow + FORMATTED_ROWS_KEPT, tab.rowCount);
  const merges = new Map<string, { row: number; column: number; toRow: number; toColumn: number }>();
  for (let number = 1; number <= lastRow; number += 1) {
    const row = tab.findRow(number);
    if (!row) continue;
    const pixels = row.height ? rowPixels(row.height) : DEFAULT_ROW_PIXELS;
    if (pixels !== DEFAULT_ROW_PIXELS) sheet.rowHeights.set(number, pixels);
    if (row.hidden) sheet.hiddenRows.add(number);
    const cells = new Map<number, Cell>();
    for (let column = 1; column <= row.cellCount; column += 1) {
      const fileCell = row.findCell(column);
      if (!fileCell) continue;
      const cell = readCell(fileCell, linkOf);
      if (cell) cells.set(column, cell);
      if (fileCell.isMerged) {
        const { address, row, col } = fileCell.master as ExcelJS.Cell & { row: string; col: string };
        const from = merges.get(address) ?? { row: Number(row), column: Number(col), toRow: 0, toColumn: 0 };
        merges.set(address, { ...from, toRow: number, toColumn: column });
      }
    }
    if (!cells.size) continue;
    sheet.cells.set(number, cells);
    sheet.maxRows = Math.max(sheet.maxRows, number);
    sheet.maxColumns = Math.max(sheet.maxColumns, ...cells.keys());
  }
  sheet.merges = [...merges.values()].map(({ row, column, toRow, toColumn }) => {
    return { row, column, rows: toRow - row + 1, columns: toColumn - column + 1 };
  });
}

function readCell(fileCell: ExcelJS.Cell, linkOf: (link: string) => string): Cell | null {
  const { value, formula, hyperlink } = fromFileCell(fileCell);
  // Merged cells share the first one's style object; a format of its own only the first has.
  const format = fileCell.type === ExcelJS.ValueType.Merge ? undefined : toFormat(fileCell.style);
  const note = noteText(fileCell.note);
  if (value === null && !formula && !format && !note) return null;
  return {
    value,
    ...(formula && { formula }),
    ...(format && { format }),
    ...(note && { note }),
    ...(hyperlink && { link: linkOf(hyperlink) }),
  };
}

function noteText(note: ExcelJS.Cell['note'] | undefined): string {
  if (!note) return '';
  return typeof note === 'string' ? note : (note.texts ?? []).map((run) => run.text).join('');
}

/** A tab protected without a password only warns; who may edit and what it says is known for files of our own. */
function protections(tab: ExcelJS.Worksheet, stored: Protection[]): Protection[] {
  const found = undeclared(tab).sheetProtection;
  const ofAreas = stored.filter((protection) => protection.area);
  if (!found) return ofAreas;
  const ofTab = stored.filter((protection) => !protection.area);
  const unknown = { description: '', warningOnly: !found.hashValue, editors: [] };
  return [...(ofTab.length ? ofTab : [unknown]), ...ofAreas];
}
