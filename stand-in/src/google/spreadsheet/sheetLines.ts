import type { Area } from '../../workbook/model';
import { mismatch } from '../errors';
import { behind } from '../face';
import { FakeRange } from './rangeBase';
import { SheetPart } from './sheetBase';

type Google = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

type Lines = Pick<
  Google,
  | 'autoResizeColumn'
  | 'autoResizeColumns'
  | 'autoResizeRows'
  | 'getColumnWidth'
  | 'getRowHeight'
  | 'hideColumn'
  | 'hideColumns'
  | 'hideRow'
  | 'hideRows'
  | 'isColumnHiddenByUser'
  | 'isRowHiddenByFilter'
  | 'isRowHiddenByUser'
  | 'setColumnWidth'
  | 'setColumnWidths'
  | 'setRowHeight'
  | 'setRowHeights'
  | 'setRowHeightsForced'
  | 'showColumns'
  | 'showRows'
  | 'unhideColumn'
  | 'unhideRow'
>;

const COLUMN_WIDTH = 100;
const ROW_HEIGHT = 21;

/** How large the rows and columns of a tab are, and which of them are hidden. */
export class SheetLines extends SheetPart implements Lines {
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

  isRowHiddenByFilter(row: number): boolean {
    return this.sheet.filter?.hiddenRows.has(row) ?? false;
  }

  hideColumn(columns: Range): void {
    const area = areaBehind('hideColumn', columns);
    this.hideColumns(area.column, area.columns);
  }

  hideRow(rows: Range): void {
    const area = areaBehind('hideRow', rows);
    this.hideRows(area.row, area.rows);
  }

  unhideColumn(columns: Range): void {
    const area = areaBehind('unhideColumn', columns);
    this.showColumns(area.column, area.columns);
  }

  unhideRow(rows: Range): void {
    const area = areaBehind('unhideRow', rows);
    this.showRows(area.row, area.rows);
  }

  setRowHeightsForced(start: number, count: number, height: number): Google {
    return this.setRowHeights(start, count, height);
  }

  /** How wide a text is only a browser knows: the column stays as it is. */
  autoResizeColumn(): Google {
    return this.done();
  }

  autoResizeColumns(): Google {
    return this.done();
  }

  autoResizeRows(): Google {
    return this.done();
  }
}

function areaBehind(member: string, range: Range): Area {
  const place = behind(range, FakeRange);
  if (!place) throw mismatch(`SpreadsheetApp.Sheet.${member}`, [range]);
  return place.area;
}

function each(start: number, count: number, visit: (position: number) => void): void {
  for (let position = start; position < start + count; position++) visit(position);
}
