/** What pages send in is checked before anything is done with it: every public function can be called from any page. */
import * as v from 'valibot';
import type { Jump, SendRequest } from './answers';

const sendRequest = v.strictObject({ week: v.pipe(v.string(), v.regex(/^\d{4}-W\d{2}$/)) });

const jump = v.strictObject({
  sheet: v.pipe(v.string(), v.maxLength(100)),
  cell: v.pipe(v.string(), v.regex(/^(?:[A-Z]{1,3}\d{1,7}(?::[A-Z]{1,3}\d{1,7})?)?$/)),
});

function checked<Request>(schema: v.GenericSchema<unknown, Request>, input: unknown): Request | null {
  const result = v.safeParse(schema, input);
  return result.success ? result.output : null;
}

export const asSendRequest = (input: unknown): SendRequest | null => checked(sendRequest, input);

export const asJump = (input: unknown): Jump | null => checked(jump, input);
