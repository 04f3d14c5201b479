import { defaultSettings } from '../domain/settings';
import type { EnteredState } from '../domain/tracker';
import type { Tone } from '../domain/wording';
import { columnLetter } from './grid';
import { stateWords } from './meanings';
import type { ReadTracker } from './tracker';

/** The colours of design §7, each at least 4.5 : 1 of text against background. */
export const palette: Record<Tone, { background: string; text: string }> = {
  overdue: { background: '#fce8e6', text: '#a50e0e' },
  dueSoon: { background: '#fef7e0', text: '#7a4f01' },
  blocked: { background: '#f3e8fd', text: '#5b2a91' },
  done: { background: '#e6f4ea', text: '#0d652d' },
  quiet: { background: '#f1f3f4', text: '#3c4043' },
};

/** One conditional-format rule of ours over an area of the task tab. Rows and columns from 1. */
export interface ColourRule {
  row: number;
  column: number;
  columns: number;
  formula: string;
  background: string;
  text: string;
  /** Overdue rows are bold too: colour is never the only sign. */
  bold: boolean;
}

/** Worth 1 in every formula of ours, so that they are known again among the users' own rules. */
const mark = '(N("tong-hop-tuan")=0)';

export const isOurs = (formula: string): boolean =>
  formula.replace(/\s/g, '').toUpperCase().includes(mark.toUpperCase());

/**
 * The rules that colour the task rows, first match first. They speak of TODAY(), so they are right at midnight without a
 * run, and use neither argument separator, decimal nor array literal: those differ by the sheet's locale (design §3.2).
 * Empty when there is no column to go by.
 */
export function colourRules(
  { headerRow, columns }: ReadTracker['tasksTable'],
  dueSoonDays = defaultSettings.dueSoonDays,
): ColourRule[] {
  const { content, deadline, state } = columns;
  if (headerRow === 0 || content === undefined || state === undefined) return [];
  const row = headerRow + 1;
  const at = (column: number) => `$${columnLetter(column)}${row}`;
  const is = (...wanted: EnteredState[]) => `(${comparisons(at(state), '=', wanted).join('+')}>0)`;
  const isNot = (...unwanted: EnteredState[]) => comparisons(at(state), '<>', unwanted).join('*');
  const width = Math.max(...Object.values(columns));

  const rule = (tone: Tone, conditions: string[], area = { column: 1, columns: width }): ColourRule => ({
    row,
    ...area,
    formula: `=${[...conditions, mark].join('*')}`,
    background: palette[tone].background,
    text: palette[tone].text,
    bold: tone === 'overdue',
  });

  const filled = `(${at(content)}<>"")`;
  const open = isNot('done', 'paused', 'cancelled');
  const due = deadline === undefined ? null : at(deadline);
  return [
    // A blocked row that is overdue too keeps both signs: its state cell says blocked, the row says overdue.
    rule('blocked', [filled, is('blocked')], { column: state, columns: 1 }),
    rule('done', [filled, is('done')]),
    ...(due === null ? [] : [rule('overdue', [filled, `(${due}<>"")`, `(${due}<TODAY())`, open])]),
    rule('blocked', [filled, is('blocked')]),
    ...(due === null
      ? []
      : [rule('dueSoon', [filled, `(${due}<>"")`, `(${due}<TODAY()+${dueSoonDays + 1})`, open])]),
    rule('quiet', [filled, is('paused', 'cancelled')]),
    ...(due === null ? [] : [rule('quiet', [filled, `(${due}="")`])]),
  ];
}

const comparisons = (cell: string, operator: '=' | '<>', states: EnteredState[]): string[] =>
  states.flatMap((state) => stateWords[state].map((word) => `(${cell}${operator}"${word}")`));
