import { folded, listed } from './text';
import type { Criterion, Member, Neighbourhood, Task } from './tracker';

/** Why a task concerns somebody, the strongest tie first. */
export type Concern = 'owner' | 'partner' | 'neighbourhood' | 'criterion';

/** What some people answer for. */
export interface Concerns {
  /** The strongest tie to a task; null when it is none of their business. */
  tie(task: Pick<Task, 'owners' | 'partners' | 'neighbourhoods' | 'criteria'>): Concern | null;
  inChargeOf(criterion: Pick<Criterion, 'code'>): boolean;
  /** Whether an owner written like this is one of them, their unit, or the neighbourhood they head. */
  areCalled(name: string): boolean;
}

/**
 * Tells for members, all of them together since several may read one mailbox, what they answer for. Names are compared
 * as `folded` has it.
 */
export function concernsWithin(tracker: {
  criteria: readonly Criterion[];
  neighbourhoods: readonly Neighbourhood[];
}): (members: readonly Member[]) => Concerns {
  const words = (texts: readonly string[]): Set<string> =>
    new Set(texts.map(folded).filter((text) => text !== ''));
  const names = (known: ReadonlySet<string>, texts: readonly string[]): boolean =>
    texts.some((text) => known.has(folded(text)));

  return (members) => {
    const called = words(members.flatMap((member) => [member.name, member.unit]));
    const headed = tracker.neighbourhoods.filter((place) => names(called, listed(place.head)));
    const cared = tracker.neighbourhoods.filter((place) => names(called, listed(place.officer)));
    const owned = tracker.criteria.filter((criterion) => names(called, criterion.owners));

    const owners = new Set([...called, ...words(headed.map((place) => place.name))]);
    const places = words([
      ...members.flatMap((member) => member.neighbourhoods),
      ...[...headed, ...cared].map((place) => place.name),
    ]);
    const criteria = words([
      ...members.flatMap((member) => member.criteria),
      ...owned.map((criterion) => criterion.code),
    ]);
    return {
      tie(task) {
        if (names(owners, task.owners)) return 'owner';
        if (names(owners, task.partners)) return 'partner';
        if (names(places, task.neighbourhoods) || names(places, task.owners)) return 'neighbourhood';
        return names(criteria, task.criteria) ? 'criterion' : null;
      },
      inChargeOf: ({ code }) => names(criteria, [code]),
      areCalled: (name) => names(owners, [name]),
    };
  };
}
