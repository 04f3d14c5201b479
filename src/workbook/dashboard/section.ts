import { palette } from '../../domain/wording';
import type { RichCell } from '../../sheet/cells';
import { accent, empty, say } from './cells';

/** Longer lists are cut here; the tab itself holds the rest. */
export const listLimit = 100;
/** So many lines of a list lead to their rows: a link is made one by one, and nobody clicks through more. */
const linkLimit = 30;

/** A heading, the column names and the rows, of which the first `links` lead somewhere; or, kindly, that there is nothing. */
export function section(
  title: string,
  columns: string[],
  rows: RichCell[][],
  none: string,
  links = linkLimit,
): RichCell[][] {
  const heading: RichCell[][] = [[], [{ text: title, bold: true, size: 13, color: accent }]];
  if (rows.length === 0) return [...heading, [say(none)]];
  const head = columns.map((text) => ({
    text,
    bold: true,
    background: palette.quiet.background,
    color: palette.quiet.text,
  }));
  const more = rows.length - listLimit;
  const rest = more > 0 ? [[empty, say(`… và ${more} dòng nữa`)]] : [];
  const listed = rows.slice(0, listLimit).map((row, index) => (index < links ? row : unlinked(row)));
  return [...heading, head, ...listed, ...rest];
}

const unlinked = (row: RichCell[]): RichCell[] => row.map(({ link: _, ...cell }) => cell);
