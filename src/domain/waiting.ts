/** What stands still until somebody above, or another task, is through with it. */
import { type CalendarDate, daysBetween } from './calendar';
import { folded, listed } from './text';
import { isDone, isOpen } from './timing';
import type { TimedTask, Waiting } from './weekSummary';

/** Tells of each task in the state `waiting` for what it waits: a code of *Chờ ai* is looked up among all tasks. */
export function withWaiting(tasks: TimedTask[], today: CalendarDate): TimedTask[] {
  if (!tasks.some(({ state }) => state === 'waiting')) return tasks;
  const byCode = new Map(tasks.map((task) => [folded(task.id), task]));
  return tasks.map((task) =>
    task.state === 'waiting' ? { ...task, waiting: waitingOf(task, byCode, today) } : task,
  );
}

function waitingOf(task: TimedTask, byCode: ReadonlyMap<string, TimedTask>, today: CalendarDate): Waiting {
  const { waitingSince: since } = task;
  const named = listed(task.waitingFor).map((name) => ({ name, task: byCode.get(folded(name)) }));
  const still = named.filter((one) => one.task === undefined || !isOver(one.task));
  const days = since === null ? -1 : daysBetween(since, today);
  return {
    for: still.map((one) => one.task?.id ?? one.name),
    onTasks: still.length > 0 && still.every((one) => one.task !== undefined),
    over: named.flatMap((one) => (one.task !== undefined && isOver(one.task) ? [one.task.id] : [])),
    since,
    days: days < 0 ? null : days,
    // Days before it began to wait belong to an earlier time.
    pressedOn: task.pressedOn.filter((day) => since === null || day >= since),
  };
}

/** A duty given to several is over when all its parts are. */
const isOver = ({ timing, parts }: TimedTask): boolean =>
  parts === undefined
    ? isDone(timing) || timing.kind === 'cancelled'
    : parts.total > 0 && parts.done === parts.total;

/** Nothing that it waited for is left: its owner goes on. */
export const isFreed = ({ waiting }: Pick<TimedTask, 'waiting'>): boolean =>
  waiting !== null && waiting.for.length === 0 && waiting.over.length > 0;

/** Stands still through no fault of its owner; a late one is still late. */
export const isWaiting = (task: Pick<TimedTask, 'timing' | 'waiting'>): boolean =>
  task.waiting !== null && isOpen(task.timing) && !isFreed(task);

/** The longest first; those without a day last. */
export const byWaiting = (a: TimedTask, b: TimedTask): number =>
  (b.waiting?.days ?? -1) - (a.waiting?.days ?? -1) || a.row - b.row;
