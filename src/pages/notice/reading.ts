import type { ProposalsRequest } from '../../answers';
import { calendarDateFromIso } from '../../domain/calendar';
import type { Notice } from '../../notice/notice';
import { contentOf } from '../../notice/placedDraft';
import { readNotice } from '../../notice/readNotice';

/** A document, not a book: a longer text is pasted in parts. */
export const longestText = 1_000_000;

/**
 * Reads a pasted text here in the page, so that Google loads no rule of it at any click. `date`: the document's day as `yyyy-MM-dd`
 * where the text does not tell it, else empty; `names`: those the committee's lists know.
 */
export const reading = (text: string, date: string, names: readonly string[]): Notice =>
  readNotice(text, { date: calendarDateFromIso(date), names });

/** What the sheet is asked of it, each duty as its row will say it: the sentences left out stay here. */
export const toPropose = ({ document, duties }: Notice): ProposalsRequest => ({
  document,
  duties: duties.map((duty) => ({ ...duty, text: contentOf(duty) })),
});
