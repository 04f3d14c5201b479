/** What goes one level up when a task stays late, or nobody touches it: once per task, deadline and level. */
import { identity } from './baseline';
import type { WeekKey } from './calendar';
import type { Concerns } from './concerns';
import { counted } from './parts';
import type { Settings } from './settings';
import { isOpen } from './timing';
import { isWaiting } from './waiting';
import type { TimedTask, WeekSummary } from './weekSummary';
import { workingDaysBetween } from './workingDays';

/** `criterion`, `chair`: late for so many working days. `stale`: nobody touched it for three weeks; tells both. */
export const levels = ['criterion', 'chair', 'stale'] as const;

type Level = (typeof levels)[number];

export interface Escalation {
  task: TimedTask;
  level: Level;
  /** Working days late, or whole weeks in which nobody touched it. */
  count: number;
}

/** In which week's letters a level was told, by `keyOf` its task. */
export type Told = Readonly<Record<string, Partial<Record<Level, WeekKey>>>>;

/** A task with the deadline it has: another deadline is another promise. */
export const keyOf = (task: Pick<TimedTask, 'id' | 'content' | 'deadline'>): string =>
  `${identity(task)}|${task.deadline ?? ''}`;

type Rules = Pick<Settings, 'escalateToCriterion' | 'escalateToChair' | 'escalateStale'>;

export const escalates = ({ escalateToCriterion, escalateToChair, escalateStale }: Rules): boolean =>
  escalateToCriterion > 0 || escalateToChair > 0 || escalateStale;

const staleWeeks = 3;

/** What this week's letters take up: reached, and not told in the letters of another week. Never what is done, paused or waiting. */
export function escalationsOf(
  { tasks, untouched, today, settings, week }: WeekSummary,
  told: Told,
): Escalation[] {
  if (!escalates(settings)) return [];
  const weeksOf = new Map(untouched.map(({ task, weeks }) => [task.row, weeks]));
  return counted(tasks)
    .filter((task) => isOpen(task.timing) && task.timing.kind !== 'paused' && !isWaiting(task))
    .flatMap((task) => {
      // Nobody is late on a day on which nobody works.
      const late = task.deadline === null ? 0 : workingDaysBetween(task.deadline, today, settings);
      const weeks = weeksOf.get(task.row) ?? 0;
      const { escalateToCriterion: toCriterion, escalateToChair: toChair } = settings;
      const reached: Record<Level, boolean> = {
        criterion: toCriterion > 0 && late >= toCriterion,
        chair: toChair > 0 && late >= toChair,
        stale: settings.escalateStale && weeks >= staleWeeks,
      };
      const before = told[keyOf(task)] ?? {};
      return levels
        .filter((level) => reached[level] && (before[level] ?? week.key) === week.key)
        .map((level): Escalation => ({ task, level, count: level === 'stale' ? weeks : late }));
    });
}

/** Whether this reader, who is not the one who owes it, is whom a level tells. */
export function tells(
  { task, level }: Escalation,
  { concerns, isChair }: { concerns: Concerns; isChair: boolean },
): boolean {
  if (isChair && level !== 'criterion') return true;
  const answers = task.criteria.some((code) => concerns.inChargeOf({ code }));
  return level !== 'chair' && answers && concerns.tie(task) !== 'owner';
}

/** What is remembered once these went out. Tasks that are gone are forgotten. */
export function withTold(
  told: Told,
  sent: readonly Escalation[],
  week: WeekKey,
  tasks: readonly Pick<TimedTask, 'id' | 'content'>[],
): Told {
  const ids = new Set(tasks.map(identity));
  const kept = Object.entries(told).filter(([key]) => ids.has(key.slice(0, key.lastIndexOf('|'))));
  const after: Record<string, Partial<Record<Level, WeekKey>>> = Object.fromEntries(kept);
  for (const { task, level } of sent) {
    const key = keyOf(task);
    after[key] = { [level]: week, ...after[key] };
  }
  return after;
}
