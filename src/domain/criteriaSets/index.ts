/** The sets a committee may choose from: data, filled only with what was read in the documents named. */
import { accessToLaw } from './accessToLaw';
import { civilisedUrban } from './civilisedUrban';
import type { CriteriaSet } from './criteriaSet';
import { newRural2021 } from './newRural2021';
import { newRural2026 } from './newRural2026';
import { ownSet } from './ownSet';

export type * from './criteriaSet';

/** In the order in which they are offered. */
export const criteriaSets: readonly CriteriaSet[] = [
  civilisedUrban,
  newRural2026,
  newRural2021,
  accessToLaw,
  ownSet,
];

/** The set of this key, or null. */
export const criteriaSetOf = (key: string): CriteriaSet | null =>
  criteriaSets.find((set) => set.key === key) ?? null;
