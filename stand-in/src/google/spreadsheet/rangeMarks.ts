import { without } from '../../workbook/a1';
import { requireNoTypedColumns } from './typedColumns';
import { cellAt, eachCell, putCell, withoutContent } from '../../workbook/cells';
import type { Area, Cell, ValidationRule } from '../../workbook/model';
import { ruleAt, rulesWithin } from '../../workbook/validation';
import { requireWritable } from '../entry';
import { mismatch } from '../errors';
import { behind } from '../face';
import { FakeDataValidation } from './dataValidation';
import { RangePart, requireShape } from './rangeBase';

type Google = GoogleAppsScript.Spreadsheet.Range;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

type Marks = Pick<
  Google,
  | 'check'
  | 'clear'
  | 'clearContent'
  | 'clearDataValidations'
  | 'clearFormat'
  | 'clearNote'
  | 'getDataValidation'
  | 'getDataValidations'
  | 'getNote'
  | 'getNotes'
  | 'insertCheckboxes'
  | 'isChecked'
  | 'removeCheckboxes'
  | 'setDataValidation'
  | 'setDataValidations'
  | 'setNote'
  | 'setNotes'
  | 'trimWhitespace'
  | 'uncheck'
>;

type ClearOptions = Parameters<Google['clear']>[0] & object;

/** What is said about cells beside their values: notes, validation, boxes to tick; and clearing all of it. */
export class RangeMarks extends RangePart implements Marks {
  clear(options: ClearOptions = {}): Google {
    const { contentsOnly, formatOnly, commentsOnly, validationsOnly, skipFilteredRows = false } = options;
    const only = contentsOnly || formatOnly || commentsOnly || validationsOnly;
    if (!only || contentsOnly) this.#strip(withoutContent, skipFilteredRows);
    if (!only || formatOnly) this.#strip(withoutFormat, skipFilteredRows);
    if (commentsOnly) this.#strip(withoutNote, skipFilteredRows);
    if (validationsOnly) this.clearDataValidations();
    return this.face;
  }

  clearContent(): Google {
    return this.#strip(withoutContent);
  }

  clearFormat(): Google {
    return this.#strip(withoutFormat);
  }

  clearNote(): Google {
    return this.#strip(withoutNote);
  }

  clearDataValidations(): Google {
    return this.setDataValidation(null);
  }

  /** Touches only cells that exist: clearing a whole tab costs what is on it. */
  #strip(change: (cell: Cell) => Cell, skipFilteredRows = false): Google {
    requireWritable(this.context.state, this.sheet, this.area);
    const kept = skipFilteredRows ? this.sheet.filter?.hiddenRows : undefined;
    eachCell(this.sheet, this.area, (cell, row, column) => {
      if (!kept?.has(row)) putCell(this.sheet, row, column, change(cell));
    });
    this.context.state.touch();
    return this.face;
  }

  getNote(): string {
    return this.getNotes()[0]?.[0] ?? '';
  }

  getNotes(): string[][] {
    return this.collect((cell) => cell?.note ?? '');
  }

  setNote(note: string | null): Google {
    return this.change(({ note: _old, ...rest }) => (note ? { ...rest, note: String(note) } : rest));
  }

  setNotes(notes: (string | null)[][]): Google {
    requireShape('setNotes', notes, this.area);
    return this.change(({ note: _old, ...rest }, i, j) => {
      const note = notes[i]?.[j];
      return note ? { ...rest, note: String(note) } : rest;
    });
  }

  getDataValidation(): DataValidation | null {
    return this.getDataValidations()[0]?.[0] ?? null;
  }

  getDataValidations(): (DataValidation | null)[][] {
    const rules = rulesWithin(this.sheet, this.area);
    return this.collect((_cell, row, column) => {
      const rule = ruleAt(rules, row, column);
      return rule ? new FakeDataValidation(this.context, rule).face : null;
    });
  }

  setDataValidation(rule: DataValidation | null): Google {
    requireWritable(this.context.state, this.sheet, this.area);
    requireNoTypedColumns(this.sheet, this.area);
    this.#validate([[this.area, ruleBehind('setDataValidation', rule)]]);
    return this.face;
  }

  setDataValidations(rules: (DataValidation | null)[][]): Google {
    requireShape('setDataValidations', rules, this.area);
    requireWritable(this.context.state, this.sheet, this.area);
    requireNoTypedColumns(this.sheet, this.area);
    const { row, column } = this.area;
    const columns = Array.from({ length: this.area.columns }, (_, j) => rules.map((line) => line[j] ?? null));
    this.#validate(
      columns.flatMap((rulesDown, j) =>
        runsOf(rulesDown).map(({ from, rows, rule }): [Area, RuleOfCell] => [
          { row: row + from, column: column + j, rows, columns: 1 },
          ruleBehind('setDataValidations', rule),
        ]),
      ),
    );
    return this.face;
  }

  #validate(cells: [Area, RuleOfCell][]): void {
    const kept = this.sheet.validations.flatMap((rule) =>
      without(rule.area, this.area).map((area) => ({ ...rule, area })),
    );
    const added = cells.flatMap(([area, rule]) => (rule ? [{ ...rule, area }] : []));
    this.sheet.validations = [...kept, ...added];
    this.context.state.touch();
  }

  /** Every cell is unticked, whatever it held. */
  insertCheckboxes(...values: unknown[]): Google {
    const rule = { type: 'CHECKBOX', values: values as ValidationRule['values'], allowInvalid: false };
    this.#validate([[this.area, rule]]);
    return this.#tick(1);
  }

  /** Takes the boxes and what they held; other cells of the range stay. */
  removeCheckboxes(): Google {
    const rules = rulesWithin(this.sheet, this.area).filter(({ type }) => type === 'CHECKBOX');
    const boxes: Area[] = [];
    this.collect((_cell, row, column) => {
      if (ruleAt(rules, row, column)) boxes.push({ row, column, rows: 1, columns: 1 });
    });
    requireWritable(this.context.state, this.sheet, this.area);
    this.sheet.validations = this.sheet.validations.flatMap((rule) => {
      if (rule.type !== 'CHECKBOX') return [rule];
      return without(rule.area, this.area).map((area) => ({ ...rule, area }));
    });
    for (const { row, column } of boxes) {
      putCell(this.sheet, row, column, withoutContent(cellAt(this.sheet, row, column) ?? { value: null }));
    }
    this.context.state.touch();
    return this.face;
  }

  check(): Google {
    return this.#tick(0);
  }

  uncheck(): Google {
    return this.#tick(1);
  }

  /** Null unless every cell is a box and all are alike. */
  isChecked(): boolean | null {
    const rules = rulesWithin(this.sheet, this.area);
    const states = new Set(
      this.collect((cell, row, column) => {
        const rule = ruleAt(rules, row, column);
        return rule?.type === 'CHECKBOX' ? cell?.value === boxValue(rule, 0) : null;
      }).flat(),
    );
    return states.size === 1 ? ([...states][0] ?? null) : null;
  }

  /** Cells that are no boxes are left alone. */
  #tick(which: 0 | 1): Google {
    const rules = rulesWithin(this.sheet, this.area);
    const { row, column } = this.area;
    return this.change((cell, i, j) => {
      const rule = ruleAt(rules, row + i, column + j);
      return rule?.type === 'CHECKBOX' ? { ...withoutContent(cell), value: boxValue(rule, which) } : cell;
    });
  }

  /** Spaces at both ends go, and several within become one. */
  trimWhitespace(): Google {
    return this.change((cell) =>
      typeof cell.value === 'string' && cell.formula === undefined
        ? { ...withoutContent(cell), value: cell.value.trim().replace(/\s+/g, ' ') || null }
        : cell,
    );
  }
}

const withoutFormat = ({ format: _format, ...rest }: Cell): Cell => rest;
const withoutNote = ({ note: _note, ...rest }: Cell): Cell => rest;

/** What a box holds when ticked (0) or not (1). */
const boxValue = ({ values }: ValidationRule, which: 0 | 1): string | number | boolean =>
  (values[which] as string | undefined) ?? (values.length && which === 1 ? '' : which === 0);

type RuleOfCell = Omit<ValidationRule, 'area'> | null;

/** One rule down several rows of a column is one area, as it is where a range got it. */
function runsOf(
  rules: (DataValidation | null)[],
): { from: number; rows: number; rule: DataValidation | null }[] {
  const starts = rules.flatMap((rule, i) => (i === 0 || rule !== rules[i - 1] ? [{ from: i, rule }] : []));
  return starts.map((start, i) => ({ ...start, rows: (starts[i + 1]?.from ?? rules.length) - start.from }));
}

function ruleBehind(member: string, rule: DataValidation | null): RuleOfCell {
  if (rule === null) return null;
  const found = behind(rule, FakeDataValidation);
  if (!found) throw mismatch(`SpreadsheetApp.Range.${member}`, [rule]);
  return found.rule;
}
