import type { CalendarDate, WeekKey } from './calendar';
import { type ClosedCriterion, earlierCriterion } from './closedCriterion';
import { wholeOf } from './codes';
import type { TaskCode } from './ids';
import { folded } from './text';
import type { EnteredState } from './tracker';

/** Duties that were still owed at the end of a week, and how many of them were late. A duty given to several counts by its parts. */
export interface OpenDuties {
  open: number;
  overdue: number;
}

/** What a closed week kept of a task, as far as it tells whether it was still owed. */
export interface ClosedDuty {
  id: TaskCode;
  state: EnteredState;
  deadline: CalendarDate | null;
}

/** A week as it was closed, as far as it is shown over time. */
export interface ClosedWeek {
  /** `2023-W31`. */
  week: WeekKey;
  closedOn: CalendarDate;
  criteria: ClosedCriterion[];
  /** Null for a week so long ago that no chart shows it. */
  duties: OpenDuties | null;
}

/** The committee in one week, for the charts. */
export interface WeekPoint extends OpenDuties {
  week: WeekKey;
  criteriaMet: number;
  indicatorsMet: number;
}

/** So many weeks a chart shows, the current one among them. */
export const weeksShown = 12;

/** What was owed when a week was closed. An occurrence nobody ticked leaves no trace in a closed week, so only deadlines count as late. */
export function openDuties(duties: readonly ClosedDuty[], closedOn: CalendarDate): OpenDuties {
  const given = duties.filter(({ state }) => state !== 'cancelled');
  const wholes = new Set(given.map(({ id }) => folded(wholeOf(id) ?? '')));
  const open = given.filter(({ id, state }) => state !== 'done' && !wholes.has(folded(id)));
  const isLate = ({ state, deadline }: ClosedDuty) =>
    state !== 'paused' && deadline !== null && deadline < closedOn;
  return { open: open.length, overdue: open.filter(isLate).length };
}

/**
 * The last weeks, the oldest first and the current one last. Earlier weeks count the criteria there are now, so that another
 * set of criteria, or one that no longer applies, makes no step; a week that knows none of them is left out.
 */
export function trendOf(
  past: readonly ClosedWeek[],
  criteria: readonly { code: string; name: string }[],
  now: WeekPoint,
): WeekPoint[] {
  const earlier = past.flatMap(({ week, criteria: then, duties }): WeekPoint[] => {
    const earlierOf = earlierCriterion(then, criteria);
    const known = criteria.flatMap((criterion) => earlierOf(criterion) ?? []);
    if (duties === null || (known.length === 0 && criteria.length > 0)) return [];
    const indicatorsMet = known.reduce((sum, criterion) => sum + criterion.indicatorsMet, 0);
    return [{ week, criteriaMet: known.filter(({ met }) => met).length, indicatorsMet, ...duties }];
  });
  return [...earlier.slice(1 - weeksShown), now];
}
