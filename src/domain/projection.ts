import { earlierCriterion } from './closedCriterion';
import { addDays, type CalendarDate, daysBetween } from './calendar';
import type { ClosedWeek } from './trend';

/** When a criterion will be met if work goes on as in the closed weeks: a calculation, never a promise. */
export type Projection =
  | { kind: 'stalled'; weeks: number }
  | {
      kind: 'estimate';
      /** How many closed weeks it rests on. */
      weeks: number;
      /** Indicators met a week, on average. */
      pace: number;
      earliest: CalendarDate;
      expected: CalendarDate;
      /** Null when the slower pace within the spread would never end. */
      latest: CalendarDate | null;
    };

/** Fewer closed weeks tell nothing of a pace; older ones tell of another time. */
const fewest = 4;
const most = 12;

/** Beyond ten years a date says no more than "not at this pace". */
const horizon = 520;

/**
 * From the indicators met in each closed week, oldest first. The pace is their growth over the time between; its spread is
 * twice the standard error of that mean. Null while fewer than four closed weeks know the criterion, and when nothing is left.
 */
export function projectionOf(
  criterion: { code: string; name: string },
  left: number,
  past: readonly Pick<ClosedWeek, 'closedOn' | 'criteria'>[],
  today: CalendarDate,
): Projection | null {
  const points = past
    .flatMap(({ closedOn, criteria }) => {
      const then = earlierCriterion(criteria, [criterion])(criterion);
      return then ? [{ closedOn, met: then.indicatorsMet }] : [];
    })
    .slice(-most);
  if (left <= 0 || points.length < fewest) return null;
  const { pace, spread } = paceOf(points);
  const dateAt = (perWeek: number): CalendarDate | null =>
    perWeek * horizon < left ? null : addDays(today, Math.ceil((left * 7) / perWeek));
  const expected = dateAt(pace);
  const earliest = dateAt(pace + spread);
  if (expected === null || earliest === null) return { kind: 'stalled', weeks: points.length };
  return { kind: 'estimate', weeks: points.length, pace, earliest, expected, latest: dateAt(pace - spread) };
}

/** Indicators a week, weighted by the time between closings, for weeks may have been missed. */
function paceOf(points: { closedOn: CalendarDate; met: number }[]): { pace: number; spread: number } {
  const steps = points.slice(1).map(({ closedOn, met }, i) => {
    const before = points[i] as { closedOn: CalendarDate; met: number };
    const weeks = Math.max(1, daysBetween(before.closedOn, closedOn)) / 7;
    return { weeks, rate: (met - before.met) / weeks };
  });
  const weeks = steps.reduce((sum, step) => sum + step.weeks, 0);
  const pace = steps.reduce((sum, step) => sum + step.rate * step.weeks, 0) / weeks;
  const variance = steps.reduce((sum, step) => sum + (step.rate - pace) ** 2 * step.weeks, 0) / weeks;
  return { pace, spread: 2 * Math.sqrt(variance / (steps.length - 1)) };
}
