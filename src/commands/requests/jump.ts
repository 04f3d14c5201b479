import { maxLength, pipe, regex, strictObject, string } from 'valibot';
import type { Jump } from '../answers';
import { checked } from './checked';

const jump = strictObject({
  sheet: pipe(string(), maxLength(100)),
  cell: pipe(string(), regex(/^(?:[A-Z]{1,3}\d{1,7}(?::[A-Z]{1,3}\d{1,7})?)?$/)),
});

export const asJump = (input: unknown): Jump | null => checked(jump, input);
