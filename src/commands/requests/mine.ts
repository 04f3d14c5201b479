import { array, maxLength, minLength, picklist, pipe, strictObject, string } from 'valibot';
import type { MineRequest, TaskUpdate } from '../answers';
import { taskFields } from '../mine/mineAnswer';
import { checked } from './checked';

const short = pipe(string(), maxLength(300));
/** As much as a cell holds. */
const cell = pipe(string(), maxLength(50_000));

const mineRequest = strictObject({ person: short });

const taskUpdate = strictObject({
  code: pipe(short, minLength(1)),
  person: short,
  changes: pipe(
    array(
      strictObject({
        field: picklist(taskFields),
        seen: cell,
        value: cell,
      }),
    ),
    minLength(1),
    maxLength(taskFields.length),
  ),
});

export const asMineRequest = (input: unknown): MineRequest | null => checked(mineRequest, input);

export const asTaskUpdate = (input: unknown): TaskUpdate | null => checked(taskUpdate, input);
