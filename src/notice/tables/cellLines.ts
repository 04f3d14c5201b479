import type { CalendarDate } from '../../domain/calendar';
import { readDeadlineCell } from '../../domain/deadlines';
import { readBodies } from '../names/bodies';
import type { Line } from '../text/lines';
import { type PastedText, pastedText } from '../text/pasted';
import { tokensOf } from '../text/tokens';
import type { LinedTable } from './alignedTable';
import { type Field, fieldOf } from '../text/fields';
import { cellOf, type Fields, joined } from './grid';
import type { Cell } from '../text/lines';

/** Any day does to see whether words are a deadline. */
const anyDay = '2024-01-02' as CalendarDate;
const longestLabel = 40;
const mostLabels = 8;
const mostLines = 14;
const pageMark = /^(?:trang )?[-–]? ?\d{1,3} ?[-–]?\/\d{1,3}$|^trang \d{1,3}$/;
const over = /^(?:nơi nhận|ghi chú|tổng (?:số|cộng)|tm\.|kt\.|t\/m|trên đây|thư ký|chủ tọa)/;

/**
 * A table of which each cell came to stand on lines of its own, as a PDF or a phone gives it: the names of the columns one below the other,
 * then the rows. Null where none begins; rows that cannot be told apart are one row without cells.
 */
export function cellLinesAt(pasted: PastedText, lines: readonly Line[], i: number): LinedTable | null {
  const header = labelsAt(pasted, lines, i);
  if (!header) return null;
  const { fields } = header;
  const body = i + header.lines;
  const end = endOf(pasted, lines, body);
  const rows =
    fields[0] === 'number'
      ? numberedRows(pasted, lines, body, end, header)
      : evenRows(pasted, lines, body, end, fields);
  if (!rows) return { rows: [[]], lines: end - i };
  return { rows: [header.cells, ...rows.rows], lines: rows.end - i };
}

interface Labels {
  fields: Fields;
  cells: Cell[];
  lines: number;
}

const lineCell = (pasted: PastedText, { from, to }: Line): Cell => cellOf(pasted, { from, to });

/** Labels of columns on lines below each other, each on one to three; at least three, with what is done and who or when. */
function labelsAt(pasted: PastedText, lines: readonly Line[], i: number): Labels | null {
  const fields: Field[] = [];
  const cells: Cell[] = [];
  let at = i;
  for (;;) {
    while (at > i && lines[at]?.isBlank) at += 1;
    const label =
      labelAt(pasted, lines, at) ?? (fields[0] === 'number' ? unknownLabelAt(pasted, lines, at) : null);
    if (!label) break;
    fields.push(label.field);
    cells.push(label.cell);
    at += label.lines;
  }
  const isTable =
    fields.length >= 3 &&
    fields.includes('content') &&
    (fields.includes('owner') || fields.includes('deadline'));
  return isTable ? { fields, cells, lines: at - i } : null;
}

function labelAt(pasted: PastedText, lines: readonly Line[], at: number) {
  let cell: Cell | null = null;
  let best: { field: Field; cell: Cell; lines: number } | null = null;
  for (let count = 1; count <= 3; count += 1) {
    const line = lines[at + count - 1];
    if (!line || line.isBlank || line.isRow || line.marker || line.to - line.from > longestLabel) break;
    cell = cell ? joined(cell, lineCell(pasted, line)) : lineCell(pasted, line);
    const field = fieldOf(cell.text);
    if (field) best = { field, cell, lines: count };
  }
  return best;
}

/** "Kết quả/Hồ sơ": a label nobody knows, when the first row begins not far below it. */
function unknownLabelAt(pasted: PastedText, lines: readonly Line[], at: number) {
  const rest = lines.slice(at, at + mostLabels);
  const first = rest.findIndex((line) => /^0?1[.)]?$/.test(lineCell(pasted, line).text));
  const isLabel = ({ isBlank, isRow, from, to }: Line): boolean =>
    !isBlank && !isRow && to - from <= longestLabel;
  if (first < 1 || !rest.slice(0, first).every(isLabel)) return null;
  return { field: 'other' as const, cell: lineCell(pasted, rest[0] as Line), lines: 1 };
}

function endOf(pasted: PastedText, lines: readonly Line[], from: number): number {
  const end = lines.findIndex(
    (line, at) =>
      at >= from &&
      (line.to - line.from > 150 ||
        (line.marker !== null && line.marker.style !== 'bullet' && line.to - line.from > 2) ||
        over.test(pasted.spelled.slice(line.from, line.from + 20))),
  );
  return end < 0 ? lines.length : end;
}

/** Between the numbers 1, 2, 3 … stand the other cells of each row. */
function numberedRows(
  pasted: PastedText,
  lines: readonly Line[],
  from: number,
  end: number,
  { fields, lines: height }: Labels,
) {
  const rows: Cell[][] = [];
  const isNumber = (at: number, number: number): boolean =>
    lineCell(pasted, lines[at] as Line).text.replace(/[.)]$/, '') === String(number);
  let at = skipMarks(pasted, lines, from, height);
  let tallest = 0;
  while (at < end && isNumber(at, rows.length + 1)) {
    const number = lineCell(pasted, lines[at] as Line);
    const inside: Line[] = [];
    at = skipMarks(pasted, lines, at + 1, height);
    while (at < end && !isNumber(at, rows.length + 2)) {
      inside.push(lines[at] as Line);
      at = skipMarks(pasted, lines, at + 1, height);
    }
    // Behind the last row the text goes on.
    const over = at >= end && tallest > 0 ? Math.max(0, inside.length - tallest - 2) : 0;
    if (over > 0) at = lines.indexOf(inside[tallest] as Line);
    const cells = cellsAmong(pasted, over > 0 ? inside.slice(0, tallest) : inside, fields.slice(1));
    if (!cells) return null;
    tallest = Math.max(tallest, inside.length);
    rows.push([number, ...cells]);
  }
  return rows.length > 0 ? { rows, end: at } : null;
}

/** The number of a page, and the header it repeats. */
function skipMarks(pasted: PastedText, lines: readonly Line[], from: number, height: number): number {
  let at = from;
  while (at < lines.length) {
    const line = lines[at] as Line;
    if (pageMark.test(pasted.spelled.slice(line.from, line.to))) at += 1;
    else if (fieldOf(lineCell(pasted, line).text) === 'number') at += height;
    else break;
  }
  return at;
}

/** Without numbers only rows of one line a cell can be told. */
function evenRows(pasted: PastedText, lines: readonly Line[], from: number, end: number, fields: Fields) {
  const full = lines.slice(from, end).filter(({ isBlank }) => !isBlank);
  const width = fields.length;
  const rows: Cell[][] = [];
  for (let at = 0; at + width <= full.length; at += width)
    rows.push(full.slice(at, at + width).map((line) => lineCell(pasted, line)));
  const when = fields.indexOf('deadline');
  const dated = rows.filter((row) => when >= 0 && readDeadlineCell(row[when]?.text ?? '', anyDay)).length;
  return rows.length > 0 && full.length % width === 0 && dated >= rows.length * 0.6 ? { rows, end } : null;
}

/** Some of the lines of a row taken for its first cells. */
interface Cut {
  score: number;
  cells: Cell[];
}

/** The lines of a row cut into its cells, so that each is most like what its column holds. */
function cellsAmong(pasted: PastedText, lines: readonly Line[], fields: Fields): Cell[] | null {
  const all = lines.map((line) => lineCell(pasted, line));
  if (all.length === fields.length) return all;
  const full = all.filter(({ text }) => text !== '');
  if (full.length === 0 || full.length > mostLines) return null;
  let cuts = new Map<number, Cut>([[0, { score: 0, cells: [] }]]);
  for (const field of fields) cuts = withOneMore(cuts, field, full);
  return cuts.get(full.length)?.cells ?? null;
}

/** The best way to each number of lines, with one cell more. */
function withOneMore(
  cuts: ReadonlyMap<number, Cut>,
  field: Field | null,
  lines: readonly Cell[],
): Map<number, Cut> {
  const next = new Map<number, Cut>();
  for (const [from, cut] of cuts)
    for (let to = from; to <= lines.length; to += 1) {
      const parts = lines.slice(from, to);
      const cell = parts.reduce(joined, { from: cut.cells[cut.cells.length - 1]?.to ?? 0, to: 0, text: '' });
      const score = cut.score + likeness(field, parts, cell.text);
      if (score > (next.get(to)?.score ?? -Infinity)) next.set(to, { score, cells: [...cut.cells, cell] });
    }
  return next;
}

const startsNew = new RegExp(String.raw`^[\p{Lu}\d]`, 'u');

/** How much some lines look like one cell of a column. */
function likeness(field: Field | null, parts: readonly Cell[], text: string): number {
  if (text === '') return emptyLikeness[field ?? 'other'] ?? -1.5;
  const goOn = parts.slice(1).reduce((sum, { text: more }) => sum + (startsNew.test(more) ? -1 : 1), 0);
  return (startsNew.test(text) ? 1 : -3) + goOn + fit(field, text);
}

const emptyLikeness: Partial<Record<Field, number>> = { content: -9, owner: -3 };

/** How well words fit what a column holds. */
function fit(field: Field | null, text: string): number {
  const isDeadline = readDeadlineCell(text, anyDay) !== null;
  switch (field) {
    case 'deadline':
    case 'start':
      return isDeadline ? 4 : -2;
    case 'owner':
    case 'partner':
      return isNames(text) ? 3 : -1;
    case 'content':
      return isDeadline || isNames(text) ? -2 : 0;
    default:
      return 0;
  }
}

function isNames(text: string): boolean {
  const tokens = tokensOf(pastedText(text), 0, text.length);
  return readBodies(tokens, 0, tokens.length)?.next === tokens.length;
}
