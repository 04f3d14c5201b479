import { articles, honorifics, noBodies, ranks, roles, units } from '../lexicon/bodies';
import { Phrases, type Token, wordAt } from '../text/tokens';

const headPhrases = new Phrases([...units, ...roles]);
export const rolePhrases = new Phrases(roles);
const noBodyPhrases = new Phrases(noBodies);
export const articlePhrases = new Phrases(articles);
export const honorificPhrases = new Phrases(honorifics);
export const rankPhrases = new Phrases(ranks);

export const isComma = (token: Token | undefined): boolean => token?.word === ',';
export const isAnd = (token: Token | undefined): boolean => token?.word === 'và' || token?.word === 'hoặc';
export const isDash = (token: Token | undefined): boolean =>
  token?.word === '-' || token?.word === '–' || token?.word === '—';

/** Whether a body may begin here. */
export function startsBody(tokens: readonly Token[], i: number): boolean {
  if (headAt(tokens, i) > 0) return true;
  const start = skipArticles(tokens, i);
  const title = honorificPhrases.at(tokens, start);
  const honorific = title + rankPhrases.at(tokens, start + title);
  if (honorific > 0) return isNameAt(tokens, start + honorific) || headAt(tokens, start + honorific) > 0;
  return headAt(tokens, start) > 0;
}

/** Tokens of the word a body's name begins with: "Ủy ban nhân dân", "công chức"; 0 when there is none. */
export function headAt(tokens: readonly Token[], i: number): number {
  const head = headPhrases.at(tokens, i);
  if (head === 0) return 0;
  const other = noBodyPhrases.at(tokens, i);
  // Of the words that are no body only "tổ chức" may be one in the plural.
  const afterPlural = wordAt(tokens, i - 1) === 'các' && wordAt(tokens, i + 1) === 'chức';
  const next = tokens[i + 1];
  const isNamed = next?.isCapital && !next.isAcronym;
  return other > head && !afterPlural && !isNamed ? 0 : head;
}

/** The token behind "các", "những", "toàn thể". */
export function skipArticles(tokens: readonly Token[], i: number): number {
  let at = i;
  for (let length = articlePhrases.at(tokens, at); length > 0; length = articlePhrases.at(tokens, at))
    at += length;
  return at;
}

/** Whether a capital letter begins this token. */
export const isNameAt = (tokens: readonly Token[], i: number): boolean => Boolean(tokens[i]?.isCapital);
