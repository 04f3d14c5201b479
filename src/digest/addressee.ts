import { namesOffice } from '../domain/office';
import type { Settings } from '../domain/settings';
import { folded } from '../domain/text';
import type { Member } from '../domain/tracker';
import { personWords } from '../domain/wording';
import { oneLine } from './sanitizeText';

/** Whom a letter greets and how it calls them. */
export interface Addressee {
  names: string;
  greeting: string;
  /** "đồng chí", "các đồng chí", as the setting has it, or, for a unit's mailbox, "đơn vị". */
  you: string;
}

/** Nobody calls an office "đồng chí", nor one person "các đồng chí" for the rows of two roles. */
export function addresseeOf(
  members: readonly Member[],
  everybody: readonly Member[],
  { formOfAddress }: Pick<Settings, 'formOfAddress'>,
): Addressee {
  const units = new Set(everybody.map((member) => folded(member.unit)));
  const readers = [...new Map(members.map((member) => [member.name, member])).values()];
  const people = readers.filter((member) => !isUnit(member, units));
  const names = readers.map((member) => oneLine(member.name)).join(', ');
  const one = personWords[formOfAddress];
  const several = `các ${one}`;
  if (people.length < readers.length)
    return { names, greeting: `Kính gửi: ${names}`, you: people.length === 0 ? 'đơn vị' : several };
  const you = people.length === 1 ? one : several;
  return { names, greeting: `Kính gửi: ${you} ${names}`, you };
}

/** A member called like somebody's unit, or after their own, is the unit itself: "Công an thị trấn" of the unit "Công an". */
function isUnit({ fullName, unit }: Member, units: ReadonlySet<string>): boolean {
  const called = folded(fullName);
  const own = folded(unit);
  return units.has(called) || (own !== '' && called.startsWith(`${own} `)) || namesOffice(called);
}
