import type { Baseline } from '../domain/baseline';
import { printDate } from '../domain/calendar';
import type { Tracker } from '../domain/tracker';
import type { WeekSummary } from '../domain/weekSummary';
import { weekKeyName } from '../domain/wording';
import type { Grid } from '../sheet/cells';
import { correctionsOf, historyTable } from './history';
import type { ReadTracker } from './reading/tracker';
import { historyTab } from './tabs/tabs';

/** The week as every command sees it: each tab read once, then only data. */
export interface ReadWeek {
  ok: true;
  tracker: Tracker;
  summary: WeekSummary;
  sources: ReadTracker['sources'];
  tasksTable: ReadTracker['tasksTable'];
  baseline: Baseline | null;
  /** Whether this week's baseline is written already. */
  closed: boolean;
  /** Why no digest may go out; empty when it may. */
  blocking: string[];
  grids: ReadonlyMap<string, Grid>;
}

/** How the week compared against and this one were closed once more, a sentence each. */
export function correctionTexts({ summary, grids }: Pick<ReadWeek, 'summary' | 'grids'>): string[] {
  const history = historyTable(grids.get(historyTab.name) ?? null);
  const weeks = [...(summary.baseline === null ? [] : [summary.baseline.week]), summary.week.key];
  return weeks.flatMap((week) =>
    correctionsOf(history, week).map(
      ({ on, reason }) => `Số liệu ${weekKeyName(week)} chốt lại ngày ${printDate(on)}: ${reason}`,
    ),
  );
}
