import type { Criterion, Indicator, Points } from './tracker';

/** Points of a criterion: its own where they were entered, else the sum over the indicators that apply. */
export function pointsOf(
  criterion: Pick<Criterion, 'points'>,
  applicable: readonly Pick<Indicator, 'points'>[],
): { got: number; of: number } {
  const ofAll = (which: keyof Points) => sumOfPoints(applicable.map(({ points }) => points[which] ?? 0));
  return { got: criterion.points.got ?? ofAll('got'), of: criterion.points.of ?? ofAll('of') };
}

/** In hundredths of a point, so that 0.1 + 0.2 is 0.3. */
export const sumOfPoints = (points: readonly number[]): number =>
  points.reduce((sum, point) => sum + hundredths(point), 0) / 100;

/** Whether `got` is at least so many percent of `of`. Of nothing, nothing is reached. */
export const reaches = (got: number, of: number, percent: number): boolean =>
  of > 0 && hundredths(got) * 100 >= hundredths(of) * percent;

const hundredths = (points: number): number => Math.round(points * 100);
