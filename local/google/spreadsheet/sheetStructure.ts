import type { Line } from '../../workbook/formulaShift';
import { deleteLines, insertLines } from '../../workbook/structure';
import { wholeSheet } from '../../workbook/cells';
import { areaOf } from '../../workbook/a1';
import type { Sheet } from '../../workbook/model';
import { sortRows } from '../../workbook/sorting';
import type { Context } from '../context';
import { requireWritable } from '../entry';
import { Exception } from '../errors';
import { Fake } from '../face';

type Google = GoogleAppsScript.Spreadsheet.Sheet;

type Structure = Pick<
  Google,
  | 'deleteColumn'
  | 'deleteColumns'
  | 'deleteRow'
  | 'deleteRows'
  | 'getColumnWidth'
  | 'getFrozenColumns'
  | 'getFrozenRows'
  | 'getMaxColumns'
  | 'getMaxRows'
  | 'getRowHeight'
  | 'hideColumns'
  | 'hideRows'
  | 'insertColumnAfter'
  | 'insertColumnBefore'
  | 'insertColumnsAfter'
  | 'insertColumnsBefore'
  | 'insertRowAfter'
  | 'insertRowBefore'
  | 'insertRowsAfter'
  | 'insertRowsBefore'
  | 'isColumnHiddenByUser'
  | 'isRowHiddenByUser'
  | 'setColumnWidth'
  | 'setColumnWidths'
  | 'setFrozenColumns'
  | 'setFrozenRows'
  | 'setRowHeight'
  | 'setRowHeights'
  | 'showColumns'
  | 'showRows'
  | 'sort'
>;

const COLUMN_WIDTH = 100;
const ROW_HEIGHT = 21;

/** The grid of a tab: its rows and columns, their number, size and visibility. */
export abstract class SheetStructure extends Fake<Google> implements Structure {
  constructor(
    context: Context,
    readonly sheet: Sheet,
  ) {
    super(context, 'Sheet');
  }

  protected done(): Google {
    this.context.state.touch();
    return this.face;
  }

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

  getColumnWidth(column: number): number {
    return this.sheet.columnWidths.get(column) ?? COLUMN_WIDTH;
  }

  setColumnWidth(column: number, width: number): Google {
    return this.setColumnWidths(column, 1, width);
  }

  setColumnWidths(start: number, count: number, width: number): Google {
    each(start, count, (column) => this.sheet.columnWidths.set(column, width));
    return this.done();
  }

  getRowHeight(row: number): number {
    return this.sheet.rowHeights.get(row) ?? ROW_HEIGHT;
  }

  setRowHeight(row: number, height: number): Google {
    return this.setRowHeights(row, 1, height);
  }

  setRowHeights(start: number, count: number, height: number): Google {
    each(start, count, (row) => this.sheet.rowHeights.set(row, height));
    return this.done();
  }

  hideColumns(start: number, count = 1): void {
    each(start, count, (column) => this.sheet.hiddenColumns.add(column));
    this.done();
  }

  hideRows(start: number, count = 1): void {
    each(start, count, (row) => this.sheet.hiddenRows.add(row));
    this.done();
  }

  showColumns(start: number, count = 1): void {
    each(start, count, (column) => this.sheet.hiddenColumns.delete(column));
    this.done();
  }

  showRows(start: number, count = 1): void {
    each(start, count, (row) => this.sheet.hiddenRows.delete(row));
    this.done();
  }

  isColumnHiddenByUser(column: number): boolean {
    return this.sheet.hiddenColumns.has(column);
  }

  isRowHiddenByUser(row: number): boolean {
    return this.sheet.hiddenRows.has(row);
  }

  /** Sorts everything below the frozen rows. */
  sort(column: number, ascending = true): Google {
    const { sheet } = this;
    const body = areaOf(sheet.frozenRows + 1, 1, sheet.maxRows - sheet.frozenRows, sheet.maxColumns);
    requireWritable(this.context.state, sheet, body);
    sortRows(sheet, body, [{ column, ascending }]);
    return this.done();
  }
}

function lineArea(sheet: Sheet, line: Line, at: number, count: number) {
  const whole = wholeSheet(sheet);
  return line === 'row' ? { ...whole, row: at, rows: count } : { ...whole, column: at, columns: count };
}

function each(start: number, count: number, visit: (position: number) => void): void {
  for (let position = start; position < start + count; position++) visit(position);
}
