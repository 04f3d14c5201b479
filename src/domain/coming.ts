import { addDays, type CalendarDate, dayOfWeek, weekOf } from './calendar';
import { dueDay, isOpen } from './timing';
import type { ComingWeek, TimedTask } from './weekSummary';

const weeksAhead = 4;

/** This week from today on, and the three behind it. Late tasks and those without a day stand in none. */
export function comingWeeks(tasks: readonly TimedTask[], today: CalendarDate): ComingWeek[] {
  const due = tasks
    .flatMap((task) => {
      const day = dueDay(task.deadline, task.occurrences);
      const waits = day !== null && day >= today && isOpen(task.timing) && task.timing.kind !== 'paused';
      return waits ? [{ task, day }] : [];
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.task.row - b.task.row));
  return Array.from({ length: weeksAhead }, (_, index) => {
    const week = weekOf(addDays(today, index * 7));
    const within = due.filter(({ day }) => day >= week.monday && day <= week.sunday);
    const days = [1, 2, 3, 4, 5, 6, 7].map((n) => within.filter(({ day }) => dayOfWeek(day) === n).length);
    return { week, tasks: within.map(({ task }) => task), days };
  });
}
