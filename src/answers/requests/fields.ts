import {
  array,
  custom,
  integer,
  literal,
  maxLength,
  minLength,
  minValue,
  number,
  picklist,
  pipe,
  regex,
  strictObject,
  string,
  union,
} from 'valibot';
import { type CalendarDate, calendarDateFromIso, isWeekKey, type WeekKey } from '../../domain/calendar';
import { tasksTab } from '../../workbook/tabs/tabs';
import type { TaskKey } from '../../workbook/tabs/tasksTab';
import { taskFields } from '../mine';

/** What fields of several requests may hold. */
export const textUpTo = (most: number) => pipe(string(), maxLength(most));

export const short = textUpTo(300);

/** As much as a cell holds. */
export const cellText = textUpTo(50_000);

/** The longest address there may be. */
export const address = textUpTo(254);

/** How many, or which one, from 0. */
export const count = pipe(number(), integer(), minValue(0));

export const weekKey = custom<WeekKey>(isWeekKey);

/** `2023-08-11`. */
export const isoDay = pipe(string(), regex(/^\d{4}-\d{2}-\d{2}$/));

/** `2023-08-11`, or nothing. */
export const day = union([literal(''), isoDay]);

export const calendarDay = custom<CalendarDate>(
  (text) => typeof text === 'string' && calendarDateFromIso(text) !== null,
);

/** The code of a task. */
export const code = pipe(short, minLength(1));

/** What some fields of a task are to hold, each against what was seen in its cell. */
export const changesTo = (value: typeof cellText) =>
  pipe(
    array(strictObject({ field: picklist(taskFields), seen: cellText, value })),
    minLength(1),
    maxLength(taskFields.length),
  );

/** A column of the task tab. */
export const meaning = picklist(Object.keys(tasksTab.columns) as TaskKey[]);

/** What waits for confirmation, as the page showed it. */
export const shownFacts = pipe(
  array(
    strictObject({
      kind: picklist(['address', 'domain', 'approver', 'sender', 'replyTo', 'automatic']),
      value: textUpTo(2000),
    }),
  ),
  maxLength(5000),
);
