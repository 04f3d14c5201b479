import type { PastedText } from './pasted';
import type { Token } from './phrases';

const token = new RegExp(String.raw`[\p{L}\p{N}]+(?:[/.&][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]`, 'gu');
const letterOrDigit = new RegExp(String.raw`^[\p{L}\p{N}]`, 'u');
const acronym = new RegExp(String.raw`^\p{Lu}{2,}$`, 'u');
const capital = new RegExp(String.raw`^\p{Lu}`, 'u');

/** The tokens between two places of the read form. */
export function tokensOf({ text, spelled, names }: PastedText, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  text.slice(from, to).replace(token, (found: string, offset: number) => {
    const start = from + offset;
    const end = start + found.length;
    const word = spelled.slice(start, end);
    tokens.push({
      word,
      from: start,
      to: end,
      isCapital: capital.test(found),
      isAcronym: acronym.test(found),
      isWord: letterOrDigit.test(found),
      named: 0,
    });
    return found;
  });
  if (names) tokens.forEach((each, i) => (each.named = names.at(tokens, i)));
  return tokens;
}
