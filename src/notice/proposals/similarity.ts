import { folded } from '../../domain/text';

const betweenWords = new RegExp(String.raw`[^\p{L}]+`, 'u');

/** The words of a text and its pairs of neighbouring words, without numbers: dates move, and lists are numbered anew. */
export function wordsOf(text: string): ReadonlySet<string> {
  const words = folded(text)
    .split(betweenWords)
    .filter((word) => word !== '');
  return new Set([...words, ...words.slice(1).map((word, index) => `${words[index]} ${word}`)]);
}

/** How much two texts have in common: 0 nothing, 1 everything (Dice's coefficient). */
export function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0) return 0;
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of few) if (many.has(word)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}
