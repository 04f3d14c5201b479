import { wholeOf } from './codes';
import { grouped } from './grouped';
import { folded } from './text';
import { isDone } from './timing';
import type { Parts, TimedTask } from './weekSummary';

/**
 * Each task that has parts of its own, with how far they are. Such a task stands for its parts: it is counted in no state table
 * and listed nowhere as late, for its parts are, each once.
 */
export function withParts(tasks: TimedTask[]): TimedTask[] {
  const partsOf = grouped(tasks, (task) => {
    const whole = wholeOf(task.id);
    return whole === null || task.timing.kind === 'cancelled' ? [] : [folded(whole)];
  });
  return tasks.map((task) => {
    const parts = partsOf.get(folded(task.id));
    return parts === undefined ? task : { ...task, parts: countParts(parts) };
  });
}

/** The tasks that stand for themselves: every duty once, either whole or by its parts. */
export const counted = (tasks: readonly TimedTask[]): TimedTask[] =>
  tasks.filter((task) => task.parts === undefined);

/** How far these parts are: a finished one counts as done, whenever it was finished. */
export const countParts = (parts: readonly TimedTask[]): Parts => ({
  done: parts.filter(({ timing }) => isDone(timing)).length,
  total: parts.length,
  overdue: parts.filter(({ timing }) => timing.kind === 'overdue').length,
});
