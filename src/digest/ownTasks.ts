import { capitalised } from '../domain/text';
import type { Concerns } from '../domain/concerns';
import { byWaiting, isWaiting } from '../domain/waiting';
import type { TimedTask, WeekSummary } from '../domain/weekSummary';
import { untouchedWords } from '../domain/wording';
import { staleTasks, weekIndex } from './weekIndex';

/** How far ahead a letter to one person looks, in days: until the next one, or as far as the committee counts as soon. */
export const windowOf = ({ settings }: WeekSummary): number => Math.max(7, settings.dueSoonDays);

/** The open tasks that concern somebody this week, each in one list only. */
export interface ConcernedTasks {
  overdue: TimedTask[];
  due: TimedTask[];
  blocked: TimedTask[];
  /** They wait for somebody above or for other tasks: late or not, their owner is asked for nothing but to press. */
  waiting: TimedTask[];
  /** Nobody touched them for the days of the setting; the longest untouched first. */
  stale: TimedTask[];
  /** Still owed, but nothing presses: a later deadline, none, or paused. */
  others: TimedTask[];
  relatedOverdue: TimedTask[];
  relatedDue: TimedTask[];
}

export function concernedTasks(
  summary: WeekSummary,
  concerns: Concerns,
  { openOf, blockedRows, staleRows } = weekIndex(summary),
): ConcernedTasks {
  const isDue = dueWithin(windowOf(summary));
  const lists: ConcernedTasks = {
    overdue: [],
    due: [],
    blocked: [],
    waiting: [],
    stale: [],
    others: [],
    relatedOverdue: [],
    relatedDue: [],
  };
  const listOf = (task: TimedTask): keyof ConcernedTasks | null => {
    const tie = concerns.tie(task);
    if (tie === null) return null;
    if (tie !== 'owner') return isOverdue(task) ? 'relatedOverdue' : isDue(task) ? 'relatedDue' : null;
    if (isWaiting(task)) return 'waiting';
    if (isOverdue(task)) return 'overdue';
    if (isDue(task)) return 'due';
    if (blockedRows.has(task.row)) return 'blocked';
    return staleRows.has(task.row) ? 'stale' : 'others';
  };
  for (const task of openOf(concerns)) {
    const list = listOf(task);
    if (list !== null) lists[list].push(task);
  }
  lists.waiting.sort(byWaiting);
  for (const list of [lists.overdue, lists.due, lists.relatedOverdue, lists.relatedDue])
    list.sort(byDeadline);
  return lists;
}

/** "Đã 3 tuần chưa cập nhật" under a task nobody touched too long; empty under any other. */
export function staleLine(summary: WeekSummary, task: TimedTask): string {
  const stale = staleTasks(summary).find((one) => one.task.row === task.row);
  return stale === undefined ? '' : capitalised(untouchedWords(stale.since, summary.today));
}

/** How pressing a letter is for its reader: overdue tasks count before due ones. */
export const urgencyOf = ({ overdue, due }: ConcernedTasks): number =>
  overdue.length * 1000 + Math.min(due.length, 999);

const isOverdue = ({ timing }: TimedTask): boolean => timing.kind === 'overdue';

const dueWithin =
  (window: number) =>
  ({ timing }: TimedTask): boolean =>
    timing.kind === 'dueToday' ||
    ((timing.kind === 'dueSoon' || timing.kind === 'ahead') && timing.daysLeft <= window);

const byDeadline = (a: TimedTask, b: TimedTask): number =>
  (a.deadline ?? '') < (b.deadline ?? '') ? -1 : a.deadline === b.deadline ? 0 : 1;
