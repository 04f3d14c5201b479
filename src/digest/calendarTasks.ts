import { identity } from '../domain/baseline';
import { type CalendarTask, readerMark } from '../domain/calendarEntries';
import { concernsWithin } from '../domain/concerns';
import { calendarRule } from '../domain/deadlines';
import { counted } from '../domain/parts';
import { mailbox } from '../domain/sendRegister';
import { isOpen } from '../domain/timing';
import type { Tracker } from '../domain/tracker';
import { isWaiting } from '../domain/waiting';
import type { WeekSummary } from '../domain/weekSummary';
import { deadlineText, taskName } from '../domain/wording';
import { byAddress } from './addressBook';

/** What is still owed and has a day, with who owes it; nobody is kept to the day of what is paused or waits. */
export function calendarTasks(summary: WeekSummary, tracker: Tracker): CalendarTask[] {
  const concernsOf = concernsWithin(tracker);
  const mailboxes = [...byAddress(tracker.members)].map(([email, readers]) => ({
    mark: readerMark(mailbox(email)),
    concerns: concernsOf(readers),
  }));
  return counted(summary.tasks).flatMap((task) => {
    const { deadline, recurring, occurrences } = task;
    const day = recurring === null ? deadline : (occurrences?.next ?? null);
    if (day === null || !isOpen(task.timing) || task.timing.kind === 'paused' || isWaiting(task)) return [];
    const readers = mailboxes
      .filter(({ concerns }) => concerns.tie(task) === 'owner')
      .map(({ mark }) => mark);
    if (readers.length === 0) return [];
    return [
      {
        key: identity(task),
        title: taskName(task),
        notes: [`Hạn: ${deadlineText(task)}`, ...task.neighbourhoods].join('\n'),
        date: day,
        rule: recurring === null ? null : calendarRule(recurring.rule, deadline),
        readers,
      },
    ];
  });
}
