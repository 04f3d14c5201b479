import { custom, string, tuple } from 'valibot';
import { isWeekKey, type WeekKey } from '../../domain/calendar';
import {
  type Escalation,
  escalates,
  escalationsOf,
  levels,
  type Told,
  withTold,
} from '../../domain/escalation';
import type { ReadWeek } from '../../workbook/week';
import { storedList } from '../storedList';

type Week = WeekKey | '';

const never: Week = '' as Week;

const week = custom<Week>((value) => value === '' || isWeekKey(value));

/** What was raised, and in which week, for each level in their order; empty where it was not. */
const kept = storedList('escalations', tuple([string(), week, week, week]));

/** What this week's letters raise. Reads nothing where nobody switched it on. */
export const escalationsOfWeek = ({ summary }: ReadWeek): Escalation[] =>
  escalates(summary.settings) ? escalationsOf(summary, readTold()) : [];

/** Before the letters go: a run that is cut off goes on with the same ones, and the next week begins with others. Call it under the lock. */
export function rememberTold({ summary }: ReadWeek, raised: readonly Escalation[]): void {
  if (raised.length === 0) return;
  const told = withTold(readTold(), raised, summary.week.key, summary.tasks);
  kept.write(
    Object.entries(told).map(
      ([key, { criterion = never, chair = never, stale = never }]): [string, Week, Week, Week] => [
        key,
        criterion,
        chair,
        stale,
      ],
    ),
  );
}

function readTold(): Told {
  return Object.fromEntries(
    kept
      .read()
      .map(([key, ...weeks]) => [
        key,
        Object.fromEntries(levels.flatMap((level, at) => (weeks[at] ? [[level, weeks[at]]] : []))),
      ]),
  );
}
