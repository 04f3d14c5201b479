import { classIn } from '../../domain/givenTo';
import { folded } from '../../domain/text';
import type { Conclusion, DigestChoice, Member, Neighbourhood } from '../../domain/tracker';
import { type Book, CellReader, shown } from './cells';
import { conclusions, digests } from './meanings';
import type { Table } from './table';
import { conclusionChoices, digestChoices, type membersTab, type neighbourhoodsTab } from '../tabs/tabs';

type MemberKey = keyof (typeof membersTab)['columns'];
type NeighbourhoodKey = keyof (typeof neighbourhoodsTab)['columns'];

/**
 * One address that every mail server takes: no comma, space, line break or quotes that could name a second recipient
 * or a header (RFC 5321's atoms, which is what committees use).
 */
const oneAddress = /^[a-z0-9._%+-]+@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/i;

/** Each address of a cell by itself, as it is copied from a letter too: "Lê Thị Mai <mai@example.com>", "mailto:mai@example.com". */
function addressesIn(cell: string): { usable: string[]; unusable: string[] } {
  const written = cell
    .split(/[;,\n]/)
    .map((part) =>
      part
        .replace(/^[^<>@]*<([^<>]*)>$/, '$1')
        .replace(/^\s*mailto:/i, '')
        .trim(),
    )
    .filter((part) => part !== '');
  const fits = (one: string) => one.length <= 254 && oneAddress.test(one);
  return { usable: written.filter(fits), unusable: written.filter((one) => !fits(one)) };
}

/** The tab "Thành viên". An address that cannot be used is reported and left out; no letter goes there. */
export function readMembers(table: Table<MemberKey>, criteria: Book, neighbourhoods: Book): Member[] {
  const read = new CellReader<MemberKey>(table.sheet, table.problems);
  return table.rows.flatMap((row) => {
    const name = read.text(row, 'name');
    const address = read.text(row, 'email');
    if (name === '' && address === '') return [];
    if (name === '') read.report(row, 'name', 'Thiếu họ và tên. Bản tin vẫn gửi theo địa chỉ thư.');
    const { usable, unusable } = addressesIn(address);
    for (const one of unusable)
      read.report(
        row,
        'email',
        `Địa chỉ thư “${shown(one)}” không dùng được. Ghi như ten@example.com; nếu có hai thì cách nhau bằng dấu chấm phẩy.`,
      );
    return [
      {
        row: row.row,
        name: oneLine(name || address),
        position: oneLine(read.text(row, 'position')),
        unit: oneLine(read.text(row, 'unit')),
        email: usable[0] ?? '',
        ...(usable.length > 1 ? { alsoAt: usable.slice(1) } : {}),
        role: oneLine(read.text(row, 'role')),
        ...(hasLeft(read.text(row, 'role')) ? { left: true as const } : {}),
        criteria: read.names(row, 'criteria', criteria),
        neighbourhoods: read.names(row, 'neighbourhoods', neighbourhoods),
        digest: read.choice<DigestChoice>(row, 'digest', digests, digestChoices) ?? 'personal',
      },
    ];
  });
}

/** The tab "Khu phố"; rows without a name are left out. */
export function readNeighbourhoods(table: Table<NeighbourhoodKey>): Neighbourhood[] {
  const read = new CellReader<NeighbourhoodKey>(table.sheet, table.problems);
  return table.rows.flatMap((row) => {
    const name = oneLine(read.text(row, 'name'));
    if (name === '') return [];
    return [
      {
        row: row.row,
        name,
        head: read.text(row, 'head'),
        officer: read.text(row, 'officer'),
        recognised: read.choice<Conclusion>(row, 'recognised', conclusions, conclusionChoices),
      },
    ];
  });
}

/** "Đã nghỉ" in the column of roles: the row stays, so that whoever reads of old tasks knows who did them. */
const hasLeft = (role: string): boolean =>
  /\b(?:da nghi|nghi huu|nghi viec|da chuyen|chuyen cong tac|thoi tham gia)\b/.test(folded(role));

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Forms of address in front of a name do not make it another name. */
const unaddressed = (name: string): string =>
  folded(name).replace(/^(?:(?:cac )?dong chi|d\/c|dc|ong|ba|anh|chi) /, '');

/**
 * How people write names in cells, resolved to how the tabs have them: the first of several that are written alike wins.
 * An unknown name is kept as written, for it still tells a reader who is meant.
 */
export class NameBook implements Book {
  readonly keepsUnknown = true;
  private readonly known = new Map<string, string>();

  /** `names`: each way of writing with the name as the tabs have it; `unknown`: what to say of any other; `readable`: see Book. */
  constructor(
    names: readonly (readonly [written: string, name: string])[],
    readonly unknown: (name: string) => string,
    readonly readable: boolean,
  ) {
    for (const [written, name] of names) {
      const key = unaddressed(written);
      if (key !== '' && !this.known.has(key)) this.known.set(key, name);
    }
  }

  find(written: string): string | null {
    return this.known.get(unaddressed(written)) ?? null;
  }
}

/** Neighbourhoods by their names, with "khu phố" before them or without. `readable`: see Book. */
export function neighbourhoodBook(neighbourhoods: readonly Neighbourhood[], readable: boolean): NameBook {
  return new NameBook(
    neighbourhoods.flatMap(({ name }) => placeNames(name).map((written) => [written, name] as const)),
    (name) => `Không có khu phố “${name}” trong tab “Khu phố”. Sửa tên hoặc thêm vào tab đó.`,
    readable,
  );
}

/** Who may owe a task: members first, so that a person is never taken for a unit or a neighbourhood of the same name. */
export function peopleBook(
  members: readonly Member[],
  neighbourhoods: readonly Neighbourhood[],
  readable: boolean,
): NameBook {
  const names = [
    ...members.map(({ name }) => name),
    ...members.map(({ unit }) => unit),
    ...neighbourhoods.flatMap(({ head, officer }) => [head, officer]),
  ];
  const places = neighbourhoods.flatMap(({ name }) =>
    placeNames(name).map((written) => [written, name] as const),
  );
  return new NameBook(
    [...names.map((name) => [name, name] as const), ...places],
    (name) =>
      classIn(name) === null
        ? `Không có ai tên “${name}” trong tab “Thành viên”, nên tên này không nhận được tin. Sửa tên hoặc thêm người.`
        : `Việc giao cho “${name}” chưa chia đến từng nơi. Chọn Giao cho từng nơi để mỗi nơi có một dòng.`,
    readable,
  );
}

/** "Khu phố Xuân Hợp" is also called "Xuân Hợp", and the other way round; "KP1", "KP. 1" and "khu phố số 1" are one. */
function placeNames(name: string): string[] {
  const bare = name.replace(/^(?:(?:khu phố|tổ dân phố|thôn)\s+|(?:KP|TDP)(?:[.\s]+|(?=\d)))/iu, '');
  const short = /^tổ dân phố|^tdp/iu.test(name) ? 'tdp' : 'kp';
  const spaced = ['', ' ', '. ', '.', ' số '].map((between) => `${short}${between}${bare}`);
  return [name, bare, `khu phố ${bare}`, `khu phố số ${bare}`, ...spaced];
}
