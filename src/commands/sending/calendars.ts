import { array, custom, nullable, number, object, string, tuple } from 'valibot';
import { calendarFile } from '../../digest/calendarFile';
import { calendarTasks } from '../../digest/calendarTasks';
import { identity } from '../../domain/baseline';
import { type CalendarDate, calendarDateFromIso } from '../../domain/calendar';
import { type CalendarEntry, eventsOf, nextEntries, readerMark } from '../../domain/calendarEntries';
import { mailbox } from '../../domain/sendRegister';
import { bytesOf } from '../../domain/text';
import { getProperty, setProperties } from '../../google/memory';
import { cellLinks } from '../../google/spreadsheet';
import type { ReadWeek } from '../../workbook/week';
import { carriesNothing, printStored, readStored, type Shape } from '../stored';
import type { AddressedLetter } from './deliver';

const date = custom<CalendarDate>(
  (value) => typeof value === 'string' && calendarDateFromIso(value) !== null,
);

const shape: Shape<{ entries: CalendarEntry[] }> = {
  version: 1,
  schema: object({
    entries: array(
      object({
        key: string(),
        sequence: number(),
        mark: string(),
        date,
        rule: nullable(string()),
        readers: array(string()),
        left: array(tuple([string(), date])),
      }),
    ),
  }),
  carry: carriesNothing,
};

const keyOf = (page: number): string => `calendar.${page}`;

/** In bytes: a property holds 9 KB. */
const fullPage = 8000;

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
  const { entries: before, pages } = readEntries();
  const entries = nextEntries(wanted, before, new Set(summary.tasks.map(identity)), summary.today);
  if (remember) writeEntries(entries, pages);
  const about = { source: cellLinks().workbook, today: summary.today };
  return letters.map((letter) => {
    const events = eventsOf(readerMark(mailbox(letter.email)), entries, wanted);
    return events.length === 0 ? letter : { ...letter, calendar: calendarFile(events, about) };
  });
}

/** A page that cannot be read is none: what stood there begins anew. */
function readEntries(): { entries: CalendarEntry[]; pages: number } {
  const entries: CalendarEntry[] = [];
  for (let page = 0; ; page += 1) {
    const text = getProperty(keyOf(page));
    if (text === null) return { entries, pages: page };
    entries.push(...(readStored(shape, text)?.entries ?? []));
  }
}

function writeEntries(entries: readonly CalendarEntry[], pages: number): void {
  const texts: string[] = [];
  let page: CalendarEntry[] = [];
  let bytes = 0;
  for (const entry of entries) {
    const more = bytesOf(JSON.stringify(entry)) + 1;
    if (bytes + more > fullPage) {
      texts.push(printStored(shape, { entries: page }));
      [page, bytes] = [[], 0];
    }
    page.push(entry);
    bytes += more;
  }
  texts.push(printStored(shape, { entries: page }));
  while (texts.length < pages) texts.push(printStored(shape, { entries: [] }));
  setProperties(Object.fromEntries(texts.map((text, at) => [keyOf(at), text])));
}
