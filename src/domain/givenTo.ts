import { wholeOf } from './codes';
import { isUnclear } from './namesakes';
import { folded } from './text';
import type { Member, Task, Tracker } from './tracker';

type Lists = Pick<Tracker, 'members' | 'neighbourhoods'>;

/** One of those a duty was given to as a class. */
export interface Given {
  owner: string;
  /** Empty for a person or a unit. */
  neighbourhood: string;
}

/** The row made for one of them. */
export interface Part extends Given {
  code: string;
}

/** To whom a duty given to a class goes. */
export interface Class {
  neighbourhoods: boolean;
  units: boolean;
  members: boolean;
}

const words: readonly [keyof Class, RegExp][] = [
  [
    'neighbourhoods',
    /(?<!phu trach |theo doi )\b(?:cac|tung|moi|\d+|tat ca cac) (?:khu pho|thon|to dan pho|dia ban)\b/,
  ],
  ['units', /\b(?:cac|tung|moi) (?:co quan|don vi)\b|, co quan\b/],
  ['members', /\bthanh vien\b.*\bphu trach\b|\b(?:cac|tung|moi|tat ca) thanh vien\b/],
];

/** Whom "các khu phố, cơ quan" or "thành viên phụ trách các tiêu chí" means; null for the name of nobody but one. */
export function classIn(text: string): Class | null {
  const said = folded(text);
  const found: Class = { neighbourhoods: false, units: false, members: false };
  for (const [kind, pattern] of words) found[kind] = pattern.test(said);
  return Object.values(found).some(Boolean) ? found : null;
}

/**
 * The places and people a class means. A neighbourhood is answered for by its head, or by itself where none is named; members
 * in charge are those of the criteria given, or of any.
 */
export function meantBy(to: Class, criteria: readonly string[], tracker: Lists): Given[] {
  const units = new Set(tracker.members.map(({ unit }) => folded(unit)));
  const isUnit = ({ fullName }: Member) => units.has(folded(fullName));
  const here = tracker.members.filter((member) => !member.left);
  const places = tracker.neighbourhoods.map(({ name, head }) => ({
    owner: head === '' || isUnclear(head) ? name : head,
    neighbourhood: name,
  }));
  const people = [...(to.units ? here.filter(isUnit) : []), ...(to.members ? inCharge(here, criteria) : [])];
  return [
    ...(to.neighbourhoods ? places : []),
    ...[...new Set(people.map(({ name }) => name))].map((owner) => ({ owner, neighbourhood: '' })),
  ];
}

/** A part for each of them that has none yet, numbered on from the parts there are: NV-04.1, NV-04.2 … */
export function spread(duty: Pick<Task, 'id' | 'criteria'>, to: Class, tracker: Tracker): Part[] {
  const parts = tracker.tasks.filter(({ id }) => folded(wholeOf(id) ?? '') === folded(duty.id));
  const given = new Set(parts.flatMap((part) => [...part.neighbourhoods, ...part.owners]));
  const wanted = meantBy(to, duty.criteria, tracker).filter((one) => !given.has(nameOf(one)));
  const last = Math.max(0, ...parts.map(({ id }) => Number(/(\d+)$/.exec(id)?.[1] ?? 0)));
  return wanted.map((part, index) => ({ code: `${duty.id}.${last + index + 1}`, ...part }));
}

/** How one of them is told to people. */
export const nameOf = ({ owner, neighbourhood }: Given): string => neighbourhood || owner;

/** Those in charge of the duty's criteria; of any criterion, where it names none. */
const inCharge = (members: readonly Member[], criteria: readonly string[]): Member[] =>
  members.filter((member) =>
    criteria.length === 0
      ? member.criteria.length > 0
      : member.criteria.some((code) => criteria.some((wanted) => folded(wanted) === folded(code))),
  );
