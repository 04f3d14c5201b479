import type { Cell } from '../text/lines';
import type { PastedText } from '../text/pasted';
import { type Range, trimmed } from '../text/range';
import { columnOf, type Field, fieldOf } from '../text/fields';

export type Fields = readonly (Field | null)[];

export function cellOf({ text }: PastedText, range: Range): Cell {
  const { from, to } = trimmed(text, range);
  return { from, to, text: text.slice(from, to).replace(/\s+/g, ' ') };
}

/** A cell with the words that go on in a line below. */
export const joined = (cell: Cell, more: Cell): Cell => {
  if (more.text === '') return cell;
  return cell.text === '' ? more : { ...cell, text: `${cell.text} ${more.text}` };
};

/** The first header may name its columns loosely; below it only a row that names them word for word is another. */
export function headerOf(cells: readonly Cell[], isFirst: boolean): Fields | null {
  const fields = cells.map(({ text }) => (isFirst ? columnOf : fieldOf)(text));
  return namesColumns(fields) ? fields : null;
}

/** At least two known fields, one of them what, who or when. */
const namesColumns = (fields: Fields): boolean =>
  fields.filter((field) => field !== null).length >= 2 &&
  fields.some((field) => field === 'content' || field === 'owner' || field === 'deadline') &&
  fields.filter((field) => field === null).length <= fields.length / 2;
