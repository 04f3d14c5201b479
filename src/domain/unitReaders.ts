import type { Settings, UnitDuties } from './settings';
import { folded } from './text';
import type { Member } from './tracker';

/** The position of who leads a unit, and of who keeps its papers; a deputy is neither. */
const positions: Record<Exclude<UnitDuties, 'everyone'>, RegExp> = {
  head: /^(?:(?:quyen|q\.) )?(?:chu tich|bi thu|truong|giam doc|chi huy truong|hieu truong|chu nhiem|doi truong)\b/,
  secretary: /\b(?:thu ky|van phong|van thu)\b/,
};

/**
 * Who of a unit is told of a duty given to the unit: its head or its secretary, as the committee set it; everybody of it where
 * no such person has an address. Units by their folded names, people by what they are called.
 */
export function unitReaders(
  members: readonly Member[],
  { unitDuties }: Pick<Settings, 'unitDuties'>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const units = new Map<string, Member[]>();
  for (const member of members) {
    const unit = folded(member.unit);
    if (unit !== '' && !member.left) units.set(unit, [...(units.get(unit) ?? []), member]);
  }
  return new Map(
    [...units].map(([unit, people]) => {
      const meant = unitDuties === 'everyone' ? [] : people.filter(isOf(positions[unitDuties]));
      return [unit, new Set((meant.length > 0 ? meant : people).map(({ name }) => name))];
    }),
  );
}

const isOf =
  (position: RegExp) =>
  (member: Member): boolean =>
    member.addresses.length > 0 &&
    [member.position, member.role].some((words) => position.test(folded(words)));
