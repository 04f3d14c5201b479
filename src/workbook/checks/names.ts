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
  const isKnown = (name: string) => book.find(name) !== null;
  return rows.flatMap((row) => {
    const seen = cellText(row.cell(key));
    if (isKnown(seen)) return [];
    return namesIn(seen, isKnown)
      .filter((name) => !isKnown(name))
      .flatMap((name): Finding[] => {
        const unclear = book.unclear?.(name) ?? null;
        if (unclear === null && !book.readable) return [];
        const near = unclear === null ? nearest(name, names) : null;
        const found = find(row);
        const repair = (meant: string): Repair[] =>
          found === null
            ? []
            : [
                {
                  ...found,
                  says: `Đổi “${name}” thành “${meant}”`,
                  tab,
                  cells: [{ key, seen, value: withName(seen, name, meant) }],
                },
              ];
        return [
          {
            group: 'names',
            sheet,
            cell: row.place(key),
            about: about(row),
            says: unclear?.message ?? book.unknown(name),
            repairs: [...(unclear?.ways ?? []), ...(near === null ? [] : [near])].flatMap(repair),
          },
        ];
      });
  });
}

/** One of several names in a cell replaced, and not the beginning of another; signs and spaces between them stay. */
function withName(text: string, name: string, meant: string): string {
  let at = text.indexOf(name);
  while (at >= 0 && (isLetter.test(text.charAt(at - 1)) || goesOn.test(text.slice(at + name.length))))
    at = text.indexOf(name, at + 1);
  return at < 0 ? text : text.slice(0, at) + meant + text.slice(at + name.length);
}

const isLetter = new RegExp(String.raw`\p{L}`, 'u');
const goesOn = new RegExp(String.raw`^(?: \(|\p{L})`, 'u');
