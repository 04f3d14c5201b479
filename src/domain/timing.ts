import { type CalendarDate, daysBetween } from './calendar';
import type { Task } from './tracker';

/** Where a task stands in time on a given day. Computed, never stored. Days are whole calendar days. */
export type Timing =
  | { kind: 'noDeadline' }
  | { kind: 'ahead'; daysLeft: number }
  | { kind: 'dueSoon'; daysLeft: number }
  | { kind: 'dueToday' }
  | { kind: 'overdue'; days: number }
  | { kind: 'doneOnTime' }
  | { kind: 'doneLate'; days: number }
  | { kind: 'doneUndated' }
  | { kind: 'paused' }
  | { kind: 'cancelled' };

/**
 * A due day is open until its end, so a task due today is not overdue (Bộ luật Dân sự 2015, Điều 148).
 * A paused task is never overdue, a finished one never due; one finished without any deadline was on time.
 */
export function timingOf(
  task: Pick<Task, 'state' | 'deadline' | 'completedOn'>,
  today: CalendarDate,
  dueSoonDays: number,
): Timing {
  if (task.state === 'cancelled') return { kind: 'cancelled' };
  if (task.state === 'done') return doneTiming(task.deadline, task.completedOn);
  if (task.state === 'paused') return { kind: 'paused' };
  if (task.deadline === null) return { kind: 'noDeadline' };
  const daysLeft = daysBetween(today, task.deadline);
  if (daysLeft < 0) return { kind: 'overdue', days: -daysLeft };
  if (daysLeft === 0) return { kind: 'dueToday' };
  return daysLeft <= dueSoonDays ? { kind: 'dueSoon', daysLeft } : { kind: 'ahead', daysLeft };
}

function doneTiming(deadline: CalendarDate | null, completedOn: CalendarDate | null): Timing {
  if (completedOn === null) return { kind: 'doneUndated' };
  if (deadline === null || completedOn <= deadline) return { kind: 'doneOnTime' };
  return { kind: 'doneLate', days: daysBetween(deadline, completedOn) };
}

export const isDone = (timing: Timing): boolean =>
  timing.kind === 'doneOnTime' || timing.kind === 'doneLate' || timing.kind === 'doneUndated';

/** Still owed: neither finished nor called off. A paused task is still owed. */
export const isOpen = (timing: Timing): boolean => !isDone(timing) && timing.kind !== 'cancelled';
