import { wholeOf } from './spread';
import { folded } from './text';
import type { Member, Task, Tracker } from './tracker';

/** One row to be made of a duty given to a class. */
export interface Part {
  code: string;
  owner: string;
  /** Empty for a part that is a person's or a unit's. */
  neighbourhood: string;
}

/** To whom a duty given to a class goes. */
export interface Class {
  neighbourhoods: boolean;
  units: boolean;
  members: boolean;
}

const words: readonly [keyof Class, RegExp][] = [
  ['neighbourhoods', /\b(?:cac|tung|moi|11|tat ca cac) (?:khu pho|thon|to dan pho|dia ban)\b/],
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
 * A part for each place or person the class means that has none yet, numbered on from the parts there are: NV-04.1, NV-04.2 …
 * A neighbourhood's part is its head's, or the neighbourhood's own where no head is named.
 */
export function spread(duty: Pick<Task, 'id' | 'criteria'>, to: Class, tracker: Tracker): Part[] {
  const parts = tracker.tasks.filter(({ id }) => folded(wholeOf(id) ?? '') === folded(duty.id));
  const given = new Set(parts.flatMap((part) => [...part.neighbourhoods, ...part.owners]).map(folded));
  const units = new Set(tracker.members.map(({ unit }) => folded(unit)).filter((unit) => unit !== ''));
  const isUnit = ({ name }: Member) => units.has(folded(name));
  const here = tracker.members.filter((member) => !member.left);
  const wanted: Omit<Part, 'code'>[] = [
    ...(to.neighbourhoods
      ? tracker.neighbourhoods.map(({ name, head }) => ({ owner: head.trim() || name, neighbourhood: name }))
      : []),
    ...(to.units ? here.filter(isUnit) : []).map(({ name }) => ({ owner: name, neighbourhood: '' })),
    ...(to.members ? inCharge(here, duty) : []).map(({ name }) => ({ owner: name, neighbourhood: '' })),
  ].filter(({ owner, neighbourhood }) => !given.has(folded(neighbourhood || owner)));
  const last = Math.max(0, ...parts.map(({ id }) => Number(/(\d+)$/.exec(id)?.[1] ?? 0)));
  return wanted.map((part, index) => ({ code: `${duty.id}.${last + index + 1}`, ...part }));
}

/** Those in charge of the duty's criteria; of any criterion, where it names none. */
const inCharge = (members: readonly Member[], { criteria }: Pick<Task, 'criteria'>): Member[] =>
  members.filter((member) =>
    criteria.length === 0
      ? member.criteria.length > 0
      : member.criteria.some((code) => criteria.some((wanted) => folded(wanted) === folded(code))),
  );
