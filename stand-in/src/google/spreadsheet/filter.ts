import { contains, lastColumn, areaOf } from '../../workbook/a1';
import { applyFilter } from '../../workbook/filtering';
import type { ConditionType, Filter, FilterCriteria, Sheet } from '../../workbook/model';
import { sortRows } from '../../workbook/sorting';
import type { Context } from '../context';
import { requireWritable } from '../entry';
import { Exception, mismatch, NotImplemented } from '../errors';
import { behind, Fake } from '../face';
import { ConditionBuilder, criteriaType, criteriaValues } from './conditionBuilder';

type Google = GoogleAppsScript.Spreadsheet.Filter;
type Criteria = GoogleAppsScript.Spreadsheet.FilterCriteria;
type Builder = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder;
type Type = GoogleAppsScript.Spreadsheet.BooleanCriteria;

/** The filter of a tab: its first row is the header, the rows below that do not fit are hidden. */
export class FakeFilter extends Fake<Google> implements Google {
  constructor(
    context: Context,
    readonly sheet: Sheet,
    readonly filter: Filter,
  ) {
    super(context, 'Filter');
  }

  getRange(): GoogleAppsScript.Spreadsheet.Range {
    return this.context.make.range(this.sheet, this.filter.area);
  }

  getColumnFilterCriteria(column: number): Criteria | null {
    this.#requireColumn(column);
    const criteria = this.filter.criteria.get(column);
    return criteria ? new FakeFilterCriteria(this.context, criteria).face : null;
  }

  setColumnFilterCriteria(column: number, criteria: Criteria | null): Google {
    this.#requireColumn(column);
    const found = behind(criteria, FakeFilterCriteria);
    if (criteria !== null && !found) {
      throw mismatch('SpreadsheetApp.Filter.setColumnFilterCriteria', [column, criteria]);
    }
    if (found) this.filter.criteria.set(column, found.criteria);
    else this.filter.criteria.delete(column);
    return this.#apply();
  }

  removeColumnFilterCriteria(column: number): Google {
    return this.setColumnFilterCriteria(column, null);
  }

  remove(): void {
    delete this.sheet.filter;
    this.context.state.touch();
  }

  sort(column: number, ascending: boolean): Google {
    this.#requireColumn(column);
    const { row, column: left, rows, columns } = this.filter.area;
    const body = areaOf(row + 1, left, rows - 1, columns);
    const { state } = this.context;
    requireWritable(state, this.sheet, body);
    sortRows(this.sheet, body, [{ column, ascending }], state.calculatedValues(this.sheet));
    return this.#apply();
  }

  /** Google counts columns from 1 and does not say from where; from column A both readings agree. */
  #requireColumn(column: number): void {
    const { area } = this.filter;
    if (area.column !== 1) throw new NotImplemented('Filter of an area that does not begin in column A');
    if (!contains(area, area.row, column))
      throw new Exception('The column is not in the range of the filter.');
  }

  #apply(): Google {
    const { state } = this.context;
    applyFilter(this.sheet, this.filter, state.filterContext(this.sheet));
    state.touch();
    return this.face;
  }
}

/** Lays a filter on an area of a tab that has none. */
export function createFilter(
  context: Context,
  { sheet, area }: { sheet: Sheet; area: Filter['area'] },
): Google {
  if (sheet.filter) throw new Exception("You can't create a filter in a sheet that already has a filter.");
  if (lastColumn(area) > sheet.maxColumns) throw new Exception('Range not found');
  sheet.filter = { area, criteria: new Map(), hiddenRows: new Set() };
  context.state.touch();
  return new FakeFilter(context, sheet, sheet.filter).face;
}

const conditionOf = ({ condition }: FilterCriteria): ConditionType | null =>
  condition ? { kind: 'criteria', ...condition } : null;

function typeOf(criteria: FilterCriteria): Type | null {
  const condition = conditionOf(criteria);
  return condition && criteriaType(condition);
}

function valuesOf(context: Context, criteria: FilterCriteria): unknown[] {
  const condition = conditionOf(criteria);
  return condition ? criteriaValues(context, condition) : [];
}

type Reading = 'copy' | 'getCriteriaType' | 'getCriteriaValues' | 'getHiddenValues';

class FakeFilterCriteria
  extends Fake<Criteria>
  implements Pick<Criteria, 'copy' | 'getCriteriaValues' | 'getHiddenValues'>
{
  constructor(
    context: Context,
    readonly criteria: FilterCriteria,
  ) {
    super(context, 'FilterCriteria');
  }

  copy(): Builder {
    return new FakeFilterCriteriaBuilder(this.context, this.criteria).face;
  }

  getCriteriaType(): Type | null {
    return typeOf(this.criteria);
  }

  getCriteriaValues(): unknown[] {
    return valuesOf(this.context, this.criteria);
  }

  getHiddenValues(): string[] {
    return [...(this.criteria.hiddenValues ?? [])];
  }
}

export class FakeFilterCriteriaBuilder
  extends ConditionBuilder<Builder>
  implements Pick<Builder, Exclude<Reading, 'getCriteriaType'> | 'build' | 'setHiddenValues'>
{
  #criteria: FilterCriteria;

  constructor(context: Context, criteria: FilterCriteria = {}) {
    super(context, 'FilterCriteriaBuilder');
    this.#criteria = criteria;
  }

  build(): Criteria {
    return new FakeFilterCriteria(this.context, this.#criteria).face;
  }

  copy(): Builder {
    return new FakeFilterCriteriaBuilder(this.context, this.#criteria).face;
  }

  getCriteriaType(): Type | null {
    return typeOf(this.#criteria);
  }

  getCriteriaValues(): unknown[] {
    return valuesOf(this.context, this.#criteria);
  }

  getHiddenValues(): string[] {
    return [...(this.#criteria.hiddenValues ?? [])];
  }

  /** Takes the place of a condition, as a condition takes its. */
  setHiddenValues(values: string[]): Builder {
    this.#criteria = { hiddenValues: values.map(String) };
    return this.face;
  }

  protected satisfied(condition: ConditionType): Builder {
    if (condition.kind === 'formula') throw new NotImplemented('FilterCriteriaBuilder.whenFormulaSatisfied');
    const { type, values } = condition;
    this.#criteria = { condition: { type, values } };
    return this.face;
  }
}
