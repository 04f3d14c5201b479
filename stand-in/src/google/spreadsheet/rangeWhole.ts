import { areaOf } from '../../workbook/a1';
import { copyCells, type Paste, type Place } from '../../workbook/copying';
import { dataRegion, nextEdge } from '../../workbook/dataEdges';
import type { Area, Protection } from '../../workbook/model';
import { moveCells } from '../../workbook/moving';
import { sortRows, type SortKey } from '../../workbook/sorting';
import { isWritable } from '../../workbook/protection';
import { CopyPasteType, Dimension } from '../enums';
import { requireWritable } from '../entry';
import { Exception, mismatch } from '../errors';
import { behind } from '../face';
import { applyBanding, bandingsOf } from './banding';
import { addMetadata, FakeDeveloperMetadataFinder, metadataOf } from './developerMetadata';
import { createFilter, FakeFilter } from './filter';
import { FakeProtection } from './protection';
import { FakeRange, RangePart, requireInside } from './rangeBase';
import { FakeSheet } from './sheetBase';
import { FakeTextFinder } from './textFinder';

type Google = GoogleAppsScript.Spreadsheet.Range;

type Whole = Pick<
  Google,
  | 'addDeveloperMetadata'
  | 'applyColumnBanding'
  | 'applyRowBanding'
  | 'canEdit'
  | 'copyFormatToRange'
  | 'copyTo'
  | 'copyValuesToRange'
  | 'createDeveloperMetadataFinder'
  | 'createFilter'
  | 'createTextFinder'
  | 'getBandings'
  | 'getDataRegion'
  | 'getDeveloperMetadata'
  | 'getFilter'
  | 'getNextDataCell'
  | 'moveTo'
  | 'protect'
  | 'setBorder'
  | 'sort'
>;

/** Rows down and columns to the right. */
const STEPS: Record<string, [down: number, right: number]> = {
  UP: [-1, 0],
  DOWN: [1, 0],
  PREVIOUS: [0, -1],
  NEXT: [0, 1],
};

/** What is done with a range as a whole: copying, moving, sorting, filtering, protecting. */
export class RangeWhole extends RangePart implements Whole {
  /** (destination) · (destination, {contentsOnly, formatOnly}) · (destination, type, transposed) */
  copyTo(destination: Google, what?: unknown, transpose?: unknown): void {
    // Whatever is not a truth value does not transpose.
    const transposed = transpose === true;
    const target = behind(destination, FakeRange);
    if (!target) throw mismatch('SpreadsheetApp.Range.copyTo', [destination, what]);
    const paste = pasteOf(what);
    this.#requireSameFile(target);
    this.#copyAll(target, paste, transposed);
  }

  #copyAll({ sheet, area: destination }: Place, paste: Paste, transposed = false): void {
    for (const area of this.#tiles(destination, transposed)) this.#copy({ sheet, area }, paste, transposed);
  }

  /** Where copies go: as often as they fit into the destination without a rest, down and to the right each by itself. */
  #tiles({ row, column, rows, columns }: Area, transposed: boolean): Area[] {
    const { area } = this;
    const [high, wide] = transposed ? [area.columns, area.rows] : [area.rows, area.columns];
    const down = rows % high === 0 ? rows / high : 1;
    const right = columns % wide === 0 ? columns / wide : 1;
    return Array.from({ length: down * right }, (_, i) =>
      areaOf(row + Math.floor(i / right) * high, column + (i % right) * wide, high, wide),
    );
  }

  #copy(to: Place, paste: Paste, transposed = false): void {
    const { state } = this.context;
    const [rows, columns] = transposed
      ? [this.area.columns, this.area.rows]
      : [this.area.rows, this.area.columns];
    const target = areaOf(to.area.row, to.area.column, rows, columns);
    requireInside(to.sheet, target);
    requireWritable(state, to.sheet, target);
    if (paste === 'PASTE_VALUES') state.evaluated();
    copyCells(this, to, paste, transposed);
    state.touch();
  }

  #requireSameFile({ context }: FakeRange): void {
    if (context.state !== this.context.state)
      throw new Exception('Target range and source range must be on the same spreadsheet.');
  }

  copyValuesToRange(
    to: number | GoogleAppsScript.Spreadsheet.Sheet,
    left: number,
    right: number,
    top: number,
    bottom: number,
  ): void {
    this.#copyAll(this.#place('copyValuesToRange', to, [left, right, top, bottom]), 'PASTE_VALUES');
  }

  copyFormatToRange(
    to: number | GoogleAppsScript.Spreadsheet.Sheet,
    left: number,
    right: number,
    top: number,
    bottom: number,
  ): void {
    this.#copyAll(this.#place('copyFormatToRange', to, [left, right, top, bottom]), 'PASTE_FORMAT');
  }

  #place(member: string, to: unknown, edges: number[]): Place {
    const [left = 0, right = 0, top = 0, bottom = 0] = edges;
    const { sheets } = this.context.state.workbook;
    const sheet = typeof to === 'number' ? sheets.find(({ id }) => id === to) : behind(to, FakeSheet)?.sheet;
    if (!sheet) throw mismatch(`SpreadsheetApp.Range.${member}`, [to, ...edges]);
    return { sheet, area: areaOf(top, left, bottom - top + 1, right - left + 1) };
  }

  /** As cut and paste: only where the destination begins counts. */
  moveTo(destination: Google): void {
    const target = behind(destination, FakeRange);
    if (!target) throw mismatch('SpreadsheetApp.Range.moveTo', [destination]);
    this.#requireSameFile(target);
    const { state } = this.context;
    const { row, column } = target.area;
    const to = { sheet: target.sheet, area: areaOf(row, column, this.area.rows, this.area.columns) };
    requireInside(to.sheet, to.area);
    requireWritable(state, this.sheet, this.area);
    requireWritable(state, to.sheet, to.area);
    moveCells(state.workbook, this, to);
    state.touch();
  }

  getNextDataCell(direction: GoogleAppsScript.Spreadsheet.Direction): Google {
    const steps = STEPS[String(direction)];
    if (!steps) throw mismatch('SpreadsheetApp.Range.getNextDataCell', [direction]);
    const { row, column } = nextEdge(this.sheet, this.area, ...steps);
    return this.context.make.range(this.sheet, areaOf(row, column));
  }

  /** In all directions, or only up and down (`ROWS`) or to the sides (`COLUMNS`). */
  getDataRegion(dimension?: GoogleAppsScript.Spreadsheet.Dimension): Google {
    const grows = { rows: dimension !== Dimension.COLUMNS, columns: dimension !== Dimension.ROWS };
    return this.context.make.range(this.sheet, dataRegion(this.sheet, this.area, grows));
  }

  applyRowBanding(...how: unknown[]): GoogleAppsScript.Spreadsheet.Banding {
    return applyBanding(this.range, 'Row', how);
  }

  applyColumnBanding(...how: unknown[]): GoogleAppsScript.Spreadsheet.Banding {
    return applyBanding(this.range, 'Column', how);
  }

  getBandings(): GoogleAppsScript.Spreadsheet.Banding[] {
    return bandingsOf(this.context, this.sheet, this.area);
  }

  canEdit(): boolean {
    return isWritable(this.sheet, this.area, this.context.state.user);
  }

  createFilter(): GoogleAppsScript.Spreadsheet.Filter {
    return createFilter(this.context, this);
  }

  /** The filter of the tab, whichever of its cells the range has. */
  getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
    const { filter } = this.sheet;
    return filter ? new FakeFilter(this.context, this.sheet, filter).face : null;
  }

  createTextFinder(text: string): GoogleAppsScript.Spreadsheet.TextFinder {
    return new FakeTextFinder(this.context, text, [this]).face;
  }

  addDeveloperMetadata(...args: unknown[]): Google {
    addMetadata(this.context, this, args);
    return this.face;
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataOf(this.context, this);
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return new FakeDeveloperMetadataFinder(this.context, this).face;
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    const { state } = this.context;
    const protection: Protection = {
      description: '',
      warningOnly: false,
      area: this.area,
      editors: [state.user],
      everyone: true,
    };
    this.sheet.protections.push(protection);
    state.touch();
    return new FakeProtection(this.context, this.sheet, protection).face;
  }

  /** Borders are not kept: nothing the add-on promises hangs on them. */
  setBorder(): Google {
    return this.change((cell) => cell);
  }

  sort(spec: unknown): Google {
    requireWritable(this.context.state, this.sheet, this.area);
    const { state } = this.context;
    sortRows(this.sheet, this.area, [spec].flat().map(sortKey), state.calculatedValues(this.sheet));
    state.touch();
    return this.face;
  }
}

/** `contentsOnly` pastes values, as "paste values only" does. */
function pasteOf(what: unknown): Paste {
  const type = Object.values(CopyPasteType).find((each) => each === what);
  if (type) return String(type) as Paste;
  const { contentsOnly = false, formatOnly = false } = (what ?? {}) as {
    contentsOnly?: boolean;
    formatOnly?: boolean;
  };
  if (contentsOnly && formatOnly) throw new Exception('Only one of contentsOnly and formatOnly may be set.');
  return contentsOnly ? 'PASTE_VALUES' : formatOnly ? 'PASTE_FORMAT' : 'PASTE_NORMAL';
}

function sortKey(spec: unknown): SortKey {
  if (typeof spec === 'number') return { column: spec, ascending: true };
  const { column, ascending = true } = spec as { column: number; ascending?: boolean };
  return { column, ascending };
}
