import type { Baseline } from '../domain/baseline';
import type { Tracker } from '../domain/tracker';
import type { WeekSummary } from '../domain/weekSummary';
import type { Grid } from '../sheet/cells';
import type { ReadTracker } from './reading/tracker';

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
