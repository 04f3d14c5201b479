import { palette } from '../../domain/wording';
import type { RichCell } from '../../sheet/cells';
import { accent, empty, say } from './cells';

/** Longer lists are cut here; the tab itself holds the rest. */
export const listLimit = 100;

/** A heading, the column names and the rows; or, kindly, that there is nothing. */
export function section(title: string, columns: string[], rows: RichCell[][], none: string): RichCell[][] {
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
  return [...heading, head, ...rows.slice(0, listLimit), ...rest];
}
