import { type CalendarDate, daysBetween } from './calendar';
import type { Occurrences } from './occurrences';
import type { Task } from './tracker';

/** Where a task stands in time on a given day. Computed, never stored. Days are whole calendar days. */
export type Timing =
  | { kind: 'noDeadline' }
  /** Comes again, and nobody records its occurrences. */
  | { kind: 'recurring'; next: CalendarDate | null; isToday: boolean }
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
 * A paused task is never overdue, a finished one never due; one finished without any deadline was on time. A recurring
 * one is due with its occurrences once somebody ticks them, and overdue by the first one missed in the last seven days.
 */
export function timingOf(
  task: Pick<Task, 'state' | 'deadline' | 'completedOn'>,
  today: CalendarDate,
  dueSoonDays: number,
  occurrences: Occurrences | null = null,
): Timing {
  if (task.state === 'cancelled') return { kind: 'cancelled' };
  if (task.state === 'done') return doneTiming(task.deadline, task.completedOn);
  if (task.state === 'paused') return { kind: 'paused' };
  const due = dueDay(task.deadline, occurrences);
  if (due !== null) return openTiming(due, today, dueSoonDays);
  if (occurrences === null) return { kind: 'noDeadline' };
  return { kind: 'recurring', next: occurrences.next, isToday: occurrences.next === today };
}

/** The day a task is to be judged by: its deadline, or the occurrence that is missed or comes before it. */
export function dueDay(deadline: CalendarDate | null, occurrences: Occurrences | null): CalendarDate | null {
  const occurrence = occurrences?.isTracked ? (occurrences.missed[0] ?? occurrences.next) : null;
  if (occurrence === null || deadline === null) return deadline ?? occurrence;
  return occurrence < deadline ? occurrence : deadline;
}

function openTiming(due: CalendarDate, today: CalendarDate, dueSoonDays: number): Timing {
  const daysLeft = daysBetween(today, due);
  if (daysLeft < 0) return { kind: 'overdue', days: -daysLeft };
  if (daysLeft === 0) return { kind: 'dueToday' };
  return daysLeft <= dueSoonDays ? { kind: 'dueSoon', daysLeft } : { kind: 'ahead', daysLeft };
}

function doneTiming(deadline: CalendarDate | null, completedOn: CalendarDate | null): Timing {
  if (completedOn === null) return { kind: 'doneUndated' };
  if (deadline === null || completedOn <= deadline) return { kind: 'doneOnTime' };
  return { kind: 'doneLate', days: daysBetween(deadline, completedOn) };
}

/** Finished, in time or not. */
export const isDone = (timing: Timing): boolean =>
  timing.kind === 'doneOnTime' || timing.kind === 'doneLate' || timing.kind === 'doneUndated';

/** Still owed: neither finished nor called off. A paused task is still owed. */
export const isOpen = (timing: Timing): boolean => !isDone(timing) && timing.kind !== 'cancelled';
