import { cellName } from '../grid';
import { type Block, blocksOf, type CellChange } from './blocks';
import type { Fills } from './fills';

/** What is written where, in the order of its weight: what does not fit the round trips left is left for another time. */
interface Plan {
  blocks: WrittenBlock[];
  /** The one value that many cells get in one write. */
  stamp: { cells: string[]; value: string } | null;
}

/** Values are read as if they were typed, so that a date becomes one; texts stay what they are: "05", "3/10". */
type WrittenBlock = Block & { as: 'values' | 'texts' };

/** Which cells between two changes may be written again as they are. */
export type Rewritable = Record<WrittenBlock['as'], (row: number, column: number) => boolean>;

/** How many writes, each a round trip, a plan takes. */
export const writesOf = ({ blocks, stamp }: Plan): number => blocks.length + (stamp === null ? 0 : 1);

/** The fewest writes for some fills: codes, then deadlines, in blocks; days of completion at once. */
export function planOf(fills: Fills, rewritable?: Rewritable): Plan {
  const blocks = (as: WrittenBlock['as'], changes: readonly CellChange[]): WrittenBlock[] =>
    blocksOf(changes, rewritable?.[as]).map((block) => ({ ...block, as }));
  const [first] = fills.finished;
  return {
    blocks: [...blocks(kindOfCodes(fills.uncoded), fills.uncoded), ...blocks('values', fills.deadlines)],
    stamp: first === undefined ? null : { cells: fills.finished.map(at), value: first.value },
  };
}

/** Committees that number their tasks 1, 2, 3 have numbers in the column. */
const kindOfCodes = ([code]: readonly CellChange[]): WrittenBlock['as'] =>
  code !== undefined && /^[1-9]\d*$/.test(code.value) ? 'values' : 'texts';

/** As much of a plan as so many writes allow. */
export function limitWrites({ blocks, stamp }: Plan, writes: number): Plan {
  const kept = blocks.slice(0, Math.max(0, writes - (stamp === null ? 0 : 1)));
  return { blocks: kept, stamp: writes > 0 ? stamp : null };
}

/** The smallest rectangle around some cells. */
export function around(changes: readonly CellChange[]): {
  row: number;
  column: number;
  rows: number;
  columns: number;
} {
  const rows = changes.map(({ row }) => row);
  const columns = changes.map(({ column }) => column);
  const [row, column] = [least(rows), least(columns)];
  return { row, column, rows: most(rows) - row + 1, columns: most(columns) - column + 1 };
}

const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b));
const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b));

const words = new RegExp(String.raw`^(?:\p{L}|[\d(].*\p{L}.*\p{L})`, 'su');

/**
 * Whether a text comes out as it was when it is written again, as numbers and dates do: words do, but a text of figures might be read as
 * a date, one with a sign in front as a formula.
 */
export const survivesRewrite = (text: string): boolean =>
  text === '' || (words.test(text) && !/^(true|false)$/i.test(text.trim()));

export const at = ({ row, column }: CellChange): string => cellName(row, column);
