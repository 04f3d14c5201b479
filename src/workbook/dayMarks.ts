import type { CalendarDate } from '../domain/calendar';
import { readDeadlineCell } from '../domain/deadlines';
import { listed } from '../domain/text';
import { shown } from './cells';

/** Days ticked in one cell: "05/08/2023; 06/08/2023; bỏ 12/08/2023". */
export interface DayMarks {
  done: CalendarDate[];
  /** Marked "bỏ": left out on purpose. */
  waived: CalendarDate[];
  /** A sentence for each part that is no day. */
  wrong: string[];
}

const leftOut = /^(?:bỏ|nghỉ|không làm)\s*:?\s*/iu;

/** A day without a year is its first occurrence on or after `from`, before which nothing can have been done. */
export function readDayMarks(text: string, from: CalendarDate | null): DayMarks {
  const marks: DayMarks = { done: [], waived: [], wrong: [] };
  for (const part of listed(text)) {
    const read = readDeadlineCell(part.replace(leftOut, ''), from);
    if (read?.kind !== 'by' || read.date === null || read.doubt !== '')
      marks.wrong.push(`“${shown(part)}” chưa rõ ngày nào. Ghi như 05/08/2023.`);
    else (leftOut.test(part) ? marks.waived : marks.done).push(read.date);
  }
  return marks;
}
