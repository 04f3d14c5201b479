import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import type { Sheet, Workbook } from '../workbook/model';
import { toA1 } from '../workbook/a1';
import { absoluteName, cellName, FILE_COLUMNS, inFile } from './address';
import { finishWritten, type WrittenTab } from './archive';
import { escapeText, toFileValue } from './cells';
import { toArgb } from './colours';
import { toFileRules } from './colourRules';
import { undeclared, undeclaredWorkbook } from './internals';
import { addCharts } from './charts';
import { toFileLink } from './links';
import { breaksAtCharts, newFooter, newPrint } from './printLayout';
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS, toCharacters, toPoints } from './measures';
import { fittingHeights } from './rowFit';
import { listKeeper, METADATA_TAB, writeMetadata } from './metadata';
import { cellsAndStrays } from './strays';
import { styleCache } from './styles';
import { toFileValidation } from './validations';

/** What people may still do on a tab that warns before editing. */
const ALLOWED_WHEN_PROTECTED = {
  selectLockedCells: true,
  selectUnlockedCells: true,
  formatColumns: true,
  formatRows: true,
  autoFilter: true,
};

/** The workbook as the bytes of an .xlsx file. */
export async function toXlsx(workbook: Workbook): Promise<Buffer> {
  const file = new ExcelJS.Workbook();
  const tabs = tabNames(workbook.sheets);
  const tabOf = (sheetId: number) => tabs.get(sheetId);
  const { lists, keep } = listKeeper();
  const styleOf = styleCache();
  const written: WrittenTab[] = [];
  if (workbook.file) undeclaredWorkbook(file)._themes = workbook.file.themes as Record<string, string>;

  for (const sheet of workbook.sheets) {
    const tab = file.addWorksheet(tabOf(sheet.id)!, layout(sheet));
    writeCells(tab, sheet, styleOf);
    const fitting = fittingHeights(sheet, workbook.locale);
    for (const [row, pixels] of fitting) tab.getRow(row).height = toPoints(pixels);
    const setup = sheet.page?.setup ?? newPrint(sheet);
    const breaks = new Set([...(sheet.page?.breaks ?? []), ...breaksAtCharts(sheet, setup, fitting)]);
    for (const row of [...breaks].sort((a, b) => a - b)) tab.getRow(row).addPageBreak();
    const links = linksOf(sheet, (link) => toFileLink(link, workbook, tabOf));
    written.push({ sheet, links, fitted: new Set(fitting.keys()) });
    if (sheet.filter) tab.autoFilter = toA1(sheet.filter.area);
    for (const merge of sheet.merges) tab.mergeCellsWithoutStyle(toA1(merge));
    toFileRules(sheet.colourRules).forEach((rules) => tab.addConditionalFormatting(rules));
    for (const rule of sheet.validations) {
      const area = inFile(rule.area);
      const validation = area && toFileValidation(rule, keep);
      if (validation) undeclared(tab).dataValidations.add(toA1(area), validation);
    }
    if (sheet.protections.some((protection) => !protection.area))
      await tab.protect('', ALLOWED_WHEN_PROTECTED);
  }
  for (const { name, sheetId, area } of workbook.namedRanges) {
    const tab = tabOf(sheetId);
    if (tab) file.definedNames.add(absoluteName(tab, area), name);
  }
  const { id, title, url, locale, timeZone, activeSheetId } = workbook;
  const sheets = workbook.sheets.map(({ id, name, maxRows, maxColumns, protections }) => {
    return { tab: tabOf(id)!, name, id, maxRows, maxColumns, protections };
  });
  writeMetadata(
    file,
    { id, title, url, locale, timeZone, activeSheetId, sheets },
    workbook.properties,
    lists,
  );
  file.views = [
    {
      ...WINDOW,
      activeTab: Math.max(
        0,
        workbook.sheets.findIndex((sheet) => sheet.id === activeSheetId),
      ),
    },
  ];
  file.title = title;
  file.calcProperties.fullCalcOnLoad = true;

  const zip = await JSZip.loadAsync(await file.xlsx.writeBuffer());
  await finishWritten(zip, written);
  for (const [index, sheet] of workbook.sheets.entries())
    await addCharts(zip, `xl/worksheets/sheet${index + 1}.xml`, sheet, tabOf(sheet.id)!);
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

const WINDOW = { x: 0, y: 0, width: 24_000, height: 14_000, firstSheet: 0, visibility: 'visible' } as const;

function layout(sheet: Sheet): Partial<ExcelJS.AddWorksheetOptions> {
  return {
    state: sheet.hidden ? 'hidden' : 'visible',
    properties: {
      defaultColWidth: toCharacters(DEFAULT_COLUMN_PIXELS),
      ...(sheet.tabColor && { tabColor: toArgb(sheet.tabColor) }),
    } as ExcelJS.WorksheetProperties,
    pageSetup: sheet.page?.setup ?? newPrint(sheet),
    headerFooter: sheet.page?.heads ?? newFooter,
    views: [viewOf(sheet)],
  };
}

/** As the file showed it, with what people may have changed since. */
function viewOf({ page, frozenRows: ySplit, frozenColumns: xSplit, hiddenGridlines }: Sheet) {
  const before = (page?.view ?? {}) as Partial<ExcelJS.WorksheetView>;
  const isFrozen = ySplit > 0 || xSplit > 0;
  const kept = before.state === 'frozen' && !isFrozen ? { ...before, state: 'normal' } : before;
  return {
    ...kept,
    showGridLines: !hiddenGridlines,
    ...(isFrozen && { state: 'frozen', xSplit, ySplit }),
  } as ExcelJS.WorksheetView;
}

function writeCells(tab: ExcelJS.Worksheet, sheet: Sheet, styleOf: ReturnType<typeof styleCache>): void {
  for (const [column, pixels] of sheet.columnWidths) tab.getColumn(column).width = toCharacters(pixels);
  for (const column of sheet.hiddenColumns) tab.getColumn(column).hidden = true;
  for (const { from, count, size, hidden } of sheet.beyond?.columns ?? []) {
    const first = sheet.maxColumns + from;
    for (let column = first; column < Math.min(first + count, FILE_COLUMNS + 1); column++) {
      if (size !== undefined) tab.getColumn(column).width = toCharacters(size);
      if (hidden) tab.getColumn(column).hidden = true;
    }
  }
  for (const [row, pixels] of sheet.rowHeights) tab.getRow(row).height = toPoints(pixels);
  for (const number of sheet.hiddenRows) {
    const row = tab.getRow(number);
    row.hidden = true;
    // exceljs leaves out a row with neither cells nor a height.
    row.height ??= toPoints(DEFAULT_ROW_PIXELS);
  }
  for (const { row, column, cell } of cellsAndStrays(sheet)) {
    const target = tab.getRow(row).getCell(column);
    const value = toFileValue(cell, cellName(row, column));
    if (value !== null) target.value = value;
    if (cell.format) target.style = styleOf(cell.format);
    if (cell.note) target.note = escapeText(cell.note);
  }
}

function linksOf(sheet: Sheet, linkOf: (link: string) => string): WrittenTab['links'] {
  return new Map(
    cellsAndStrays(sheet).flatMap(({ row, column, cell }) =>
      cell.link ? [[cellName(row, column), linkOf(cell.link)] as const] : [],
    ),
  );
}

/** Excel's tab names have at most 31 letters, none of `*?:/\[]`, and are told apart without regard to case. */
function tabNames(sheets: Sheet[]): Map<number, string> {
  const taken = new Set([METADATA_TAB]);
  const names = new Map<number, string>();
  for (const { id, name } of sheets) {
    const allowed = name.replace(/[*?:/\\[\]]/g, '-').replace(/^'|'$/g, '’') || '-';
    let tab = allowed.slice(0, 31);
    for (let again = 2; taken.has(tab.toLowerCase()); again += 1) tab = `${allowed.slice(0, 27)} (${again})`;
    taken.add(tab.toLowerCase());
    names.set(id, tab);
  }
  return names;
}
