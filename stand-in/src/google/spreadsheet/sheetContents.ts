import { areaOf, splitSheetName } from '../../workbook/a1';
import { bandingsOf } from './banding';
import { contentEnd, wholeSheet } from '../../workbook/cells';
import type { Area, ColourRule, Protection } from '../../workbook/model';
import { ProtectionType } from '../enums';
import { Exception, mismatch } from '../errors';
import { behind } from '../face';
import { FakeConditionalFormatRule } from './conditionalFormatRule';
import { FakeProtection } from './protection';
import { newRange } from './range';
import { FakeRangeList } from './rangeList';
import { areaNamed, FakeRange, requireInside, openReferenceOf } from './rangeBase';
import { RangeMarks } from './rangeMarks';
import { RangePlace } from './rangePlace';
import { RangeValues } from './rangeValues';
import { FakeFilter } from './filter';
import { SheetPart } from './sheetBase';
import { SheetStructure } from './sheetStructure';
import { FakeTextFinder } from './textFinder';

type Google = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

type Contents = Pick<
  Google,
  | 'appendRow'
  | 'clear'
  | 'clearConditionalFormatRules'
  | 'clearContents'
  | 'clearFormats'
  | 'clearNotes'
  | 'createTextFinder'
  | 'getConditionalFormatRules'
  | 'getActiveCell'
  | 'getActiveRange'
  | 'getCurrentCell'
  | 'getFilter'
  | 'getSheetValues'
  | 'getDataRange'
  | 'getLastColumn'
  | 'getLastRow'
  | 'getBandings'
  | 'getProtections'
  | 'getRange'
  | 'getRangeList'
  | 'protect'
  | 'setActiveRange'
  | 'setActiveSelection'
  | 'setConditionalFormatRules'
>;

/** What is on a tab: its cells, rules and protections. */
export class SheetContents extends SheetPart implements Contents {
  getRange(...args: [string] | [row: number, column: number, rows?: number, columns?: number]): Range {
    const [text] = args;
    if (typeof text === 'string' && args.length === 1) {
      return this.context.make.range(
        this.sheet,
        this.#areaNamed(text),
        openReferenceOf(splitSheetName(text).reference),
      );
    }
    if (args.length < 2 || !args.every((each) => typeof each === 'number')) {
      throw mismatch('SpreadsheetApp.Sheet.getRange', args);
    }
    if (args.some(Number.isNaN)) throw new Exception('Cannot convert NaN to int.');
    const [row, column, rows, columns] = args.map(Math.trunc) as [number, number, number?, number?];
    return this.context.make.range(this.sheet, areaOf(row, column, rows, columns));
  }

  #areaNamed(text: string): Area {
    const { sheetName, reference } = splitSheetName(text);
    const area = areaNamed(reference, this.sheet) ?? this.#named(text);
    if (!area || (sheetName !== undefined && sheetName !== this.sheet.name)) {
      throw new Exception('Range not found');
    }
    requireInside(this.sheet, area);
    return area;
  }

  #named(text: string): Area | undefined {
    const { namedRanges } = this.context.state.workbook;
    return namedRanges.find(({ name, sheetId }) => name === text && sheetId === this.sheet.id)?.area;
  }

  getRangeList(references: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    return new FakeRangeList(
      this.context,
      references.map((text) => newRange(this.context, this.sheet, this.#areaNamed(text))),
    ).face;
  }

  getDataRange(): Range {
    const end = contentEnd(this.sheet);
    return this.context.make.range(this.sheet, areaOf(1, 1, Math.max(end.row, 1), Math.max(end.column, 1)));
  }

  getLastRow(): number {
    return contentEnd(this.sheet).row;
  }

  getLastColumn(): number {
    return contentEnd(this.sheet).column;
  }

  appendRow(values: unknown[]): Google {
    const row = contentEnd(this.sheet).row + 1;
    if (row > this.sheet.maxRows) this.whole.part(SheetStructure).insertRowsAfter(this.sheet.maxRows, 1);
    if (values.length > this.sheet.maxColumns) {
      this.whole
        .part(SheetStructure)
        .insertColumnsAfter(this.sheet.maxColumns, values.length - this.sheet.maxColumns);
    }
    newRange(this.context, this.sheet, areaOf(row, 1, 1, values.length))
      .part(RangeValues)
      .setValues([values]);
    return this.face;
  }

  #everything(): RangeMarks {
    return newRange(this.context, this.sheet, wholeSheet(this.sheet)).part(RangeMarks);
  }

  clear(options: { contentsOnly?: boolean | undefined; formatOnly?: boolean | undefined } = {}): Google {
    this.#everything().clear(options);
    if (!options.contentsOnly) this.clearConditionalFormatRules();
    return this.face;
  }

  clearContents(): Google {
    this.#everything().clearContent();
    return this.face;
  }

  clearFormats(): Google {
    this.#everything().clearFormat();
    this.clearConditionalFormatRules();
    return this.face;
  }

  clearNotes(): Google {
    this.#everything().clearNote();
    return this.face;
  }

  clearConditionalFormatRules(): void {
    this.sheet.colourRules = [];
    this.done();
  }

  getConditionalFormatRules(): Rule[] {
    return this.sheet.colourRules.map(
      (rule) => new FakeConditionalFormatRule(this.context, { ...rule, sheet: this.sheet }).face,
    );
  }

  /** Replaces all rules of the tab. */
  setConditionalFormatRules(rules: Rule[]): void {
    this.sheet.colourRules = rules.map((given): ColourRule => {
      const rule = behind(given, FakeConditionalFormatRule);
      if (!rule) throw mismatch('SpreadsheetApp.Sheet.setConditionalFormatRules', [rules]);
      const { sheet, areas, condition, format } = rule.draft;
      if (sheet !== this.sheet) {
        throw new Exception('Conditional format rule cannot reference a different sheet.');
      }
      return { areas, condition, format };
    });
    this.done();
  }

  getBandings(): GoogleAppsScript.Spreadsheet.Banding[] {
    return bandingsOf(this.context, this.sheet);
  }

  getProtections(
    type: GoogleAppsScript.Spreadsheet.ProtectionType,
  ): GoogleAppsScript.Spreadsheet.Protection[] {
    return this.sheet.protections
      .filter((protection) => (protection.area !== undefined) === (type === ProtectionType.RANGE))
      .map((protection) => new FakeProtection(this.context, this.sheet, protection).face);
  }

  /** A tab has one protection of its own: asking again gives the same. */
  protect(): GoogleAppsScript.Spreadsheet.Protection {
    const found = this.sheet.protections.find(({ area }) => area === undefined);
    const { user } = this.context.state;
    const protection: Protection = found ?? {
      description: '',
      warningOnly: false,
      editors: [user],
      everyone: true,
    };
    if (!found) this.sheet.protections.push(protection);
    this.done();
    return new FakeProtection(this.context, this.sheet, protection).face;
  }

  setActiveRange(range: Range): Range {
    const place = behind(range, FakeRange);
    if (!place) throw mismatch('SpreadsheetApp.Sheet.setActiveRange', [range]);
    return place.part(RangePlace).activate();
  }

  setActiveSelection(range: Range | string): Range {
    return this.setActiveRange(typeof range === 'string' ? this.getRange(range) : range);
  }

  /** The selection, when it is on this tab; else its first cell. */
  #selected(): Area {
    const { selection } = this.context.state;
    return selection?.sheetId === this.sheet.id ? selection.area : areaOf(1, 1);
  }

  getActiveRange(): Range {
    return this.context.make.range(this.sheet, this.#selected());
  }

  getActiveCell(): Range {
    const { row, column } = this.#selected();
    return this.context.make.range(this.sheet, areaOf(row, column));
  }

  getCurrentCell(): Range {
    return this.getActiveCell();
  }

  getSheetValues(row: number, column: number, rows: number, columns: number): unknown[][] {
    return newRange(this.context, this.sheet, areaOf(row, column, rows, columns))
      .part(RangeValues)
      .getValues();
  }

  getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
    const { filter } = this.sheet;
    return filter ? new FakeFilter(this.context, this.sheet, filter).face : null;
  }

  createTextFinder(text: string): GoogleAppsScript.Spreadsheet.TextFinder {
    const place = { sheet: this.sheet, area: wholeSheet(this.sheet) };
    return new FakeTextFinder(this.context, text, [place]).face;
  }
}
