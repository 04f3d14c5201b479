/** What people told of their tasks through the phone's page, and what was decided there, since the last letters. */
import type { CalendarDate, WeekKey } from './calendar';
import { addDays } from './calendar';
import type { SendEntry } from './sendRegister';
import { folded } from './text';

/** `request`: for more time; `decision`: by whoever may decide. */
export type ToldKind = 'report' | 'request' | 'decision';

/** One save. */
export interface Told {
  /** `2023-08-11 14:02`: two of them compare. */
  at: string;
  by: string;
  kind: ToldKind;
  /** The code of the task. */
  task: string;
  /** What the cells held before and after, by the column's key. */
  cells: readonly { field: string; from: string; to: string }[];
}

/** "14:02 11/08/2023" as two of them compare; null for anything else. */
export function comparableStamp(text: string): string | null {
  const [, time, day, month, year] = /^(\d{2}:\d{2}) (\d{2})\/(\d{2})\/(\d{4})$/.exec(text) ?? [];
  return time === undefined ? null : `${year}-${month}-${day} ${time}`;
}

/**
 * From when on nothing was told in a digest: the first letter of the last one before this week. Where no digest ever went out, a
 * week ago.
 */
export function toldSince(register: readonly SendEntry[], week: WeekKey, today: CalendarDate): string {
  const earlier = register.filter(
    (entry) => entry.series === 'digest' && entry.state === 'sent' && entry.week < week,
  );
  const last = earlier.reduce((latest, entry) => (entry.week > latest ? entry.week : latest), '');
  const moments = earlier
    .filter((entry) => entry.week === last)
    .flatMap(({ at }) => comparableStamp(at) ?? [])
    .sort();
  return moments[0] ?? `${addDays(today, -7)} 00:00`;
}

/** What one person told of one task, all their saves as one: of each cell what it was before and is now. What came out as it was is left out. */
export function joinedTold(all: readonly Told[]): Told[] {
  const joined = new Map<string, Told>();
  for (const one of [...all].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))) {
    const key = JSON.stringify([folded(one.task), one.by, one.kind]);
    const before = joined.get(key);
    const fields = new Map((before?.cells ?? []).map((cell) => [cell.field, cell]));
    for (const cell of one.cells)
      fields.set(cell.field, { ...cell, from: fields.get(cell.field)?.from ?? cell.from });
    joined.set(key, { ...one, cells: [...fields.values()] });
  }
  return [...joined.values()]
    .map((one) => ({ ...one, cells: one.cells.filter(({ from, to }) => from !== to) }))
    .filter(({ cells }) => cells.length > 0);
}
