import { type CalendarDate, printDate } from '../calendar';
import { dateOf, readDeadlineCell } from '../deadlines';
import type { Settings } from '../settings';
import type { Task } from '../tracker';
import { taskName } from '../wording';
import type { Doubt } from './doubt';

/** Dates of one task that are missing or do not go together. */
export function dateDoubts(task: Task, settings: Settings, today: CalendarDate): Doubt[] {
  if (task.state === 'cancelled') return [];
  const doubt = (field: keyof Task, says: string): Doubt => ({
    group: 'dates',
    of: 'task',
    row: task.row,
    field,
    about: taskName(task),
    says,
  });
  const { assignedOn, deadline, completedOn } = task;
  const phrase = otherDay(task, settings);
  return [
    ...(task.state === 'done' && completedOn === null
      ? [doubt('completedOn', 'Đã hoàn thành nhưng chưa ghi ngày, nên chưa biết đúng hạn hay trễ.')]
      : []),
    ...(assignedOn !== null && deadline !== null && deadline < assignedOn
      ? [doubt('deadline', `Hạn ${printDate(deadline)} ở trước ngày giao ${printDate(assignedOn)}.`)]
      : []),
    ...(assignedOn !== null && completedOn !== null && completedOn < assignedOn
      ? [
          doubt(
            'completedOn',
            `Ngày hoàn thành ${printDate(completedOn)} ở trước ngày giao ${printDate(assignedOn)}.`,
          ),
        ]
      : []),
    ...(completedOn !== null && completedOn > today
      ? [doubt('completedOn', `Ngày hoàn thành ${printDate(completedOn)} chưa tới.`)]
      : []),
    ...(phrase !== null && deadline !== null
      ? [
          doubt(
            'deadline',
            `Theo văn bản là “${task.deadlinePhrase}”, tức ${printDate(phrase)}, nhưng Hạn ghi ${printDate(deadline)}.`,
          ),
        ]
      : []),
  ];
}

/**
 * The day the phrase reads to, where that is neither the deadline nor the first one, which an extension leaves behind. Null too for a
 * phrase that is not clear by itself: without a year it counts from the day the task was given.
 */
function otherDay(task: Task, settings: Settings): CalendarDate | null {
  const { deadlinePhrase: phrase, deadline, firstDeadline, assignedOn } = task;
  if (phrase === '' || deadline === null || (assignedOn === null && !/\d{4}/.test(phrase))) return null;
  const read = readDeadlineCell(phrase, assignedOn, settings);
  if (read === null || read.doubt !== '' || read.recurrence !== null) return null;
  const either = [read.date, read.strictDate];
  const fits = either.includes(deadline) || (firstDeadline !== null && either.includes(firstDeadline));
  return fits ? null : dateOf(read, settings);
}
