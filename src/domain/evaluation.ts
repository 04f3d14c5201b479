import { type ConditionSummary, openConditions } from './conditions';
import type { EvaluationMode } from './criteriaSets/criteriaSet';
import { reaches, sumOfPoints } from './points';
import type { Settings } from './settings';
import type { Neighbourhood } from './tracker';

/** Whether the title's own rule is fulfilled by what was entered. */
export interface Evaluation {
  mode: EvaluationMode;
  /** Nothing is missing: neither of the criteria by their mode nor of the conditions. */
  met: boolean;
  /** All points of all criteria that apply; null unless the set is judged by points. */
  points: { got: number; of: number; required: number; floorPercent: number } | null;
  /** Sub-units recognised; null unless the set is judged by them. */
  share: { met: number; of: number; required: number } | null;
  missing: Missing[];
}

/** As much of a criterion as the set's rule asks for. */
interface JudgedCriterion {
  criterion: { code: string };
  met: boolean;
  applicable: boolean;
  points: { got: number; of: number } | null;
}

/** One thing that stands between the committee and the title. */
export type Missing =
  | { kind: 'nothingEntered' }
  | { kind: 'criteria'; count: number }
  | { kind: 'points'; short: number }
  | { kind: 'floors'; codes: string[] }
  | { kind: 'units'; short: number }
  | { kind: 'conditions'; count: number };

/**
 * All met: every criterion that applies (QĐ 04/2022/QĐ-TTg, QĐ 318/QĐ-TTg). By points: the total, and a least share of
 * each criterion's maximum (QĐ 25/2021/QĐ-TTg). By share: sub-units recognised (TT 124/2021/TT-BCA).
 */
export function evaluate(
  settings: Settings,
  criteria: readonly JudgedCriterion[],
  conditions: readonly ConditionSummary[],
  neighbourhoods: readonly Neighbourhood[],
): Evaluation {
  const { evaluationMode: mode } = settings;
  const counted = criteria.filter(({ applicable }) => applicable);
  const points = mode === 'points' ? totalPoints(counted, settings) : null;
  const share = mode === 'share' ? shareOf(neighbourhoods, settings) : null;
  const open = openConditions(conditions).length;
  const missing: Missing[] = [
    ...(points ? missingPoints(points, counted) : share ? missingUnits(share) : missingCriteria(counted)),
    ...(open > 0 ? [{ kind: 'conditions', count: open } as const] : []),
  ];
  return { mode, met: missing.length === 0, points, share, missing };
}

function missingCriteria(counted: readonly JudgedCriterion[]): Missing[] {
  if (counted.length === 0) return [{ kind: 'nothingEntered' }];
  const count = counted.filter(({ met }) => !met).length;
  return count === 0 ? [] : [{ kind: 'criteria', count }];
}

const totalPoints = (
  counted: readonly JudgedCriterion[],
  { requiredPoints, floorPercent }: Settings,
): NonNullable<Evaluation['points']> => ({
  got: sumOfPoints(counted.map(({ points }) => points?.got ?? 0)),
  of: sumOfPoints(counted.map(({ points }) => points?.of ?? 0)),
  required: requiredPoints,
  floorPercent,
});

function missingPoints(
  { got, required }: NonNullable<Evaluation['points']>,
  counted: readonly JudgedCriterion[],
): Missing[] {
  if (counted.length === 0) return [{ kind: 'nothingEntered' }];
  const codes = counted.filter(({ met }) => !met).map(({ criterion }) => criterion.code);
  return [
    ...(got < required ? [{ kind: 'points', short: sumOfPoints([required, -got]) } as const] : []),
    ...(codes.length > 0 ? [{ kind: 'floors', codes } as const] : []),
  ];
}

function shareOf(
  neighbourhoods: readonly Neighbourhood[],
  { requiredShare }: Settings,
): NonNullable<Evaluation['share']> {
  const counted = neighbourhoods.filter(({ recognised }) => recognised !== 'notApplicable');
  const met = counted.filter(({ recognised }) => recognised === 'met').length;
  return { met, of: counted.length, required: requiredShare };
}

function missingUnits({ met, of, required }: NonNullable<Evaluation['share']>): Missing[] {
  if (of === 0) return [{ kind: 'nothingEntered' }];
  return reaches(met, of, required) ? [] : [{ kind: 'units', short: Math.ceil((of * required) / 100) - met }];
}
