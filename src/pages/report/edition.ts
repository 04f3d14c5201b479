import type { KeptEdition, RewrittenSentence } from '../../answers';
import type { Edition } from '../../paper/paper';

/** The edition as the paper is drawn with it. */
export const asDrawn = ({ rewritten, without }: KeptEdition): Edition => ({
  without,
  rewritten: Object.fromEntries(Object.entries(rewritten).map(([key, { text }]) => [key, text])),
});

/** With another text for one sentence; the sentence as it was composed where that is empty. */
export function withSentence(
  { rewritten, without }: KeptEdition,
  { key, text }: RewrittenSentence,
  on: KeptEdition['rewritten'][string]['on'],
): KeptEdition {
  const others = Object.fromEntries(Object.entries(rewritten).filter(([name]) => name !== key));
  return { without, rewritten: text === '' ? others : { ...others, [key]: { text, on } } };
}

export const withSection = (
  { rewritten, without }: KeptEdition,
  key: string,
  isOut: boolean,
): KeptEdition => ({
  rewritten,
  without: isOut ? [...without, key] : without.filter((one) => one !== key),
});

/** What of an edition the document does not keep yet; null when it keeps all. */
export function unsaved(
  shown: KeptEdition,
  saved: KeptEdition,
): { rewritten: RewrittenSentence[]; without: string[] } | null {
  const changed = Object.entries(shown.rewritten)
    .filter(([key, { text }]) => saved.rewritten[key]?.text !== text)
    .map(([key, { text }]) => ({ key, text }));
  const takenBack = Object.keys(saved.rewritten)
    .filter((key) => !(key in shown.rewritten))
    .map((key) => ({ key, text: '' }));
  const rewritten = [...changed, ...takenBack];
  const isSame = rewritten.length === 0 && shown.without.join() === saved.without.join();
  return isSame ? null : { rewritten, without: shown.without };
}
