import type { CalendarDate } from '../domain/calendar';
import type { PaperLayout } from '../domain/settings';
import { type Block, type PaperContent, type Run, type Section, type TableColumn, words } from './content';
import { kinds, type Layout, layoutOf, type PaperSettings } from './layout';

/** A paragraph as it stands on the paper, its number or dash before it. */
export interface Line {
  kind: 'section' | 'group' | 'paragraph' | 'item' | 'field';
  /** Names it for people's rewriting; empty where nothing is to be rewritten. */
  key: string;
  marker: string;
  runs: Run[];
}

export interface PaperTable {
  kind: 'table';
  key: string;
  columns: TableColumn[];
  rows: Run[][][];
}

/** A paper as it is printed: what Word, the browser and the plain text each draw in their own way. */
export interface Paper {
  layout: Layout;
  upperBody: string;
  issuer: string;
  number: string;
  date: string;
  title: string;
  subject: Run[];
  body: (Line | PaperTable)[];
  recipients: string[];
  /** "T/M BAN CHỈ ĐẠO" and the function; the name is a blank for whoever signs. */
  behalf: string;
  signerFunction: string;
  annex: (Line | PaperTable)[];
}

/** What people made of a paper: other words for its sentences, sections they leave out. */
export interface Edition {
  rewritten: Readonly<Record<string, string>>;
  without: readonly string[];
}

const untouched: Edition = { rewritten: {}, without: [] };

const blank = '…………';

/** Puts a content into a layout. `today`: the year of the blank date. */
export function paperOf(
  content: PaperContent,
  name: PaperLayout,
  settings: PaperSettings,
  today: CalendarDate,
  { rewritten, without }: Edition = untouched,
): Paper {
  const layout = layoutOf(name, settings);
  const { title, letters } = kinds[content.kind];
  const asRewritten = (line: Line): Line => {
    const text = rewritten[line.key];
    return text === undefined || line.key === '' ? line : { ...line, runs: [words(text)] };
  };
  const written = (lines: (Line | PaperTable)[]) =>
    lines.map((line) => (line.kind === 'table' ? line : asRewritten(line)));
  const kept = ({ key }: Section): boolean => !without.includes(key);
  const subject = rewritten['subject'];
  const body = written([
    ...content.opening.flatMap((block) => linesOf(block, layout, 0)),
    ...content.sections.filter(kept).flatMap((section, index) => sectionLines(section, index, layout)),
  ]);
  return {
    layout,
    upperBody: settings.upperBody.toUpperCase() || blank,
    issuer: settings.committee.toUpperCase(),
    number: layout.number.replace('{kind}', letters).replace('{symbol}', settings.paperSymbol),
    date: `${settings.paperPlace || blank}, ngày     tháng     năm ${today.slice(0, 4)}`,
    title,
    subject: subject === undefined ? content.subject : [words(subject)],
    body: ended(body, layout.end),
    recipients: settings.recipients.length > 0 ? [...settings.recipients] : [blank],
    behalf: `${layout.onBehalf} BAN CHỈ ĐẠO`,
    signerFunction: settings.signerFunction.toUpperCase(),
    annex: written(
      content.annex.filter(kept).flatMap((section, index) => sectionLines(section, index, layout)),
    ),
  };
}

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

function sectionLines({ title, blocks }: Section, index: number, layout: Layout): (Line | PaperTable)[] {
  const heading: Line = {
    kind: 'section',
    key: '',
    marker: `${romans[index] ?? index + 1}${layout.section.behind}`,
    runs: [title],
  };
  let groups = 0;
  return [
    heading,
    ...blocks.flatMap((block) => {
      if (block.kind === 'group') groups += 1;
      return linesOf(block, layout, groups);
    }),
  ];
}

function linesOf(block: Block, layout: Layout, group: number): (Line | PaperTable)[] {
  switch (block.kind) {
    case 'table':
      return [block];
    case 'paragraph':
      return [{ kind: 'paragraph', key: block.key, marker: '', runs: block.runs }];
    case 'group':
      return [{ kind: 'group', key: '', marker: `${group}${layout.group.behind}`, runs: block.runs }];
    case 'item':
      return [
        { kind: 'item', key: block.key, marker: '- ', runs: block.runs },
        ...block.fields.map((runs, index): Line => ({
          kind: 'field',
          key: `${block.key}.${index}`,
          marker: '',
          runs,
        })),
      ];
  }
}

/** A paper's text ends with the sign its layout asks for. */
function ended(lines: (Line | PaperTable)[], end: string): (Line | PaperTable)[] {
  const last = lines[lines.length - 1];
  if (last === undefined || last.kind === 'table') return lines;
  const runs = [...last.runs];
  const tail = runs[runs.length - 1];
  if (typeof tail === 'string') runs[runs.length - 1] = tail.replace(/\.$/, '');
  else if (tail && 'words' in tail) runs[runs.length - 1] = words(tail.words.replace(/\.$/, ''));
  return [...lines.slice(0, -1), { ...last, runs: [...runs, end] }];
}
