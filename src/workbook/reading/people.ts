import type { CriterionBook } from './criteria';
import { isAddress, type EmailAddress } from '../../domain/address';
import { namesToldApart } from '../../domain/namesakes';
import { folded } from '../../domain/text';
import type { Conclusion, DigestChoice, Member, Neighbourhood } from '../../domain/tracker';
import { unnamed } from '../../domain/wording';
import { acceptingUnknown, type Book, CellReader, shown } from './cells';
import { type RecordColumns, recordsOf, takeRecords } from './leftOut';
import { isBlank } from '../grid';
import { conclusions, digests } from './meanings';
import type { Table, TableRow } from './table';
import { conclusionChoices, digestChoices, type membersTab, type neighbourhoodsTab } from '../tabs/tabs';

export type MemberKey = keyof (typeof membersTab)['columns'];
export type NeighbourhoodKey = keyof (typeof neighbourhoodsTab)['columns'];
type Row = TableRow<MemberKey>;

/** Each address of a cell by itself, as it is copied from a letter too: "Lê Thị Mai <mai@example.com>", "mailto:mai@example.com". */
function addressesIn(cell: string): { usable: EmailAddress[]; unusable: string[] } {
  const written = cell
    .split(/[;,\n]/)
    .map((part) =>
      part
        .replace(/^[^<>@]*<([^<>]*)>$/, '$1')
        .replace(/^\s*mailto:/i, '')
        .trim(),
    )
    .filter((part) => part !== '');
  return { usable: written.filter(isAddress), unusable: written.filter((one) => !isAddress(one)) };
}

const memberColumns: RecordColumns<MemberKey> = {
  name: 'name',
  decisive: ['email', 'unit', 'position', 'role', 'criteria', 'neighbourhoods'],
};

const neighbourhoodColumns: RecordColumns<NeighbourhoodKey> = {
  name: 'name',
  decisive: ['head', 'officer', 'recognised'],
};

/** A member before it is settled what they are called and what they are in charge of. */
type Entered = Omit<Member, 'name' | 'criteria' | 'neighbourhoods'>;

/** What the tab "Thành viên" says of who somebody is, which other tabs' names are looked up in. */
export type Known = Omit<Member, 'criteria' | 'neighbourhoods'>;

/** Who stands in the tab "Thành viên". An address that cannot be used is reported and left out; no letter goes there. */
export function readPeople(table: Table<MemberKey>): Map<Known, Row> {
  const read = new CellReader<MemberKey>(table.sheet, table.problems);
  const people = enteredIn(table, read);
  const names = namesToldApart([...people.keys()]);
  return mapKeys(people, (person, row) => {
    const name = names.get(person) ?? null;
    if (name === null) read.report(row, 'name', sameInAll(person.fullName));
    // A row moves, so nobody may write this; it only keeps two people from being taken for one.
    return { ...person, name: name ?? `${person.fullName} (dòng ${person.row})` };
  });
}

const sameInAll = (name: string): string =>
  `Có dòng khác cũng tên “${shown(name)}” mà không có gì phân biệt. Nếu là hai người, ghi đơn vị, chức vụ hoặc địa chỉ thư khác nhau; nếu là một, ghi cùng địa chỉ thư hoặc bỏ một dòng.`;

/** The same people with what they are in charge of. */
export function readMembers(
  table: Table<MemberKey>,
  people: ReadonlyMap<Known, Row>,
  criteria: CriterionBook,
  neighbourhoods: Book,
): Map<Member, Row> {
  const read = new CellReader<MemberKey>(table.sheet, table.problems);
  return mapKeys(people, (person, row) => ({
    ...person,
    criteria: read.names(row, 'criteria', criteria).flatMap((name) => criteria.find(name) ?? []),
    neighbourhoods: read.names(row, 'neighbourhoods', neighbourhoods),
  }));
}

/** The same rows under what is made of each record. */
const mapKeys = <One, Other>(
  rows: ReadonlyMap<One, Row>,
  make: (record: One, row: Row) => Other,
): Map<Other, Row> => new Map([...rows].map(([record, row]) => [make(record, row), row]));

function enteredIn(table: Table<MemberKey>, read: CellReader<MemberKey>): Map<Entered, Row> {
  return recordsOf(takeRecords(table, memberColumns), (row) => {
    const name = read.text(row, 'name');
    const address = read.text(row, 'email');
    if (isBlank(row.cell('name')))
      read.report(
        row,
        'name',
        address === ''
          ? 'Chưa ghi họ và tên, cũng chưa có địa chỉ thư. Ghi tên ở ô này, hoặc xóa dòng.'
          : 'Thiếu họ và tên. Bản tin vẫn gửi theo địa chỉ thư. Ghi tên ở ô này.',
      );
    const { usable, unusable } = addressesIn(address);
    for (const one of unusable)
      read.report(
        row,
        'email',
        `Địa chỉ thư “${shown(one)}” không dùng được. Ghi như ten@example.com; nếu có hai thì cách nhau bằng dấu chấm phẩy.`,
      );
    return {
      row: row.row,
      fullName: oneLine(name || address || unnamed('tên', row.row)),
      position: oneLine(read.text(row, 'position')),
      unit: oneLine(read.text(row, 'unit')),
      addresses: usable,
      role: oneLine(read.text(row, 'role')),
      left: hasLeft(read.text(row, 'role')),
      digest: read.choice<DigestChoice>(row, 'digest', digests, digestChoices) ?? 'personal',
    };
  });
}

/** The tab "Khu phố". Who heads a neighbourhood need not be a member. */
export function readNeighbourhoods(
  table: Table<NeighbourhoodKey>,
  members: Book,
): Map<Neighbourhood, TableRow<NeighbourhoodKey>> {
  const read = new CellReader<NeighbourhoodKey>(table.sheet, table.problems);
  return recordsOf(takeRecords(table, neighbourhoodColumns), (row) => {
    if (isBlank(row.cell('name')))
      read.report(row, 'name', 'Chưa ghi tên khu phố. Ghi ở ô này; dòng vẫn được tính.');
    const names = (key: 'head' | 'officer') => read.names(row, key, acceptingUnknown(members)).join(', ');
    return {
      row: row.row,
      name: oneLine(read.text(row, 'name')) || unnamed('tên', row.row),
      head: names('head'),
      officer: names('officer'),
      recognised: read.choice<Conclusion>(row, 'recognised', conclusions, conclusionChoices),
    };
  });
}

/** "Đã nghỉ" in the column of roles: the row stays, so that whoever reads of old tasks knows who did them. */
const hasLeft = (role: string): boolean =>
  /\b(?:da nghi|nghi huu|nghi viec|da chuyen|chuyen cong tac|thoi tham gia)\b/.test(folded(role));

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
