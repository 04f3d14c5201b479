import { folded } from './text';

const partCode = new RegExp(String.raw`^(.*\d)\.[\p{L}\d]+$`, 'u');
const letter = new RegExp(String.raw`\p{L}`, 'u');

/** The code of the duty a part belongs to: NV-04 for NV-04.2 and NV-04.KP3; null for the code of a whole. */
export const wholeOf = (code: string): string | null => partCode.exec(code)?.[1] ?? null;

/** The highest number given under each pattern, so that the code of a deleted task is not given again. */
export type CodesGiven = Record<string, number>;

interface Code {
  before: string;
  digits: string;
  after: string;
}

interface Pattern extends Code {
  count: number;
  highest: number;
}

/** For a sheet without any code yet. */
const firstCode: Code = { before: 'NV-', digits: '00', after: '' };

/**
 * The next free codes in the committee's own pattern, which is the one most codes follow: after NV-18 comes NV-19, after 018 comes 019.
 * `codes`: all that are or were there; `given`: what earlier calls told. No code comes twice.
 */
export function nextCodes(
  codes: readonly string[],
  count: number,
  given: CodesGiven,
): { codes: string[]; given: CodesGiven } {
  const { before, digits, after, highest } = mainPattern(codes);
  const key = patternKey({ before, after });
  const last = Math.max(highest, given[key] ?? 0);
  const width = digits.startsWith('0') ? digits.length : 1;
  return {
    codes: Array.from(
      { length: count },
      (_, i) => before + String(last + 1 + i).padStart(width, '0') + after,
    ),
    given: { ...given, [key]: last + count },
  };
}

/** Of two patterns as frequent as each other, the one met later: committees change their pattern, and go on with the new one. */
function mainPattern(codes: readonly string[]): Pattern {
  const patterns = new Map<string, Pattern>();
  for (const code of codes) {
    const read = readCode(isPart(code) ? (wholeOf(code) ?? code) : code);
    if (read === null) continue;
    const key = patternKey(read);
    const known = patterns.get(key) ?? { ...read, count: 0, highest: 0 };
    patterns.set(key, {
      ...known,
      digits: read.digits.startsWith('0') ? read.digits : known.digits,
      count: known.count + 1,
      highest: Math.max(known.highest, Number(read.digits)),
    });
  }
  return [...patterns.values()].reduce((best, one) => (one.count >= best.count ? one : best), {
    ...firstCode,
    count: 0,
    highest: 0,
  });
}

/** NV-04.2 is a part of NV-04; where all codes are numbers, 1.2 follows 1.1. */
const isPart = (code: string): boolean => letter.test(wholeOf(code) ?? '');

/** Longer than this it is no code but a text that slipped into its column, and none to be remembered. */
const longestCode = 50;

/** The last number in a code counts; a code without a number, or with one no committee counts to, follows no pattern. */
function readCode(code: string): Code | null {
  if (code.length > longestCode) return null;
  const written = code.normalize('NFC').trim();
  const found = /^(?<before>.*?)(?<digits>\d{1,9})(?<after>\D*)$/.exec(written)?.groups as Code | undefined;
  return found === undefined || /\d$/.test(found.before) ? null : found;
}

const patternKey = ({ before, after }: Pick<Code, 'before' | 'after'>): string =>
  `${folded(before)}#${folded(after)}`;
