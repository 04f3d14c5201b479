import type { CriterionCode } from './ids';
import { folded } from './text';

/** A criterion as it stood when a week was closed. */
export interface ClosedCriterion {
  code: CriterionCode;
  name: string;
  met: boolean;
  /** Declared so by the committee; weeks closed before this was kept do not know. */
  notApplicable?: true;
  indicatorsMet: number;
  indicatorsApplicable: number;
}

/**
 * What a criterion was in a closed week: it has its code and name, for another set may give the same code to another
 * criterion. One that was only given another code is known by its name, as long as nobody else bears the old code and name.
 */
export function earlierCriterion(
  closed: readonly ClosedCriterion[],
  criteria: readonly { code: string; name: string }[],
): (criterion: { code: string; name: string }) => ClosedCriterion | undefined {
  const key = ({ code, name }: { code: string; name: string }) => `${folded(code)}\u0001${folded(name)}`;
  const present = new Set(criteria.map(key));
  const byKey = new Map(closed.map((criterion) => [key(criterion), criterion]));
  const recoded = closed.filter((criterion) => !present.has(key(criterion)));
  const byName = new Map(recoded.map((criterion) => [folded(criterion.name), criterion]));
  return (criterion) => byKey.get(key(criterion)) ?? byName.get(folded(criterion.name));
}
