import type { Line } from '../../workbook/formulaShift';
import { deleteLines, insertLines, moveLinesTo } from '../../workbook/structure';
import { wholeSheet } from '../../workbook/cells';
import { areaOf } from '../../workbook/a1';
import type { Sheet } from '../../workbook/model';
import { sortRows } from '../../workbook/sorting';
import { requireWritable } from '../entry';
import { requireRoom } from '../cellLimit';
import { Exception, mismatch } from '../errors';
import { behind } from '../face';
import { FakeRange } from './rangeBase';
import { SheetPart } from './sheetBase';

type Google = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

type Structure = Pick<
  Google,
  | 'deleteColumn'
  | 'deleteColumns'
  | 'deleteRow'
  | 'deleteRows'
  | 'getFrozenColumns'
  | 'getFrozenRows'
  | 'getMaxColumns'
  | 'getMaxRows'
  | 'insertColumnAfter'
  | 'insertColumnBefore'
  | 'insertColumnsAfter'
  | 'insertColumns'
  | 'insertColumnsBefore'
  | 'insertRowAfter'
  | 'insertRowBefore'
  | 'insertRowsAfter'
  | 'insertRows'
  | 'insertRowsBefore'
  | 'moveColumns'
  | 'moveRows'
  | 'setFrozenColumns'
  | 'setFrozenRows'
  | 'sort'
>;

/** The grid of a tab: how many rows and columns it has, and in which order. */
export class SheetStructure extends SheetPart implements Structure {
  getMaxRows(): number {
    return this.sheet.maxRows;
  }

  getMaxColumns(): number {
    return this.sheet.maxColumns;
  }

  #insert(line: Line, at: number, count: number, like: number): Google {
    const { sheet } = this;
    const max = line === 'row' ? sheet.maxRows : sheet.maxColumns;
    if (at < 1 || at > max + 1 || like < 1 || like > max) {
      throw new Exception(`Those ${line}s are out of bounds.`);
    }
    if (count < 1) throw new Exception(`You must insert at least 1 ${line}.`);
    requireRoom(this.context.state.workbook, count * (line === 'row' ? sheet.maxColumns : sheet.maxRows));
    requireWritable(this.context.state, sheet, lineArea(sheet, line, like, 1));
    insertLines(this.context.state.workbook, sheet, line, at, count, like);
    return this.done();
  }

  #delete(line: Line, at: number, count: number): Google {
    const { sheet } = this;
    const max = line === 'row' ? sheet.maxRows : sheet.maxColumns;
    if (at < 1 || count < 1 || at + count - 1 > max) throw new Exception(`Those ${line}s are out of bounds.`);
    if (count === max) throw new Exception(`You can't delete all the ${line}s on the sheet.`);
    const frozen = line === 'row' ? sheet.frozenRows : sheet.frozenColumns;
    if (max - count <= frozen - Math.max(0, Math.min(count, frozen - at + 1))) {
      throw new Exception(`Sorry, it is not possible to delete all non-frozen ${line}s.`);
    }
    requireWritable(this.context.state, sheet, lineArea(sheet, line, at, count));
    deleteLines(this.context.state.workbook, sheet, line, at, count);
    return this.done();
  }

  deleteColumn(at: number): Google {
    return this.#delete('column', at, 1);
  }

  deleteColumns(at: number, count: number): void {
    this.#delete('column', at, count);
  }

  deleteRow(at: number): Google {
    return this.#delete('row', at, 1);
  }

  deleteRows(at: number, count: number): void {
    this.#delete('row', at, count);
  }

  insertColumnAfter(after: number): Google {
    return this.#insert('column', after + 1, 1, after);
  }

  insertColumnBefore(before: number): Google {
    return this.#insert('column', before, 1, before);
  }

  insertColumnsAfter(after: number, count: number): Google {
    return this.#insert('column', after + 1, count, after);
  }

  insertColumnsBefore(before: number, count: number): Google {
    return this.#insert('column', before, count, before);
  }

  insertRowAfter(after: number): Google {
    return this.#insert('row', after + 1, 1, after);
  }

  insertRowBefore(before: number): Google {
    return this.#insert('row', before, 1, before);
  }

  insertRowsAfter(after: number, count: number): Google {
    return this.#insert('row', after + 1, count, after);
  }

  insertRowsBefore(before: number, count: number): Google {
    return this.#insert('row', before, count, before);
  }

  getFrozenColumns(): number {
    return this.sheet.frozenColumns;
  }

  getFrozenRows(): number {
    return this.sheet.frozenRows;
  }

  setFrozenColumns(columns: number): void {
    this.sheet.frozenColumns = columns;
    this.done();
  }

  setFrozenRows(rows: number): void {
    this.sheet.frozenRows = rows;
    this.done();
  }

  insertRows(row: number, count = 1): void {
    this.insertRowsBefore(row, count);
  }

  insertColumns(column: number, count = 1): void {
    this.insertColumnsBefore(column, count);
  }

  /** Both places are counted before the move. */
  moveRows(rows: Range, destination: number): void {
    this.#move('row', 'moveRows', rows, destination);
  }

  moveColumns(columns: Range, destination: number): void {
    this.#move('column', 'moveColumns', columns, destination);
  }

  #move(line: Line, member: string, lines: Range, destination: number): void {
    const { sheet, context } = this;
    const place = behind(lines, FakeRange);
    if (!place) throw mismatch(`SpreadsheetApp.Sheet.${member}`, [lines, destination]);
    const max = line === 'row' ? sheet.maxRows : sheet.maxColumns;
    if (place.sheet !== sheet || destination < 1 || destination > max + 1) {
      throw new Exception(`Those ${line}s are out of bounds.`);
    }
    const { [line]: at, [line === 'row' ? 'rows' : 'columns']: count } = place.area;
    requireWritable(context.state, sheet, lineArea(sheet, line, at, count));
    moveLinesTo(context.state.workbook, sheet, line, at, count, destination);
    this.done();
  }

  /** Sorts everything below the frozen rows. */
  sort(column: number, ascending = true): Google {
    const { sheet } = this;
    const body = areaOf(sheet.frozenRows + 1, 1, sheet.maxRows - sheet.frozenRows, sheet.maxColumns);
    requireWritable(this.context.state, sheet, body);
    sortRows(sheet, body, [{ column, ascending }], this.context.state.calculatedValues(sheet));
    return this.done();
  }
}

function lineArea(sheet: Sheet, line: Line, at: number, count: number) {
  const whole = wholeSheet(sheet);
  return line === 'row' ? { ...whole, row: at, rows: count } : { ...whole, column: at, columns: count };
}
