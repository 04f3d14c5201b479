import type { Tracker } from '../domain/tracker';
import type { WeekSummary } from '../domain/weekSummary';
import type { Links } from './links';

export interface Letter {
  /** Whom it greets; several names when members share the address. */
  recipient: string;
  email: string;
  kind: 'overview' | 'personal' | 'both';
  subject: string;
  html: string;
  text: string;
}

export interface Digest {
  letters: Letter[];
  /** Members who get no letter this week, and why, in Vietnamese. */
  leftOut: { name: string; why: string }[];
}

/** The letters of one week: one an e-mail address, each with what its readers chose in the column "Bản tin". */
export function composeLetters(_summary: WeekSummary, _tracker: Tracker, _links: Links): Digest {
  return { letters: [], leftOut: [] };
}
