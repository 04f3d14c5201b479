import { folded, listed } from './text';
import type { Criterion, Member, Neighbourhood, Task } from './tracker';

/** Why a task concerns somebody, the strongest tie first. */
export type Concern = 'owner' | 'partner' | 'neighbourhood' | 'criterion';

/** What some people answer for, in folded words. */
export interface Concerns {
  /** What they are called as owners: their names, their units, the neighbourhoods they head. */
  names: ReadonlySet<string>;
  neighbourhoods: ReadonlySet<string>;
  criteria: ReadonlySet<string>;
}

/** What the members answer for, all of them together: several may read one mailbox. */
export function concernsOf(
  members: readonly Member[],
  tracker: { criteria: readonly Criterion[]; neighbourhoods: readonly Neighbourhood[] },
): Concerns {
  const called = words(members.flatMap((member) => [member.name, member.unit]));
  const headed = tracker.neighbourhoods.filter((place) => names(called, listed(place.head)));
  const cared = tracker.neighbourhoods.filter((place) => names(called, listed(place.officer)));
  const owned = tracker.criteria.filter((criterion) => names(called, criterion.owners));
  return {
    names: words([...called, ...headed.map((place) => place.name)]),
    neighbourhoods: words([
      ...members.flatMap((member) => member.neighbourhoods),
      ...[...headed, ...cared].map((place) => place.name),
    ]),
    criteria: words([
      ...members.flatMap((member) => member.criteria),
      ...owned.map((criterion) => criterion.code),
    ]),
  };
}

/** The strongest tie between these people and a task; null when it is none of their business. */
export function concernIn(
  task: Pick<Task, 'owners' | 'partners' | 'neighbourhoods' | 'criteria'>,
  concerns: Concerns,
): Concern | null {
  if (names(concerns.names, task.owners)) return 'owner';
  if (names(concerns.names, task.partners)) return 'partner';
  if (names(concerns.neighbourhoods, [...task.neighbourhoods, ...task.owners])) return 'neighbourhood';
  return names(concerns.criteria, task.criteria) ? 'criterion' : null;
}

/** Whether they are in charge of the criterion. */
export const inChargeOf = (criterion: Pick<Criterion, 'code'>, concerns: Concerns): boolean =>
  names(concerns.criteria, [criterion.code]);

const words = (texts: readonly string[]): Set<string> =>
  new Set(texts.map(folded).filter((text) => text !== ''));

const names = (known: ReadonlySet<string>, texts: readonly string[]): boolean =>
  texts.some((text) => known.has(folded(text)));
