import { pastedText } from '../text/pasted';
import { Phrases } from '../text/phrases';
import { tokensOf } from '../text/tokens';

/** The names of a committee's lists as they are looked for in a notice; null for no names. */
export function knownNames(names: readonly string[]): Phrases | null {
  const phrases = names.map((name) => wordsOf(name)).filter((words) => words.length > 3);
  return phrases.length > 0 ? new Phrases([...new Set(phrases)]) : null;
}

function wordsOf(name: string): string {
  const pasted = pastedText(name);
  return tokensOf(pasted, 0, pasted.text.length)
    .map(({ word }) => word)
    .join(' ');
}
