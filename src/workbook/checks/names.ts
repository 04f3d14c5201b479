import { nearest } from '../../domain/nearest';
import { type Book, namesIn } from '../reading/cells';
import { cellText } from '../rowEdits';
import type { TableRow } from '../reading/table';
import type { Finding, Repair } from './finding';

/** What names in one column are looked up in, and those that may have been meant. */
export interface Directory {
  book: Book;
  names: readonly string[];
}

export interface NamedColumn<Key extends string> {
  sheet: string;
  tab: Repair['tab'];
  key: Key;
  directory: Directory;
  about(row: TableRow<Key>): string;
  /** How the row is found again; null where it cannot be told for sure. */
  find(row: TableRow<Key>): Pick<Repair, 'by' | 'code'> | null;
}

/** Names that nothing bears, each with the one that was most likely meant, and names that several bear. */
export function nameFindings<Key extends string>(
  rows: readonly TableRow<Key>[],
  { sheet, tab, key, directory, about, find }: NamedColumn<Key>,
): Finding[] {
  const { book, names } = directory;
  if (!book.readable) return [];
  return rows.flatMap((row) => {
    const seen = cellText(row.cell(key));
    if (seen === '' || book.find(seen) !== null) return [];
    return namesIn(seen, (name) => book.find(name) !== null)
      .filter((name) => book.find(name) === null)
      .map((name): Finding => {
        const unclear = book.unclear?.(name) ?? null;
        const meant = unclear === null ? nearest(name, names) : null;
        const found = meant === null ? null : find(row);
        return {
          group: 'names',
          sheet,
          cell: row.place(key),
          about: about(row),
          says: unclear?.message ?? book.unknown(name),
          repair:
            meant === null || found === null
              ? null
              : {
                  ...found,
                  says: `Đổi “${name}” thành “${meant}”`,
                  tab,
                  cells: [{ key, seen, value: withName(seen, name, meant) }],
                },
        };
      });
  });
}

/** One of several names in a cell replaced; signs and spaces between them stay. */
function withName(text: string, name: string, meant: string): string {
  return text
    .split(/([\n;,]|\s+và\s+)/u)
    .map((part) => (part.trim() === name ? part.replace(name, () => meant) : part))
    .join('');
}
