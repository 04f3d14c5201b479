import type { CalendarDate } from '../../domain/calendar';
import type { ReadDeadline } from '../../domain/deadlines';
import type { Block } from '../outline/blocks';
import { deadlineInCell } from '../text/deadline';
import type { Field } from '../text/fields';
import { cellOf, type Fields, headerOf } from './grid';
import type { Cell } from '../text/lines';
import { reasons } from '../text/leftOut';
import type { Omission } from '../clauses/paragraph';
import { type PastedText, pastedText } from '../text/pasted';
import type { Range } from '../text/range';
import { namesInCell } from '../names/cellNames';

/** A duty as one row of a pasted table has it. */
interface Row extends Range {
  /** What is to be done, on one line. */
  text: string;
  owners: string[];
  /** Its cell is empty, as that of a merged one is: the owners are those of the row above. */
  isImplied: boolean;
  partners: string[];
  deadline: ReadDeadline | null;
  /** What the column of deadlines holds that was not understood. */
  isUnread: boolean;
  /** What the column of criteria or the heading row above says, in lower case. */
  criterionWords: string;
  /** What stands in the column of numbers, else the number of the row. */
  label: string;
}

interface Table {
  rows: Row[];
  omissions: Omission[];
  /** What its columns are; null where no row says so. */
  fields: Fields | null;
}

/** Reads rows of cells; the first row that names its columns says what each is, else the table `above` the heading they stand under. */
export function readTable(
  pasted: PastedText,
  blocks: readonly Block[],
  on: CalendarDate | null,
  above: Fields | null = null,
): Table {
  const reader = new TableReader(pasted, on, above);
  blocks.forEach((block, index) => reader.read(block, index));
  return { ...reader.table, fields: reader.fields };
}

class TableReader {
  readonly table: Pick<Table, 'rows' | 'omissions'> = { rows: [], omissions: [] };
  fields: Fields | null = null;
  private group = '';

  constructor(
    private readonly pasted: PastedText,
    private readonly on: CalendarDate | null,
    private readonly above: Fields | null,
  ) {}

  read(block: Block, index: number): void {
    const cells = block.cells ?? tabbedCells(this.pasted, block);
    const header = headerOf(cells, this.fields === null);
    if (header) this.fields = header;
    else if (this.fields === null && cells.length === this.above?.length) this.fields = this.above;
    if (header) return;
    if (!this.fields || cells.length === 0) this.omit(block);
    else if (this.isGroup(cells))
      this.group = full(cells)
        .map(({ text }) => text.toLowerCase())
        .join(' ');
    else this.readRow(block, cells, index);
  }

  private omit({ from, to }: Block): void {
    this.table.omissions.push({ from, to, why: reasons.table, rule: 'unreadableRow' });
  }

  private cell(cells: readonly Cell[], field: Field): Cell | null {
    return cells[this.fields?.indexOf(field) ?? -1] ?? null;
  }

  private names(text: string): string[] {
    return namesInCell(pastedText(text, this.pasted.names), { from: 0, to: text.length });
  }

  /** "I | Tiêu chí số 3": a heading among the rows. */
  private isGroup(cells: readonly Cell[]): boolean {
    const isEmpty = (field: Field): boolean => (this.cell(cells, field)?.text ?? '') === '';
    return full(cells).length <= 2 && isEmpty('deadline') && isEmpty('owner');
  }

  private readRow(block: Block, cells: readonly Cell[], index: number): void {
    const words = (field: Field): string => this.cell(cells, field)?.text ?? '';
    const content = this.cell(cells, 'content') ?? widest(cells);
    if (!content || content.text === '') return this.omit(block);
    const owners = this.names(words('owner'));
    const above = this.table.rows[this.table.rows.length - 1];
    const isImplied = owners.length === 0 && this.cell(cells, 'owner') !== null && above !== undefined;
    const column = words('criterion').toLowerCase();
    const deadline = deadlineInCell(words('deadline'), this.on);
    this.table.rows.push({
      from: content.from,
      to: content.to,
      text: content.text,
      owners: isImplied ? above.owners : owners,
      isImplied,
      partners: this.names(words('partner')),
      deadline: deadline ?? deadlineInCell(content.text, this.on),
      isUnread: deadline === null && /\d/.test(words('deadline')),
      criterionWords: /^\d{1,2}$/.test(column) ? `tiêu chí ${column}` : column || this.group,
      label: words('number') || String(index + 1),
    });
  }
}

const full = (cells: readonly Cell[]): Cell[] => cells.filter(({ text }) => text !== '');

function tabbedCells(pasted: PastedText, { from, to }: Block): Cell[] {
  const { text } = pasted;
  let at = text.lastIndexOf('\n', from - 1) + 1;
  return text
    .slice(at, to)
    .split('\t')
    .map((part) => {
      const cell = cellOf(pasted, { from: at, to: at + part.length });
      at += part.length + 1;
      return cell;
    });
}

const widest = (cells: readonly Cell[]): Cell | null =>
  cells.reduce<Cell | null>(
    (best, cell) => (best && best.text.length >= cell.text.length ? best : cell),
    null,
  );
