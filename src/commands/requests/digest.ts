import { array, maxLength, optional, picklist, pipe, regex, strictObject, string } from 'valibot';
import type { ConfirmRequest, ResendRequest, SendRequest } from '../answers';
import { checked } from './checked';

const weekKey = pipe(string(), regex(/^\d{4}-W\d{2}$/));

/** What waits for confirmation, as the page showed it. */
const shownFacts = pipe(
  array(
    strictObject({
      kind: picklist(['address', 'domain', 'approver', 'sender', 'replyTo', 'automatic']),
      value: pipe(string(), maxLength(2000)),
    }),
  ),
  maxLength(5000),
);

const sendRequest = strictObject({ week: weekKey, confirms: optional(shownFacts) });

const confirmRequest = strictObject({ confirms: shownFacts });

const resendRequest = strictObject({ week: weekKey, email: pipe(string(), maxLength(254)) });

export const asSendRequest = (input: unknown): SendRequest | null => checked(sendRequest, input);

export const asResendRequest = (input: unknown): ResendRequest | null => checked(resendRequest, input);

export const asConfirmRequest = (input: unknown): ConfirmRequest | null => checked(confirmRequest, input);
