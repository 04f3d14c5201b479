import { areaOf, lastColumn, lastRow, toA1 } from '../../workbook/a1';
import { Exception } from '../errors';
import { RangePart } from './rangeBase';

type Range = GoogleAppsScript.Spreadsheet.Range;

type Place = Pick<
  Range,
  | 'activate'
  | 'getA1Notation'
  | 'getCell'
  | 'getColumn'
  | 'getGridId'
  | 'getHeight'
  | 'getLastColumn'
  | 'getLastRow'
  | 'getNumColumns'
  | 'getNumRows'
  | 'getRow'
  | 'getRowIndex'
  | 'getSheet'
  | 'getWidth'
  | 'isEndColumnBounded'
  | 'isEndRowBounded'
  | 'isStartColumnBounded'
  | 'isStartRowBounded'
  | 'offset'
>;

/** Where a range is. */
export class RangePlace extends RangePart implements Place {
  activate(): Range {
    const { state } = this.context;
    state.workbook.activeSheetId = this.sheet.id;
    state.selection = { sheetId: this.sheet.id, area: this.area };
    return this.face;
  }

  getA1Notation(): string {
    const { open = '' } = this.range;
    return /^([A-Z]+:[A-Z]+|\d+:\d+)$/.test(open) ? open : toA1(this.area);
  }

  getCell(row: number, column: number): Range {
    if (row < 1 || column < 1 || row > this.area.rows || column > this.area.columns) {
      throw new Exception('Cell reference out of range');
    }
    return this.offset(row - 1, column - 1, 1, 1);
  }

  getColumn(): number {
    return this.area.column;
  }

  getGridId(): number {
    return this.sheet.id;
  }

  getHeight(): number {
    return this.area.rows;
  }

  getLastColumn(): number {
    return lastColumn(this.area);
  }

  getLastRow(): number {
    return lastRow(this.area);
  }

  getNumColumns(): number {
    return this.area.columns;
  }

  getNumRows(): number {
    return this.area.rows;
  }

  getRow(): number {
    return this.area.row;
  }

  getRowIndex(): number {
    return this.area.row;
  }

  getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return this.context.make.sheet(this.sheet);
  }

  /** How the corners were written; in one that lacks its row or column the range is open to the edge. */
  get #corners(): string[] {
    return (this.range.open ?? 'A1:A1').split(':');
  }

  isStartRowBounded(): boolean {
    return /\d/.test(this.#corners[0]!);
  }

  isEndRowBounded(): boolean {
    return /\d/.test(this.#corners[1]!);
  }

  isStartColumnBounded(): boolean {
    return /[A-Z]/.test(this.#corners[0]!);
  }

  isEndColumnBounded(): boolean {
    return /[A-Z]/.test(this.#corners[1]!);
  }

  getWidth(): number {
    return this.area.columns;
  }

  offset(down: number, right: number, rows = this.area.rows, columns = this.area.columns): Range {
    const { row, column } = this.area;
    return this.context.make.range(this.sheet, areaOf(row + down, column + right, rows, columns));
  }
}
