import type { Line } from '../text/lines';
import type { PastedText } from '../text/pasted';
import { alignedTableAt } from './alignedTable';
import { cellLinesAt } from './cellLines';
import type { Cell } from '../text/lines';

/** The lines of a text with each table in them as one line a row, however it was pasted. Rows of tabs are rows already. */
export function withTables(pasted: PastedText, lines: readonly Line[]): Line[] {
  const all: Line[] = [];
  for (let i = 0; i < lines.length; i += 1) {
    const table = alignedTableAt(pasted, lines, i) ?? cellLinesAt(pasted, lines, i);
    if (!table) {
      all.push(lines[i] as Line);
      continue;
    }
    const last = i + table.lines - 1;
    all.push(...table.rows.map((cells) => rowLine(cells, lines[i] as Line, lines[last] as Line)));
    i = last;
  }
  return all;
}

function rowLine(cells: Cell[], first: Line, last: Line): Line {
  const full = cells.filter(({ text }) => text !== '');
  const from = full.length > 0 ? Math.min(...full.map((cell) => cell.from)) : first.from;
  const to = full.length > 0 ? Math.max(...full.map((cell) => cell.to)) : last.to;
  return { from, to, marker: null, isRow: true, isBlank: false, cells };
}
