import type { Cell } from '../sheet/cells';
import type { EditedArea } from '../sheet/edit';
import { asText, literal } from './writeCells';
import { cellReader } from './readTabs';
import { workbook } from './spreadsheet';

/** An edit somebody just made. Simple triggers may use the document, and nothing that asks for consent. */

export interface EditEvent {
  range: GoogleAppsScript.Spreadsheet.Range;
  value?: unknown;
}

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Stands for a cell without a plain value; how it looks would cost a round trip, and an edit has few. */
const unreadable = '?';

/** Whether Google made this event: what a page sends is data, in which no range has methods. */
export const isEdit = (event: unknown): event is EditEvent =>
  typeof event === 'object' &&
  event !== null &&
  'range' in event &&
  typeof (event.range as Partial<EditEvent['range']> | null)?.getGridId === 'function';

/** Which of these tabs was edited, by their exact names; null for any other. Asks nothing of the document. */
export function editedTab(event: EditEvent, names: readonly string[]): string | null {
  const grid = event.range.getGridId();
  return names.find((name) => workbook().getSheetByName(name)?.getRange(1, 1).getGridId() === grid) ?? null;
}

/** One round trip. */
export const nameOfEditedTab = (event: EditEvent): string => event.range.getSheet().getName();

export function editedArea({ range, value }: EditEvent): EditedArea {
  return {
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
    value: typeof value === 'string' ? value : null,
  };
}

/** A cell that is to hold something else. Null in a block: the cell stays as it was read. */
interface Block {
  row: number;
  column: number;
  values: (string | null)[][];
  as: 'values' | 'texts';
}

/** The tab of an edit as it was read, so that cells between two changes can be written again exactly as they were. */
export class EditedSheet {
  private readonly sheet: Sheet;
  private raw: unknown[][] = [];
  private cells: (Cell | null)[][] = [];

  constructor(event: EditEvent) {
    this.sheet = event.range.getSheet();
  }

  /** All rows as they are now; one round trip. */
  read(timeZone: string): Cell[][] {
    const cell = cellReader(() => timeZone);
    this.raw = this.sheet.getDataRange().getValues();
    this.cells = this.raw.map((row) => row.map(cell));
    return this.cells.map((row) => row.map((read) => read ?? unreadable));
  }

  /** The text a cell held when it was read; empty for an empty cell, null for anything but text. */
  textAt(row: number, column: number): string | null {
    const value = this.raw[row - 1]?.[column - 1] ?? '';
    return typeof value === 'string' ? value : null;
  }

  /** Whether a cell held a plain value: anything else, a picture for one, would not come back from a write as it was. */
  isReadable(row: number, column: number): boolean {
    return this.cells[row - 1]?.[column - 1] !== null;
  }

  /** Which cells of an area hold a formula; one round trip. */
  formulasIn(
    row: number,
    column: number,
    rows: number,
    columns: number,
  ): (row: number, column: number) => boolean {
    const formulas = this.sheet.getRange(row, column, rows, columns).getFormulas();
    return (r, c) => (formulas[r - row]?.[c - column] ?? '') !== '';
  }

  /** One round trip. Dates are written as `yyyy-MM-dd`, which every locale takes for a date. */
  write({ row, column, values, as }: Block): void {
    const range = this.sheet.getRange(row, column, values.length, values[0]?.length ?? 1);
    const before = (i: number, j: number) => this.raw[row + i - 1]?.[column + j - 1] ?? '';
    if (as === 'texts')
      range.setRichTextValues(
        values.map((line, i) => line.map((value, j) => asText(value ?? String(before(i, j))))),
      );
    else
      range.setValues(
        values.map((line, i) => line.map((value, j) => (value === null ? before(i, j) : literal(value)))),
      );
  }

  /** The same into many cells, in one round trip. */
  writeEverywhere(cells: readonly string[], value: string): void {
    this.sheet.getRangeList([...cells]).setValue(value);
  }

  /** The notes of an area; one round trip. */
  notesIn(row: number, column: number, rows: number): string[] {
    return this.sheet
      .getRange(row, column, rows, 1)
      .getNotes()
      .map(([note = '']) => note);
  }

  /** The same note at many cells, in one round trip; an empty one takes them away. */
  writeNotes(cells: readonly string[], note: string): void {
    const list = this.sheet.getRangeList([...cells]);
    if (note === '') list.clearNote();
    else list.setNote(note);
  }
}
