import { type CalendarDate, printDate } from '../calendar';
import { dateOf, readDeadlineCell } from '../deadlines';
import type { Settings } from '../settings';
import type { Task } from '../tracker';
import { taskName } from '../wording';
import type { RecordFinding } from './finding';

/** Dates of one task that are missing or do not go together. */
export function dateFindings(task: Task, settings: Settings, today: CalendarDate): RecordFinding[] {
  if (task.state === 'cancelled') return [];
  const finding = (field: keyof Task, says: string): RecordFinding => ({
    group: 'dates',
    of: 'task',
    record: task,
    field,
    about: taskName(task),
    says,
  });
  const { assignedOn, deadline, completedOn } = task;
  const phrase = phraseDoubt(task, settings);
  return [
    ...(task.state === 'done' && completedOn === null
      ? [finding('completedOn', 'Đã hoàn thành nhưng chưa ghi ngày, nên chưa biết đúng hạn hay trễ.')]
      : []),
    ...(assignedOn !== null && deadline !== null && deadline < assignedOn
      ? [finding('deadline', `Hạn ${printDate(deadline)} ở trước ngày giao ${printDate(assignedOn)}.`)]
      : []),
    ...(assignedOn !== null && completedOn !== null && completedOn < assignedOn
      ? [
          finding(
            'completedOn',
            `Ngày hoàn thành ${printDate(completedOn)} ở trước ngày giao ${printDate(assignedOn)}.`,
          ),
        ]
      : []),
    ...(completedOn !== null && completedOn > today
      ? [finding('completedOn', `Ngày hoàn thành ${printDate(completedOn)} chưa tới.`)]
      : []),
    ...(phrase === null ? [] : [finding('deadline', phrase)]),
  ];
}

/**
 * What to say where the phrase reads to a day that is neither the deadline nor the first one, which an extension leaves behind. Null
 * too for a phrase that is not clear by itself: without a year it counts from the day the task was given.
 */
function phraseDoubt(task: Task, settings: Settings): string | null {
  const { deadlinePhrase, deadline, firstDeadline, assignedOn } = task;
  if (deadline === null || (assignedOn === null && !/\d{4}/.test(deadlinePhrase))) return null;
  const read = readDeadlineCell(deadlinePhrase, assignedOn, settings);
  if (read === null || read.doubt !== '' || read.recurrence !== null) return null;
  const either = [read.date, read.strictDate];
  const last = dateOf(read, settings);
  if (last === null || either.includes(deadline) || either.includes(firstDeadline)) return null;
  return `Theo văn bản là “${deadlinePhrase}”, tức ${printDate(last)}, nhưng Hạn ghi ${printDate(deadline)}.`;
}
