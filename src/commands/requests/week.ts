import {
  integer,
  maxLength,
  maxValue,
  minValue,
  nullable,
  number,
  picklist,
  pipe,
  strictObject,
  string,
} from 'valibot';
import { groupings } from '../../domain/groups';
import type { CountedTasksRequest } from '../answers';
import { checked } from './checked';

const countedTasksRequest = strictObject({
  grouping: nullable(picklist(groupings)),
  row: pipe(string(), maxLength(50_000)),
  column: pipe(number(), integer(), minValue(0), maxValue(5)),
});

export const asCountedTasksRequest = (input: unknown): CountedTasksRequest | null =>
  checked(countedTasksRequest, input);
