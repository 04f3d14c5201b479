import {
  array,
  boolean,
  custom,
  type InferOutput,
  maxLength,
  minLength,
  nullable,
  number,
  picklist,
  pipe,
  strictObject,
  string,
  union,
} from 'valibot';
import { calendarDateFromIso } from '../../domain/calendar';
import { deadlineKinds } from '../../domain/deadlines/readDeadline';
import { doubtCodes } from '../../notice/doubtCodes';
import { calendarDay, cellText, count, day, meaning, short, textUpTo } from './fields';

const field = textUpTo(5000);

const names = pipe(array(field), maxLength(500));

const place = { start: count, end: count };

/** Duties as the page read them. What a person pastes is a document, not a book; a longer text is read in parts. */
export const proposalsRequest = strictObject({
  document: strictObject({
    number: nullable(field),
    date: nullable(calendarDay),
    issuer: nullable(field),
    subject: nullable(field),
  }),
  duties: pipe(
    array(
      strictObject({
        text: textUpTo(20_000),
        owners: names,
        doers: names,
        partners: names,
        criterion: nullable(short),
        criterionGuess: nullable(short),
        deadline: strictObject({
          phrase: nullable(field),
          date: nullable(calendarDay),
          strictDate: nullable(calendarDay),
          time: nullable(short),
          kind: picklist(deadlineKinds),
          recurrence: nullable(field),
          doubt: field,
          shared: boolean(),
        }),
        suggestedDeadline: nullable(strictObject({ phrase: field, date: calendarDay })),
        source: strictObject({ ...place, item: field }),
        confidence: number(),
        doubts: pipe(
          array(strictObject({ ...place, code: picklist(doubtCodes), text: field })),
          maxLength(100),
        ),
        rule: short,
      }),
    ),
    maxLength(2000),
  ),
});

export const addDutiesRequest = strictObject({
  /** The document's day: the day the duties were given. */
  date: day,
  duties: pipe(
    array(
      strictObject({
        content: pipe(textUpTo(20_000), minLength(1)),
        owners: field,
        partners: field,
        neighbourhoods: field,
        criterion: textUpTo(50),
        phrase: field,
        deadline: day,
        recurrence: field,
        source: field,
        spread: pipe(array(short), maxLength(500)),
        /** Code of the row whose deadline is moved instead of adding one; empty to add. */
        extends: textUpTo(100),
      }),
    ),
    minLength(1),
    maxLength(500),
  ),
});
export type AddDutiesRequest = InferOutput<typeof addDutiesRequest>;

/** One duty accepted: the row to write, spread over a class or not, or the row whose deadline it moves. */
export type AcceptedDuty = AddDutiesRequest['duties'][number];

const cell = union([
  cellText,
  number(),
  boolean(),
  strictObject({
    date: custom<string>((text) => typeof text === 'string' && calendarDateFromIso(text) !== null),
    time: nullable(short),
  }),
]);

/** Rows that were added, and cells of moved deadlines, from what stands there now to what stood there before. */
export const takeBackDutiesRequest = strictObject({
  // 500 duties, each with the rows of its class.
  rows: pipe(array(strictObject({ code: short, seen: string() })), maxLength(10_000)),
  moved: pipe(
    array(
      strictObject({
        code: short,
        cells: pipe(array(strictObject({ key: meaning, seen: cellText, value: cell })), maxLength(50)),
      }),
    ),
    maxLength(500),
  ),
});
export type TakeBackDutiesRequest = InferOutput<typeof takeBackDutiesRequest>;
