import { addDays, type CalendarDate } from '../calendar';
import { type PlainText, writtenBetween } from './plainText';
import type { DeadlineKind, ReadDeadline } from './readDeadline';

/** A deadline between two places of a plain text. */
export function found(
  text: PlainText,
  from: number,
  to: number,
  kind: DeadlineKind,
  fields: Partial<ReadDeadline> = {},
): ReadDeadline {
  const date = fields.date ?? null;
  return {
    phrase: writtenBetween(text, from, to).replace(/\s+/g, ' '),
    start: text.starts[from] as number,
    end: text.ends[to - 1] as number,
    kind,
    date,
    strictDate: date,
    time: null,
    recurrence: null,
    doubt: '',
    ...fields,
  };
}

/** The day before, for "trước" that leaves the printed day out. */
export const dayBefore = (date: CalendarDate | null): CalendarDate | null => date && addDays(date, -1);
