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
    return this.range.wholeLines ?? toA1(this.area);
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

  getWidth(): number {
    return this.area.columns;
  }

  offset(down: number, right: number, rows = this.area.rows, columns = this.area.columns): Range {
    const { row, column } = this.area;
    return this.context.make.range(this.sheet, areaOf(row + down, column + right, rows, columns));
  }
}
