import { array, custom, nullable, number, object, string, tuple } from 'valibot';
import { calendarFile, calendarFileName } from '../../digest/calendarFile';
import { calendarTasks } from '../../digest/calendarTasks';
import { identity } from '../../domain/baseline';
import { type CalendarDate, calendarDateFromIso } from '../../domain/calendar';
import { type CalendarEntry, eventsOf, nextEntries, readerMark } from '../../domain/calendarEntries';
import { mailbox } from '../../domain/sendRegister';
import { addressOfWorkbook } from '../../google/address';
import type { ReadWeek } from '../../workbook/week';
import { storedList } from '../storedList';
import type { AddressedLetter } from './deliver';

const date = custom<CalendarDate>(
  (value) => typeof value === 'string' && calendarDateFromIso(value) !== null,
);

const kept = storedList<CalendarEntry>(
  'calendar',
  object({
    key: string(),
    sequence: number(),
    mark: string(),
    date,
    rule: nullable(string()),
    readers: array(string()),
    left: array(tuple([string(), date])),
  }),
);

/**
 * The letters with their readers' deadlines as a file, where that is switched on. `remember`: these go out now, so that the next file
 * counts on from them; before they do, so that a run that is cut off goes on with the same. Call it under the lock then.
 */
export function withCalendars<Letter extends AddressedLetter>(
  week: ReadWeek,
  letters: readonly Letter[],
  { remember }: { remember: boolean },
): Letter[] {
  const { summary } = week;
  if (!summary.settings.calendar) return [...letters];
  const wanted = calendarTasks(summary, week.tracker);
  const entries = nextEntries(wanted, kept.read(), new Set(summary.tasks.map(identity)), summary.today);
  if (remember) kept.write(entries);
  const about = { source: addressOfWorkbook(), today: summary.today };
  return letters.map((letter) => {
    const events = eventsOf(readerMark(mailbox(letter.email)), entries, wanted);
    const file = { name: calendarFileName, type: 'text/calendar' };
    return events.length === 0
      ? letter
      : { ...letter, files: [{ ...file, text: calendarFile(events, about) }] };
  });
}
