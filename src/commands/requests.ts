/** What pages send in is checked before anything is done with it: every public function can be called from any page. */
import * as v from 'valibot';
import type { Jump, ResendRequest, SendRequest, SettingsRequest } from './answers';

const weekKey = v.pipe(v.string(), v.regex(/^\d{4}-W\d{2}$/));

const sendRequest = v.strictObject({ week: weekKey });

const resendRequest = v.strictObject({ week: weekKey, email: v.pipe(v.string(), v.maxLength(254)) });

const settingsRequest = v.strictObject({
  values: v.pipe(
    v.array(
      v.strictObject({
        label: v.pipe(v.string(), v.maxLength(100)),
        value: v.pipe(v.string(), v.maxLength(2000)),
      }),
    ),
    v.maxLength(50),
  ),
});

const jump = v.strictObject({
  sheet: v.pipe(v.string(), v.maxLength(100)),
  cell: v.pipe(v.string(), v.regex(/^(?:[A-Z]{1,3}\d{1,7}(?::[A-Z]{1,3}\d{1,7})?)?$/)),
});

function checked<Request>(schema: v.GenericSchema<unknown, Request>, input: unknown): Request | null {
  const result = v.safeParse(schema, input);
  return result.success ? result.output : null;
}

export const asSendRequest = (input: unknown): SendRequest | null => checked(sendRequest, input);

export const asResendRequest = (input: unknown): ResendRequest | null => checked(resendRequest, input);

export const asSettingsRequest = (input: unknown): SettingsRequest | null => checked(settingsRequest, input);

export const asJump = (input: unknown): Jump | null => checked(jump, input);
