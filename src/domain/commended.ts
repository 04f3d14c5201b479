import type { CountedGroup, WeekSummary } from './weekSummary';

/** Neighbourhoods that finished something and owe nothing late, as the state table has them. */
export function commendedPlaces({
  byNeighbourhood,
  matrices,
}: Pick<WeekSummary, 'byNeighbourhood' | 'matrices'>): string[] {
  const places = new Set(matrices.flatMap(({ rows }) => rows.map(({ place }) => place)));
  const isCommended = ({ counts }: CountedGroup): boolean =>
    counts.openOverdue === 0 && counts.doneLate === 0 && counts.doneOnTime + counts.doneUndated > 0;
  return byNeighbourhood
    .filter((group) => places.has(group.name) && isCommended(group))
    .map(({ name }) => name);
}
