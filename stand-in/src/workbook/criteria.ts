import { isError } from './cells';
import type { CellError, Scalar } from './model';

type Value = Scalar | CellError;
type Test = (value: Value, values: Scalar[], today: number) => boolean;

const number =
  (holds: (value: number, a: number, b: number) => boolean): Test =>
  (value, [a, b]) =>
    typeof value === 'number' && holds(value, Number(a), Number(b));

const date = (holds: (value: number, a: number) => boolean): Test =>
  number((value, a) => holds(Math.floor(value), Math.floor(a)));

const text =
  (holds: (value: string, a: string) => boolean): Test =>
  (value, [a]) =>
    !isError(value) && holds(String(value ?? '').toLowerCase(), String(a ?? '').toLowerCase());

/** First and last day a relative date means, as serials. */
const RELATIVE: Record<string, (today: number) => [number, number]> = {
  TODAY: (today) => [today, today],
  TOMORROW: (today) => [today + 1, today + 1],
  YESTERDAY: (today) => [today - 1, today - 1],
  PAST_WEEK: (today) => [today - 7, today],
  PAST_MONTH: (today) => [today - 30, today],
  PAST_YEAR: (today) => [today - 365, today],
};

const relative =
  (holds: (value: number, first: number, last: number) => boolean): Test =>
  (value, [name], today) => {
    const span = RELATIVE[String(name)]?.(today);
    return typeof value === 'number' && span !== undefined && holds(Math.floor(value), ...span);
  };

const isEmpty = (value: Value): boolean => value === null || value === '';

/** Google's BooleanCriteria, apart from a formula of one's own. */
const TESTS: Record<string, Test> = {
  CELL_EMPTY: isEmpty,
  CELL_NOT_EMPTY: (value) => !isEmpty(value),
  DATE_AFTER: date((value, a) => value > a),
  DATE_BEFORE: date((value, a) => value < a),
  DATE_EQUAL_TO: date((value, a) => value === a),
  DATE_AFTER_RELATIVE: relative((value, _first, last) => value > last),
  DATE_BEFORE_RELATIVE: relative((value, first) => value < first),
  DATE_EQUAL_TO_RELATIVE: relative((value, first, last) => value >= first && value <= last),
  NUMBER_BETWEEN: number((value, a, b) => value >= a && value <= b),
  NUMBER_NOT_BETWEEN: number((value, a, b) => value < a || value > b),
  NUMBER_EQUAL_TO: number((value, a) => value === a),
  NUMBER_NOT_EQUAL_TO: number((value, a) => value !== a),
  NUMBER_GREATER_THAN: number((value, a) => value > a),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: number((value, a) => value >= a),
  NUMBER_LESS_THAN: number((value, a) => value < a),
  NUMBER_LESS_THAN_OR_EQUAL_TO: number((value, a) => value <= a),
  TEXT_CONTAINS: text((value, a) => value.includes(a)),
  TEXT_DOES_NOT_CONTAIN: text((value, a) => !value.includes(a)),
  TEXT_EQUAL_TO: text((value, a) => value === a),
  TEXT_STARTS_WITH: text((value, a) => value.startsWith(a)),
  TEXT_ENDS_WITH: text((value, a) => value.endsWith(a)),
};

/** Whether a cell's value meets one of Google's BooleanCriteria; dates and `today` are serials. */
export function meets(type: string, values: Scalar[], value: Value, today: number): boolean {
  return TESTS[type]?.(value, values, today) ?? false;
}
