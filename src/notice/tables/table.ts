import type { CalendarDate } from '../../domain/calendar';
import type { ReadDeadline } from '../../domain/deadlines';
import type { Block } from '../text/blocks';
import { deadlineInCell } from '../deadline';
import { columnOf, type Field, fieldOf } from './fields';
import { reasons } from '../leftOut';
import type { Omission } from '../clauses/paragraph';
import { type PastedText, quoted } from '../text/pasted';
import { type Range, trimmed } from '../text/sentences';
import { namesInCell } from '../names/cellNames';

/** A duty as one row of a pasted table has it. */
export interface Row extends Range {
  owners: string[];
  partners: string[];
  deadline: ReadDeadline | null;
  /** What the column of criteria or the heading row above says, in lower case. */
  criterionWords: string;
  /** What stands in the column of numbers, else the number of the row. */
  label: string;
}

export interface Table {
  rows: Row[];
  omissions: Omission[];
}

/** Reads rows of cells that stand apart by tabs; the first row that names its columns says what each is. */
export function readTable(pasted: PastedText, blocks: readonly Block[], on: CalendarDate | null): Table {
  const table: Table = { rows: [], omissions: [] };
  let fields: (Field | null)[] | null = null;
  let group = '';
  blocks.forEach((block, index) => {
    const cells = cellsOf(pasted, block);
    // Below the first header, only a row that names its columns word for word is another.
    const named = fields === null ? columnOf : fieldOf;
    const header = cells.map((cell) => named(quoted(pasted, cell.from, cell.to)));
    if (isHeader(header)) {
      fields = header;
      return;
    }
    const full = cells.filter(({ from, to }) => to > from);
    if (!fields) {
      table.omissions.push({ from: block.from, to: block.to, why: reasons.table });
      return;
    }
    const cell = (field: Field): Range | null => cells[(fields as (Field | null)[]).indexOf(field)] ?? null;
    const words = (field: Field): string => wordsOf(pasted, cell(field));
    const onlyHeading = full.length <= 2 && words('owner') === '' && words('deadline') === '';
    if (onlyHeading) {
      group = full.map(({ from, to }) => pasted.spelled.slice(from, to)).join(' ');
      return;
    }
    const content = cell('content') ?? widest(cells);
    if (!content || content.to <= content.from) {
      table.omissions.push({ from: block.from, to: block.to, why: reasons.table });
      return;
    }
    const column = words('criterion').toLowerCase();
    table.rows.push({
      ...content,
      owners: namesInCell(pasted, cell('owner')),
      partners: namesInCell(pasted, cell('partner')),
      deadline:
        deadlineInCell(words('deadline'), on) ??
        deadlineInCell(pasted.text.slice(content.from, content.to), on),
      criterionWords: /^\d{1,2}$/.test(column) ? `tiêu chí ${column}` : column || group,
      label: words('number') || String(index + 1),
    });
  });
  return table;
}

const isHeader = (fields: readonly (Field | null)[]): boolean =>
  fields.filter((field) => field !== null).length >= 2 &&
  fields.some((field) => field === 'content' || field === 'owner' || field === 'deadline') &&
  fields.filter((field) => field === null).length <= fields.length / 2;

function cellsOf({ text }: PastedText, { from, to }: Block): Range[] {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const cells: Range[] = [];
  let at = start;
  for (const cell of text.slice(start, to).split('\t')) {
    cells.push(trimmed(text, { from: at, to: at + cell.length }));
    at += cell.length + 1;
  }
  return cells;
}

const wordsOf = (pasted: PastedText, cell: Range | null): string =>
  cell ? quoted(pasted, cell.from, cell.to) : '';

function widest(cells: readonly Range[]): Range | null {
  return cells.reduce<Range | null>(
    (best, cell) => (best && best.to - best.from >= cell.to - cell.from ? best : cell),
    null,
  );
}
