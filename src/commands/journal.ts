import type { SendJournal, Series } from '../domain/sendRegister';
import { recall, remember } from '../google/memory';

/**
 * The marks of a week's letters, kept in a document property because that is durable at once while a written cell waits for
 * a flush: a run that dies leaves exactly one letter in doubt. They stay until the next week's, so that a register somebody
 * renamed or emptied makes nobody get a second letter.
 */
const keyOf = (series: Series): string => `sendJournal.${series}`;

export function readJournal(series: Series): SendJournal | null {
  const text = recall(keyOf(series));
  return text === null ? null : (JSON.parse(text) as SendJournal);
}

export const writeJournal = (journal: SendJournal): void =>
  remember(keyOf(journal.series), JSON.stringify(journal));
