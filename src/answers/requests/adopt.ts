import {
  array,
  type InferOutput,
  integer,
  maxLength,
  maxValue,
  minValue,
  nullable,
  number,
  picklist,
  pipe,
  strictObject,
} from 'valibot';
import { stateChoices } from '../../workbook/tabs/tabs';
import { meaning, short, textUpTo } from './fields';

/** Which table is meant, and what the person said of it so far. */
export const tableRequest = strictObject({
  /** Null for a pasted table. */
  sheet: nullable(textUpTo(100)),
  /** The pasted table; empty for a tab. */
  text: textUpTo(500_000),
  /** Which header holds what; an empty header says that no column does. Null before the person said anything. */
  columns: nullable(pipe(array(strictObject({ meaning, header: short })), maxLength(50))),
  states: pipe(array(strictObject({ word: short, state: picklist(stateChoices) })), maxLength(50)),
  /** Of days that leave theirs out; null before the person said it. */
  year: nullable(pipe(number(), integer(), minValue(2000), maxValue(2199))),
  /** Columns to put at the right end of the tab. */
  add: pipe(array(meaning), maxLength(20)),
});
export type TableRequest = InferOutput<typeof tableRequest>;
