import { visible } from '../domain/text';

/** A number taken from the week: `figure` is its place in summary.json, `value` what stands there, `text` how it is printed. */
export interface Figure {
  figure: string;
  value: number;
  text: string;
  /** How it was counted, one sentence. */
  why: string;
}

/** What the sheet has: people's own words, a name, a code, a date. */
interface Words {
  words: string;
}

/** A piece of a sentence; a plain text is ours and holds no number. */
export type Run = string | Words | Figure;

/** One thing of a paper. `key` names it for as long as its period lasts, so that what people rewrote finds its place again. */
export type Block =
  | { kind: 'paragraph'; key: string; runs: Run[] }
  /** A numbered heading below a section: whose duties follow. */
  | { kind: 'group'; key: string; runs: Run[] }
  /** A bullet, with labelled lines of its own below it. */
  | { kind: 'item'; key: string; runs: Run[]; fields: Run[][] }
  | { kind: 'table'; key: string; columns: TableColumn[]; rows: Run[][][] };

export interface TableColumn {
  title: string;
  /** Its share of the width. */
  share: number;
  isNumber?: true;
}

export interface Section {
  key: string;
  title: string;
  blocks: Block[];
}

export type PaperKind = 'report' | 'notice' | 'minutes';

/** A paper before any layout: what it says. */
export interface PaperContent {
  kind: PaperKind;
  /** "tiến độ thực hiện …, tuần 32": what stands below the kind of paper. */
  subject: Run[];
  opening: Block[];
  sections: Section[];
  annex: Section[];
}

/** A sentence of ours with figures and people's words in it. */
export function say(fixed: TemplateStringsArray, ...pieces: readonly (Run | readonly Run[])[]): Run[] {
  const runs: Run[] = [fixed[0] ?? ''];
  pieces.forEach((piece, index) => {
    runs.push(...(Array.isArray(piece) ? (piece as readonly Run[]) : [piece as Run]), fixed[index + 1] ?? '');
  });
  return runs.filter((run) => run !== '');
}

/** On one line, without anything that cannot be seen. */
export const words = (text: string): Words => ({ words: visible(text).replace(/\s+/g, ' ').trim() });

/** The same without its full stop, for where the sentence goes on. */
export const phrase = (text: string): Words => words(text.replace(/[\s.;,]+$/, ''));

export const paragraph = (key: string, runs: Run[]): Block => ({ kind: 'paragraph', key, runs });

export const item = (key: string, runs: Run[], fields: Run[][] = []): Block => ({
  kind: 'item',
  key,
  runs,
  fields,
});

/** As a reader sees it. */
export const textOf = (runs: readonly Run[]): string =>
  runs.map((run) => (typeof run === 'string' ? run : 'words' in run ? run.words : run.text)).join('');

/** Every block, in the order of the paper. */
export const blocksOf = ({ opening, sections, annex }: PaperContent): Block[] => [
  ...opening,
  ...[...sections, ...annex].flatMap(({ blocks }) => blocks),
];

export const isFigure = (run: Run): run is Figure => typeof run === 'object' && 'figure' in run;

/** Every figure of a paper, in its order; one that stands in several places comes several times. */
export const figuresOf = (content: PaperContent): Figure[] =>
  [...content.subject, ...blocksOf(content).flatMap(runsOf)].filter(isFigure);

export function runsOf(block: Block): Run[] {
  switch (block.kind) {
    case 'table':
      return block.rows.flatMap((cells) => cells.flat());
    case 'item':
      return [...block.runs, ...block.fields.flat()];
    default:
      return block.runs;
  }
}
