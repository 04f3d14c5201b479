import { memoized } from '../../domain/memoized';
import { folded } from '../../domain/text';
import type { Cell, Grid } from '../../sheet/cells';
import type { Column } from '../tabs/tabs';

/** Where a table's header stands and which column is which. */
interface Header<Key extends string> {
  /** Its last row: below it are data. */
  row: number;
  /** Column numbers from 1. */
  columns: Partial<Record<Key, number>>;
  /** Columns whose header says again what an earlier one says. */
  repeated: number[];
}

/** What stands above each column, in one row or in two; see `headerWords`. */
export interface HeaderWords {
  row: number;
  words: string[];
}

/** Titles and decrees may stand above a header; further down it would be data. */
export const headerSearchRows = 15;

/** The row, among the first fifteen, that names most columns: two at least, or all that are required. */
export function findHeader<Key extends string>(
  wanted: readonly [Key, Column][],
  grid: Grid,
): Header<Key> | null {
  const required = wanted.filter(([, column]) => column.required);
  let best: Header<Key> | null = null;
  let found = 0;
  for (let row = 1; row <= Math.min(headerSearchRows, grid.rows.length); row += 1) {
    const header = understand(wanted, headerWords(grid, row));
    const count = Object.keys(header.columns).length;
    const enough = count >= 2 || required.every(([key]) => header.columns[key] !== undefined);
    if (enough && count > found) {
      best = header;
      found = count;
    }
  }
  return best;
}

/**
 * The words of a header that begins in this row. Where the next row divides what this one says ("Thời gian" over "Bắt đầu"
 * and "Kết thúc"), both are told: "Thời gian › Kết thúc". Words that stand twice are numbered: "Hạn", "Hạn (2)".
 */
export function headerWords(grid: Grid, row: number): HeaderWords {
  const upper = (grid.rows[row - 1] ?? []).map(words);
  const lower = (grid.rows[row] ?? []).map(words);
  const spans = spansOf(upper);
  if (!divides(grid, row, upper, spans)) return { row, words: numbered(upper) };
  const both = upper.map((word, index) => {
    const below = lower[index] ?? '';
    const above = word !== '' || below === '' ? word : (spans[index] ?? '');
    return above === '' || below === '' ? above + below : `${above}${under}${below}`;
  });
  return { row: row + 1, words: numbered(both) };
}

const under = ' › ';

const words = (cell: Cell): string => (typeof cell === 'string' ? cell.replace(/\s+/g, ' ').trim() : '');

/** For each column, the nearest words at or left of it. */
function spansOf(row: readonly string[]): string[] {
  let last = '';
  return row.map((word) => (last = word || last));
}

/** Whether the row below holds parts of this row's words: each under words that reach over more than one column. */
function divides(grid: Grid, row: number, upper: readonly string[], spans: readonly string[]): boolean {
  const below = grid.rows[row] ?? [];
  const parts = below.flatMap((cell, index) => (cell === '' ? [] : [index]));
  const whole = upper.filter((word, index) => word !== '' && (below[index] ?? '') === '');
  if (parts.length < 2 || upper.filter((word) => word !== '').length < 3 || whole.length === 0) return false;
  return parts.every((index) => {
    const cell = below[index];
    const reachesOver = upper[index] === '' ? spans[index] !== '' : upper[index + 1] === '';
    return typeof cell === 'string' && !/^\(?\d+\)?$/.test(cell.trim()) && reachesOver;
  });
}

function numbered(row: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return row.map((word) => {
    const label = headerLabel(word);
    const times = (seen.get(label) ?? 0) + 1;
    seen.set(label, times);
    return word === '' || times === 1 ? word : `${word} (${times})`;
  });
}

/** Exact headers are matched before aliases, so that an alias never takes another column's own name. */
function understand<Key extends string>(
  wanted: readonly [Key, Column][],
  { row, words: written }: HeaderWords,
): Header<Key> {
  const labels = written.map(labelsOf);
  const columns: Partial<Record<Key, number>> = {};
  const taken = new Set<number>();
  const places = new Map<string, number[]>();
  labels.forEach((candidates, index) => {
    for (const label of candidates)
      if (label !== '') places.set(label, [...(places.get(label) ?? []), index]);
  });
  const take = (key: Key, label: string) => {
    if (columns[key] !== undefined) return;
    const index = places.get(label)?.find((place) => !taken.has(place));
    if (index === undefined) return;
    columns[key] = index + 1;
    taken.add(index);
  };
  for (const [key, column] of wanted) take(key, headerLabel(column.header));
  for (const [key, column] of wanted) for (const alias of column.aliases ?? []) take(key, headerLabel(alias));
  const used = new Set([...taken].map((index) => labels[index]?.[0]));
  const repeated = labels.flatMap((candidates, index) =>
    candidates[1] !== undefined && used.has(candidates[1]) && !taken.has(index) ? [index + 1] : [],
  );
  return { row, columns, repeated };
}

/** What a column may be called by: all its words, and what they are without the number or the words they stand under. */
export function labelsOf(word: string): string[] {
  const label = headerLabel(word);
  const unnumbered = /^(.*) \(\d+\)$/.exec(word)?.[1];
  const part = word.includes(under) ? word.slice(word.lastIndexOf(under) + under.length) : undefined;
  return [label, ...[unnumbered, part].flatMap((other) => (other === undefined ? [] : [headerLabel(other)]))];
}

/** "Hạn *", "HẠN:" and "Hạn" are one header. */
export const headerLabel = memoized((text) =>
  folded(text)
    .replace(/[*:.;=›]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim(),
);
