import type { Place } from '../notice';
import type { Phrases } from './phrases';
import type { Range } from './range';
import { toned } from './toned';

/**
 * A text as it was pasted from Word, a PDF, a web page or Zalo, and the form it is read in: composed, without emphasis and
 * invisible characters, plain spaces. `spelled` is that in lower case with tones placed as is taught today ("hoà" is "hòa").
 * Both have the same length; `starts` and `ends` lead back to the original.
 */
export interface PastedText {
  original: string;
  text: string;
  spelled: string;
  starts: number[];
  ends: number[];
  /** Names of the committee's lists; null where none are known. */
  names: Phrases | null;
}

const plainLetter = /[ \n!-)+-^`-~À-ỹ]/;
const combining = /[\u0300-\u036f]/;
const invisible = /[\u200b-\u200f\u2060\ufeff\u00ad]/;
const oddSpace = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\v\f]/;
const newLine = /[\u2028\u2029\u0085]/;

export function pastedText(original: string, names: Phrases | null = null): PastedText {
  const characters: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  while (at < original.length) {
    const start = at;
    at += 1;
    // More than a few marks on one letter are no Vietnamese: they are read as they are.
    while (at < original.length && at - start < 4 && combining.test(original.charAt(at))) at += 1;
    const isPlain = at - start === 1 && plainLetter.test(original.charAt(start));
    const character = isPlain ? original.charAt(start) : readable(original, start, at);
    for (let unit = 0; unit < character.length; unit += 1) {
      characters.push(character.charAt(unit));
      starts.push(start);
      ends.push(at);
    }
  }
  const text = characters.join('');
  return { original, text, spelled: toned(spelled(text)), starts, ends, names };
}

function readable(original: string, start: number, end: number): string {
  const character = original.slice(start, end);
  if (end - start > 1) return character.normalize('NFC');
  if (invisible.test(character)) return '';
  if (oddSpace.test(character)) return ' ';
  if (newLine.test(character)) return '\n';
  if (character === '\r') return original.charAt(end) === '\n' ? '' : '\n';
  if (character === '*' || character === '_') return isBullet(original, start) ? character : '';
  return character;
}

/** An asterisk at the start of a line with a space behind it is a bullet, any other is the mark of italics or bold. */
function isBullet(original: string, at: number): boolean {
  if (original.charAt(at) !== '*' || !/[ \t]/.test(original.charAt(at + 1))) return false;
  const before = original.slice(Math.max(0, at - 8), at);
  return /(?:^|[\n\r])[ \t]*$/.test(before);
}

const misplaced: Record<string, string> = {
  ...pairs('o', 'òóỏõọ', 'àáảãạ', 'a'),
  ...pairs('o', 'òóỏõọ', 'èéẻẽẹ', 'e'),
  ...pairs('u', 'ùúủũụ', 'ỳýỷỹỵ', 'y'),
};

function pairs(first: string, firstWithTone: string, lastWithTone: string, last: string) {
  return Object.fromEntries([...lastWithTone].map((old, i) => [first + old, firstWithTone.charAt(i) + last]));
}

const pairAtEnd = new RegExp(String.raw`(^|[^q])([ou][àáảãạèéẻẽẹỳýỷỹỵ])(?!\p{L})`, 'gu');

/** Lower case of the same length, with "oà", "oè", "uỳ" at the end of a word written "òa", "òe", "ùy". */
export function spelled(text: string): string {
  const whole = text.toLowerCase();
  // A few letters of other scripts grow longer in lower case; then each that would stays as it is.
  const lower = whole.length === text.length ? whole : text.split('').map(lowerUnit).join('');
  return lower.replace(pairAtEnd, (_, before: string, pair: string) => before + (misplaced[pair] ?? pair));
}

function lowerUnit(unit: string): string {
  const lower = unit.toLowerCase();
  return lower.length === 1 ? lower : unit;
}

/** The place in the original of what stands between two places of the read form. */
export function placeOf({ starts, ends }: PastedText, from: number, to: number): Place {
  if (to <= from) return { start: starts[from] ?? 0, end: starts[from] ?? 0 };
  return { start: starts[from] as number, end: ends[to - 1] as number };
}

/** What stands there as a person would quote it: on one line, single spaces. */
export const quoted = ({ text }: PastedText, from: number, to: number): string =>
  text.slice(from, to).replace(/\s+/g, ' ').trim();

/** As spelled, one space between words, not all of a long one. */
export const wordsOf = ({ spelled: text }: PastedText, { from, to }: Range): string =>
  text
    .slice(from, Math.min(to, from + 400))
    .replace(/\s+/g, ' ')
    .trim();
