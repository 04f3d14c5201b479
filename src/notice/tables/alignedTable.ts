import type { Line } from '../text/lines';
import type { PastedText } from '../text/pasted';
import { cellOf, type Fields, headerOf, joined } from './grid';
import type { Cell } from '../text/lines';
import type { Field } from '../text/fields';

/** A table whose cells stand apart by bars or by runs of blanks: its rows, and how many lines it takes. */
export interface LinedTable {
  rows: Cell[][];
  lines: number;
}

type Cut = (line: Line) => Cell[] | null;

const bars = /[|│]/;
const onlyRule = /^[\s|│:+=\-–—_]+$/;

/** "| STT | Nội dung | Chủ trì |", or columns aligned with blanks, from a line on; null where no such table begins. */
export function alignedTableAt(pasted: PastedText, lines: readonly Line[], i: number): LinedTable | null {
  const line = lines[i] as Line;
  if (line.isBlank || line.isRow) return null;
  const words = lineWords(pasted, line);
  const parts = bars.test(words) ? barCells(pasted, line) : blankCells(pasted, line);
  const fields = parts.length >= 3 ? headerOf(parts, true) : null;
  if (!fields) return null;
  const cut: Cut = bars.test(words)
    ? (each) => (bars.test(lineWords(pasted, each)) ? barCells(pasted, each) : null)
    : aligned(pasted, line, parts);
  return rowsBelow(pasted, lines, i, { cut, fields, header: parts });
}

interface Columns {
  cut: Cut;
  fields: Fields;
  header: Cell[];
}

function rowsBelow(
  pasted: PastedText,
  lines: readonly Line[],
  i: number,
  columns: Columns,
): LinedTable | null {
  const rows: Cell[][] = [columns.header];
  let end = i + 1;
  for (let at = i + 1; at < lines.length; at += 1) {
    const line = lines[at] as Line;
    if (line.isBlank || onlyRule.test(lineWords(pasted, line))) continue;
    const cells = columns.cut(line);
    if (!cells) break;
    end = at + 1;
    const last = rows[rows.length - 1] as Cell[];
    if (rows.length > 1 && goesOn(columns.fields, cells, last))
      rows[rows.length - 1] = last.map((cell, k) => joined(cell, cells[k] ?? cell));
    else rows.push(cells);
  }
  return rows.length > 2 ? { rows, lines: end - i } : null;
}

/** A line without a number, or in a table without numbers without what is to be done, belongs to the row above. */
function goesOn(fields: Fields, cells: readonly Cell[], last: readonly Cell[]): boolean {
  const textOf = (row: readonly Cell[], field: Field): string => row[fields.indexOf(field)]?.text ?? '';
  if (fields.includes('number')) return textOf(cells, 'number') === '' && textOf(last, 'number') !== '';
  if (fields.includes('content') && textOf(cells, 'content') === '') return true;
  return textOf(cells, 'owner') === '' && textOf(cells, 'deadline') === '' && textOf(last, 'owner') !== '';
}

const lineStart = ({ text }: PastedText, { from }: Line): number => text.lastIndexOf('\n', from - 1) + 1;
const lineWords = (pasted: PastedText, line: Line): string =>
  pasted.text.slice(lineStart(pasted, line), line.to);

function barCells(pasted: PastedText, line: Line): Cell[] {
  const words = lineWords(pasted, line);
  let from = lineStart(pasted, line);
  const cells = words.split(bars).map((part) => {
    const cell = cellOf(pasted, { from, to: from + part.length });
    from += part.length + 1;
    return cell;
  });
  if (/^\s*[|│]/.test(words)) cells.shift();
  if (/[|│]\s*$/.test(words)) cells.pop();
  return cells;
}

function blankCells(pasted: PastedText, line: Line): Cell[] {
  const start = lineStart(pasted, line);
  const cells: Cell[] = [];
  lineWords(pasted, line).replace(/\S+(?: \S+)*/g, (part, offset: number) => {
    cells.push({ from: start + offset, to: start + offset + part.length, text: part });
    return part;
  });
  return cells;
}

/** Words that fill their column are parted from the next by one blank only. */
function parted({ text }: PastedText, { from, to, text: words }: Cell, starts: readonly number[]): Cell[] {
  const edge = starts.find(
    (each) => each > from && each < to && text.charAt(each - 1) === ' ' && capital.test(text.charAt(each)),
  );
  if (edge === undefined) return [{ from, to, text: words }];
  return [
    { from, to: edge - 1, text: words.slice(0, edge - 1 - from) },
    { from: edge, to, text: words.slice(edge - from) },
  ];
}

const capital = new RegExp(String.raw`\p{Lu}`, 'u');

/** So far a cell may stand left of its column's heading. */
const slack = 2;

function aligned(pasted: PastedText, header: Line, parts: readonly Cell[]): Cut {
  const starts = parts.map(({ from }) => from - lineStart(pasted, header));
  return (line) => {
    const start = lineStart(pasted, line);
    const cells: Cell[] = starts.map(() => ({ from: line.to, to: line.to, text: '' }));
    for (const cell of blankCells(pasted, line).flatMap((each) =>
      parted(
        pasted,
        each,
        starts.map((left) => start + left),
      ),
    )) {
      const [left, right] = [cell.from - start, cell.to - start];
      const column = Math.max(0, starts.filter((each) => each <= left + slack).length - 1);
      const next = starts[column + 1];
      // Words across a column's edge are a paragraph again.
      if (next !== undefined && right > next + slack) return null;
      cells[column] = joined(cells[column] as Cell, cell);
    }
    return cells;
  };
}
