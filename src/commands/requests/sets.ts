import { maxLength, pipe, strictObject, string } from 'valibot';
import type { PastedRequest, SetRequest } from '../answers';
import { checked } from './checked';

const setRequest = strictObject({ key: pipe(string(), maxLength(100)) });

/** A set has at most some hundred rows; a longer text is a document pasted by mistake. */
const pastedRequest = strictObject({ text: pipe(string(), maxLength(200_000)) });

export const asSetRequest = (input: unknown): SetRequest | null => checked(setRequest, input);

export const asPastedRequest = (input: unknown): PastedRequest | null => checked(pastedRequest, input);
