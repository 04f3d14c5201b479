import { covers, intersection, without } from '../../workbook/a1';
import { eachCell, putCell, withoutContent } from '../../workbook/cells';
import type { Area, Cell, Protection, Sheet, ValidationRule } from '../../workbook/model';
import { sortRows, type SortKey } from '../../workbook/sorting';
import { ruleAt, rulesWithin } from '../../workbook/validation';
import { requireWritable } from '../entry';
import { Exception, mismatch } from '../errors';
import { behind } from '../face';
import { FakeDataValidation } from './dataValidation';
import { FakeProtection } from './protection';
import { RangeFormats } from './rangeFormats';
import { requireShape } from './rangePlace';

type Google = GoogleAppsScript.Spreadsheet.Range;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

type Rest = Pick<
  Google,
  | 'breakApart'
  | 'clear'
  | 'clearContent'
  | 'clearDataValidations'
  | 'clearFormat'
  | 'clearNote'
  | 'getDataValidation'
  | 'getDataValidations'
  | 'getMergedRanges'
  | 'getNote'
  | 'getNotes'
  | 'insertCheckboxes'
  | 'isPartOfMerge'
  | 'merge'
  | 'protect'
  | 'setBorder'
  | 'setDataValidation'
  | 'setDataValidations'
  | 'setNote'
  | 'setNotes'
  | 'sort'
>;

type ClearOptions = Parameters<Google['clear']>[0] & object;

/** A rectangle of cells: place, values and looks come from its ancestors; notes, rules, merges and the like are here. */
export class FakeRange extends RangeFormats implements Rest {
  clear(options: ClearOptions = {}): Google {
    const only = Object.values(options).some(Boolean);
    if (!only || options.contentsOnly) this.clearContent();
    if (!only || options.formatOnly) this.clearFormat();
    if (!only || options.commentsOnly) this.clearNote();
    if (options.validationsOnly) this.clearDataValidations();
    return this.face;
  }

  clearContent(): Google {
    return this.#strip(withoutContent);
  }

  clearFormat(): Google {
    return this.#strip(({ format: _format, ...rest }) => rest);
  }

  clearNote(): Google {
    return this.#strip(({ note: _note, ...rest }) => rest);
  }

  clearDataValidations(): Google {
    return this.setDataValidation(null);
  }

  /** Touches only cells that exist: clearing a whole tab costs what is on it. */
  #strip(change: (cell: Cell) => Cell): Google {
    requireWritable(this.context.state, this.sheet, this.area);
    eachCell(this.sheet, this.area, (cell, row, column) => putCell(this.sheet, row, column, change(cell)));
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
    this.#validate([[this.area, ruleBehind('setDataValidation', rule)]]);
    return this.face;
  }

  setDataValidations(rules: (DataValidation | null)[][]): Google {
    requireShape('setDataValidations', rules, this.area);
    requireWritable(this.context.state, this.sheet, this.area);
    const { row, column } = this.area;
    this.#validate(
      rules.flatMap((line, i) =>
        line.map((rule, j): [Area, RuleOfCell] => [
          { row: row + i, column: column + j, rows: 1, columns: 1 },
          ruleBehind('setDataValidations', rule as DataValidation | null),
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

  insertCheckboxes(...values: unknown[]): Google {
    const rule = { type: 'CHECKBOX', values: values as ValidationRule['values'], allowInvalid: false };
    this.#validate([[this.area, rule]]);
    return this.change((cell) => (cell.value === null ? { ...cell, value: false } : cell));
  }

  getMergedRanges(): Google[] {
    return mergesWithin(this.sheet, this.area).map((area) => this.context.make.range(this.sheet, area));
  }

  isPartOfMerge(): boolean {
    return mergesWithin(this.sheet, this.area).length > 0;
  }

  merge(): Google {
    this.breakApart();
    if (this.area.rows * this.area.columns === 1) return this.face;
    this.sheet.merges = [...this.sheet.merges, this.area];
    return this.change((cell, i, j) => (i || j ? withoutContent(cell) : cell));
  }

  breakApart(): Google {
    requireWritable(this.context.state, this.sheet, this.area);
    const touched = mergesWithin(this.sheet, this.area);
    if (!touched.every((merge) => covers(this.area, merge))) {
      throw new Exception('You must select all cells in a merged range to merge or unmerge them.');
    }
    this.sheet.merges = this.sheet.merges.filter((merge) => !touched.includes(merge));
    this.context.state.touch();
    return this.face;
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    const { state } = this.context;
    const protection: Protection = {
      description: '',
      warningOnly: false,
      area: this.area,
      editors: [state.user],
      everyone: true,
    };
    this.sheet.protections.push(protection);
    state.touch();
    return new FakeProtection(this.context, this.sheet, protection).face;
  }

  /** Borders are not kept: nothing the add-on promises hangs on them. */
  setBorder(): Google {
    return this.change((cell) => cell);
  }

  sort(spec: unknown): Google {
    requireWritable(this.context.state, this.sheet, this.area);
    sortRows(this.sheet, this.area, [spec].flat().map(sortKey));
    this.context.state.touch();
    return this.face;
  }
}

type RuleOfCell = Omit<ValidationRule, 'area'> | null;

function ruleBehind(member: string, rule: DataValidation | null): RuleOfCell {
  if (rule === null) return null;
  const found = behind(rule, FakeDataValidation);
  if (!found) throw mismatch(`SpreadsheetApp.Range.${member}`, [rule]);
  return found.rule;
}

const mergesWithin = (sheet: Sheet, area: Area): Area[] =>
  sheet.merges.filter((merge) => intersection(merge, area));

function sortKey(spec: unknown): SortKey {
  if (typeof spec === 'number') return { column: spec, ascending: true };
  const { column, ascending = true } = spec as { column: number; ascending?: boolean };
  return { column, ascending };
}
