import { folded } from '../domain/text';
import type { Member } from '../domain/tracker';
import { oneLine } from './legible';

/** Whom a letter greets and how it calls them. */
export interface Addressee {
  names: string;
  greeting: string;
  /** "đồng chí", "các đồng chí" or, for a unit's mailbox, "đơn vị". */
  you: string;
}

/** A member called like somebody's unit is the unit itself; nobody calls an office "đồng chí". */
export function addresseeOf(members: readonly Member[], everybody: readonly Member[]): Addressee {
  const units = new Set(everybody.map((member) => folded(member.unit)));
  const people = members.filter((member) => !units.has(folded(member.name)));
  const names = members.map((member) => oneLine(member.name)).join(', ');
  if (people.length < members.length)
    return { names, greeting: `Kính gửi: ${names}`, you: people.length === 0 ? 'đơn vị' : 'các đồng chí' };
  const you = people.length === 1 ? 'đồng chí' : 'các đồng chí';
  return { names, greeting: `Kính gửi: ${you} ${names}`, you };
}
