import type ExcelJS from 'exceljs';
import { eachCell } from '../workbook/cells';
import { showsDate } from '../workbook/display';
import type { Cell, CellFormat, LineRun, Protection, Sheet } from '../workbook/model';
import { emptySheet } from '../workbook/newWorkbook';
import { parseArea } from './address';
import type { TakenTab } from './archive';
import { textFromFile } from './cells';
import { fromFileColour } from './colours';
import { fromFileRules } from './colourRules';
import { cellsOf, undeclared } from './internals';
import { addLine, layLines } from './lines';
import { columnPixels } from './measures';
import type { SheetMetadata } from './metadata';
import { setStraysApart } from './strays';
import { toFormat } from './styles';
import { fromFileValidations } from './validations';

/** Serial of 1/1/1904, from which days count in files of old Macs. */
const DAYS_UNTIL_1904 = 1462;

/** One tab of a file and what belongs to it. */
export interface FileSheet {
  tab: ExcelJS.Worksheet;
  taken: TakenTab;
  stored: SheetMetadata;
  /** The items of a list kept by us, at a place of the file. */
  listAt: (formula: string) => string[] | null;
  /** Makes a file's link one of Sheets. */
  linkOf: (link: string) => string;
  /** Days count from 1/1/1904. */
  date1904: boolean;
  /** Of cells without a font of their own. */
  plainFont: Partial<ExcelJS.Font>;
}

/** One tab of a file as a sheet of the workbook. */
export function readSheet(file: FileSheet): Sheet {
  const { tab, stored, listAt } = file;
  const view = (tab.views ?? []).find((each): each is ExcelJS.WorksheetViewFrozen => each.state === 'frozen');
  const tabColor = fromFileColour(tab.properties.tabColor);
  const filtered = parseArea(String(tab.autoFilter ?? ''));
  const sheet: Sheet = {
    ...emptySheet(stored.id, stored.name, stored.maxRows, stored.maxColumns),
    frozenRows: view?.ySplit ?? 0,
    frozenColumns: view?.xSplit ?? 0,
    hidden: tab.state !== 'visible',
    ...((tab.views ?? []).some((each) => each.showGridLines === false) && { hiddenGridlines: true }),
    ...(tabColor && { tabColor }),
    protections: protections(tab, stored.protections),
    page: {
      setup: tab.pageSetup,
      heads: tab.headerFooter,
      view: tab.views?.[0] ?? {},
      breaks: file.taken.breaks,
    },
    ...(file.taken.charts.length > 0 && { charts: file.taken.charts }),
    ...(filtered && { filter: { area: filtered, criteria: new Map(), hiddenRows: new Set() } }),
  };
  readCells(file, sheet);
  sheet.merges = Object.values(undeclared(tab)._merges)
    .map(({ range }) => parseArea(range))
    .filter((area) => area !== null);
  readLines(file, sheet);
  sheet.colourRules = fromFileRules(undeclared(tab).conditionalFormattings);
  const { model } = undeclared(tab).dataValidations;
  const validated = file.taken.validated.map((areas, index) => [model[`A${index + 1}`]!, areas] as const);
  sheet.validations = fromFileValidations(validated, listAt);
  return sheet;
}

/** Fills the cells: texts and looks from exceljs, all else from what was taken before it. */
function readCells(file: FileSheet, sheet: Sheet): void {
  const { tab, taken, linkOf } = file;
  const at = (address: string) => parseArea(address)!;
  const change = (row: number, column: number, what: Partial<Cell>): void => {
    const line = sheet.cells.get(row) ?? new Map<number, Cell>();
    line.set(column, { ...(line.get(column) ?? { value: null }), ...what });
    sheet.cells.set(row, line);
  };
  const formatOf = (cell: ExcelJS.Cell | undefined): CellFormat | undefined =>
    toFormat(cell && Object.keys(cell.style).length ? cell.style : { font: file.plainFont });
  for (const cell of cellsOf(tab)) {
    const text = textFromFile(cell);
    const format = Object.keys(cell.style).length || text.value !== null ? formatOf(cell) : undefined;
    if (text.value !== null || format)
      change(Number(cell.row), Number(cell.col), { ...text, ...(format && { format }) });
  }
  for (const [row, line] of taken.contents) {
    for (const [column, content] of line) {
      const format = formatOf(tab.findCell(row, column));
      const moved = file.date1904 && typeof content.value === 'number' && showsDate(format?.numberFormat);
      const value = moved ? (content.value as number) + DAYS_UNTIL_1904 : content.value;
      change(row, column, { ...content, value, ...(format && { format }) });
    }
  }
  for (const [address, note] of taken.notes) change(at(address).row, at(address).column, { note });
  for (const [area, link] of taken.links) {
    const { row, column } = at(area);
    change(row, column, { link: linkOf(link) });
    eachCell(sheet, at(area), (_cell, row, column) => change(row, column, { link: linkOf(link) }));
  }
  setStraysApart(sheet);
  for (const [row, line] of sheet.cells) {
    sheet.maxRows = Math.max(sheet.maxRows, row);
    for (const column of line.keys()) sheet.maxColumns = Math.max(sheet.maxColumns, column);
  }
}

function readLines({ tab, taken }: FileSheet, sheet: Sheet): void {
  const found: LineRun[] = [];
  (tab.columns ?? []).forEach(({ width, isCustomWidth, hidden }, index) => {
    const isSized = isCustomWidth && width !== undefined;
    addLine(found, index + 1, {
      ...(isSized && { size: columnPixels(width) }),
      ...(hidden && { hidden: true as const }),
    });
  });
  const columns = layLines(found, sheet.maxColumns, sheet.columnWidths, sheet.hiddenColumns);
  const rows = layLines(taken.rows, sheet.maxRows, sheet.rowHeights, sheet.hiddenRows);
  if (rows.length || columns.length) sheet.beyond = { rows, columns };
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
