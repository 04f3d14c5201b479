import { criterionWords } from './lexicon/subjects';

const named = /tiêu chí(?: số| thứ)? ?(\d{1,2})(?![\d/%])/;
const suggesting = Object.entries(criterionWords).map(
  ([code, list]) => [code, new RegExp(`(?<!\\p{L})(?:${list.join('|')})(?!\\p{L})`, 'gu')] as const,
);

/** The code of the criterion some words name: "tiêu chí số 4". Words as spelled by `pastedText`. */
export function criterionIn(words: string): string | null {
  const found = named.exec(words);
  return found && String(Number(found[1]));
}

/** The code the subject matter suggests; null when nothing does, or several do alike. */
export function criterionGuessFor(words: string): string | null {
  let best: { code: string; count: number } | null = null;
  let isTie = false;
  for (const [code, expression] of suggesting) {
    const count = new Set(words.match(expression)).size;
    if (count === 0 || (best && count < best.count)) continue;
    isTie = best !== null && count === best.count;
    best = { code, count };
  }
  return best && !isTie ? best.code : null;
}
