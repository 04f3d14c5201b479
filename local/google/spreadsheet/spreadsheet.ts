import { parseA1, splitSheetName } from '../../workbook/a1';
import type { Sheet } from '../../workbook/model';
import { emptySheet } from '../../workbook/newWorkbook';
import { isTimeZone } from '../../workbook/serial';
import type { Context } from '../context';
import { Exception, mismatch } from '../errors';
import { behind, Fake } from '../face';
import { RangePlace } from './rangePlace';
import { FakeSheet } from './sheet';

type Google = GoogleAppsScript.Spreadsheet.Spreadsheet;
type SheetFace = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The file the script is bound to. */
export class FakeSpreadsheet
  extends Fake<Google>
  implements
    Pick<
      Google,
      | 'deleteSheet'
      | 'getActiveRange'
      | 'getActiveSheet'
      | 'getId'
      | 'getName'
      | 'getNumSheets'
      | 'getRange'
      | 'getRangeByName'
      | 'getSheetById'
      | 'getSheetByName'
      | 'getSheets'
      | 'getSpreadsheetLocale'
      | 'getSpreadsheetTimeZone'
      | 'getUrl'
      | 'insertSheet'
      | 'moveActiveSheet'
      | 'setActiveRange'
      | 'setActiveSelection'
      | 'setActiveSheet'
      | 'setNamedRange'
      | 'setSpreadsheetTimeZone'
      | 'toast'
    >
{
  constructor(context: Context) {
    super(context, 'Spreadsheet');
  }

  get #workbook() {
    return this.context.state.workbook;
  }

  #face(sheet: Sheet | undefined): SheetFace | null {
    return sheet ? this.context.make.sheet(sheet) : null;
  }

  #active(): Sheet {
    const { sheets, activeSheetId } = this.#workbook;
    return sheets.find(({ id }) => id === activeSheetId) ?? (sheets[0] as Sheet);
  }

  getId(): string {
    return this.#workbook.id;
  }

  getUrl(): string {
    return this.#workbook.url;
  }

  getName(): string {
    return this.#workbook.title;
  }

  getSpreadsheetLocale(): string {
    return this.#workbook.locale;
  }

  getSpreadsheetTimeZone(): string {
    return this.#workbook.timeZone;
  }

  /** Cells keep what they show: a date is a wall clock, not an instant. */
  setSpreadsheetTimeZone(timeZone: string): void {
    if (!isTimeZone(timeZone)) throw new Exception(`Invalid time zone: ${timeZone}`);
    this.#workbook.timeZone = timeZone;
    this.context.state.touch();
  }

  getSheets(): SheetFace[] {
    return this.#workbook.sheets.map((sheet) => this.context.make.sheet(sheet));
  }

  getNumSheets(): number {
    return this.#workbook.sheets.length;
  }

  getSheetByName(name: string): SheetFace | null {
    return this.#face(this.#workbook.sheets.find((sheet) => sheet.name === name));
  }

  getSheetById(id: number): SheetFace | null {
    return this.#face(this.#workbook.sheets.find((sheet) => sheet.id === id));
  }

  getActiveSheet(): SheetFace {
    return this.context.make.sheet(this.#active());
  }

  setActiveSheet(sheet: SheetFace): SheetFace {
    const found = behind(sheet, FakeSheet);
    if (!found) throw mismatch('SpreadsheetApp.Spreadsheet.setActiveSheet', [sheet]);
    return found.activate();
  }

  insertSheet(...args: unknown[]): SheetFace {
    const { sheets } = this.#workbook;
    const name = args.find((arg) => typeof arg === 'string') ?? freeName(sheets);
    const index = args.find((arg) => typeof arg === 'number') ?? sheets.indexOf(this.#active()) + 1;
    if (sheets.some((sheet) => sheet.name === name)) {
      throw new Exception(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
    if (!name) throw new Exception('The name cannot be empty.');
    const sheet = emptySheet(Math.max(0, ...sheets.map(({ id }) => id)) + 1, name);
    sheets.splice(index, 0, sheet);
    this.context.state.touch();
    return new FakeSheet(this.context, sheet).activate();
  }

  deleteSheet(sheet: SheetFace): void {
    const found = behind(sheet, FakeSheet);
    if (!found) throw mismatch('SpreadsheetApp.Spreadsheet.deleteSheet', [sheet]);
    const workbook = this.#workbook;
    if (workbook.sheets.length === 1) throw new Exception("You can't remove all the sheets in a document.");
    workbook.sheets = workbook.sheets.filter((each) => each !== found.sheet);
    workbook.namedRanges = workbook.namedRanges.filter(({ sheetId }) => sheetId !== found.sheet.id);
    workbook.activeSheetId = this.#active().id;
    this.context.state.touch();
  }

  /** To a position counted from 1. */
  moveActiveSheet(position: number): void {
    const { sheets } = this.#workbook;
    const active = this.#active();
    sheets.splice(sheets.indexOf(active), 1);
    sheets.splice(position - 1, 0, active);
    this.context.state.touch();
  }

  getRange(text: string): Range {
    const { sheetName, reference } = splitSheetName(text);
    const named = this.getRangeByName(text);
    if (named) return named;
    const { sheets } = this.#workbook;
    const sheet = sheetName === undefined ? this.#active() : sheets.find(({ name }) => name === sheetName);
    const area = sheet && parseA1(reference, sheet.maxRows, sheet.maxColumns);
    if (!sheet || !area) throw new Exception('Range not found');
    return this.context.make.range(sheet, area);
  }

  getRangeByName(name: string): Range | null {
    const { sheets, namedRanges } = this.#workbook;
    const found = namedRanges.find((each) => each.name === name);
    const sheet = found && sheets.find(({ id }) => id === found.sheetId);
    return found && sheet ? this.context.make.range(sheet, found.area) : null;
  }

  setNamedRange(name: string, range: Range): void {
    const place = behind(range, RangePlace);
    if (!place) throw mismatch('SpreadsheetApp.Spreadsheet.setNamedRange', [name, range]);
    const others = this.#workbook.namedRanges.filter((each) => each.name !== name);
    this.#workbook.namedRanges = [...others, { name, sheetId: place.sheet.id, area: place.area }];
    this.context.state.touch();
  }

  getActiveRange(): Range | null {
    const { selection } = this.context.state;
    const sheet = this.#workbook.sheets.find(({ id }) => id === selection?.sheetId);
    return selection && sheet ? this.context.make.range(sheet, selection.area) : null;
  }

  setActiveRange(range: Range): Range {
    const place = behind(range, RangePlace);
    if (!place) throw mismatch('SpreadsheetApp.Spreadsheet.setActiveRange', [range]);
    return place.activate();
  }

  setActiveSelection(range: Range | string): Range {
    return this.setActiveRange(typeof range === 'string' ? this.getRange(range) : range);
  }

  toast(message: string, title: string | null = '', seconds: number | null = 5): void {
    this.context.state.toasts.push({ title: title ?? '', message: String(message), seconds: seconds ?? 5 });
  }
}

function freeName(sheets: Sheet[]): string {
  const taken = new Set(sheets.map(({ name }) => name));
  let number = sheets.length + 1;
  while (taken.has(`Trang tính${number}`)) number++;
  return `Trang tính${number}`;
}
