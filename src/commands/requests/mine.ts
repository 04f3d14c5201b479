import { array, maxLength, minLength, picklist, pipe, strictObject, string } from 'valibot';
import type { MineRequest, TaskUpdate } from '../answers';
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
        field: picklist([
          'state',
          'occurrences',
          'progress',
          'completedOn',
          'result',
          'difficulty',
          'proposal',
          'proof',
        ]),
        seen: cell,
        value: cell,
      }),
    ),
    minLength(1),
    maxLength(8),
  ),
});

export const asMineRequest = (input: unknown): MineRequest | null => checked(mineRequest, input);

export const asTaskUpdate = (input: unknown): TaskUpdate | null => checked(taskUpdate, input);
