/** A word, a number with its separators ("30/8/2023", "đ/c"), or one other sign. */
export interface Token {
  /** In lower case, tones placed as is taught today. */
  word: string;
  from: number;
  to: number;
  isCapital: boolean;
  /** "UBND", "TNHH": capital letters only. */
  isAcronym: boolean;
  isWord: boolean;
  /** How many tokens a name takes that begins here and that the committee's lists have; 0 for none. */
  named: number;
}

/** The word at a place; none before the first and behind the last. */
export const wordAt = (tokens: readonly Token[], i: number): string => tokens[i]?.word ?? '';

/** Phrases of one or more words, found at a place among tokens. */
export class Phrases {
  private readonly byFirst = new Map<string, string[][]>();

  constructor(phrases: readonly string[]) {
    for (const phrase of phrases) {
      const words = phrase.split(' ');
      const first = words[0] as string;
      this.byFirst.set(first, [...(this.byFirst.get(first) ?? []), words]);
    }
    for (const list of this.byFirst.values()) list.sort((a, b) => b.length - a.length);
  }

  /** How many tokens the longest phrase at this place takes; 0 when there is none. */
  at(tokens: readonly Token[], i: number): number {
    const candidates = this.byFirst.get(wordAt(tokens, i));
    if (!candidates) return 0;
    const found = candidates.find((words) => words.every((each, k) => wordAt(tokens, i + k) === each));
    return found?.length ?? 0;
  }
}
