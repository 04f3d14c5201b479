import { type Badge, firstLine, palette } from '../../domain/wording';
import type { RichCell } from '../../sheet/cells';
import { cellName } from '../grid';

/** The address of a cell of the workbook, for links. */
export type LinkTo = (sheet: string, cell: string) => string;

/** In pixels: with the row numbers in sight at 1440 px, and as wide as an A4 page lying across has room for in letters of seven points. */
export const dashboardWidths = [85, 240, 150, 150, 115, 115, 85, 310] as const;

export const accent = '#174ea6';

/** Of cells that say no other. */
export const textColours = { text: '#202124', link: accent };
export const empty: RichCell = { text: '' };

/** Several names or phrases joined; a cell of a table needs no more, and a tab may hold 50,000 characters in each. */
const longest = 500;
/** One cell of the dashboard: always text, so that nothing people typed can become a formula. */
export const say = (text: string): RichCell => ({
  text: text.length > longest ? `${text.slice(0, longest)}…` : text,
});
/** A code that leads to its row, and its words beside it. All links stand in the first column, which is one write more. */
export const linked = (code: string, words: string, link: string): [RichCell, RichCell] => [
  { text: code === '' ? '↗' : code, link },
  { text: words },
];
/** The same for the record of such a row in this tab. */
export const linkedRecord = (
  { code, row }: { code: string; row: number },
  words: string,
  tab: string,
  linkTo: LinkTo,
): [RichCell, RichCell] => linked(code, firstLine(words), linkTo(tab, cellName(row, 1)));
export const badge = ({ tone, text }: Badge): RichCell => ({
  text,
  bold: tone === 'overdue',
  background: palette[tone].background,
  color: palette[tone].text,
});
