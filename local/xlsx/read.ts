import ExcelJS from 'exceljs';
import type JSZip from 'jszip';
import type { Cell, Protection, Sheet, Workbook } from '../workbook/model';
import { parseReference } from './address';
import { prepareForReading } from './archive';
import { fromFileCell } from './cells';
import { fromFileColour } from './colours';
import { fromFileRules } from './colourRules';
import { undeclared } from './internals';
import { fromFileLink } from './links';
import { columnPixels, DEFAULT_ROW_PIXELS, rowPixels } from './measures';
import { METADATA_TAB, readMetadata, type SheetMetadata } from './metadata';
import { toFormat } from './styles';
import { fromFileValidations } from './validations';

/** The grid of a new Google sheet. */
const NEW_GRID = { maxRows: 1000, maxColumns: 26 };

/** Where a file without an address of its own opens: the page of `npm start`. */
const LOCAL_URL = 'http://127.0.0.1:8080/';

/** Some files carry formats down to the last possible row; below the data this many are kept. */
const FORMATTED_ROWS_KEPT = 1000;

/** The file as a workbook; `title` is used when the file does not say one of its own. */
export async function fromXlsx(zip: JSZip, title: string): Promise<Workbook> {
  await prepareForReading(zip);
  const file = new ExcelJS.Workbook();
  const bytes = await zip.generateAsync({ type: 'nodebuffer', compression: 'STORE' });
  await file.xlsx.load(bytes as unknown as ExcelJS.Buffer);

  const own = ownMetadata(file);
  const tabs = file.worksheets.filter((tab) => tab.name !== METADATA_TAB);
  const known = identities(tabs, own?.metadata.sheets ?? []);
  const idOf = (tab: string) => known.get(tab)?.id;
  const url = own?.metadata.url ?? LOCAL_URL;
  const listAt = own?.listAt ?? (() => null);
  const sheets = tabs.map((tab) =>
    readSheet(tab, known.get(tab.name)!, listAt, (link) => fromFileLink(link, url, idOf)),
  );
  const active = tabs[file.views?.[0]?.activeTab ?? 0] ?? tabs[0];
  return {
    id: own?.metadata.id ?? 'local',
    title: own?.metadata.title ?? title,
    url,
    locale: own?.metadata.locale ?? 'vi_VN',
    timeZone: own?.metadata.timeZone ?? 'Asia/Ho_Chi_Minh',
    sheets,
    activeSheetId: (active && idOf(active.name)) ?? 0,
    namedRanges: namedRanges(file, idOf),
    properties: own?.properties ?? new Map(),
  };
}

/** A spoilt metadata tab must not keep people from their data. */
function ownMetadata(file: ExcelJS.Workbook): ReturnType<typeof readMetadata> {
  try {
    return readMetadata(file);
  } catch {
    return null;
  }
}

/** Which sheet each tab is: by name; a tab renamed in Excel by its place; a new one gets the next free id. */
function identities(tabs: ExcelJS.Worksheet[], stored: SheetMetadata[]): Map<string, SheetMetadata> {
  const byName = new Map(stored.map((sheet) => [sheet.tab, sheet]));
  const names = new Set(tabs.map((tab) => tab.name));
  let nextId = Math.max(-1, ...stored.map((sheet) => sheet.id)) + 1;
  return new Map(
    tabs.map(({ name }, place) => {
      const inPlace = stored[place];
      const renamed = inPlace && !names.has(inPlace.tab) ? { ...inPlace, name, tab: name } : undefined;
      const fresh = () => ({ tab: name, name, id: nextId++, ...NEW_GRID, protections: [] });
      return [name, byName.get(name) ?? renamed ?? fresh()];
    }),
  );
}

function readSheet(
  tab: ExcelJS.Worksheet,
  stored: SheetMetadata,
  listAt: (formula: string) => string[] | null,
  linkOf: (link: string) => string,
): Sheet {
  const view = (tab.views ?? []).find((each): each is ExcelJS.WorksheetViewFrozen => each.state === 'frozen');
  const tabColor = fromFileColour(tab.properties.tabColor);
  const sheet: Sheet = {
    id: stored.id,
    name: stored.name,
    maxRows: stored.maxRows,
    maxColumns: stored.maxColumns,
    frozenRows: view?.ySplit ?? 0,
    frozenColumns: view?.xSplit ?? 0,
    hidden: tab.state !== 'visible',
    ...(tabColor && { tabColor }),
    cells: new Map(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merges: [],
    colourRules: fromFileRules(undeclared(tab).conditionalFormattings),
    validations: fromFileValidations(undeclared(tab).dataValidations.model, listAt),
    protections: protections(tab, stored.protections),
  };
  readRows(tab, sheet, linkOf);
  (tab.columns ?? []).forEach(({ width, isCustomWidth, hidden }, index) => {
    if (isCustomWidth && width !== undefined) sheet.columnWidths.set(index + 1, columnPixels(width));
    if (hidden) sheet.hiddenColumns.add(index + 1);
  });
  sheet.maxRows = Math.max(sheet.maxRows, ...sheet.cells.keys());
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
    if (cells.size) sheet.cells.set(number, cells);
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

function namedRanges(
  file: ExcelJS.Workbook,
  idOf: (tab: string) => number | undefined,
): Workbook['namedRanges'] {
  return file.definedNames.model.flatMap(({ name, ranges }) => {
    const reference = ranges[0] ? parseReference(ranges[0]) : null;
    const sheetId = reference ? idOf(reference.tab) : undefined;
    const isOfExcel = name.startsWith('_xlnm.');
    return reference && sheetId !== undefined && !isOfExcel ? [{ name, sheetId, area: reference.area }] : [];
  });
}
