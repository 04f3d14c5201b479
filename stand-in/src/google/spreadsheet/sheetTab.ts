import { areaOf } from '../../workbook/a1';
import { hexColour } from '../colour';
import { SheetType } from '../enums';
import { Exception, mismatch } from '../errors';
import { behind, Fake } from '../face';
import { FakeColor, hexOf } from './colour';
import { addMetadata, FakeDeveloperMetadataFinder, metadataOf } from './developerMetadata';
import { FakeNamedRange } from './namedRange';
import { SheetPart } from './sheetBase';
import { copySheet } from '../../workbook/copySheet';
import { requireRoom } from '../cellLimit';

type Google = GoogleAppsScript.Spreadsheet.Sheet;
type Color = GoogleAppsScript.Spreadsheet.Color;

type Tab = Pick<
  Google,
  | 'activate'
  | 'addDeveloperMetadata'
  | 'copyTo'
  | 'createDeveloperMetadataFinder'
  | 'getDeveloperMetadata'
  | 'getIndex'
  | 'getName'
  | 'getNamedRanges'
  | 'getParent'
  | 'getSheetId'
  | 'getSheetName'
  | 'getTabColor'
  | 'getType'
  | 'hasHiddenGridlines'
  | 'hideSheet'
  | 'isSheetHidden'
  | 'setHiddenGridlines'
  | 'setName'
  | 'setTabColor'
  | 'showSheet'
>;

/** A tab as one of many: its name, place, colour and what is kept with it. */
export class SheetTab extends SheetPart implements Tab {
  getName(): string {
    return this.sheet.name;
  }

  getSheetName(): string {
    return this.sheet.name;
  }

  setName(name: string): Google {
    const { sheets } = this.context.state.workbook;
    if (sheets.some((other) => other !== this.sheet && other.name === name)) {
      throw new Exception(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
    this.sheet.name = name;
    return this.done();
  }

  getSheetId(): number {
    return this.sheet.id;
  }

  getIndex(): number {
    return this.context.state.workbook.sheets.indexOf(this.sheet) + 1;
  }

  getParent(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return this.context.make.spreadsheet();
  }

  activate(): Google {
    const { state } = this.context;
    state.workbook.activeSheetId = this.sheet.id;
    state.selection = { sheetId: this.sheet.id, area: areaOf(1, 1) };
    return this.face;
  }

  hideSheet(): Google {
    const visible = this.context.state.workbook.sheets.filter(({ hidden }) => !hidden);
    if (visible.length === 1 && visible[0] === this.sheet) {
      throw new Exception("You can't hide all the sheets in a document.");
    }
    this.sheet.hidden = true;
    return this.done();
  }

  showSheet(): Google {
    this.sheet.hidden = false;
    return this.done();
  }

  isSheetHidden(): boolean {
    return this.sheet.hidden;
  }

  getTabColor(): string | null {
    return this.sheet.tabColor ?? null;
  }

  setTabColor(color: string | null): Google {
    // Google's own example gives `ff0000`.
    if (color) this.sheet.tabColor = hexColour(color.replace(/^(?=[\da-f]{6}$)/i, '#'));
    else delete this.sheet.tabColor;
    return this.done();
  }

  setHiddenGridlines(hidden: boolean): Google {
    this.sheet.hiddenGridlines = hidden;
    return this.done();
  }

  hasHiddenGridlines(): boolean {
    return this.sheet.hiddenGridlines ?? false;
  }

  getTabColorObject(): Color | null {
    return this.sheet.tabColor ? new FakeColor(this.context, this.sheet.tabColor).face : null;
  }

  setTabColorObject(color: Color | null): Google {
    return this.setTabColor(hexOf('SpreadsheetApp.Sheet.setTabColorObject', color));
  }

  getType(): GoogleAppsScript.Spreadsheet.SheetType {
    return SheetType.GRID;
  }

  /** To the end of the file. */
  copyTo(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Google {
    const { sheet } = this;
    // Not by its class: that file knows this one.
    const context = behind<Fake<GoogleAppsScript.Spreadsheet.Spreadsheet>>(spreadsheet, Fake)?.context;
    if (spreadsheet !== context?.make.spreadsheet()) {
      throw mismatch('SpreadsheetApp.Sheet.copyTo', [spreadsheet]);
    }
    const { workbook } = context.state;
    requireRoom(workbook, sheet.maxRows * sheet.maxColumns);
    const copy = copySheet(workbook, sheet);
    workbook.sheets.push(copy);
    context.state.touch();
    return context.make.sheet(copy);
  }

  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    return this.context.state.workbook.namedRanges
      .filter(({ sheetId }) => sheetId === this.sheet.id)
      .map((named) => new FakeNamedRange(this.context, named).face);
  }

  addDeveloperMetadata(...args: unknown[]): Google {
    addMetadata(this.context, { sheet: this.sheet }, args);
    return this.face;
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataOf(this.context, { sheet: this.sheet });
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return new FakeDeveloperMetadataFinder(this.context, { sheet: this.sheet }).face;
  }
}
