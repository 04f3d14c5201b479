import { folded, listed } from './text';
import type { Criterion, Member, Task, Tracker } from './tracker';
import { unitReaders } from './unitReaders';

/** Why a task concerns somebody, the strongest tie first. */
export type Concern = 'owner' | 'partner' | 'neighbourhood' | 'criterion';

/** What some people answer for. */
export interface Concerns {
  /** The words, as `folded` has them, of which a task holds one that is any of their business. */
  words: ReadonlySet<string>;
  /** The strongest tie to a task; null when it is none of their business. */
  tie(task: Pick<Task, 'owners' | 'partners' | 'neighbourhoods' | 'criteria'>): Concern | null;
  inChargeOf(criterion: Pick<Criterion, 'code'>): boolean;
  /** Whether an owner written like this is one of them, the unit they read for, or the neighbourhood they head. */
  areCalled(name: string): boolean;
}

/**
 * Tells for members, all of them together since several may read one mailbox, what they answer for. People are compared by what
 * they are called, which reading has settled, for names may differ in a mark only; units, places and codes as `folded` has it. What is given to a
 * unit concerns those who read for it (unitReaders).
 */
export function concernsWithin(
  tracker: Pick<Tracker, 'criteria' | 'neighbourhoods' | 'members' | 'settings'>,
): (members: readonly Member[]) => Concerns {
  const readersOf = unitReaders(tracker.members, tracker.settings);
  const words = (texts: readonly string[]): Set<string> =>
    new Set(texts.map(folded).filter((text) => text !== ''));
  const names = (known: ReadonlySet<string>, texts: readonly string[]): boolean =>
    texts.some((text) => known.has(folded(text)));

  const readsForUnit = ({ unit, name }: Member) => readersOf.get(folded(unit))?.has(name) ?? true;

  return (members) => {
    const called = new Set(members.map((member) => member.name));
    const units = words(members.filter(readsForUnit).map((member) => member.unit));
    const areMeant = (texts: readonly string[]): boolean =>
      texts.some((text) => called.has(text) || units.has(folded(text)));
    const headed = tracker.neighbourhoods.filter((place) => areMeant(listed(place.head)));
    const cared = tracker.neighbourhoods.filter((place) => areMeant(listed(place.officer)));
    const owned = tracker.criteria.filter((criterion) => areMeant(criterion.owners));

    const headedPlaces = words(headed.map((place) => place.name));
    const owe = (texts: readonly string[]): boolean => areMeant(texts) || names(headedPlaces, texts);
    const places = words([
      ...members.flatMap((member) => member.neighbourhoods),
      ...[...headed, ...cared].map((place) => place.name),
    ]);
    const criteria = words([
      ...members.flatMap((member) => member.criteria),
      ...owned.map((criterion) => criterion.code),
    ]);
    return {
      words: new Set([...words([...called]), ...units, ...places, ...criteria]),
      tie(task) {
        if (owe(task.owners)) return 'owner';
        if (owe(task.partners)) return 'partner';
        if (names(places, task.neighbourhoods) || names(places, task.owners)) return 'neighbourhood';
        return names(criteria, task.criteria) ? 'criterion' : null;
      },
      inChargeOf: ({ code }) => names(criteria, [code]),
      areCalled: (name) => owe([name]),
    };
  };
}
