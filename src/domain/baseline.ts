import type { CalendarDate } from './calendar';
import type { EnteredState } from './tracker';

/** A task as it stood when a week was closed. */
export interface ClosedTask {
  id: string;
  content: string;
  state: EnteredState;
  progress: number | null;
  deadline: CalendarDate | null;
  /** The last closing day on which the row was seen changed. */
  touchedOn: CalendarDate;
  /** Changes when what people report in the row changes. */
  fingerprint: string;
}

export interface ClosedCriterion {
  code: string;
  name: string;
  met: boolean;
  indicatorsMet: number;
  indicatorsApplicable: number;
}

/** The last closed week: what "changed since" is measured against. */
export interface Baseline {
  /** `2023-W31`. */
  week: string;
  closedOn: CalendarDate;
  tasks: ClosedTask[];
  criteria: ClosedCriterion[];
}
