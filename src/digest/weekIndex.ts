import { addDays } from '../domain/calendar';
import type { Concerns } from '../domain/concerns';
import { grouped } from '../domain/grouped';
import { counted } from '../domain/parts';
import { folded } from '../domain/text';
import { isOpen } from '../domain/timing';
import { isFreed } from '../domain/waiting';
import type { TimedTask, WeekSummary } from '../domain/weekSummary';
import { type Change, changeLines, news } from '../domain/wording';

/** What every letter of a week looks up, listed once for all of them. */
export interface WeekIndex {
  /** The open tasks, each whole or by its parts, that may be somebody's business; in the order of the sheet. */
  openOf(concerns: Concerns): TimedTask[];
  blockedRows: ReadonlySet<number>;
  /** Of open tasks nobody touched for the days of the setting. */
  staleRows: ReadonlySet<number>;
  /** Open tasks that have nothing to wait for any more. */
  freed: readonly TimedTask[];
  news: ReturnType<typeof news>;
  /** What became of each task since the last closed week, where the first of it stands. */
  changes: readonly TaskChanges[];
  /** Of these, what may be somebody's business. */
  changesOf(concerns: Concerns): TaskChanges[];
}

/** All that became of one task. */
export type TaskChanges = readonly [Change, ...Change[]];

export function weekIndex(summary: WeekSummary): WeekIndex {
  const standing = counted(summary.tasks);
  const open = standing.filter(({ timing }) => isOpen(timing));
  const changes = byTask(changeLines(summary));
  return {
    openOf: byWords(open, (task) => task),
    blockedRows: new Set(summary.blocked.map((task) => task.row)),
    staleRows: new Set(staleTasks(summary).map(({ task }) => task.row)),
    freed: summary.tasks.filter((task) => isFreed(task) && isOpen(task.timing)),
    news: news(summary),
    changes,
    changesOf: byWords(changes, ([{ task }]) => task),
  };
}

/** Finds the items whose task names somebody, a place or a criterion of a reader's; in the order they stand in. */
function byWords<Item>(
  items: readonly Item[],
  taskOf: (item: Item) => TimedTask,
): (concerns: Concerns) => Item[] {
  const places = grouped(items.keys(), (place) => {
    const { owners, partners, neighbourhoods, criteria } = taskOf(items[place] as Item);
    return new Set([...owners, ...partners, ...neighbourhoods, ...criteria].map(folded));
  });
  return ({ words }) => {
    const found = new Set([...words].flatMap((word) => places.get(word) ?? []));
    return [...found].sort((a, b) => a - b).map((place) => items[place] as Item);
  };
}

/** Open tasks nobody touched for the days of the setting, the longest first. */
export function staleTasks({ untouched, today, settings }: WeekSummary): WeekSummary['untouched'] {
  const latest = addDays(today, -settings.staleDays);
  return untouched.filter(({ since }) => since <= latest);
}

function byTask(changes: readonly Change[]): TaskChanges[] {
  const ofRow = new Map<number, [Change, ...Change[]]>();
  for (const change of changes) {
    const earlier = ofRow.get(change.task.row);
    if (earlier === undefined) ofRow.set(change.task.row, [change]);
    else earlier.push(change);
  }
  return [...ofRow.values()];
}
