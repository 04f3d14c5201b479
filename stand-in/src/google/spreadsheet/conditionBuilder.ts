import { types } from 'node:util';
import type { ConditionType, Scalar } from '../../workbook/model';
import { instantOfSerial, serialOfInstant } from '../../workbook/serial';
import type { Context } from '../context';
import { BooleanCriteria } from '../enums';
import { Fake } from '../face';

type Criteria = GoogleAppsScript.Spreadsheet.BooleanCriteria;
type Relative = GoogleAppsScript.Spreadsheet.RelativeDate;
type GoogleDate = GoogleAppsScript.Base.Date;

/** The conditions that colour rules and filters have in common. */
export abstract class ConditionBuilder<Builder extends object> extends Fake<Builder> {
  protected abstract satisfied(condition: ConditionType): Builder;

  #when(type: keyof typeof BooleanCriteria & string, ...values: unknown[]): Builder {
    const { timeZone } = this.context.state.workbook;
    const stored = values.map((value) =>
      types.isDate(value) ? serialOfInstant(value.getTime(), timeZone) : (value as Scalar),
    );
    return this.satisfied({ kind: 'criteria', type, values: stored });
  }

  #whenDate(type: 'DATE_AFTER' | 'DATE_BEFORE' | 'DATE_EQUAL_TO', date: GoogleDate | Relative): Builder {
    return types.isDate(date) ? this.#when(type, date) : this.#when(`${type}_RELATIVE`, String(date));
  }

  whenCellEmpty(): Builder {
    return this.#when('CELL_EMPTY');
  }

  whenCellNotEmpty(): Builder {
    return this.#when('CELL_NOT_EMPTY');
  }

  whenDateAfter(date: GoogleDate | Relative): Builder {
    return this.#whenDate('DATE_AFTER', date);
  }

  whenDateBefore(date: GoogleDate | Relative): Builder {
    return this.#whenDate('DATE_BEFORE', date);
  }

  whenDateEqualTo(date: GoogleDate | Relative): Builder {
    return this.#whenDate('DATE_EQUAL_TO', date);
  }

  whenFormulaSatisfied(formula: string): Builder {
    return this.satisfied({ kind: 'formula', formula });
  }

  whenNumberBetween(start: number, end: number): Builder {
    return this.#when('NUMBER_BETWEEN', start, end);
  }

  whenNumberEqualTo(number: number): Builder {
    return this.#when('NUMBER_EQUAL_TO', number);
  }

  whenNumberGreaterThan(number: number): Builder {
    return this.#when('NUMBER_GREATER_THAN', number);
  }

  whenNumberGreaterThanOrEqualTo(number: number): Builder {
    return this.#when('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }

  whenNumberLessThan(number: number): Builder {
    return this.#when('NUMBER_LESS_THAN', number);
  }

  whenNumberLessThanOrEqualTo(number: number): Builder {
    return this.#when('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }

  whenNumberNotBetween(start: number, end: number): Builder {
    return this.#when('NUMBER_NOT_BETWEEN', start, end);
  }

  whenNumberNotEqualTo(number: number): Builder {
    return this.#when('NUMBER_NOT_EQUAL_TO', number);
  }

  whenTextContains(text: string): Builder {
    return this.#when('TEXT_CONTAINS', text);
  }

  whenTextDoesNotContain(text: string): Builder {
    return this.#when('TEXT_DOES_NOT_CONTAIN', text);
  }

  whenTextEndsWith(text: string): Builder {
    return this.#when('TEXT_ENDS_WITH', text);
  }

  whenTextEqualTo(text: string): Builder {
    return this.#when('TEXT_EQUAL_TO', text);
  }

  whenTextStartsWith(text: string): Builder {
    return this.#when('TEXT_STARTS_WITH', text);
  }

  withCriteria(criteria: Criteria, args: unknown[]): Builder {
    if (criteria === BooleanCriteria.CUSTOM_FORMULA) return this.whenFormulaSatisfied(String(args[0]));
    const values = args.map((value) =>
      Object(value) === value && !types.isDate(value) ? String(value) : value,
    );
    return this.#when(String(criteria) as keyof typeof BooleanCriteria & string, ...values);
  }
}

export function criteriaType(condition: ConditionType): Criteria {
  const name = condition.kind === 'formula' ? 'CUSTOM_FORMULA' : condition.type;
  return BooleanCriteria[name as keyof typeof BooleanCriteria];
}

/** What the condition was given; dates come back as dates. */
export function criteriaValues(context: Context, condition: ConditionType): unknown[] {
  if (condition.kind === 'formula') return [condition.formula];
  if (!condition.type.startsWith('DATE_') || condition.type.endsWith('_RELATIVE')) return condition.values;
  const { timeZone } = context.state.workbook;
  return condition.values.map((serial) => new context.realm.Date(instantOfSerial(Number(serial), timeZone)));
}
