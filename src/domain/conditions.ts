import { type CalendarDate, daysBetween } from './calendar';
import type { Condition } from './tracker';

/** How far one condition beside the criteria is. */
export interface ConditionSummary {
  condition: Condition;
  /** Null while nobody has entered a result and the numbers do not tell one. */
  met: boolean | null;
  applicable: boolean;
  /** Days over its deadline while unmet; 0 otherwise. */
  daysOverdue: number;
}

/** The entered result decides; without one, the number reached against the number required. */
export function summariseCondition(condition: Condition, today: CalendarDate): ConditionSummary {
  const { result, required, reached, deadline } = condition;
  const byNumbers = required === null || reached === null ? null : reached >= required;
  const met = result === null ? byNumbers : result === 'met';
  const applicable = result !== 'notApplicable';
  const owed = applicable && met !== true && deadline !== null && deadline < today;
  return { condition, met, applicable, daysOverdue: owed ? daysBetween(deadline, today) : 0 };
}

/** Conditions that still stand between the committee and the title. */
export const openConditions = (conditions: readonly ConditionSummary[]): ConditionSummary[] =>
  conditions.filter(({ applicable, met }) => applicable && met !== true);
