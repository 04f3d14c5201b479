import { asksDecision } from '../domain/blocked';
import { addDays } from '../domain/calendar';
import type { Concerns } from '../domain/concerns';
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
  /** Open tasks in which somebody asks for a decision. */
  asked: readonly TimedTask[];
  blockedRows: ReadonlySet<number>;
  /** Of open tasks nobody touched for the days of the setting. */
  staleRows: ReadonlySet<number>;
  /** Open tasks that have nothing to wait for any more. */
  freed: readonly TimedTask[];
  news: ReturnType<typeof news>;
  /** What became of each task since the last closed week, where the first of it stands. */
  changes: readonly (readonly [Change, ...Change[]])[];
}

export function weekIndex(summary: WeekSummary): WeekIndex {
  const standing = counted(summary.tasks);
  const open = standing.filter(({ timing }) => isOpen(timing));
  const places = new Map<string, number[]>();
  open.forEach(({ owners, partners, neighbourhoods, criteria }, place) => {
    for (const word of new Set([...owners, ...partners, ...neighbourhoods, ...criteria].map(folded))) {
      const known = places.get(word);
      if (known === undefined) places.set(word, [place]);
      else known.push(place);
    }
  });
  return {
    openOf({ words }) {
      const found = new Set([...words].flatMap((word) => places.get(word) ?? []));
      return [...found].sort((a, b) => a - b).map((place) => open[place] as TimedTask);
    },
    asked: standing.filter(asksDecision),
    blockedRows: new Set(summary.blocked.map((task) => task.row)),
    staleRows: new Set(staleTasks(summary).map(({ task }) => task.row)),
    freed: summary.tasks.filter((task) => isFreed(task) && isOpen(task.timing)),
    news: news(summary),
    changes: byTask(changeLines(summary)),
  };
}

/** Open tasks nobody touched for the days of the setting, the longest first. */
export function staleTasks({ untouched, today, settings }: WeekSummary): WeekSummary['untouched'] {
  const latest = addDays(today, -settings.staleDays);
  return untouched.filter(({ since }) => since <= latest);
}

function byTask(changes: readonly Change[]): [Change, ...Change[]][] {
  const ofRow = new Map<number, [Change, ...Change[]]>();
  for (const change of changes) {
    const earlier = ofRow.get(change.task.row);
    if (earlier === undefined) ofRow.set(change.task.row, [change]);
    else earlier.push(change);
  }
  return [...ofRow.values()];
}
