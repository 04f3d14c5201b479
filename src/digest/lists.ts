import type { LetterContent, Rest, Section } from './content';
import type { Links } from './links';

/** How many entries a list of a letter shows at most; the sheet has the rest. */
export const longestList = 15;

/** The first so many, and how many are left. Never hides a single one: it takes no more room than saying so. */
export function cut<T>(entries: readonly T[], most: number): { shown: T[]; left: number } {
  if (entries.length <= most + 1) return { shown: [...entries], left: 0 };
  return { shown: entries.slice(0, most), left: entries.length - most };
}

/** "… và 27 việc nữa". */
export const restText = ({ count, noun }: Pick<Rest, 'count' | 'noun'>): string =>
  `… và ${count} ${noun} nữa`;

/** A list with its full number in the title, cut where it gets long. Only the entries shown are drawn. */
const sectionOf =
  <Kind extends 'items' | 'lines'>(kind: Kind) =>
  <T>(
    title: string,
    entries: readonly T[],
    draw: (entry: T) => Section[Kind][number],
    links: Pick<Links, 'workbook'>,
    { noun = 'việc', most = longestList } = {},
  ): Section => {
    const { shown, left } = cut(entries, most);
    return {
      ...emptySection(`${title} (${entries.length})`, links),
      [kind]: shown.map(draw),
      rest: { count: left, noun, href: links.workbook },
    };
  };

export const listSection = sectionOf('items');

/** The same of what is only good to know, an entry a line. */
export const lineSection = sectionOf('lines');

export const emptySection = (title: string, links: Pick<Links, 'workbook'>): Section => ({
  title,
  items: [],
  lines: [],
  rest: { count: 0, noun: '', href: links.workbook },
  paragraphs: [],
});

export const saysSomething = ({ items, lines, paragraphs }: Section): boolean =>
  items.length + lines.length + paragraphs.length > 0;

/** The same letter with shorter lists. */
export const withLists = (content: LetterContent, most: number): LetterContent => ({
  ...content,
  parts: content.parts.map((part) => ({
    ...part,
    sections: part.sections.map((one) => shortenedList(one, most)),
  })),
});

function shortenedList(section: Section, most: number): Section {
  const items = cut(section.items, most);
  const lines = cut(section.lines, most);
  const count = section.rest.count + items.left + lines.left;
  return { ...section, items: items.shown, lines: lines.shown, rest: { ...section.rest, count } };
}
