import { type CalendarDate, printDate } from '../../domain/calendar';
import {
  dateOf,
  dayOfYear,
  occurrences,
  type ReadDeadline,
  readDeadlineCell,
  readDeadlineOfYear,
  readRecurrenceCell,
  type RecurrenceCell,
  recurrenceExamples,
  withFullYear,
} from '../../domain/deadlines';
import type { Settings } from '../../domain/settings';
import { folded } from '../../domain/text';
import type { Recurring, Task } from '../../domain/tracker';
import { type CellReader, readDate, shown } from './cells';
import { readDayMarks } from './dayMarks';
import type { TableRow } from './table';
import type { TaskKey } from '../tabs/tasksTab';

type Row = TableRow<TaskKey>;
type Read = CellReader<TaskKey>;

/** How phrases become dates. */
export type Reading = Pick<Settings, 'printedDayCounts' | 'holidays' | 'makeUpDays' | 'assumedYear'>;

/** What a cell of deadlines says, the assumed year being that of days which leave theirs out. */
export const readDeadline = (text: string, on: CalendarDate | null, reading: Reading): ReadDeadline | null =>
  reading.assumedYear === null
    ? readDeadlineCell(text, on, reading)
    : readDeadlineOfYear(text, on, reading.assumedYear, reading);

/** Everything a row says of when a task is due, and how often. */
export function readTaskDeadline(row: Row, read: Read, reading: Reading) {
  const assignedOn = read.date(row, 'assignedOn');
  const due = deadlineIn(row, read, assignedOn, reading);
  const recurrence = read.text(row, 'recurrence') || (due.phrase?.recurrence ? due.phrase.phrase : '');
  const again = recurrenceIn(row, read, recurrence, reading);
  return {
    assignedOn,
    deadlinePhrase: read.text(row, 'deadlinePhrase') || (due.phrase?.phrase ?? ''),
    deadline: due.date,
    deadlineTime: due.time ?? again?.time ?? null,
    firstDeadline: read.date(row, 'firstDeadline'),
    extensionSource: read.text(row, 'extensionSource'),
    extensionAsked: read.date(row, 'extensionAsked'),
    extensionReason: read.text(row, 'extensionReason'),
    recurrence,
    recurring: again && { rule: again.rule, ...marksIn(row, read, again.rule, assignedOn, reading) },
  } satisfies Partial<Task>;
}

interface Due {
  date: CalendarDate | null;
  time: string | null;
  /** When the cell holds words, as a sheet that was adopted may: they are read, and left as they are. */
  phrase: ReadDeadline | null;
}

function deadlineIn(row: Row, read: Read, assignedOn: CalendarDate | null, reading: Reading): Due {
  const cell = row.cell('deadline');
  if (typeof cell !== 'string' || cell === '') {
    const time = typeof cell === 'object' ? cell.time : null;
    return { date: read.date(row, 'deadline'), time, phrase: null };
  }
  const text = read.text(row, 'deadline');
  const date = text === '' ? null : readDate(fullDay(text, assignedOn, reading));
  if (date === null) return { date, time: null, phrase: null };
  const phrase = readDeadline(text, assignedOn, reading);
  if (typeof date === 'string') return { date, time: phrase?.time ?? null, phrase: null };
  // "thường xuyên" says no day, and means none.
  if (phrase === null) read.report(row, 'deadline', date.message);
  else if (phrase.doubt !== '') read.report(row, 'deadline', `${phrase.doubt} Gõ lại đủ ngày, tháng, năm.`);
  const due = phrase === null || phrase.recurrence !== null ? null : dateOf(phrase, reading);
  return { date: due, time: phrase?.time ?? null, phrase };
}

/** A bare "20.8" counts from the day the task was given, where that is known. */
export function fullDay(text: string, assignedOn: CalendarDate | null, { assumedYear }: Reading): string {
  if (assumedYear === null) return text;
  return assignedOn === null ? dayOfYear(text, assumedYear) : withFullYear(text);
}

const once = new Set(['khong', 'khong lap lai', 'mot lan', '1 lan']);

function recurrenceIn(row: Row, read: Read, words: string, reading: Reading): RecurrenceCell | null {
  if (words === '' || once.has(folded(words))) return null;
  const recurrence = readRecurrenceCell(words, reading.printedDayCounts);
  if (recurrence === null)
    read.report(row, 'recurrence', `Chưa hiểu “${shown(words)}”. Ghi như: ${recurrenceExamples}.`);
  return recurrence;
}

/** Which occurrences were ticked or left out. A day that is none of them is told, for it would count for nothing. */
function marksIn(
  row: Row,
  read: Read,
  rule: string,
  assignedOn: CalendarDate | null,
  daysOff: Reading,
): Pick<Recurring, 'done' | 'waived'> {
  const marks = readDayMarks(read.text(row, 'occurrences'), assignedOn);
  const start = assignedOn ?? [...marks.done, ...marks.waived].sort()[0];
  const falls = (date: CalendarDate): boolean =>
    occurrences(rule, start ?? date, date, date, daysOff).length > 0;
  const strange = [...marks.done, ...marks.waived].filter((date) => !falls(date));
  const wrong = [
    ...marks.wrong,
    ...strange.map((date) => `Ngày ${printDate(date)} không phải một lần của việc này.`),
  ];
  if (wrong.length > 0) read.report(row, 'occurrences', wrong.join(' '));
  return { done: marks.done.filter(falls), waived: marks.waived.filter(falls) };
}
