import { array, custom, object, string, tuple } from 'valibot';
import { isWeekKey, type WeekKey } from '../../domain/calendar';
import {
  type Escalation,
  escalates,
  escalationsOf,
  levels,
  type Told,
  withTold,
} from '../../domain/escalation';
import { bytesOf } from '../../domain/text';
import { getProperty, setProperties } from '../../google/memory';
import type { ReadWeek } from '../../workbook/week';
import { carriesNothing, printStored, readStored, type Shape } from '../stored';

/** What was raised, and in which week, for each level in their order; empty where it was not. */
interface Stored {
  told: [key: string, ...weeks: (WeekKey | '')[]][];
}

const week = custom<WeekKey | ''>((value) => value === '' || isWeekKey(value));

const shape: Shape<Stored> = {
  version: 1,
  schema: object({ told: array(tuple([string(), week, week, week])) }),
  carry: carriesNothing,
};

const keyOf = (page: number): string => `escalations.${page}`;

/** In bytes: a property holds 9 KB. */
const fullPage = 8000;

/** What this week's letters raise. Reads nothing where nobody switched it on. */
export const escalationsOfWeek = ({ summary }: ReadWeek): Escalation[] =>
  escalates(summary.settings) ? escalationsOf(summary, readTold().told) : [];

/** Before the letters go: a run that is cut off goes on with the same ones, and the next week begins with others. Call it under the lock. */
export function rememberTold({ summary }: ReadWeek, raised: readonly Escalation[]): void {
  if (raised.length === 0) return;
  const { told, pages } = readTold();
  const all = Object.entries(withTold(told, raised, summary.week.key, summary.tasks)).map(
    ([key, weeks]): Stored['told'][number] => [key, ...levels.map((level) => weeks[level] ?? ('' as const))],
  );
  const texts: string[] = [];
  let page: Stored['told'] = [];
  for (const one of all) {
    const longer = [...page, one];
    if (bytesOf(printStored(shape, { told: longer })) > fullPage) {
      texts.push(printStored(shape, { told: page }));
      page = [one];
    } else page = longer;
  }
  texts.push(printStored(shape, { told: page }));
  while (texts.length < pages) texts.push(printStored(shape, { told: [] }));
  setProperties(Object.fromEntries(texts.map((text, at) => [keyOf(at), text])));
}

/** A page that cannot be read says nothing: what stood there may be told once more. */
function readTold(): { told: Told; pages: number } {
  const entries: [string, Told[string]][] = [];
  for (let page = 0; ; page += 1) {
    const text = getProperty(keyOf(page));
    if (text === null) return { told: Object.fromEntries(entries), pages: page };
    for (const [key, ...weeks] of readStored(shape, text)?.told ?? [])
      entries.push([
        key,
        Object.fromEntries(levels.flatMap((level, at) => (weeks[at] ? [[level, weeks[at]]] : []))),
      ]);
  }
}
