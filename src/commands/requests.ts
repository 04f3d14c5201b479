/** What pages send in is checked before anything is done with it: every public function can be called from any page. */
import { type GenericSchema, array, maxLength, pipe, regex, safeParse, strictObject, string } from 'valibot';
import type { Jump, ResendRequest, SendRequest, SettingsRequest } from './answers';

const weekKey = pipe(string(), regex(/^\d{4}-W\d{2}$/));

const sendRequest = strictObject({ week: weekKey });

const resendRequest = strictObject({ week: weekKey, email: pipe(string(), maxLength(254)) });

const settingsRequest = strictObject({
  values: pipe(
    array(
      strictObject({
        label: pipe(string(), maxLength(100)),
        value: pipe(string(), maxLength(2000)),
      }),
    ),
    maxLength(50),
  ),
});

const jump = strictObject({
  sheet: pipe(string(), maxLength(100)),
  cell: pipe(string(), regex(/^(?:[A-Z]{1,3}\d{1,7}(?::[A-Z]{1,3}\d{1,7})?)?$/)),
});

function checked<Request>(schema: GenericSchema<unknown, Request>, input: unknown): Request | null {
  const result = safeParse(schema, input);
  return result.success ? result.output : null;
}

export const asSendRequest = (input: unknown): SendRequest | null => checked(sendRequest, input);

export const asResendRequest = (input: unknown): ResendRequest | null => checked(resendRequest, input);

export const asSettingsRequest = (input: unknown): SettingsRequest | null => checked(settingsRequest, input);

export const asJump = (input: unknown): Jump | null => checked(jump, input);
