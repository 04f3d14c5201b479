import { array, custom, object, record, string } from 'valibot';
import type { KeptEdition, PaperRequest } from '../../answers';
import { type CalendarDate, calendarDateFromIso } from '../../domain/calendar';
import { bytesOf } from '../../domain/text';
import { getProperty, setProperty } from '../../google/memory';
import { carriesNothing, printStored, readStored, type Shape } from '../stored';

interface Stored extends KeptEdition {
  /** The period it was made for; another one starts anew. */
  period: string;
}

const shape: Shape<Stored> = {
  version: 1,
  schema: object({
    period: string(),
    rewritten: record(
      string(),
      object({
        text: string(),
        on: custom<CalendarDate>((value) => typeof value === 'string' && calendarDateFromIso(value) !== null),
      }),
    ),
    without: array(string()),
  }),
  carry: carriesNothing,
};

/** A property holds 9 KB. */
const mostBytes = 9000;

const keyOf = ({ kind, span }: PaperRequest): string => `paper.${kind}.${span}`;

/** What was kept last of papers of this kind; null where nothing was, or it is damaged. */
export function storedEdition(paper: PaperRequest): Stored | null {
  const text = getProperty(keyOf(paper));
  return text === null ? null : readStored(shape, text);
}

/** The same for this period. */
export function keptEdition(paper: PaperRequest, period: string): KeptEdition {
  const stored = storedEdition(paper);
  return stored?.period === period
    ? { rewritten: stored.rewritten, without: stored.without }
    : { rewritten: {}, without: [] };
}

const everyPaper = (['report', 'notice', 'minutes'] as const).flatMap((kind) =>
  (['week', 'month'] as const).map((span): PaperRequest => ({ kind, span })),
);

/** How many sentences that people rewrote speak of somebody; `names` tells it of a text. */
export const sentencesNaming = (names: (text: string) => boolean): number =>
  everyPaper.reduce((count, paper) => {
    const kept = Object.entries(storedEdition(paper)?.rewritten ?? {});
    return count + kept.filter(([key, { text }]) => names(key) || names(text)).length;
  }, 0);

/** Gives these sentences back the words that the numbers give them. Call it under the lock. */
export function forgetSentences(names: (text: string) => boolean): void {
  for (const paper of everyPaper) {
    const stored = storedEdition(paper);
    if (stored === null) continue;
    const kept = Object.entries(stored.rewritten).filter(([key, { text }]) => !names(key) && !names(text));
    if (kept.length < Object.keys(stored.rewritten).length)
      writeEdition(paper, { ...stored, rewritten: Object.fromEntries(kept) });
  }
}

/** False where it does not fit, and nothing is kept of it. */
export function writeEdition(paper: PaperRequest, edition: Stored): boolean {
  const text = printStored(shape, edition);
  if (bytesOf(text) > mostBytes) return false;
  setProperty(keyOf(paper), text);
  return true;
}
