import type { CalendarDate } from '../domain/calendar';
import { wholeOf } from '../domain/codes';
import { folded } from '../domain/text';
import { dueDay, isOpen } from '../domain/timing';
import { byUrgency } from '../domain/urgency';
import type { TimedTask } from '../domain/weekSummary';

/** The last day of a task or its next occurrence; null where there is none. */
const dueOf = ({ deadline, occurrences }: TimedTask): CalendarDate | null =>
  dueDay(deadline, occurrences) ?? occurrences?.next ?? null;

/** What is open and is not only due after that day, each duty once: one given to several stands for its parts. The most urgent first. */
export function openUntil(tasks: readonly TimedTask[], until: CalendarDate): TimedTask[] {
  const wholes = new Set(tasks.filter(({ parts }) => parts !== undefined).map(({ id }) => folded(id)));
  const isPart = ({ id }: TimedTask): boolean => wholes.has(folded(wholeOf(id) ?? ''));
  return tasks
    .filter((task) => isOpen(task.timing) && task.timing.kind !== 'paused' && !isPart(task))
    .filter((task) => (dueOf(task) ?? until) <= until)
    .sort(byUrgency);
}

/** Of these, what falls due within the time to come. */
export const dueBetween = (
  tasks: readonly TimedTask[],
  today: CalendarDate,
  until: CalendarDate,
): TimedTask[] => openUntil(tasks, until).filter((task) => (dueOf(task) ?? '') >= today);
