import { addDays, type CalendarDate } from './calendar';
import { nextOccurrence, occurrences } from './deadlines';
import type { DaysOff } from './holidays';
import type { Recurring, Task } from './tracker';

/** What a recurring task owes on a given day. */
export interface Occurrences {
  /** Occurrences of the seven days before today that nobody ticked, earliest first. */
  missed: CalendarDate[];
  /** How many of the seven days before today, and of today, were ticked. */
  done: number;
  /** The next one that is not ticked yet, today included. */
  next: CalendarDate | null;
  /** Somebody ticks this task's occurrences. Until the first tick nothing is missed: nobody said it would be recorded. */
  isTracked: boolean;
}

/** Every weekly digest tells of the week it closes once; what was missed before is the earlier digests' news. */
const countedDays = 7;

/** What may still be ticked: somebody who was away reports the week before as well. */
const tickableDays = 14;

/** The occurrences of the last days, today included; none for a task done once. */
export function recentOccurrences(
  { recurring, assignedOn }: Pick<Task, 'recurring' | 'assignedOn'>,
  today: CalendarDate,
  daysOff: DaysOff,
): CalendarDate[] {
  const since = addDays(today, 1 - tickableDays);
  if (!recurring) return [];
  const start = assignedOn ?? firstMark(recurring) ?? since;
  return [...occurrences(recurring.rule, start, since, today, daysOff)];
}

/** Null for a task done once. Occurrences are counted from the day it was given, or else from the first tick. */
export function occurrencesOf(
  { recurring, assignedOn }: Pick<Task, 'recurring' | 'assignedOn'>,
  today: CalendarDate,
  daysOff: DaysOff,
): Occurrences | null {
  if (!recurring) return null;
  const { rule, done, waived } = recurring;
  const marked = new Set([...done, ...waived]);
  const first = firstMark(recurring);
  const start = assignedOn ?? first ?? today;
  const since = addDays(today, -countedDays);
  const owed =
    first === undefined
      ? []
      : occurrences(rule, start, first > since ? first : since, addDays(today, -1), daysOff);
  return {
    missed: owed.filter((date) => !marked.has(date)),
    done: done.filter((date) => date >= since && date <= today).length,
    next: nextUnmarked(rule, start, today, marked, daysOff),
    isTracked: first !== undefined,
  };
}

const firstMark = ({ done, waived }: Recurring): CalendarDate | undefined => [...done, ...waived].sort()[0];

function nextUnmarked(
  rule: string,
  start: CalendarDate,
  from: CalendarDate,
  marked: ReadonlySet<CalendarDate>,
  daysOff: DaysOff,
): CalendarDate | null {
  const next = nextOccurrence(rule, start, from, daysOff);
  return next !== null && marked.has(next)
    ? nextUnmarked(rule, start, addDays(next, 1), marked, daysOff)
    : next;
}
