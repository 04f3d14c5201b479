import { lastColumn, lastRow, parseA1 } from '../../workbook/a1';
import { changeCell, eachPosition, formatChange, withFormat } from '../../workbook/cells';
import type { Area, Cell, CellFormat, Sheet } from '../../workbook/model';
import { fromR1C1 } from '../../workbook/r1c1';
import { Composed, type Members } from '../composed';
import type { Context } from '../context';
import { requireWritable } from '../entry';
import { Exception, mismatch } from '../errors';

type Google = GoogleAppsScript.Spreadsheet.Range;
type Format = CellFormat | undefined;

/** A rectangle of cells of one tab; its members are in parts: see `range.ts`. */
export class FakeRange extends Composed<Google> {
  constructor(
    context: Context,
    readonly sheet: Sheet,
    readonly area: Area,
    protected override readonly members: Members<FakeRange>,
    /** `D:F`, `A2:A`: what is open to an edge of the tab, as it was asked for. */
    readonly open?: string,
  ) {
    super(context, 'Range');
    requireInside(sheet, area);
  }
}

/** A change of a cell's format; undefined takes a property away. */
export type Change = { [K in keyof CellFormat]: CellFormat[K] | undefined };

/** Some members of a range, and what they do with its cells. */
export abstract class RangePart {
  readonly context: Context;
  readonly sheet: Sheet;
  readonly area: Area;
  readonly face: Google;

  constructor(readonly range: FakeRange) {
    ({ context: this.context, sheet: this.sheet, area: this.area, face: this.face } = range);
  }

  /** One result per cell, row by row. */
  protected collect<T>(read: (cell: Cell | undefined, row: number, column: number) => T): T[][] {
    const { row, column, rows, columns } = this.area;
    return Array.from({ length: rows }, (_, i) => {
      const line = this.sheet.cells.get(row + i);
      return Array.from({ length: columns }, (_, j) => read(line?.get(column + j), row + i, column + j));
    });
  }

  /** Replaces every cell; the change is refused as a whole where the user may not write. */
  protected change(change: (cell: Cell, i: number, j: number) => Cell): Google {
    requireWritable(this.context.state, this.sheet, this.area);
    eachPosition(this.area, (row, column, i, j) =>
      changeCell(this.sheet, row, column, (cell) => change(cell, i, j)),
    );
    this.context.state.touch();
    return this.face;
  }

  /** The property of the first cell. */
  protected first<T>(read: (format: Format) => T): T {
    return read(this.sheet.cells.get(this.area.row)?.get(this.area.column)?.format);
  }

  protected every<T>(read: (format: Format) => T): T[][] {
    return this.collect((cell) => read(cell?.format));
  }

  protected format(change: Change): Google {
    return this.change(formatChange(change));
  }

  protected formats<T>(member: string, values: T[][], change: (value: T) => Change): Google {
    requireShape(member, values, this.area);
    return this.change((cell, i, j) => withFormat(cell, change(values[i]?.[j] as T)));
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

/** `D:F`, `2:4`, `A2:A` in capitals; undefined for anything between two cells. */
export function openReferenceOf(reference: string): string | undefined {
  const bare = reference.replaceAll('$', '').toUpperCase();
  const [, from = '', to = ''] = /^([A-Z]{0,3}\d*):([A-Z]{0,3}\d*)$/.exec(bare) ?? [];
  return [from, to].some((end) => /^([A-Z]+|\d+)$/.test(end)) ? bare : undefined;
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
