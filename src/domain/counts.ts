import type { Groups } from './groups';
import { percentOf } from './percent';
import type { Timing } from './timing';
import type { CountedGroup, Counts, TimedTask } from './weekSummary';

/**
 * Which of the six cells a task is counted in; null for a cancelled one, which is counted nowhere.
 * Nothing of a recurring task that nobody ticks can be late, so it counts among those without a deadline.
 * Done on time and late, open in time and overdue are the cells of Báo cáo 1270/BC-TCTTTg (2017). A paused task is never overdue.
 */
export function countedAs(timing: Timing, hasDeadline: boolean): keyof Counts | null {
  switch (timing.kind) {
    case 'doneOnTime':
    case 'doneLate':
    case 'doneUndated':
    case 'noDeadline':
      return timing.kind;
    case 'recurring':
      return 'noDeadline';
    case 'overdue':
      return 'openOverdue';
    case 'cancelled':
      return null;
    case 'paused':
      return hasDeadline ? 'openInTime' : 'noDeadline';
    default:
      return 'openInTime';
  }
}

const nothing = (): Counts => ({
  doneOnTime: 0,
  doneLate: 0,
  openInTime: 0,
  openOverdue: 0,
  noDeadline: 0,
  doneUndated: 0,
});

/** The state table of these tasks. */
export function countTasks(tasks: TimedTask[]): Counts {
  const counts = nothing();
  for (const task of tasks) {
    const cell = countedAs(task.timing, task.deadline !== null);
    if (cell !== null) counts[cell] += 1;
  }
  return counts;
}

/**
 * The state table by some grouping. A task named in several groups counts in each; one named in none counts under `none`.
 * Groups in `order` come first, in that order and even when empty; others follow as they occur.
 */
export function countBy(tasks: TimedTask[], { of: groupsOf, none, order }: Groups): CountedGroup[] {
  const groups = new Map<string, TimedTask[]>(order.map((name) => [name, []]));
  const ungrouped: TimedTask[] = [];
  for (const task of tasks) {
    const names = groupsOf(task);
    if (names.length === 0) ungrouped.push(task);
    for (const name of names) {
      const group = groups.get(name);
      if (group) group.push(task);
      else groups.set(name, [task]);
    }
  }
  const counted = [...groups].map(([name, members]) => ({ name, counts: countTasks(members) }));
  return ungrouped.length === 0 ? counted : [...counted, { name: none, counts: countTasks(ungrouped) }];
}

/** All tasks of a group. */
export const totalOf = (counts: Counts): number => doneOf(counts) + openOf(counts);

/** Finished ones, in time or not. */
export const doneOf = ({ doneOnTime, doneLate, doneUndated }: Counts): number =>
  doneOnTime + doneLate + doneUndated;

const openOf = ({ openInTime, openOverdue, noDeadline }: Counts): number =>
  openInTime + openOverdue + noDeadline;

/** Percent of a group's tasks that are finished. */
export const doneRate = (counts: Counts): number => percentOf(doneOf(counts), totalOf(counts));
