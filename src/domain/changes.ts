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

/** What became different since the last closed week. Rows are matched by code, so sorting the tab changes nothing. */
export function changesSince(
  baseline: Baseline | null,
  tasks: TimedTask[],
  criteria: CriterionSummary[],
): Changes {
  if (baseline === null) return noChanges;
  const earlier = earlierIn(baseline.tasks, tasks);
  const turned = criteria.filter(hasTurned);
  return {
    completed: tasks.filter((task) => isDone(task.timing) && earlier(task)?.state !== 'done'),
    added: tasks.filter((task) => task.timing.kind !== 'cancelled' && !earlier(task)),
    extended: moved(tasks, earlier, (from, to) => to > from),
    advanced: moved(tasks, earlier, (from, to) => to < from),
    dated: tasks.flatMap((task) => {
      const to = isOpen(task.timing) && earlier(task)?.deadline === null ? task.deadline : null;
      return to === null ? [] : [{ task, to }];
    }),
    undated: tasks.flatMap((task) => {
      const from = isOpen(task.timing) && task.deadline === null ? earlier(task)?.deadline : null;
      return from ? [{ task, from }] : [];
    }),
    // A cell that was emptied, or cannot be read, says nothing of progress.
    progressed: tasks.flatMap((task) => {
      const from = earlier(task)?.progress ?? 0;
      const to = task.progress ?? from;
      return isOpen(task.timing) && earlier(task) && from !== to ? [{ task, from, to }] : [];
    }),
    reopened: tasks.filter((task) => isOpen(task.timing) && earlier(task)?.state === 'done'),
    criteriaGained: turned.filter(({ met }) => met).map(({ criterion }) => criterion.name),
    criteriaLost: turned.filter(({ met }) => !met).map(({ criterion }) => criterion.name),
  };
}

/** A criterion is met and was not, or the other way round. One that applies no more is neither gained nor lost. */
export const hasTurned = ({ met, metBefore, applicable }: CriterionSummary): boolean =>
  applicable && metBefore !== null && metBefore !== met;

function moved(
  tasks: TimedTask[],
  earlier: (task: TimedTask) => ClosedTask | undefined,
  which: (from: CalendarDate, to: CalendarDate) => boolean,
): DeadlineMove[] {
  return tasks.flatMap((task) => {
    const before = earlier(task);
    const from = before?.deadline;
    const to = task.deadline;
    const first = task.firstDeadline ?? before?.firstDeadline ?? null;
    return from && to && which(from, to) ? [{ task, from, to, first }] : [];
  });
}

/**
 * Who kept their rows up to date. Counted are the owners of tasks known at the baseline that are still open or were
 * finished since; an owner has updated when at least one of these rows differs from what it was then.
 */
export function updatesSince(
  baseline: Baseline | null,
  tasks: TimedTask[],
): { rate: number | null; notUpdated: string[] } {
  if (baseline === null) return { rate: null, notUpdated: [] };
  const before = earlierIn(baseline.tasks, tasks);
  const updated = new Map<string, boolean>();
  for (const task of tasks) {
    const earlier = before(task);
    if (!earlier || (earlier.state === 'done' && task.state === 'done') || task.state === 'cancelled')
      continue;
    const touched = earlier.fingerprint !== fingerprint(task);
    for (const owner of task.owners) updated.set(owner, touched || updated.get(owner) === true);
  }
  const notUpdated = [...updated].filter(([, touched]) => !touched).map(([owner]) => owner);
  return { rate: updated.size === 0 ? null : 1 - notUpdated.length / updated.size, notUpdated };
}

/** Open tasks that stand as they stood at the baseline, with the closing day since which they do; longest first. */
export function untouchedSince(
  baseline: Baseline | null,
  tasks: TimedTask[],
  today: CalendarDate,
): WeekSummary['untouched'] {
  if (baseline === null) return [];
  const before = earlierIn(baseline.tasks, tasks);
  return tasks
    .flatMap((task) => {
      const earlier = before(task);
      if (!earlier || !isOpen(task.timing) || earlier.fingerprint !== fingerprint(task)) return [];
      const since = earlier.touchedOn;
      return [{ task, since, weeks: Math.floor(daysBetween(since, today) / 7) }];
    })
    .sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : a.task.row - b.task.row));
}
