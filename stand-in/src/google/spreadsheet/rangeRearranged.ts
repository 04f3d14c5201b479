import { areaOf, lastColumn, lastRow } from '../../workbook/a1';
import { cellAt, eachCell, key, putCell } from '../../workbook/cells';
import { displayed } from '../../workbook/display';
import type { Area, Cell } from '../../workbook/model';
import { moveCells } from '../../workbook/moving';
import { Dimension, TextToColumnsDelimiter } from '../enums';
import { enter, requireWritable } from '../entry';
import { Exception, mismatch } from '../errors';
import { RangePart } from './rangeBase';

type Google = GoogleAppsScript.Spreadsheet.Range;

type Rearranged = Pick<
  Google,
  'deleteCells' | 'insertCells' | 'randomize' | 'removeDuplicates' | 'splitTextToColumns'
>;

/** By their names, in the order in which one is looked for. */
const DELIMITERS: Record<string, string> = { COMMA: ',', SEMICOLON: ';', PERIOD: '.', SPACE: ' ' };

/** Cells of a range put elsewhere: apart, together, in another order. */
export class RangeRearranged extends RangePart implements Rearranged {
  /** What stood here and behind moves away; the new cells look as those did. */
  insertCells(dimension: GoogleAppsScript.Spreadsheet.Dimension): Google {
    const { row, column, rows, columns } = this.area;
    const looks = this.collect((cell) => cell?.format);
    const behind = this.#behind('insertCells', dimension, this.area);
    const [down, right] = dimension === Dimension.ROWS ? [rows, 0] : [0, columns];
    if (behind) this.#move(behind, down, right);
    looks.forEach((line, i) =>
      line.forEach((format, j) => {
        if (format) putCell(this.sheet, row + i, column + j, { value: null, format });
      }),
    );
    this.context.state.touch();
    return this.face;
  }

  /** What stood behind moves up to here. */
  deleteCells(dimension: GoogleAppsScript.Spreadsheet.Dimension): void {
    const { row, column, rows, columns } = this.area;
    const [down, right] = dimension === Dimension.ROWS ? [rows, 0] : [0, columns];
    const rest = areaOf(row + down, column + right, rows, columns);
    const behind = this.#behind('deleteCells', dimension, rest);
    requireWritable(this.context.state, this.sheet, this.area);
    eachCell(this.sheet, this.area, (_cell, at, across) => putCell(this.sheet, at, across, { value: null }));
    if (behind) this.#move(behind, -down, -right);
    this.context.state.touch();
  }

  /** From where an area begins to the last cells of its columns or rows; nothing where there are none. */
  #behind(member: string, dimension: unknown, { row, column, rows, columns }: Area): Area | null {
    if (dimension !== Dimension.ROWS && dimension !== Dimension.COLUMNS)
      throw mismatch(`SpreadsheetApp.Range.${member}`, [dimension]);
    const filled = [...this.sheet.cells].flatMap(([at, line]) =>
      [...line.keys()].map((across) => ({ at, across })),
    );
    if (dimension === Dimension.ROWS) {
      const ends = filled.filter(({ across }) => across >= column && across < column + columns);
      const last = Math.max(0, ...ends.map(({ at }) => at));
      return last < row ? null : areaOf(row, column, last - row + 1, columns);
    }
    const ends = filled.filter(({ at }) => at >= row && at < row + rows);
    const last = Math.max(0, ...ends.map(({ across }) => across));
    return last < column ? null : areaOf(row, column, rows, last - column + 1);
  }

  #move(area: Area, down: number, right: number): void {
    const { state } = this.context;
    const to = areaOf(area.row + down, area.column + right, area.rows, area.columns);
    requireWritable(state, this.sheet, area);
    requireWritable(state, this.sheet, to);
    this.sheet.maxRows = Math.max(this.sheet.maxRows, lastRow(to));
    this.sheet.maxColumns = Math.max(this.sheet.maxColumns, lastColumn(to));
    moveCells(state.workbook, { sheet: this.sheet, area }, { sheet: this.sheet, area: to });
  }

  randomize(): Google {
    const lines = this.#lines();
    for (let i = lines.length - 1; i > 0; i--) {
      const j = Math.floor(Math.random() * (i + 1));
      [lines[i], lines[j]] = [lines[j]!, lines[i]!];
    }
    return this.#put(lines);
  }

  /** Of rows alike the first stays, however it is written in capitals, and the others move up; `columns` are those of the tab. */
  removeDuplicates(columns?: number[]): Google {
    const { row, column, rows, columns: width } = this.area;
    const compared = columns ?? Array.from({ length: width }, (_, i) => column + i);
    if (compared.some((each) => each < column || each >= column + width))
      throw new Exception('The columns to compare must be within the range.');
    const calculated = this.context.state.calculatedValues(this.sheet);
    const seen = new Set<string>();
    const kept = this.#lines().filter((_line, i) => {
      const values = compared.map((each) => {
        const value = calculated?.get(key(row + i, each)) ?? cellAt(this.sheet, row + i, each)?.value ?? null;
        return typeof value === 'string' ? value.toLowerCase() : value;
      });
      const text = JSON.stringify(values);
      return !seen.has(text) && seen.add(text);
    });
    const gone = Array.from({ length: rows - kept.length }, () => new Map<number, Cell>());
    this.#put([...kept, ...gone]);
    return this.context.make.range(this.sheet, { ...this.area, rows: kept.length });
  }

  #lines(): Map<number, Cell>[] {
    const { row, rows } = this.area;
    const isWithin = (column: number) => column >= this.area.column && column <= lastColumn(this.area);
    return Array.from(
      { length: rows },
      (_, i) => new Map([...(this.sheet.cells.get(row + i) ?? [])].filter(([column]) => isWithin(column))),
    );
  }

  #put(lines: Map<number, Cell>[]): Google {
    return this.change((_cell, i, j) => lines[i]?.get(this.area.column + j) ?? { value: null });
  }

  /** Each text of the first column goes into as many columns as it has parts, over what stands there. */
  splitTextToColumns(delimiter?: unknown): void {
    const { row, column, rows, columns } = this.area;
    if (columns > 1) throw new Exception('A range with more than one column cannot be split to columns.');
    const { locale } = this.context.state.workbook;
    const texts = this.collect((cell) => displayed(cell?.value ?? null, cell?.format?.numberFormat, locale));
    const cut = this.#delimiter(delimiter, texts.flat());
    if (cut === undefined) return;
    for (let i = 0; i < rows; i++) {
      const parts = (texts[i]?.[0] ?? '').split(cut);
      if (parts.length < 2) continue;
      const area = areaOf(row + i, column, 1, parts.length);
      this.sheet.maxColumns = Math.max(this.sheet.maxColumns, lastColumn(area));
      enter(this.context.state, this.sheet, area, (_down, right) => parts[right]);
    }
  }

  #delimiter(given: unknown, texts: string[]): string | undefined {
    if (typeof given === 'string') return given;
    const named = Object.values(TextToColumnsDelimiter).find((each) => each === given);
    if (named) return DELIMITERS[String(named)];
    if (given !== undefined) throw mismatch('SpreadsheetApp.Range.splitTextToColumns', [given]);
    return Object.values(DELIMITERS).find((each) => texts.some((text) => text.includes(each)));
  }
}
