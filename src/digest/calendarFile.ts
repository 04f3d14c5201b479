import { addDays, type CalendarDate } from '../domain/calendar';
import type { CalendarEvent } from '../domain/calendarEntries';
import { bytesOf, hashOf, visible } from '../domain/text';

/** How the file is called in a letter. */
export const calendarFileName = 'viec-cua-toi.ics';

/**
 * Deadlines as a calendar reads them (RFC 5545), each a whole day. `source`: what no other document has, its address; with the task it
 * makes the UID, by which a later file replaces what an earlier one said. `today` stamps it, so that the same numbers give the same file.
 */
export function calendarFile(
  events: readonly CalendarEvent[],
  { source, today }: { source: string; today: CalendarDate },
): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//tong-hop-tuan//viec-cua-toi//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events.flatMap((event) => eventLines(event, source, today)),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

function eventLines(event: CalendarEvent, source: string, today: CalendarDate): string[] {
  const { key, sequence, date, rule, title, notes, isCancelled } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${hashOf(key)}-${hashOf(`${key}\u0001${source}`)}-${hashOf(source)}@tong-hop-tuan`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${basic(today)}T000000Z`,
    `DTSTART;VALUE=DATE:${basic(date)}`,
    `DTEND;VALUE=DATE:${basic(addDays(date, 1))}`,
    ...(rule === null ? [] : [`RRULE:${rule}`]),
    ...(title === '' ? [] : [`SUMMARY:${escaped(title)}`]),
    ...(notes === '' ? [] : [`DESCRIPTION:${escaped(notes)}`]),
    'TRANSP:TRANSPARENT',
    `STATUS:${isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
  ];
}

const basic = (date: CalendarDate): string => date.replace(/-/g, '');

const escaped = (text: string): string =>
  visible(text)
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|[\n-\r]/g, '\\n');

/** Lines of at most 75 bytes; what goes on begins with a blank. No letter is cut in two. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  for (const char of line) {
    if (bytesOf(current + char) > (lines.length === 0 ? 75 : 74)) {
      lines.push(current);
      current = '';
    }
    current += char;
  }
  return [...lines, current].join('\r\n ');
}
