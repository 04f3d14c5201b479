import { type InferOutput, strictObject } from 'valibot';
import { textUpTo } from './fields';

export const setRequest = strictObject({ key: textUpTo(100) });
export type SetRequest = InferOutput<typeof setRequest>;

/** A set has at most some hundred rows; a longer text is a document pasted by mistake. Cells parted by tabs, rows by line ends. */
export const pastedRequest = strictObject({ text: textUpTo(200_000) });
export type PastedRequest = InferOutput<typeof pastedRequest>;
