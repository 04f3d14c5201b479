import type { MarkedScore } from '../../domain/scores';
import type { WeekSummary } from '../../domain/weekSummary';
import type { Period } from '../period';

/** What a report is made of: the week's numbers, and what changed since the period began. */
export interface Reported {
  summary: WeekSummary;
  /** The same day against the last week closed before the period; of a week's report the same as `summary`. */
  since: WeekSummary;
  period: Period;
  /** How everybody did, of a month where that is switched on. */
  scores?: readonly MarkedScore[];
}
