import { namesOffice } from './office';
import { folded, spelled } from './text';
import type { Member } from './tracker';

/** What is known of a person before it is settled what to call them. */
export type Person = Pick<Member, 'fullName' | 'position' | 'unit' | 'addresses'>;

/**
 * What each of these people is called everywhere: by the full name alone where nobody else bears it, else with what tells
 * them apart, "Nguyễn Văn An (UBND phường)": unit, position, both, or address, the first that no namesake has too. Null where
 * nothing does. Rows of one name and one address are one person with several roles; an office is one however many rows it has.
 */
export function namesToldApart(people: readonly Person[]): Map<Person, string | null> {
  const byName = new Map<string, Person[]>();
  for (const person of people) {
    const key = spelledName(person.fullName);
    byName.set(key, [...(byName.get(key) ?? []), person]);
  }
  const names = new Map<Person, string | null>();
  for (const bearers of byName.values()) {
    const namesakes = eachOnce(bearers);
    for (const rows of namesakes) {
      const others = namesakes.filter((one) => one !== rows);
      const name = others.length === 0 ? (rows[0]?.fullName ?? '') : toldApart(rows, others, byName);
      for (const row of rows) names.set(row, name);
    }
  }
  return names;
}

/** Each way of writing who is meant beside the full name: "Nguyễn Văn An (UBND phường)", the best first. */
export const waysToWrite = (person: Person): string[] =>
  distinctions([person]).map((distinction) => `${person.fullName} (${distinction})`);

/** How a name goes on in the records while several bear it: nobody is called so, and people see why. */
export const unclearName = (name: string): string => `${name}${unclearMark}`;
export const isUnclear = (name: string): boolean => name.endsWith(unclearMark);
const unclearMark = ' (chưa rõ là ai)';

/** The form in which names are compared as they are spelled, and that of names typed without their marks. */
export const spelledName = (name: string): string => {
  const words = spelled(name).split(' ');
  return words.slice(words.length - foldedName(name).split(' ').length).join(' ');
};

/** Forms of address in front of a name do not make it another name. */
export const foldedName = (name: string): string =>
  folded(name).replace(/^(?:(?:cac )?dong chi|d\/c|dc|ong|ba|anh|chi) /, '');

/** The rows of one name, those of the same person together. */
function eachOnce(bearers: readonly Person[]): Person[][] {
  let people: Person[][] = [];
  for (const row of bearers) {
    const same = people.filter((rows) => rows.some((one) => isSame(one, row)));
    people = [...people.filter((rows) => !same.includes(rows)), [...same.flat(), row]];
  }
  return people;
}

function isSame(one: Person, other: Person): boolean {
  const addresses = new Set(one.addresses.map((address) => address.toLowerCase()));
  return namesOffice(one.fullName) || other.addresses.some((address) => addresses.has(address.toLowerCase()));
}

function toldApart(
  rows: readonly Person[],
  others: readonly (readonly Person[])[],
  taken: ReadonlyMap<string, unknown>,
): string | null {
  const shared = new Set(others.flatMap((one) => distinctions(one).map(spelled)));
  const fullName = rows[0]?.fullName ?? '';
  const name = distinctions(rows)
    .filter((distinction) => !shared.has(spelled(distinction)))
    .map((distinction) => `${fullName} (${distinction})`)
    .find((candidate) => !taken.has(spelledName(candidate)));
  return name ?? null;
}

/** What may tell a person apart, the best first; without brackets of its own, which would end the one it stands in. */
function distinctions(rows: readonly Person[]): string[] {
  const both = rows.flatMap(({ position, unit }) =>
    position !== '' && unit !== '' ? [`${position}, ${unit}`] : [],
  );
  return [
    ...rows.map(({ unit }) => unit),
    ...rows.map(({ position }) => position),
    ...both,
    ...rows.flatMap(({ addresses }) => addresses),
  ]
    .map((text) => text.replace(/[()\s]+/g, ' ').trim())
    .filter((text) => text !== '');
}
