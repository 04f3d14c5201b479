import { lastRow } from './a1';
import { key } from './cells';
import { meets } from './criteria';
import { displayed } from './display';
import type { CellError, Filter, FilterCriteria, Scalar, Sheet } from './model';

/** What rows are judged by beside their own cells. */
export interface FilterContext {
  /** What formulas come to, by `key`. */
  calculated: Map<string, Scalar | CellError> | undefined;
  locale: string;
  /** The serial of today, for criteria such as "in the past week". */
  today: number;
}

type Value = Scalar | CellError;

const valueAt = (sheet: Sheet, row: number, column: number, calculated: FilterContext['calculated']): Value =>
  calculated?.get(key(row, column)) ?? sheet.cells.get(row)?.get(column)?.value ?? null;

/** The text that a cell shows, which is what a person picks from a filter's list. */
export function shownAt(
  sheet: Sheet,
  row: number,
  column: number,
  { calculated, locale }: FilterContext,
): string {
  const format = sheet.cells.get(row)?.get(column)?.format?.numberFormat;
  return displayed(valueAt(sheet, row, column, calculated), format, locale);
}

/** Hides the rows below a filter's header that do not fit its criteria, and shows the others. */
export function applyFilter(sheet: Sheet, filter: Filter, context: FilterContext): void {
  const fits = (row: number, column: number, { hiddenValues, condition }: FilterCriteria): boolean => {
    if (hiddenValues?.includes(shownAt(sheet, row, column, context))) return false;
    const value = valueAt(sheet, row, column, context.calculated);
    return condition === undefined || meets(condition.type, condition.values, value, context.today);
  };
  filter.hiddenRows.clear();
  for (let row = filter.area.row + 1; row <= lastRow(filter.area); row++)
    if (![...filter.criteria].every(([column, criteria]) => fits(row, column, criteria)))
      filter.hiddenRows.add(row);
}
