import { maxLength, pipe, strictObject, string } from 'valibot';
import type { ForgetRequest } from '../answers';
import { checked } from './checked';

const forgetRequest = strictObject({
  name: pipe(string(), maxLength(50_000)),
  email: pipe(string(), maxLength(254)),
});

export const asForgetRequest = (input: unknown): ForgetRequest | null => checked(forgetRequest, input);
