import type { Outcome, SendJournal, Series } from '../../domain/sendRegister';
import { recall, remember } from '../../google/memory';

/**
 * The marks of a week's letters, kept in a document property because that is durable at once while a written cell waits for
 * a flush: a run that dies leaves exactly one letter in doubt. They stay until the next week's, so that a register somebody
 * renamed or emptied makes nobody get a second letter.
 */
const keyOf = (series: Series): string => `sendJournal.${series}`;

/** As it is kept: who was told the same at the same minute stands together, for a property holds 9 KB. */
interface Stored extends Omit<SendJournal, 'outcomes'> {
  outcomes: [Outcome, string[]][];
}

export function readJournal(series: Series): SendJournal | null {
  const text = recall(keyOf(series));
  if (text === null) return null;
  const stored = JSON.parse(text) as Stored;
  const outcomes = stored.outcomes.flatMap(([outcome, emails]) => emails.map((email) => [email, outcome]));
  return { ...stored, outcomes: Object.fromEntries(outcomes) as SendJournal['outcomes'] };
}

export const writeJournal = (journal: SendJournal): void => remember(keyOf(journal.series), packed(journal));

/** In characters, as it is kept. */
export const sizeOf = (journal: SendJournal): number => packed(journal).length;

function packed(journal: SendJournal): string {
  const emailsOf = new Map<string, string[]>();
  for (const [email, outcome] of Object.entries(journal.outcomes)) {
    const key = JSON.stringify(outcome);
    emailsOf.set(key, [...(emailsOf.get(key) ?? []), email]);
  }
  const outcomes = [...emailsOf].map(([key, emails]): [Outcome, string[]] => [
    JSON.parse(key) as Outcome,
    emails,
  ]);
  return JSON.stringify({ ...journal, outcomes } satisfies Stored);
}
