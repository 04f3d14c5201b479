import { classIn } from '../../domain/givenTo';
import { spelledName } from '../../domain/namesakes';
import { nearest } from '../../domain/nearest';
import { namesOffice, namesPlace } from '../../domain/office';
import { type Book, namesIn } from '../reading/cells';
import { cellText } from '../rowEdits';
import type { TableRow } from '../reading/table';
import type { Addition, Finding, Place, Repair, RowName, RowRepair } from './finding';

/** What names in one column are looked up in, and those that may have been meant. */
export interface Directory {
  kind: 'people' | 'places' | 'targets';
  book: Book;
  names: readonly string[];
}

interface NamedColumn<Key extends string> {
  sheet: string;
  tab: RowRepair['tab'];
  key: Key;
  directory: Directory;
  about(row: TableRow<Key>): string;
  /** How the row is found again; null where it cannot be told for sure. */
  find(row: TableRow<Key>): RowName | null;
}

/** A name, as one cell has it, that nothing bears or that several bear. */
export interface DoubtfulName {
  name: string;
  directory: Directory;
  place: Place;
  /** The change that puts another name there; null where the row cannot be found again. */
  replacedBy(meant: string): RowRepair | null;
}

export function doubtfulNames<Key extends string>(
  rows: readonly TableRow<Key>[],
  { sheet, tab, key, directory, about, find }: NamedColumn<Key>,
): DoubtfulName[] {
  const { book } = directory;
  const isKnown = (name: string) => book.find(name) !== null;
  const isDoubtful = (name: string) => !isKnown(name) && (book.readable || isBorneBySeveral(book, name));
  return rows.flatMap((row) => {
    const seen = cellText(row.cell(key));
    if (isKnown(seen)) return [];
    return namesIn(seen, isKnown)
      .filter(isDoubtful)
      .map((name): DoubtfulName => ({
        name,
        directory,
        place: { sheet, cell: row.place(key), about: about(row) },
        replacedBy: (meant) => {
          const found = find(row);
          return found && { ...found, tab, cells: [{ key, seen, value: withName(seen, name, meant) }] };
        },
      }));
  });
}

const isBorneBySeveral = (book: Book, name: string): boolean => (book.unclear?.(name) ?? null) !== null;

/** Each name once, with every cell it stands in: the one most likely meant, each of several who bear it, or a place in the list. */
export function nameFindings(doubtful: readonly DoubtfulName[]): Finding[] {
  const byName = new Map<string, DoubtfulName[]>();
  for (const one of doubtful) {
    const key = `${one.directory.kind} ${spelledName(one.name)}`;
    byName.set(key, [...(byName.get(key) ?? []), one]);
  }
  return [...byName.values()].map(([first, ...others]): Finding => {
    const { name, directory, place } = first!;
    const unclear = directory.book.unclear?.(name) ?? null;
    const near = unclear === null ? nearest(name, directory.names) : null;
    const meant = [...(unclear?.ways ?? []), ...(near === null ? [] : [near])];
    return {
      ...place,
      group: 'names',
      says: unclear?.message ?? directory.book.unknown(name),
      ...(others.length > 0 && { also: others.map((other) => other.place) }),
      repairs: [
        ...meant.flatMap((one) => replacement([first!, ...others], one)),
        ...(unclear === null ? additions(name, directory.kind) : []),
      ],
    };
  });
}

function replacement(doubtful: readonly DoubtfulName[], meant: string): Repair[] {
  const rows = doubtful.flatMap((one) => one.replacedBy(meant) ?? []);
  if (rows.length === 0) return [];
  const what =
    doubtful.length === 1
      ? `“${doubtful[0]!.name}”`
      : rows.length === doubtful.length
        ? `cả ${rows.length} chỗ`
        : `${rows.length} chỗ`;
  return [{ says: `Đổi ${what} thành “${meant}”`, does: { kind: 'change', rows } }];
}

/** A name may be right, and only missing in its list. A class of offices or places stands in none. */
function additions(name: string, kind: Directory['kind']): Repair[] {
  const added = (says: string, done: string, addition: Addition): Repair => ({
    says,
    done,
    does: { kind: 'add', ...addition },
  });
  if (kind === 'targets' || classIn(name) !== null) return [];
  if (kind === 'places' || namesPlace(name))
    return [
      added('Thêm khu phố này', `Đã thêm “${name}” vào tab “Khu phố”.`, {
        tab: 'neighbourhoods',
        row: { name },
      }),
    ];
  const inList = `Đã thêm “${name}” vào tab “Thành viên”. Ghi địa chỉ thư ở đó để nơi này nhận được bản tin.`;
  const unit = added(namesOffice(name) ? 'Thêm đơn vị này' : 'Là đơn vị', inList, {
    tab: 'members',
    row: { name, unit: name },
  });
  if (namesOffice(name)) return [unit];
  return [
    added('Thêm người này', inList.replace('nơi này', 'người này'), { tab: 'members', row: { name } }),
    unit,
  ];
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
