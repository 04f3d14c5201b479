import {
  array,
  custom,
  type InferOutput,
  maxLength,
  maxValue,
  minLength,
  minValue,
  nullable,
  number,
  picklist,
  pipe,
  strictObject,
} from 'valibot';
import type { TaskCode } from '../../domain/ids';
import { reportedStates } from '../../replies/reply';
import { calendarDay, cellText, changesTo, code, count, short, textUpTo } from './fields';

/** From which task on the committee is asked for. */
export const committeeRequest = strictObject({ from: count });
export type CommitteeRequest = InferOutput<typeof committeeRequest>;

const codeOfTask = custom<TaskCode>((text) => typeof text === 'string' && text !== '' && text.length <= 300);

const days = pipe(array(calendarDay), maxLength(500));

/** Updates as the page read them in a day's chat of a large group. */
export const updatesRequest = strictObject({
  updates: pipe(
    array(
      strictObject({
        task: codeOfTask,
        state: nullable(picklist(reportedStates)),
        progress: nullable(pipe(number(), minValue(0), maxValue(100))),
        difficulty: nullable(cellText),
        request: nullable(cellText),
        result: nullable(cellText),
        proof: nullable(cellText),
        doneOn: nullable(calendarDay),
        ticks: days,
        extension: nullable(calendarDay),
        quote: cellText,
        sender: nullable(short),
        doubts: pipe(array(textUpTo(1000)), maxLength(50)),
      }),
    ),
    maxLength(2000),
  ),
});
export type UpdatesRequest = InferOutput<typeof updatesRequest>;

export const writeRepliesRequest = strictObject({
  updates: pipe(
    array(
      strictObject({
        code,
        /** Who wrote the message, and its words. */
        sender: short,
        quote: cellText,
        changes: changesTo(cellText),
      }),
    ),
    minLength(1),
    maxLength(200),
  ),
});
export type WriteRepliesRequest = InferOutput<typeof writeRepliesRequest>;

/** Changes of one row that a person accepted. */
export type AcceptedUpdate = WriteRepliesRequest['updates'][number];
