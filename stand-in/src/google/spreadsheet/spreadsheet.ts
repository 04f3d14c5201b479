import { splitSheetName } from '../../workbook/a1';
import { wholeSheet } from '../../workbook/cells';
import { isTimeZone } from '../../workbook/serial';
import type { Context } from '../context';
import { Exception, mismatch } from '../errors';
import { behind } from '../face';
import { FakeMenu } from '../menu';
import { bandingsOf } from './banding';
import { addMetadata, FakeDeveloperMetadataFinder, metadataOf } from './developerMetadata';
import { FakeNamedRange, nameRange, removeName } from './namedRange';
import { areaNamed, openReferenceOf, FakeRange } from './rangeBase';
import { RangePlace } from './rangePlace';
import { newSheet } from './sheet';
import { SheetContents } from './sheetContents';
import { SpreadsheetSheets } from './spreadsheetSheets';
import { FakeTextFinder } from './textFinder';

type Google = GoogleAppsScript.Spreadsheet.Spreadsheet;
type SheetFace = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** What the file does as its active tab does it. */
const OF_THE_ACTIVE_TAB = [
  'autoResizeColumn',
  'deleteColumn',
  'deleteColumns',
  'deleteRow',
  'deleteRows',
  'getColumnWidth',
  'getFrozenColumns',
  'getFrozenRows',
  'getRowHeight',
  'hideColumn',
  'hideRow',
  'insertColumnAfter',
  'insertColumnBefore',
  'insertColumnsAfter',
  'insertColumnsBefore',
  'insertRowAfter',
  'insertRowBefore',
  'insertRowsAfter',
  'insertRowsBefore',
  'isColumnHiddenByUser',
  'isRowHiddenByFilter',
  'isRowHiddenByUser',
  'setColumnWidth',
  'setFrozenColumns',
  'setFrozenRows',
  'setRowHeight',
  'sort',
  'unhideColumn',
  'unhideRow',
] as const satisfies (keyof Google & keyof SheetFace)[];

/** The file the script is bound to. */
export class FakeSpreadsheet
  extends SpreadsheetSheets
  implements
    Pick<
      Google,
      | 'getActiveRange'
      | 'addDeveloperMetadata'
      | 'addMenu'
      | 'appendRow'
      | 'createDeveloperMetadataFinder'
      | 'createTextFinder'
      | 'getActiveCell'
      | 'getCurrentCell'
      | 'getDataRange'
      | 'getDeveloperMetadata'
      | 'getLastColumn'
      | 'getLastRow'
      | 'getNamedRanges'
      | 'getBandings'
      | 'getProtections'
      | 'getRangeList'
      | 'getSheetId'
      | 'getSheetName'
      | 'getSheetValues'
      | 'removeMenu'
      | 'removeNamedRange'
      | 'rename'
      | 'setCurrentCell'
      | 'setSpreadsheetLocale'
      | 'updateMenu'
      | 'getId'
      | 'getName'
      | 'getRange'
      | 'getRangeByName'
      | 'getSpreadsheetLocale'
      | 'getSpreadsheetTimeZone'
      | 'getUrl'
      | 'setActiveRange'
      | 'setActiveSelection'
      | 'setNamedRange'
      | 'setSpreadsheetTimeZone'
      | 'toast'
    >
{
  constructor(context: Context) {
    super(context, 'Spreadsheet');
    for (const name of OF_THE_ACTIVE_TAB) {
      const act = (...args: unknown[]): unknown => newSheet(this.context, this.active()).invoke(name, args);
      Object.defineProperty(this, name, { value: act, configurable: true });
    }
  }

  getId(): string {
    return this.workbook.id;
  }

  getUrl(): string {
    return this.workbook.url;
  }

  getName(): string {
    return this.workbook.title;
  }

  getSpreadsheetLocale(): string {
    return this.workbook.locale;
  }

  getSpreadsheetTimeZone(): string {
    return this.workbook.timeZone;
  }

  /** Cells keep what they show: a date is a wall clock, not an instant. */
  setSpreadsheetTimeZone(timeZone: string): void {
    if (!isTimeZone(timeZone)) throw new Exception(`Invalid time zone: ${timeZone}`);
    this.workbook.timeZone = timeZone;
    this.context.state.touch();
  }

  getRange(text: string): Range {
    const { sheetName, reference } = splitSheetName(text);
    const named = this.getRangeByName(text);
    if (named) return named;
    const { sheets } = this.workbook;
    const sheet = sheetName === undefined ? this.active() : sheets.find(({ name }) => name === sheetName);
    const area = sheet && areaNamed(reference, sheet);
    if (!sheet || !area) throw new Exception('Range not found');
    return this.context.make.range(sheet, area, openReferenceOf(reference));
  }

  getRangeByName(name: string): Range | null {
    const { sheets, namedRanges } = this.workbook;
    const found = namedRanges.find((each) => each.name === name);
    const sheet = found && sheets.find(({ id }) => id === found.sheetId);
    return found && sheet ? this.context.make.range(sheet, found.area) : null;
  }

  setNamedRange(name: string, range: Range): void {
    nameRange(this.context, name, range);
  }

  removeNamedRange(name: string): void {
    removeName(this.context, name);
  }

  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    return this.workbook.namedRanges.map((named) => new FakeNamedRange(this.context, named).face);
  }

  getActiveRange(): Range | null {
    const { selection } = this.context.state;
    const sheet = this.workbook.sheets.find(({ id }) => id === selection?.sheetId);
    return selection && sheet ? this.context.make.range(sheet, selection.area) : null;
  }

  setActiveRange(range: Range): Range {
    const place = behind(range, FakeRange);
    if (!place) throw mismatch('SpreadsheetApp.Spreadsheet.setActiveRange', [range]);
    return place.part(RangePlace).activate();
  }

  setActiveSelection(range: Range | string): Range {
    return this.setActiveRange(typeof range === 'string' ? this.getRange(range) : range);
  }

  toast(message: string, title: string | null = '', seconds: number | null = 5): void {
    this.context.state.toasts.push({ title: title ?? '', message: String(message), seconds: seconds ?? 5 });
  }

  rename(title: string): void {
    this.workbook.title = title;
  }

  /** Numbers and dates of cells stay what they are; how texts are read from now on changes. */
  setSpreadsheetLocale(locale: string): void {
    if (!/^[a-z]{2}_[A-Z]{2}$/.test(locale)) throw new Exception(`Invalid locale: ${locale}`);
    this.workbook.locale = locale;
    this.context.state.touch();
  }

  /** What the file itself answers is answered by its active tab. */
  get #tab(): SheetContents {
    return newSheet(this.context, this.active()).part(SheetContents);
  }

  appendRow(values: unknown[]): SheetFace {
    return this.#tab.appendRow(values);
  }

  getActiveCell(): Range {
    return this.#tab.getActiveCell();
  }

  getCurrentCell(): Range {
    return this.#tab.getCurrentCell();
  }

  setCurrentCell(cell: Range): Range {
    return this.setActiveRange(cell);
  }

  getDataRange(): Range {
    return this.#tab.getDataRange();
  }

  getLastColumn(): number {
    return this.#tab.getLastColumn();
  }

  getLastRow(): number {
    return this.#tab.getLastRow();
  }

  getRangeList(references: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    return this.#tab.getRangeList(references);
  }

  getSheetId(): number {
    return this.active().id;
  }

  getSheetName(): string {
    return this.active().name;
  }

  getSheetValues(row: number, column: number, rows: number, columns: number): unknown[][] {
    return this.#tab.getSheetValues(row, column, rows, columns);
  }

  getProtections(
    type: GoogleAppsScript.Spreadsheet.ProtectionType,
  ): GoogleAppsScript.Spreadsheet.Protection[] {
    return this.workbook.sheets.flatMap((sheet) =>
      newSheet(this.context, sheet).part(SheetContents).getProtections(type),
    );
  }

  getBandings(): GoogleAppsScript.Spreadsheet.Banding[] {
    return this.workbook.sheets.flatMap((sheet) => bandingsOf(this.context, sheet));
  }

  createTextFinder(text: string): GoogleAppsScript.Spreadsheet.TextFinder {
    const places = this.workbook.sheets.map((sheet) => ({ sheet, area: wholeSheet(sheet) }));
    return new FakeTextFinder(this.context, text, places).face;
  }

  addDeveloperMetadata(...args: unknown[]): Google {
    addMetadata(this.context, {}, args);
    return this.face;
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataOf(this.context, {});
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return new FakeDeveloperMetadataFinder(this.context, {}).face;
  }

  /** The older way to a menu; null is a line between items. */
  addMenu(name: string, items: ({ name: string; functionName: string } | null)[]): void {
    const menu = new FakeMenu(this.context, name);
    for (const item of items) {
      if (item) menu.addItem(item.name, item.functionName);
      else menu.addSeparator();
    }
    menu.addToUi();
  }

  updateMenu(name: string, items: ({ name: string; functionName: string } | null)[]): void {
    this.addMenu(name, items);
  }

  removeMenu(name: string): void {
    const { state } = this.context;
    state.menus = state.menus.filter(({ caption }) => caption !== name);
  }
}
