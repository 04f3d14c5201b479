import { folded } from './text';
import type { Tracker } from './tracker';

/** One of those a duty was given to as a class: what stands in its own row instead of the class. */
export interface Part {
  /** As it is told to people: "Khu phố 3", "Trần Văn Bình". */
  name: string;
  owner: string;
  /** Empty when the class is one of people. */
  neighbourhood: string;
  /** Codes the person is in charge of; null: those of the duty. */
  criteria: string[] | null;
}

type Lists = Pick<Tracker, 'members' | 'neighbourhoods'>;

const places =
  /^(?:cac|moi|tung|tat ca(?: cac)?|toan bo(?: cac)?) (?:khu pho|thon|to dan pho|khu dan cu|ap|xom)\b/;
const people =
  /^(?:cac |moi |tung |tat ca(?: cac)? )?(?:dong chi )?(?:thanh vien|uy vien)\b.*\bphu trach(?: cac| nhom)* tieu chi/;

/**
 * Those meant when a duty is given to a class: "các khu phố" are the neighbourhoods of the tab, each answered for by its head;
 * "các thành viên được phân công phụ trách các tiêu chí" the members in charge of a criterion. Empty when no class is named.
 */
export function partsMeant(owners: readonly string[], { members, neighbourhoods }: Lists): Part[] {
  const named = owners.map(folded);
  const inPlaces = named.some((name) => places.test(name))
    ? neighbourhoods.map(({ name, head }): Part => ({
        name,
        owner: head === '' ? name : head,
        neighbourhood: name,
        criteria: null,
      }))
    : [];
  const inCharge = named.some((name) => people.test(name))
    ? members
        .filter(({ criteria }) => criteria.length > 0)
        .map(({ name, criteria }): Part => ({ name, owner: name, neighbourhood: '', criteria }))
    : [];
  return [...inPlaces, ...inCharge];
}

/** The codes of the parts: those of `NV-04` are `NV-04.1`, `NV-04.2` … */
export const partCodes = (code: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${code}.${index + 1}`);

/** The code of the duty a part belongs to, by its own; null for a code that is none of a part. */
export const wholeOf = (code: string): string | null => /^(.*\d)\.\d+$/.exec(code)?.[1] ?? null;
