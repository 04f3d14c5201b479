import { classIn } from '../../domain/givenTo';
import { foldedName, isUnclear, spelledName, unclearName, waysToWrite } from '../../domain/namesakes';
import { listed } from '../../domain/text';
import type { Neighbourhood } from '../../domain/tracker';
import { type Book, shown, type UnclearName } from './cells';
import type { Known } from './people';

/**
 * How people write names in cells, resolved to how the tabs have them: the first of several that are written alike wins.
 * An unknown name is kept as written, for it still tells a reader who is meant.
 */
class NameBook implements Book {
  readonly keepsUnknown = true;
  private readonly known = new Map<string, string>();

  /** `names`: each way of writing with the name as the tabs have it; `unknown`: what to say of any other; `readable`: see Book. */
  constructor(
    names: readonly (readonly [written: string, name: string])[],
    readonly unknown: (name: string) => string,
    readonly readable: boolean,
  ) {
    for (const [written, name] of names) {
      const key = foldedName(written);
      if (key !== '' && !this.known.has(key)) this.known.set(key, name);
    }
  }

  find(written: string): string | null {
    return this.known.get(foldedName(written)) ?? null;
  }
}

/**
 * Members as cells name them, before all others so that a person is never taken for a unit or a neighbourhood of the same name.
 * How a name is spelled decides, and where nobody's is spelled so, how it is written without marks. A name that fits two
 * is neither's.
 */
class PeopleBook implements Book {
  readonly keepsUnknown = true;
  readonly readable: boolean;
  private readonly bySpelling = new Map<string, Set<Known>>();
  private readonly byLetters = new Map<string, Set<Known>>();
  private readonly members = new Map<string, Known>();

  constructor(
    members: readonly Known[],
    private readonly others: NameBook,
  ) {
    this.readable = others.readable;
    for (const member of members) {
      // Of one person with two rows the first stands for both.
      const person = this.members.get(member.name) ?? member;
      this.members.set(member.name, person);
      this.add(member.fullName, person);
    }
    // A full name is never somebody else's name with something behind it.
    const fullNames = new Set(this.bySpelling.keys());
    for (const member of members)
      for (const way of [...waysToWrite(member), ...member.addresses])
        if (!fullNames.has(spelledName(way))) this.add(way, this.members.get(member.name) ?? member);
    // What only a row tells apart is no way to write a name: rows move.
    for (const member of this.members.values())
      if (this.find(member.name) !== member.name)
        for (const bearer of this.bearers(member.fullName)) this.add(member.name, bearer);
  }

  find(written: string): string | null {
    const [first, ...further] = this.bearers(written);
    if (first === undefined) return this.others.find(written);
    return further.length === 0 ? first.name : null;
  }

  unclear(written: string): UnclearName | null {
    const bearers = this.bearers(written);
    if (bearers.length < 2) return null;
    const ways = bearers.map(({ name }) => name).filter((name) => this.find(name) === name);
    const named = new Set(bearers.map(({ fullName }) => spelledName(fullName))).size === 1;
    return {
      kept: unclearName(shown((named && bearers[0]?.fullName) || written)),
      message: unclearMessage(written, bearers.length, ways),
      ways,
    };
  }

  unknown(name: string): string {
    return this.others.unknown(name);
  }

  private add(written: string, member: Known): void {
    for (const [map, key] of [
      [this.bySpelling, spelledName(written)],
      [this.byLetters, foldedName(written)],
    ] as const) {
      const bearers = map.get(key) ?? new Set();
      map.set(key, bearers.add(member));
    }
  }

  private bearers(written: string): Known[] {
    return [...(this.bySpelling.get(spelledName(written)) ?? this.byLetters.get(foldedName(written)) ?? [])];
  }
}

/** Ways that are offered for a name; of more namesakes the tab of members has the rest. */
const mostWays = 6;

function unclearMessage(name: string, count: number, ways: readonly string[]): string {
  const offered = ways.slice(0, mostWays).join(' hoặc ');
  const wayOut =
    ways.length === 0
      ? 'Ghi đơn vị, chức vụ hoặc địa chỉ thư khác nhau cho từng người ở tab đó.'
      : `Ghi rõ: ${offered}${ways.length > mostWays ? '…' : '.'}`;
  return `“${shown(name)}” có thể là ${count} người trong tab “Thành viên” nên chưa ai nhận tin theo tên này. ${wayOut}`;
}

/** Neighbourhoods by their names, with "khu phố" before them or without. `readable`: see Book. */
export function neighbourhoodBook(neighbourhoods: readonly Neighbourhood[], readable: boolean): Book {
  return new NameBook(
    neighbourhoods.flatMap(({ name }) => placeNames(name).map((written) => [written, name] as const)),
    (name) => `Không có khu phố “${name}” trong tab “Khu phố”. Sửa tên hoặc thêm vào tab đó.`,
    readable,
  );
}

/** Who may owe a task: members, their units, those who head or care for a neighbourhood, and neighbourhoods. */
export function peopleBook(
  members: readonly Known[],
  neighbourhoods: readonly Neighbourhood[],
  readable: boolean,
): PeopleBook {
  const names = [
    ...members.map(({ unit }) => unit),
    ...neighbourhoods.flatMap(({ head, officer }) => [...listed(head), ...listed(officer)]),
  ].filter((name) => !isUnclear(name));
  const places = neighbourhoods.flatMap(({ name }) =>
    placeNames(name).map((written) => [written, name] as const),
  );
  const others = new NameBook(
    [...names.map((name) => [name, name] as const), ...places],
    (name) =>
      classIn(name) === null
        ? `Không có ai tên “${name}” trong tab “Thành viên”, nên tên này không nhận được tin. Sửa tên hoặc thêm người.`
        : `Việc giao cho “${name}” chưa chia đến từng nơi. Chọn Giao cho từng đơn vị, cá nhân để mỗi nơi có một dòng.`,
    readable,
  );
  return new PeopleBook(members, others);
}

/** "Khu phố Xuân Hợp" is also called "Xuân Hợp", and the other way round; "KP1", "KP. 1" and "khu phố số 1" are one. */
function placeNames(name: string): string[] {
  const bare = name.replace(/^(?:(?:khu phố|tổ dân phố|thôn)\s+|(?:KP|TDP)(?:[.\s]+|(?=\d)))/iu, '');
  const short = /^tổ dân phố|^tdp/iu.test(name) ? 'tdp' : 'kp';
  const spaced = ['', ' ', '. ', '.', ' số '].map((between) => `${short}${between}${bare}`);
  return [name, bare, `khu phố ${bare}`, `khu phố số ${bare}`, ...spaced];
}
