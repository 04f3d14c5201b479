import type { SendJournal } from '../domain/sendRegister';
import { forget, recall, remember } from '../google/memory';

/**
 * The marks of a running send, kept in a document property because that is durable at once while a written cell waits
 * for a flush: a run that dies leaves exactly one letter in doubt.
 */
const key = 'sendJournal';

export function readJournal(): SendJournal | null {
  const text = recall(key);
  return text === null ? null : (JSON.parse(text) as SendJournal);
}

export const writeJournal = (journal: SendJournal): void => remember(key, JSON.stringify(journal));

export const clearJournal = (): void => forget(key);
