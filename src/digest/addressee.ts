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

/** Nobody calls an office "đồng chí". */
export function addresseeOf(members: readonly Member[], everybody: readonly Member[]): Addressee {
  const units = new Set(everybody.map((member) => folded(member.unit)));
  const people = members.filter((member) => !isUnit(member, units));
  const names = members.map((member) => oneLine(member.name)).join(', ');
  if (people.length < members.length)
    return { names, greeting: `Kính gửi: ${names}`, you: people.length === 0 ? 'đơn vị' : 'các đồng chí' };
  const you = people.length === 1 ? 'đồng chí' : 'các đồng chí';
  return { names, greeting: `Kính gửi: ${you} ${names}`, you };
}

/** How units are called; no family name stands before such words. */
const unitHead =
  /^(?:cong an|uy ban|ubnd|hdnd|mttq|mat tran|van phong|ban chi (?:huy|dao|uy)|dang uy|chi bo|doan thanh nien|hoi (?:lien hiep|nong dan|phu nu|cuu chien binh|nguoi cao tuoi|chu thap do)|truong (?:tieu hoc|trung hoc|thcs|thpt|mam non)|tram y te|khu pho|to dan pho|thon)\b/;

/** A member called like somebody's unit, or after their own, is the unit itself: "Công an thị trấn" of the unit "Công an". */
function isUnit({ name, unit }: Member, units: ReadonlySet<string>): boolean {
  const called = folded(name);
  const own = folded(unit);
  return units.has(called) || (own !== '' && called.startsWith(`${own} `)) || unitHead.test(called);
}
