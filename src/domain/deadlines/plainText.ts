import { memoized } from '../memoized';

/**
 * A text in the form phrases are looked for, with the way back: lower case, no tone or vowel marks, one space for any
 * run of spaces and emphasis, a line feed for an empty line. So NFC and NFD, "hoá" and "hóa", "hàng" and "hằng",
 * no-break spaces and "(*…*)" need no care anywhere else.
 */
export interface PlainText {
  written: string;
  plain: string;
  /** For each character of `plain`, where it starts and ends in `written`. */
  starts: number[];
  ends: number[];
}

const combining = /[\u0300-\u036f]/;
const invisible = /[\u200b-\u200d\u2060\ufeff\u00ad]/;
const spacing = /[\s*_]/;
const dash = /[\u2010-\u2015\u2212]/;

/** Stands for a mark that belongs to the character before it. */
const mark = '\u0300';

/** The plain form of one character: a space for any spacing, nothing for what cannot be seen. */
const plainCharacter = memoized((written): string => {
  if (combining.test(written)) return mark;
  if (invisible.test(written)) return '';
  if (spacing.test(written)) return ' ';
  const bare = written.normalize('NFD').toLowerCase().charAt(0);
  return bare === 'đ' ? 'd' : dash.test(bare) ? '-' : bare;
});

export function plainText(written: string): PlainText {
  const characters: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let lineFeeds = 0;
  for (let i = 0; i < written.length; i += 1) {
    const plain = plainCharacter(written.charAt(i));
    const last = characters.length - 1;
    if (plain === '') continue;
    if (plain === mark) {
      if (last >= 0) ends[last] = i + 1;
      continue;
    }
    if (plain === ' ') {
      const follows = last < 0 || characters[last] === ' ' || characters[last] === '\n';
      lineFeeds = (follows ? lineFeeds : 0) + (written.charAt(i) === '\n' ? 1 : 0);
      if (follows && last >= 0 && lineFeeds > 1) characters[last] = '\n';
      if (follows) continue;
    }
    characters.push(plain);
    starts.push(i);
    ends.push(i + 1);
  }
  return { written, plain: characters.join(''), starts, ends };
}

/** What stands in the text between two places of the plain form, as written. */
export const writtenBetween = ({ written, starts, ends }: PlainText, from: number, to: number): string =>
  written.slice(starts[from], ends[to - 1]);

/**
 * Whether the word at a place is this very word, with its marks: "ngay" is not "ngày", "thu" not "thứ". A word without
 * any mark may be either, for some people type without.
 */
export function isWord(text: PlainText, from: number, to: number, ...words: string[]): boolean {
  const word = writtenBetween(text, from, to).normalize('NFC').toLowerCase();
  return words.includes(word) || word === text.plain.slice(from, to);
}

/** A sticky match at a place; what it matched ends where the expression's `lastIndex` says. */
export function matchAt(expression: RegExp, { plain }: PlainText, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(plain);
}

/** Where words that may stand at a place end; the sticky expression matches no words too. */
export function skip(expression: RegExp, text: PlainText, at: number): number {
  matchAt(expression, text, at);
  return expression.lastIndex;
}

/** Every match of a global expression. */
export function everyMatch(expression: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match; match = expression.exec(text)) matches.push(match);
  return matches;
}
