import { type Baseline, type ClosedTask, earlierIn, fingerprint } from './baseline';
import { type CalendarDate, daysBetween } from './calendar';
import { isDone, isOpen } from './timing';
import type { Changes, CriterionSummary, DeadlineMove, TimedTask, WeekSummary } from './weekSummary';

const noChanges: Changes = {
  completed: [],
  added: [],
  extended: [],
  advanced: [],
  dated: [],
  undated: [],
  progressed: [],
  reopened: [],
  criteriaGained: [],
  criteriaLost: [],
};

/** A task beside what it was at the baseline. */
interface Compared {
  task: TimedTask;
  earlier: ClosedTask | undefined;
  /** What people report in the row differs. */
  touched: boolean;
}

/** Each task beside what it was at the baseline. Rows are matched by code, so sorting the tab changes nothing. */
export function comparedWith(baseline: Baseline, tasks: TimedTask[]): Compared[] {
  const earlierOf = earlierIn(baseline.tasks, tasks);
  return tasks.map((task) => {
    const earlier = earlierOf(task);
    return { task, earlier, touched: earlier?.fingerprint !== fingerprint(task) };
  });
}

/** What became different since the last closed week. */
export function changesSince(compared: Compared[] | null, criteria: CriterionSummary[]): Changes {
  if (compared === null) return noChanges;
  const tasksOf = (chosen: Compared[]): TimedTask[] => chosen.map(({ task }) => task);
  const open = compared.filter(({ task }) => isOpen(task.timing));
  const turned = criteria.filter(hasTurned);
  return {
    completed: tasksOf(
      compared.filter(({ task, earlier }) => isDone(task.timing) && earlier?.state !== 'done'),
    ),
    added: tasksOf(compared.filter(({ task, earlier }) => task.timing.kind !== 'cancelled' && !earlier)),
    extended: moved(compared, (from, to) => to > from),
    advanced: moved(compared, (from, to) => to < from),
    dated: open.flatMap(({ task, earlier }) => {
      const to = earlier?.deadline === null ? task.deadline : null;
      return to === null ? [] : [{ task, to }];
    }),
    undated: open.flatMap(({ task, earlier }) => {
      const from = task.deadline === null ? earlier?.deadline : null;
      return from ? [{ task, from }] : [];
    }),
    // A cell that was emptied, or cannot be read, says nothing of progress.
    progressed: open.flatMap(({ task, earlier }) => {
      const from = earlier?.progress ?? 0;
      const to = task.progress ?? from;
      return earlier && from !== to ? [{ task, from, to }] : [];
    }),
    reopened: tasksOf(open.filter(({ earlier }) => earlier?.state === 'done')),
    criteriaGained: turned.filter(({ met }) => met).map(({ criterion }) => criterion.name),
    criteriaLost: turned.filter(({ met }) => !met).map(({ criterion }) => criterion.name),
  };
}

/** A criterion is met and was not, or the other way round. One that applies no more is neither gained nor lost. */
export const hasTurned = ({ met, metBefore, applicable }: CriterionSummary): boolean =>
  applicable && metBefore !== null && metBefore !== met;

const moved = (
  compared: Compared[],
  which: (from: CalendarDate, to: CalendarDate) => boolean,
): DeadlineMove[] =>
  compared.flatMap(({ task, earlier }) => {
    const from = earlier?.deadline;
    const to = task.deadline;
    const first = task.firstDeadline ?? earlier?.firstDeadline ?? null;
    return from && to && which(from, to) ? [{ task, from, to, first }] : [];
  });

/**
 * Who kept their rows up to date. Counted are the owners of tasks known at the baseline that are still open or were
 * finished since; an owner has updated when at least one of these rows differs from what it was then.
 */
export function updatesSince(compared: Compared[] | null): { rate: number | null; notUpdated: string[] } {
  if (compared === null) return { rate: null, notUpdated: [] };
  const updated = new Map<string, boolean>();
  for (const { task, earlier, touched } of compared) {
    if (!earlier || (earlier.state === 'done' && task.state === 'done') || task.state === 'cancelled')
      continue;
    for (const owner of task.owners) updated.set(owner, touched || updated.get(owner) === true);
  }
  const notUpdated = [...updated].filter(([, touched]) => !touched).map(([owner]) => owner);
  return { rate: updated.size === 0 ? null : 1 - notUpdated.length / updated.size, notUpdated };
}

/** Open tasks that stand as they stood at the baseline, with the closing day since which they do; longest first. */
export const untouchedSince = (compared: Compared[] | null, today: CalendarDate): WeekSummary['untouched'] =>
  (compared ?? [])
    .flatMap(({ task, earlier, touched }) => {
      if (!earlier || touched || !isOpen(task.timing)) return [];
      const since = earlier.touchedOn;
      return [{ task, since, weeks: Math.floor(daysBetween(since, today) / 7) }];
    })
    .sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : a.task.row - b.task.row));
