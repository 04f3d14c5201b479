import { type CalendarDate, printDate } from '../../domain/calendar';
import { readDeadlineCell } from '../../domain/deadlines';
import { listed } from '../../domain/text';
import { shown } from './cells';

/** Days ticked in one cell: "05/08/2023; 06/08/2023; bỏ 12/08/2023". */
interface DayMarks {
  done: CalendarDate[];
  /** Marked "bỏ": left out on purpose. */
  waived: CalendarDate[];
  /** A sentence for each part that is no day. */
  wrong: string[];
}

const leftOut = /^(?:bỏ|nghỉ|không làm)\s*:?\s*/iu;

/** A day without a year is its first occurrence on or after `from`, before which nothing can have been done. */
export function readDayMarks(text: string, from: CalendarDate | null): DayMarks {
  const parts = listed(text).map((part) => ({ part, day: dayIn(part, from) }));
  const days = (waived: boolean) => [
    ...new Set(
      parts.flatMap(({ part, day }) => (day !== null && leftOut.test(part) === waived ? [day] : [])),
    ),
  ];
  const unread = parts.filter(({ day }) => day === null);
  return {
    done: days(false),
    waived: days(true),
    wrong: unread.map(({ part }) => `“${shown(part)}” chưa rõ ngày nào. Ghi như 05/08/2023.`),
  };
}

/** The same marks with each day printed in full, so that a form can tell them apart; what is no day stays as it is. */
export function printedDayMarks(text: string, from: CalendarDate | null): string {
  const printed = listed(text).map((part) => {
    const day = dayIn(part, from);
    return day === null ? part : `${leftOut.test(part) ? 'bỏ ' : ''}${printDate(day)}`;
  });
  return printed.join('; ');
}

function dayIn(part: string, from: CalendarDate | null): CalendarDate | null {
  const read = readDeadlineCell(part.replace(leftOut, ''), from);
  return read?.kind === 'by' && read.doubt === '' ? read.date : null;
}
