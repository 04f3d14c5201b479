import { memoized } from './memoized';

const unseen = new RegExp(String.raw`(?![\t-\r])\p{Cc}|\p{Bidi_Control}`, 'gu');
const halves = new RegExp(String.raw`\p{Cs}`, 'gu');

/** A text without control characters and marks that turn the direction of reading; half a character becomes the sign that stands for it. */
export const visible = (text: string): string => text.replace(unseen, '').replace(halves, '\ufffd');

/** One space wherever there is a gap, seen or unseen, and none at the ends. */
const plainSpaces = (text: string): string =>
  text
    .replace(unseen, '')
    .replace(/[\u00a0\u200b-\u200d\u2060\ufeff\u00ad]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * The form in which two texts are compared: composed, lower case, one space between words, no tone or vowel marks.
 * "Thời  Hạn", "thời hạn" and "THOI HAN" are the same; so are "hoá" and "hóa", which differ only in where the tone stands.
 */
export const folded = memoized((text) =>
  plainSpaces(
    text
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/đ/gi, 'd'),
  ).toLowerCase(),
);

/**
 * The form in which two names are compared as they are spelled: like `folded`, but with their marks. "HOÀ" and "hòa", which differ
 * only in where the tone stands, are the same; "Hoa" and "Hòa" are two.
 */
export const spelled = memoized((text) =>
  plainSpaces(text.normalize('NFD')).toLowerCase().split(' ').map(toneLast).join(' ').normalize('NFC'),
);

/** Tone marks behind their word: vowel marks, which make another letter, stay where they are. */
const toneLast = (word: string): string => word.replace(tones, '') + (word.match(tones) ?? []).join('');

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** "quá hạn 5 ngày" → "Quá hạn 5 ngày". */
export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The other way, for words that go on in mid-sentence. */
export const decapitalised = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/**
 * Splits a cell that names several people or codes: by line, semicolon or comma, and by "và", "&" or "+" where `isOne` knows no
 * "Văn hóa và Xã hội". What stands in brackets belongs to the name before it. Empty parts and bullets are dropped.
 */
export function listed(text: string, isOne: (part: string) => boolean = () => false): string[] {
  return splitAt(/\([^()\n]*\)|[\n;,]/gu, text.normalize('NFC'))
    .map(withoutBullet)
    .flatMap((part) => (isOne(part) ? [part] : splitAt(/\([^()\n]*\)|\s(?:và|&|\+)\s/gu, part)))
    .map(withoutBullet)
    .filter((part) => part !== '');
}

/** `separator` matches brackets too, which are stepped over. */
const splitAt = (separator: RegExp, text: string): string[] =>
  text.replace(separator, (found) => (found.startsWith('(') ? found : '\n')).split('\n');

const withoutBullet = (part: string): string => part.replace(/^\s*[-–•*+]\s+/, '').trim();

/** Length in bytes of UTF-8; the runtime has no TextEncoder. Half a character counts as the sign that stands for it. */
export function bytesOf(text: string): number {
  let bytes = 0;
  for (const char of text) {
    const code = char.codePointAt(0)!;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** A short mark of a text, eight hexadecimal digits (32-bit FNV-1a): equal texts have equal marks. */
export function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
