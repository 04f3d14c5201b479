/** Which deadlines stand in whose calendar, and as which version: a later one has to replace an earlier one, and end it. */
import { addDays, type CalendarDate, daysBetween } from './calendar';
import { hashOf } from './text';

/** A task as a calendar may have it. */
export interface CalendarTask {
  /** What stays the same of it: `identity`. */
  key: string;
  title: string;
  notes: string;
  /** Its day; of one that comes again the first day of its rule, a rule of RFC 5545. */
  date: CalendarDate;
  rule: string | null;
  /** Marks of the mailboxes that are to have it. */
  readers: string[];
}

/** What is remembered of a task that once went out. */
export interface CalendarEntry {
  key: string;
  /** Rises with every change, also over a time in which the task was forgotten. */
  sequence: number;
  /** Differs when the event differs. */
  mark: string;
  date: CalendarDate;
  rule: string | null;
  readers: string[];
  /** Whose calendar it has to leave, and since when. */
  left: [reader: string, since: CalendarDate][];
}

export interface CalendarEvent extends Pick<CalendarTask, 'key' | 'title' | 'notes' | 'date' | 'rule'> {
  sequence: number;
  isCancelled: boolean;
}

/** So many days a letter goes on saying that an event ended: the first one may not have been opened. */
const sayingDays = 28;

/** No address stands in what is remembered. */
export const readerMark = (mailbox: string): string => hashOf(mailbox);

/**
 * The entries as they are to be remembered once letters with them went out. Asking again on the same day changes nothing. `present`: the
 * keys of all tasks in the tab, finished ones too; what is gone from there is forgotten once it was said long enough.
 */
export function nextEntries(
  wanted: readonly CalendarTask[],
  before: readonly CalendarEntry[],
  present: ReadonlySet<string>,
  today: CalendarDate,
): CalendarEntry[] {
  const tasks = new Map(wanted.map((task) => [task.key, task]));
  const known = new Set(before.map(({ key }) => key));
  const oldest = addDays(today, -sayingDays);
  const gone = (entry: CalendarEntry): CalendarTask => ({ ...entry, title: '', notes: '', readers: [] });
  return [
    ...before.map((entry) => changed(entry, tasks.get(entry.key) ?? gone(entry), today)),
    ...wanted.filter(({ key }) => !known.has(key)).map((task) => newEntry(task, today)),
  ]
    .map((entry) => ({ ...entry, left: entry.left.filter(([, since]) => since >= oldest) }))
    .filter(({ key, readers, left }) => present.has(key) || readers.length + left.length > 0);
}

/** The day counts on from: an event changes at most once a day, so one that was forgotten comes back as a later version of it. */
const firstDay = '2020-01-01' as CalendarDate;

const newEntry = (
  { key, date, rule, readers, ...task }: CalendarTask,
  today: CalendarDate,
): CalendarEntry => ({
  key,
  sequence: daysBetween(firstDay, today),
  mark: markOf({ key, date, rule, readers, ...task }),
  date,
  rule,
  readers,
  left: [],
});

function changed(entry: CalendarEntry, task: CalendarTask, today: CalendarDate): CalendarEntry {
  // Where a rule goes on, its first day stays: it moves with every week, and would look like another event.
  const date = task.rule !== null && task.rule === entry.rule ? entry.date : task.date;
  const mark = markOf({ ...task, date });
  const leaving = entry.readers.filter((reader) => !task.readers.includes(reader));
  return {
    ...entry,
    sequence: mark === entry.mark ? entry.sequence : entry.sequence + 1,
    mark,
    date,
    rule: task.rule,
    readers: task.readers,
    left: [
      ...entry.left.filter(([reader]) => !task.readers.includes(reader)),
      ...leaving.map((reader): [string, CalendarDate] => [reader, today]),
    ],
  };
}

const markOf = ({ title, notes, date, rule, readers }: CalendarTask): string =>
  hashOf([title, notes, rule ?? date, ...readers].join('\u0001'));

/** What a reader's calendar is sent: what they owe, and the end of what they owed. */
export function eventsOf(
  reader: string,
  entries: readonly CalendarEntry[],
  wanted: readonly CalendarTask[],
): CalendarEvent[] {
  const tasks = new Map(wanted.map((task) => [task.key, task]));
  return entries.flatMap(({ key, sequence, date, rule, readers, left }): CalendarEvent[] => {
    const isTheirs = readers.includes(reader);
    if (!isTheirs && !left.some(([one]) => one === reader)) return [];
    const { title = '', notes = '' } = tasks.get(key) ?? {};
    return [{ key, sequence, date, rule, title, notes, isCancelled: !isTheirs }];
  });
}
