import { isBlocked } from './blocked';
import { dueDay } from './timing';
import { isWaiting } from './waiting';
import type { TimedTask } from './weekSummary';

/** The lower, the sooner somebody should look at it; tasks that are closed stand last. */
function rank(task: TimedTask): number {
  const { timing } = task;
  if (isWaiting(task)) return 2;
  switch (timing.kind) {
    case 'overdue':
      return 0;
    case 'dueToday':
    case 'dueSoon':
      return 1;
    case 'recurring':
    case 'ahead':
    case 'noDeadline':
      if (timing.kind === 'recurring' && timing.isToday) return 1;
      return isBlocked(task) ? 2 : timing.kind === 'ahead' ? 3 : 4;
    case 'paused':
      return 5;
    default:
      return 6;
  }
}

/**
 * Late ones first, the longest overdue on top; then by the day they are due; then as they stand in the tab. One that waits for somebody
 * above stands with those that are held up, however late: nobody here can do it sooner.
 */
export function byUrgency(a: TimedTask, b: TimedTask): number {
  const [first, second] = [
    dueDay(a.deadline, a.occurrences) ?? '9999',
    dueDay(b.deadline, b.occurrences) ?? '9999',
  ];
  return rank(a) - rank(b) || (first < second ? -1 : first > second ? 1 : a.row - b.row);
}
