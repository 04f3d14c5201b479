import { array, type InferOutput, maxLength, picklist, pipe, strictObject } from 'valibot';
import { calendarDay, short, textUpTo } from './fields';

const paperRequest = {
  /** A report, the draft of the next notice, or the minutes of the last meeting. */
  kind: picklist(['report', 'notice', 'minutes']),
  span: picklist(['week', 'month']),
} as const;

export const paperOfRequest = strictObject(paperRequest);
export type PaperRequest = InferOutput<typeof paperOfRequest>;

export const savePaperRequest = strictObject({
  ...paperRequest,
  /** The period and the day of the numbers that the page showed. */
  period: textUpTo(20),
  today: calendarDay,
  /** What changed since the page last saved. */
  rewritten: pipe(array(strictObject({ key: short, text: textUpTo(4000) })), maxLength(200)),
  /** Every section that is left out. */
  without: pipe(array(textUpTo(60)), maxLength(50)),
});
export type SavePaperRequest = InferOutput<typeof savePaperRequest>;

/** Other words for a sentence; empty for the sentence as it was composed. */
export type RewrittenSentence = SavePaperRequest['rewritten'][number];
