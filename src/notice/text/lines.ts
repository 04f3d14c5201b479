import type { PastedText } from './pasted';

export type MarkerStyle = 'article' | 'part' | 'roman' | 'number' | 'numbers' | 'letter' | 'bullet' | 'plus';

/** What stands before an item: "2.", "IV-", "a)", "-". */
export interface Marker {
  style: MarkerStyle;
  /** "2", "IV", "2.1", "a"; empty for a bullet. */
  label: string;
  /** Its place among its like; null for a bullet. */
  number: number | null;
}

export interface Line {
  /** Where its words begin, behind the marker, and where they end. */
  from: number;
  to: number;
  marker: Marker | null;
  /** Cells of a table stand apart by tabs. */
  isRow: boolean;
  isBlank: boolean;
}

const romanNumbers = [
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
];

const markers: readonly (readonly [MarkerStyle, RegExp])[] = [
  ['article', /^Điều (\d{1,3})[.:]\s*(?=\S)/],
  ['number', new RegExp(String.raw`^(\d{1,2})\ufe0f?\u20e3[.:)\s]*(?=\p{L})`, 'u')],
  // "V/v" says what a paper is about.
  ['roman', /^(?!V\/v)([IVX]{1,5}) ?[.\-–)/:]+\s*(?=\S)/],
  ['part', new RegExp(String.raw`^(?:Phần )?([A-H])[.\-–)/]\s*(?=\p{L})`, 'u')],
  ['numbers', new RegExp(String.raw`^(\d{1,2}(?:\.\d{1,2}){1,3})[.)]?[-–]?\s+(?=\p{L}|["“(])`, 'u')],
  ['number', /^(\d{1,2}) ?[.)\-–/]+:?\s*(?=[^\d\s])/],
  ['letter', /^([a-hđk])[.)]\s*(?=\S)/],
  ['plus', /^\+\s*(?=\S)/],
  ['bullet', /^(?:[=-]>|[→⇒➔➜])\s*(?=\S)/u],
  ['bullet', /^[-–—*•●▪◦·○►➢✓✔>\uf0b7\uf02d]\s*(?=[^\s\-–—*])/],
  [
    'bullet',
    new RegExp(
      String.raw`^(?:\p{Extended_Pictographic}(?:\ufe0f|\u200d|\p{Emoji_Modifier})*)+\s*(?=[\p{L}\d"“(])`,
      'u',
    ),
  ],
];

/** The lines of a text, each with what stands before it. */
export function linesOf(pasted: PastedText): Line[] {
  const lines: Line[] = [];
  let from = 0;
  while (from <= pasted.text.length) {
    const feed = pasted.text.indexOf('\n', from);
    const to = feed < 0 ? pasted.text.length : feed;
    lines.push(lineOf(pasted, from, to));
    from = to + 1;
  }
  return lines;
}

function lineOf({ text }: PastedText, from: number, to: number): Line {
  const words = text.slice(from, to);
  const isRow = words.slice(0, 2000).trim().includes('\t');
  const start = from + (/^[\s#]*/.exec(words)?.[0].length ?? 0);
  const end = from + words.trimEnd().length;
  const isBlank = start >= end;
  const marked = isRow || isBlank ? null : markerOf(text.slice(start, Math.min(end, start + 60)));
  return {
    from: isBlank ? to : start + (marked?.length ?? 0),
    to: isBlank ? to : end,
    marker: marked?.marker ?? null,
    isRow,
    isBlank,
  };
}

function markerOf(words: string): { marker: Marker; length: number } | null {
  for (const [style, expression] of markers) {
    const found = expression.exec(words);
    if (found)
      return {
        marker: { style, label: found[1] ?? '', number: numberOf(style, found[1]) },
        length: found[0].length,
      };
  }
  return null;
}

function numberOf(style: MarkerStyle, label: string | undefined): number | null {
  if (label === undefined) return null;
  if (style === 'roman') return romanNumbers.indexOf(label.toLowerCase()) + 1;
  if (style === 'part') return label.charCodeAt(0) - 64;
  if (style === 'letter') return 'abcdđeghk'.indexOf(label) + 1;
  return Number(label.split('.').pop());
}
