import type { CriteriaSet } from '../../domain/criteriaSets';
import type { Settings } from '../../domain/settings';
import { folded } from '../../domain/text';
import { shown } from '../reading/cells';
import { conditionKindWords } from '../reading/meanings';
import { planSettings, type SettingsTable } from './setSettings';
import type { Table } from '../reading/table';
import { type conditionsTab, type criteriaTab, type indicatorsTab, pointColumns } from '../tabs/tabs';

type KeyOf<Tab extends { columns: object }> = keyof Tab['columns'] & string;
type CriterionKey = KeyOf<typeof criteriaTab>;
type IndicatorKey = KeyOf<typeof indicatorsTab>;
type ConditionKey = KeyOf<typeof conditionsTab>;

/** A row to add, by the tab's columns. */
export type NewRow<Key extends string> = Partial<Record<Key, string>>;

/** The tabs a set is put into; a tab that is not there yet is null. */
export interface SetTables {
  criteria: Table<CriterionKey> | null;
  indicators: Table<IndicatorKey> | null;
  conditions: Table<ConditionKey> | null;
  settings: SettingsTable | null;
}

/** What choosing a set would do. What people wrote stays, the rest is added; planning on its result gives nothing more. */
export interface SetPlan {
  criteria: NewRow<CriterionKey>[];
  indicators: NewRow<IndicatorKey>[];
  conditions: NewRow<ConditionKey>[];
  /** Settings that nobody had entered, with the set's value. */
  settings: { setting: keyof Settings; value: string }[];
  /** What differs from the set and is left as it is, a sentence each. */
  left: string[];
  /** The rows are another set's: adding to them would mix the two. */
  occupied: boolean;
}

/** Compares a set with the tabs. Changes nothing. */
export function planSet(set: CriteriaSet, tables: SetTables): SetPlan {
  const criteria = placed(set.criteria, rowsOf(tables.criteria, 'code', 'name'));
  if (isOccupied(criteria)) return { ...nothing, left: differing(criteria, 'Tiêu chí'), occupied: true };
  const codes = new Map(criteria.map(({ wanted, present }) => [wanted.code, codeFor(wanted, present)]));
  const indicators = set.indicators.flatMap((indicator) => {
    const criterion = codes.get(indicator.criterion) ?? null;
    return criterion === null ? [] : [{ ...indicator, name: indicator.content, criterion }];
  });
  const placedIndicators = placed(indicators, rowsOf(tables.indicators, 'code', 'content'));
  const conditions = set.conditions.map((condition) => ({ ...condition, name: condition.content }));
  const placedConditions = placed(conditions, rowsOf(tables.conditions, 'code', 'content'));
  const { settings, left } = planSettings(set, tables.settings);
  return {
    criteria: missing(criteria).map(({ code, name }) => ({ code, name })),
    indicators: missing(placedIndicators).map(({ code, criterion, content, requirement, follows }) => ({
      code,
      criterion,
      content,
      requirement,
      ...(follows === '' ? {} : { follows }),
    })),
    conditions: missing(placedConditions).map(({ code, content, kind, requirement }) => ({
      code,
      content,
      kind: conditionKindWords[kind][0] ?? '',
      requirement,
    })),
    settings,
    left: [
      ...differing(criteria, 'Tiêu chí'),
      ...differing(placedIndicators, 'Nội dung'),
      ...differing(placedConditions, 'Điều kiện'),
      ...left,
    ],
    occupied: false,
  };
}

/** Headers of the columns that only some sets need, and this one does. */
export const extraColumns = ({ evaluation, indicators }: CriteriaSet): ReadonlySet<string> =>
  new Set([
    ...(evaluation.mode === 'points' ? [pointColumns.points.header, pointColumns.maxPoints.header] : []),
    ...(evaluation.mode === 'share' ? ['Công nhận'] : []),
    ...(indicators.some(({ follows }) => follows !== '') ? [pointColumns.follows.header] : []),
  ]);

interface Named {
  code: string;
  name: string;
}

/** What the set wants beside what the tab has of it: the row of that name or, when there is none, of that code. */
interface Placed<Wanted extends Named> {
  wanted: Wanted;
  present: Named | null;
}

function placed<Wanted extends Named>(all: readonly Wanted[], rows: readonly Named[]): Placed<Wanted>[] {
  const byName = new Map(rows.map((row) => [folded(row.name), row]));
  const byCode = new Map(rows.map((row) => [folded(row.code), row]));
  return all.map((wanted) => ({
    wanted,
    present: byName.get(folded(wanted.name)) ?? byCode.get(folded(wanted.code)) ?? null,
  }));
}

const missing = <Wanted extends Named>(all: readonly Placed<Wanted>[]): Wanted[] =>
  all.filter(({ present }) => present === null).map(({ wanted }) => wanted);

const nothing = { criteria: [], indicators: [], conditions: [], settings: [] };

/** More codes stand for something else than for the same, and not by a slip or two. */
function isOccupied(criteria: readonly Placed<Named>[]): boolean {
  const others = criteria.filter(isAnother).length;
  const same = criteria.filter(({ present }) => present !== null).length - others;
  return others >= 3 && others > same;
}

const isAnother = ({ wanted, present }: Placed<Named>): boolean =>
  present !== null && folded(present.name) !== folded(wanted.name);

/** Under which code its indicators go; null where the code belongs to another criterion. */
const codeFor = (wanted: Named, present: Named | null): string | null =>
  present === null ? wanted.code : isAnother({ wanted, present }) ? null : present.code;

const differing = (all: readonly Placed<Named>[], what: string): string[] =>
  all
    .filter(isAnother)
    .map(
      ({ wanted, present }) =>
        `${what} ${present?.code}: bảng đang ghi “${shown(present?.name ?? '')}”, bộ này ghi “${shown(wanted.name)}”.`,
    );

function rowsOf<Key extends string>(table: Table<Key> | null, code: Key, name: Key): Named[] {
  return (table?.rows ?? []).map((row) => ({
    code: String(row.cell(code)).trim(),
    name: String(row.cell(name)).trim(),
  }));
}
