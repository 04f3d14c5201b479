import { areaOf, lastColumn, lastRow, parseA1, toA1 } from '../../workbook/a1';
import type { Area, Sheet } from '../../workbook/model';
import { fromR1C1 } from '../../workbook/r1c1';
import type { Context } from '../context';
import { Exception, mismatch } from '../errors';
import { Fake } from '../face';

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
export abstract class RangePlace extends Fake<Range> implements Place {
  constructor(
    context: Context,
    readonly sheet: Sheet,
    readonly area: Area,
  ) {
    super(context, 'Range');
    requireInside(sheet, area);
  }

  activate(): Range {
    const { state } = this.context;
    state.workbook.activeSheetId = this.sheet.id;
    state.selection = { sheetId: this.sheet.id, area: this.area };
    return this.face;
  }

  getA1Notation(): string {
    return toA1(this.area);
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

/** The area a text names in A1 notation or, without brackets, in R1C1 notation; null when it names none. */
export function areaNamed(reference: string, { maxRows, maxColumns }: Sheet): Area | null {
  const isR1C1 = /^(R\d+)?(C\d+)?(:(R\d+)?(C\d+)?)?$/i.test(reference);
  return (
    parseA1(reference, maxRows, maxColumns) ??
    (isR1C1 ? parseA1(fromR1C1(reference, 1, 1), maxRows, maxColumns) : null)
  );
}

/** Throws as getRange does when an area does not lie within the grid. */
export function requireInside(sheet: Sheet, area: Area): void {
  if (area.row < 1) throw new Exception('The starting row of the range is too small.');
  if (area.column < 1) throw new Exception('The starting column of the range is too small.');
  if (area.rows < 1) throw new Exception('The number of rows in the range must be at least 1.');
  if (area.columns < 1) throw new Exception('The number of columns in the range must be at least 1.');
  if (lastRow(area) > sheet.maxRows || lastColumn(area) > sheet.maxColumns) {
    throw new Exception('The coordinates of the range are outside the dimensions of the sheet.');
  }
}

/** Throws as Google does when a table of data has another shape than the range it is meant for. */
export function requireShape(member: string, data: unknown, area: Area): asserts data is unknown[][] {
  if (!Array.isArray(data) || !data.every((row) => Array.isArray(row))) {
    throw mismatch(`SpreadsheetApp.Range.${member}`, [data]);
  }
  if (data.length !== area.rows) {
    throw new Exception(
      `The number of rows in the data does not match the number of rows in the range. The data has ${data.length} but the range has ${area.rows}.`,
    );
  }
  const wrong = data.find((row) => row.length !== area.columns);
  if (wrong) {
    throw new Exception(
      `The number of columns in the data does not match the number of columns in the range. The data has ${wrong.length} but the range has ${area.columns}.`,
    );
  }
}
