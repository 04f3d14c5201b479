import { array, maxLength, nullable, picklist, pipe, strictObject, string } from 'valibot';
import { stateChoices, tasksTab } from '../../workbook/tabs/tabs';
import type { TaskKey } from '../../workbook/tabs/tasksTab';
import type { TableRequest } from '../answers';
import { checked } from './checked';

const short = pipe(string(), maxLength(300));
const key = picklist(Object.keys(tasksTab.columns) as TaskKey[]);

const tableRequest = strictObject({
  sheet: nullable(pipe(string(), maxLength(100))),
  text: pipe(string(), maxLength(500_000)),
  columns: nullable(pipe(array(strictObject({ meaning: key, header: short })), maxLength(50))),
  states: pipe(array(strictObject({ word: short, state: picklist(stateChoices) })), maxLength(50)),
  add: pipe(array(key), maxLength(20)),
});

/** The same with its words known to be ours. */
export interface AskedTable extends TableRequest {
  columns: { meaning: TaskKey; header: string }[] | null;
  add: TaskKey[];
}

export const asTableRequest = (input: unknown): AskedTable | null => checked<AskedTable>(tableRequest, input);
