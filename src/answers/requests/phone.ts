import { type InferOutput, picklist, strictObject } from 'valibot';
import { cellText, changesTo, code, count, day, short, textUpTo, weekKey } from './fields';

/** What a person writes on a phone; the cell may hold more already. */
const phoneText = textUpTo(5000);

export const phoneUpdate = strictObject({
  code,
  changes: changesTo(phoneText),
});
export type PhoneUpdate = InferOutput<typeof phoneUpdate>;

/** Which of the person's tasks, and of the committee's lists, are wanted. */
export const phoneRequest = strictObject({
  /** The code of one that is always among them; empty for none. */
  task: short,
  /** How many of the first are passed over: the page has them. */
  from: count,
});
export type PhoneRequest = InferOutput<typeof phoneRequest>;

export const moreTimeRequest = strictObject({
  code,
  /** Empty where no more is asked for. */
  until: day,
  reason: phoneText,
});
export type MoreTimeRequest = InferOutput<typeof moreTimeRequest>;

/**
 * What is decided. Of what was asked: the time is granted or not, that it is done is confirmed, the proposal agreed to or not.
 * Beside that: more time until another day, or that somebody else does it.
 */
export const decisionRequest = strictObject({
  code,
  decision: picklist(['grantTime', 'keepDeadline', 'confirmDone', 'agree', 'disagree', 'until', 'handTo']),
  /** What whoever decides had before them: the day asked for (`dd/MM/yyyy`) or the proposal. Of the last two the day (`yyyy-MM-dd`) or the name. */
  value: cellText,
});
export type DecisionRequest = InferOutput<typeof decisionRequest>;

export const approveRequest = strictObject({ week: weekKey });
