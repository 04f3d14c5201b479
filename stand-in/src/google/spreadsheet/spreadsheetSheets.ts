import type { Sheet, Workbook } from '../../workbook/model';
import { copySheet, freeSheetId } from '../../workbook/copySheet';
import { emptySheet } from '../../workbook/newWorkbook';
import { requireRoom } from '../cellLimit';
import { Exception, mismatch } from '../errors';
import { behind, Fake } from '../face';
import { newSheet } from './sheet';
import { FakeSheet } from './sheetBase';
import { SheetTab } from './sheetTab';

type Google = GoogleAppsScript.Spreadsheet.Spreadsheet;
type SheetFace = GoogleAppsScript.Spreadsheet.Sheet;

type Sheets = Pick<
  Google,
  | 'deleteActiveSheet'
  | 'deleteSheet'
  | 'duplicateActiveSheet'
  | 'getActiveSheet'
  | 'getNumSheets'
  | 'getSheetById'
  | 'getSheetByName'
  | 'getSheets'
  | 'insertSheet'
  | 'moveActiveSheet'
  | 'renameActiveSheet'
  | 'setActiveSheet'
>;

/** The tabs of a file. */
export abstract class SpreadsheetSheets extends Fake<Google> implements Sheets {
  protected get workbook(): Workbook {
    return this.context.state.workbook;
  }

  #face(sheet: Sheet | undefined): SheetFace | null {
    return sheet ? this.context.make.sheet(sheet) : null;
  }

  protected active(): Sheet {
    const { sheets, activeSheetId } = this.workbook;
    return sheets.find(({ id }) => id === activeSheetId) ?? (sheets[0] as Sheet);
  }

  getSheets(): SheetFace[] {
    return this.workbook.sheets.map((sheet) => this.context.make.sheet(sheet));
  }

  getNumSheets(): number {
    return this.workbook.sheets.length;
  }

  getSheetByName(name: string): SheetFace | null {
    return this.#face(this.workbook.sheets.find((sheet) => sheet.name === name));
  }

  getSheetById(id: number): SheetFace | null {
    return this.#face(this.workbook.sheets.find((sheet) => sheet.id === id));
  }

  getActiveSheet(): SheetFace {
    return this.context.make.sheet(this.active());
  }

  setActiveSheet(sheet: SheetFace): SheetFace {
    const found = behind(sheet, FakeSheet);
    if (!found) throw mismatch('SpreadsheetApp.Spreadsheet.setActiveSheet', [sheet]);
    return found.part(SheetTab).activate();
  }

  /** Name, place (from 0) and a template, each of which may be left out. */
  insertSheet(...args: unknown[]): SheetFace {
    const { workbook } = this;
    const { sheets } = workbook;
    const name = args.find((arg) => typeof arg === 'string') ?? freeName(sheets);
    const index = args.find((arg) => typeof arg === 'number') ?? sheets.indexOf(this.active()) + 1;
    const options = args.find((arg) => typeof arg === 'object' && arg !== null) as
      { template?: SheetFace } | undefined;
    const template = behind(options?.template, FakeSheet)?.sheet;
    if (sheets.some((sheet) => sheet.name === name)) {
      throw new Exception(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
    if (!name) throw new Exception('The name cannot be empty.');
    const sheet = template ? copySheet(workbook, template, name) : emptySheet(freeSheetId(workbook), name);
    return this.#add(sheet, index);
  }

  /** Beside the original, and it becomes the active one. */
  duplicateActiveSheet(): SheetFace {
    const original = this.active();
    return this.#add(copySheet(this.workbook, original), this.workbook.sheets.indexOf(original) + 1);
  }

  #add(sheet: Sheet, index: number): SheetFace {
    requireRoom(this.workbook, sheet.maxRows * sheet.maxColumns);
    this.workbook.sheets.splice(index, 0, sheet);
    this.context.state.touch();
    return newSheet(this.context, sheet).part(SheetTab).activate();
  }

  deleteActiveSheet(): SheetFace {
    this.deleteSheet(this.getActiveSheet());
    return this.getActiveSheet();
  }

  renameActiveSheet(name: string): void {
    newSheet(this.context, this.active()).part(SheetTab).setName(name);
  }

  deleteSheet(sheet: SheetFace): void {
    const found = behind(sheet, FakeSheet);
    if (!found) throw mismatch('SpreadsheetApp.Spreadsheet.deleteSheet', [sheet]);
    const workbook = this.workbook;
    if (workbook.sheets.length === 1) throw new Exception("You can't remove all the sheets in a document.");
    workbook.sheets = workbook.sheets.filter((each) => each !== found.sheet);
    workbook.namedRanges = workbook.namedRanges.filter(({ sheetId }) => sheetId !== found.sheet.id);
    workbook.metadata = workbook.metadata?.filter(({ sheetId }) => sheetId !== found.sheet.id) ?? [];
    workbook.activeSheetId = this.active().id;
    this.context.state.touch();
  }

  /** To a position counted from 1. */
  moveActiveSheet(position: number): void {
    const { sheets } = this.workbook;
    const active = this.active();
    if (position < 1 || position > sheets.length) throw new Exception('The sheet position is out of bounds.');
    sheets.splice(sheets.indexOf(active), 1);
    sheets.splice(position - 1, 0, active);
    this.context.state.touch();
  }
}

function freeName(sheets: Sheet[]): string {
  const taken = new Set(sheets.map(({ name }) => name));
  let number = sheets.length + 1;
  while (taken.has(`Trang tính${number}`)) number++;
  return `Trang tính${number}`;
}
