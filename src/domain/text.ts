import { remembered } from './remembered';

/**
 * The form in which two texts are compared: composed, lower case, one space between words, no tone or vowel marks.
 * "Thời  Hạn", "thời hạn" and "THOI HAN" are the same; so are "hoá" and "hóa", which differ only in where the tone stands.
 */
export const folded = (text: string): string => (text.length > 100 ? fold(text) : foldedBefore(text));

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/gi, 'd')
    .replace(/[\u00a0\u200b-\u200d\u2060\ufeff\u00ad]/g, ' ')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

const foldedBefore = remembered(fold);

/** "quá hạn 5 ngày" → "Quá hạn 5 ngày". */
export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The other way, for words that go on in mid-sentence. */
export const decapitalised = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/**
 * Splits a cell that names several people or codes: by line, semicolon or comma, and by "và", "&" or "+" where `isOne` knows no
 * "Văn hóa và Xã hội". Empty parts and bullets are dropped.
 */
export function listed(text: string, isOne: (part: string) => boolean = () => false): string[] {
  return text
    .normalize('NFC')
    .split(/[\n;,]/u)
    .map(withoutBullet)
    .flatMap((part) => (isOne(part) ? [part] : part.split(/\s+(?:và|&|\+)\s+/u)))
    .map(withoutBullet)
    .filter((part) => part !== '');
}

const withoutBullet = (part: string): string => part.replace(/^\s*[-–•*+]\s+/, '').trim();

/** Length in bytes of UTF-8; the runtime has no TextEncoder. Half a character counts as the sign that stands for it. */
export const bytesOf = (text: string): number =>
  encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, '\ufffd')).replace(/%../g, 'x').length;
