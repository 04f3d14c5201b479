import type { ICellData } from '@univerjs/core';
import type { TypedArea } from '../../protocol';

/** Cells by row and column from 0, as the grid reports a change; null stands for a cell emptied. */
export type ChangedCells = Record<number, Record<number, ICellData | null | undefined>>;

interface Typed {
  row: number;
  column: number;
  text: string;
}

/** What a person typed into a cell; undefined when only its look changed. */
function typedText(cell: ICellData | null | undefined): string | undefined {
  if (cell == null) return '';
  if (cell.f) return cell.f;
  const lines = cell.p?.body?.dataStream;
  if (cell.v == null && lines) return lines.replace(/\r\n$/, '').replace(/\r/g, '\n');
  if (!('v' in cell)) return undefined;
  if (typeof cell.v === 'boolean') return cell.v ? 'TRUE' : 'FALSE';
  return String(cell.v ?? '');
}

const cellsIn = (changed: ChangedCells): Typed[] =>
  Object.entries(changed).flatMap(([row, columns]) =>
    Object.entries(columns).flatMap(([column, cell]) => {
      const text = typedText(cell);
      return text === undefined ? [] : [{ row: Number(row), column: Number(column), text }];
    }),
  );

/** Runs of neighbouring cells in a row. */
function runs(cells: Typed[]): Typed[][] {
  const found: Typed[][] = [];
  for (const cell of cells) {
    const last = found.at(-1)?.at(-1);
    if (last && last.row === cell.row && last.column + 1 === cell.column) found.at(-1)!.push(cell);
    else found.push([cell]);
  }
  return found;
}

const areaOf = (lines: Typed[][]): TypedArea => ({
  area: {
    row: lines[0]![0]!.row + 1,
    column: lines[0]![0]!.column + 1,
    rows: lines.length,
    columns: lines[0]!.length,
  },
  typed: lines.map((line) => line.map(({ text }) => text)),
});

const continues = (above: Typed[], below: Typed[]) =>
  above[0]!.row + 1 === below[0]!.row &&
  above[0]!.column === below[0]!.column &&
  above.length === below.length;

/** A change in the grid as the fewest rectangles of typed text, so that a pasted block stays one edit. */
export function typedAreas(changed: ChangedCells): TypedArea[] {
  const blocks: Typed[][][] = [];
  for (const run of runs(cellsIn(changed))) {
    const block = blocks.find((lines) => continues(lines.at(-1)!, run));
    if (block) block.push(run);
    else blocks.push([run]);
  }
  return blocks.map(areaOf);
}
