import { array, maxLength, optional, picklist, pipe, regex, strictObject, string } from 'valibot';
import type { ConfirmRequest, LetterRequest, ResendRequest, SendRequest } from '../answers';
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

const letterRequest = strictObject({ week: weekKey, email: pipe(string(), maxLength(254)) });

export const asSendRequest = (input: unknown): SendRequest | null => checked(sendRequest, input);

export const asLetterRequest = (input: unknown): LetterRequest | null => checked(letterRequest, input);

/** The same shape: one letter of the week, meant to go out once more. */
export const asResendRequest = (input: unknown): ResendRequest | null => checked(letterRequest, input);

export const asConfirmRequest = (input: unknown): ConfirmRequest | null => checked(confirmRequest, input);
