import { types } from 'node:util';
import { cellAt, changeCell, eachPosition, withFormat, withoutContent } from '../workbook/cells';
import { columnLetters } from '../workbook/a1';
import type { Area, Cell, Sheet } from '../workbook/model';
import { isWritable } from '../workbook/protection';
import { serialOfInstant } from '../workbook/serial';
import { defaultDateFormat, readTyped, type Entered } from '../workbook/typed';
import { fits, requirement, ruleAt, rulesWithin } from '../workbook/validation';
import { Exception, NotImplemented } from './errors';
import type { State } from './state';

const LONGEST_TEXT = 50_000;

/** Throws when a protection keeps the user from writing to the area. */
export function requireWritable(state: State, sheet: Sheet, area: Area): void {
  if (isWritable(sheet, area, state.user)) return;
  throw new Exception(
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  );
}

/**
 * Writes values into an area as setValues and a typing person do: texts are read under the workbook's locale, dates
 * become serials in its time zone. Protection and rejecting validation are asked first, so it is all or nothing.
 */
export function enter(
  state: State,
  sheet: Sheet,
  area: Area,
  valueAt: (i: number, j: number) => unknown,
): void {
  requireWritable(state, sheet, area);
  const rules = rulesWithin(sheet, area).filter((rule) => !rule.allowInvalid);
  const entered: Entered[] = [];
  eachPosition(area, (row, column, i, j) => {
    const numberFormat = cellAt(sheet, row, column)?.format?.numberFormat;
    const what = read(state, valueAt(i, j), numberFormat);
    const rule = ruleAt(rules, row, column);
    if (rule && what.formula === undefined && !fits(rule, what.value, state.workbook)) {
      throw new Exception(
        `The data you entered in cell ${columnLetters(column)}${row} violates the data validation rules set on this cell.${requirement(rule)}`,
      );
    }
    entered.push(what);
  });
  eachPosition(area, (row, column, i, j) => {
    changeCell(sheet, row, column, (cell) => filled(cell, entered[i * area.columns + j] as Entered));
  });
  state.touch();
}

function filled(cell: Cell, { value, formula, numberFormat }: Entered): Cell {
  const bare = { ...withoutContent(cell), value, ...(formula === undefined ? {} : { formula }) };
  return numberFormat && cell.format?.numberFormat === undefined ? withFormat(bare, { numberFormat }) : bare;
}

const finite = (number: number): number | '#NUM!' => (Number.isFinite(number) ? number : '#NUM!');

/** What a value given by a script becomes in a cell with this number format. */
function read(state: State, value: unknown, numberFormat: string | undefined): Entered {
  const { locale, timeZone } = state.workbook;
  if (value === null || value === undefined) return { value: null };
  if (typeof value === 'number') return { value: finite(value) };
  if (typeof value === 'boolean') return { value };
  if (types.isDate(value)) {
    const serial = serialOfInstant(value.getTime(), timeZone);
    const time = Number.isInteger(serial) ? '' : ' H:mm:ss';
    return { value: finite(serial), numberFormat: defaultDateFormat(locale) + time };
  }
  // What becomes of a list or an object in a cell is nowhere documented.
  if (typeof value !== 'string')
    throw new NotImplemented(`Range.setValue of a value of type ${typeof value}`);
  if (value.length > LONGEST_TEXT) {
    throw new Exception(
      `Your input contains more than the maximum of ${LONGEST_TEXT} characters in a single cell.`,
    );
  }
  return readTyped(value, { locale, numberFormat, year: () => yearOf(state.clock.now(), timeZone) });
}

const yearOf = (instant: number, timeZone: string): number =>
  Number(new Intl.DateTimeFormat('en', { timeZone, year: 'numeric' }).format(instant));
