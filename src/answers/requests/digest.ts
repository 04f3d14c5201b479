import { array, type InferOutput, maxLength, optional, pipe, strictObject } from 'valibot';
import { address, short, shownFacts, textUpTo, weekKey } from './fields';

/** One person, asked for on purpose: goes out although the register says it went. */
export const resendRequest = strictObject({ week: weekKey, email: address });
export type ResendRequest = InferOutput<typeof resendRequest>;

/** The secretary's own sentence above every letter; left out, as it was. */
const coveringNote = textUpTo(500);

export const letterRequest = strictObject({ week: weekKey, email: address, note: optional(coveringNote) });
export type LetterRequest = InferOutput<typeof letterRequest>;

export const weekRequest = strictObject({ week: weekKey });

/** The message for somebody without an address, as text to copy. */
export const memberChatRequest = strictObject({ week: weekKey, name: short });
export type MemberChatRequest = InferOutput<typeof memberChatRequest>;

/** Asked by the dialog and by the command line; the week guards against sending from a page left open since last week. */
export const sendRequest = strictObject({
  week: weekKey,
  note: optional(coveringNote),
  /** Whose letter does not go this time, by address; left out, as they were. */
  without: optional(pipe(array(address), maxLength(5000))),
  /** The click of the owner of the schedule confirms it too. */
  confirms: optional(shownFacts),
});
export type SendRequest = InferOutput<typeof sendRequest>;
