import { firstLine } from '../domain/wording';

// Controls, line separators, and marks that turn the reading direction: none of them may act in a letter.
// eslint-disable-next-line no-control-regex
const unseen = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]+/g;

/** Half of a character, left behind by shortening. */
const halves = /[\ud800-\udfff]/gu;

/** The text without anything that is not there to be read, in one line. */
const legibleText = (text: string): string => text.replace(unseen, ' ').replace(halves, '');

/** The same data with every text in it made legible: once, for all that a letter says. */
export function sanitizeText<T>(value: T): T {
  if (typeof value === 'string') return legibleText(value) as T & string;
  if (Array.isArray(value)) return value.map(sanitizeText) as T & unknown[];
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, sanitizeText(inner)])) as T;
}

const sentenceEnd = /[.;:,!?…]$/;

/** What somebody typed into a cell as one line of a letter: its lines joined, shortened at a word. */
export function oneLine(text: string): string {
  const lines = text
    .slice(0, 1000)
    .split(/\s*[\r\n\u2028\u2029]+\s*/)
    .filter((line) => line !== '');
  const parts = lines.map((line, at) =>
    at === lines.length - 1 || sentenceEnd.test(line) ? line : `${line};`,
  );
  return firstLine(parts.join(' '));
}

/** At most so many characters, cut at a word where there is one. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > most / 2 ? space : undefined)}…`;
}
