import {
  type InferOutput,
  integer,
  maxLength,
  maxValue,
  minValue,
  nullable,
  number,
  picklist,
  pipe,
  regex,
  strictObject,
  string,
} from 'valibot';
import { groupings } from '../../domain/groups';
import { cellText } from './fields';

export const beginRequest = strictObject({ by: picklist(['sets', 'adopt', 'notice']) });

/** By which page a workbook without our tabs is begun. */
export type BeginRequest = InferOutput<typeof beginRequest>;

/** One number of a state table: its grouping (null: all tasks), the name of its row and its column, from 0. */
export const countedTasksRequest = strictObject({
  grouping: nullable(picklist(groupings)),
  row: cellText,
  column: pipe(number(), integer(), minValue(0), maxValue(5)),
});
export type CountedTasksRequest = InferOutput<typeof countedTasksRequest>;

/** A reason is a sentence. */
export const correctWeekRequest = strictObject({ reason: pipe(string(), maxLength(500), regex(/\S/)) });
export type CorrectWeekRequest = InferOutput<typeof correctWeekRequest>;
