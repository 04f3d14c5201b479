import { maxLength, pipe, regex, strictObject, string } from 'valibot';
import type { ResendRequest, SendRequest } from '../answers';
import { checked } from './checked';

const weekKey = pipe(string(), regex(/^\d{4}-W\d{2}$/));

const sendRequest = strictObject({ week: weekKey });

const resendRequest = strictObject({ week: weekKey, email: pipe(string(), maxLength(254)) });

export const asSendRequest = (input: unknown): SendRequest | null => checked(sendRequest, input);

export const asResendRequest = (input: unknown): ResendRequest | null => checked(resendRequest, input);
