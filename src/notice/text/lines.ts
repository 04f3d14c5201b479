import type { PastedText } from './pasted';
import type { Range } from './range';

export type MarkerStyle = 'article' | 'part' | 'roman' | 'number' | 'numbers' | 'letter' | 'bullet' | 'plus';

/** What stands before an item: "2.", "IV-", "a)", "-". */
export interface Marker {
  style: MarkerStyle;
  /** "2", "IV", "2.1", "a"; empty for a bullet. */
  label: string;
  /** Its place among its like; null for a bullet. */
  number: number | null;
}

/** What stands in a cell, on one line; its place is that of its first line. */
export interface Cell extends Range {
  text: string;
}

export interface Line {
  /** Where its words begin, behind the marker, and where they end. */
  from: number;
  to: number;
  marker: Marker | null;
  /** Cells of a table stand apart by tabs. */
  isRow: boolean;
  isBlank: boolean;
  /** Who wrote the message that begins here, in a copied chat. */
  sender?: string;
  /** The cells of a row that does not part them by tabs; none where its table cannot be told apart. */
  cells?: Cell[];
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
  [
    'numbers',
    new RegExp(String.raw`^(\d{1,2}(?:\.\d{1,2}){1,3})(?:[.)]\s+(?=\S)|[.)]?[-–]?\s+(?=\p{L}|["“(]))`, 'u'),
  ],
  ['number', new RegExp(String.raw`^(\d{1,2}) ?[.)\-–/]+:?(?:\s*(?=[^\d\s])|\s+(?=\d{1,2} \p{Ll}))`, 'u')],
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
  return withSenders(pasted, lines);
}

const clock = String.raw`(?:(?:Thứ \p{L}+|Chủ nhật|Hôm \p{L}+),? )?(?:\d{1,2}/\d{1,2}(?:/\d{4})?,? )?\d{1,2}:\d{2}`;
const sentAt = new RegExp(`^${clock}$`, 'u');
/** "Cô Xuân PN" with "20:33" below it or behind it. */
const senderAt = new RegExp(String.raw`^(\p{Lu}[\p{L}\d]*(?: [\p{Lu}\d][\p{L}\d]*){0,5})\s${clock}$`, 'u');

/**
 * Zalo on a computer copies who wrote and when above a message, on two lines or on one. It is a chat where somebody wrote twice; a
 * programme names each of its hours once.
 */
function withSenders({ text }: PastedText, lines: readonly Line[]): Line[] {
  const words = lines.map(({ from, to }) => text.slice(from, to).trim());
  const names = words.map((each, i) =>
    sentAt.test(each) ? undefined : (senderAt.exec(each) ?? senderAt.exec(`${each}\n${words[i + 1]}`))?.[1],
  );
  const named = names.filter(Boolean);
  if (new Set(named).size === named.length) return [...lines];
  let sender: string | undefined;
  return lines.map((line, i) => {
    const isHead = names[i] !== undefined || (sender !== undefined && sentAt.test(words[i] as string));
    sender = names[i] ?? sender;
    if (isHead) return { ...line, from: line.to, marker: null, isBlank: true };
    if (sender === undefined || line.isBlank) return line;
    const message = { ...line, sender };
    sender = undefined;
    return message;
  });
}

/** "[19:05, 19/7/2026] Út Hậu: …", as Zalo copies messages. */
const chatMessage = /^\s*\[\d{1,2}:\d{2}(?::\d{2})?,? \d{1,2}[/.-]\d{1,2}[/.-]\d{4}\] ([^:\n]{1,50}):\s*/;

/** "📌 VIỆC SAU BÃO (xong trước 22/9)": a heading though a sign stands before it. */
function isInCapitals(words: string): boolean {
  const title = words.replace(/\(.*$/, '').trim();
  return (
    title.length > 6 && title.includes(' ') && title === title.toUpperCase() && title !== title.toLowerCase()
  );
}

function lineOf({ text }: PastedText, from: number, to: number): Line {
  const words = text.slice(from, to);
  const message = chatMessage.exec(words.slice(0, 120));
  const start = from + (message ?? (/^[\s#]*/.exec(words) as RegExpExecArray))[0].length;
  const end = from + words.trimEnd().length;
  const sender = message ? { sender: message[1] as string } : {};
  const isRow = words.slice(0, 2000).trim().includes('\t');
  if (start >= end) return { from: to, to, marker: null, isRow, isBlank: true, ...sender };
  const { marker, length } = isRow ? unmarked : markerBefore(text, start, end);
  return { from: start + length, to: end, marker, isRow, isBlank: false, ...sender };
}

const unmarked = { marker: null, length: 0 };

function markerBefore(text: string, start: number, end: number): { marker: Marker | null; length: number } {
  const found = markerOf(text.slice(start, Math.min(end, start + 60))) ?? unmarked;
  const isTitle = found.marker?.style === 'bullet' && isInCapitals(text.slice(start + found.length, end));
  return isTitle ? { ...found, marker: null } : found;
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
