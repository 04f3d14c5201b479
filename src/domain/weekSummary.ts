import type { CalendarDate, Week, WeekKey } from './calendar';
import type { ConditionSummary } from './conditions';
import type { Evaluation } from './evaluation';
import type { Projection } from './projection';
import type { Occurrences } from './occurrences';
import type { TaskCode } from './ids';
import type { Timing } from './timing';
import type { Settings } from './settings';
import type { WeekPoint } from './trend';
import type { Criterion, Indicator, LeftOutRow, Problem, Task } from './tracker';

/** How far the parts of a duty given to several places or people are. Cancelled parts are not counted. */
export interface Parts {
  done: number;
  total: number;
  overdue: number;
}

/** Neighbourhoods against what they owe, each cell counting tasks done of tasks given. */
export interface Matrix {
  against: 'criterion' | 'duty';
  columns: { code: string; name: string }[];
  rows: { place: string; cells: Parts[] }[];
}

/** What a task that stands still waits for. */
export interface Waiting {
  /** Offices and people as written, and codes of tasks that are not done yet; empty where nobody wrote whom it waits for. */
  for: string[];
  /** Whether all of these are tasks. */
  onTasks: boolean;
  /** Tasks it waited for that are done or were called off. */
  over: TaskCode[];
  since: CalendarDate | null;
  /** Whole days since then; null where no day was written, or one that is still to come. */
  days: number | null;
  pressedOn: CalendarDate[];
}

/** A task with where it stands in time today. */
export interface TimedTask extends Task {
  timing: Timing;
  /** How far its parts are; only of a duty given to several places or people, which stands for its parts. */
  parts?: Parts;
  /** Null for a task done once. */
  occurrences: Occurrences | null;
  /** Null in any other state than `waiting`. */
  waiting: Waiting | null;
  /** Still owed, and its last day is a day off: it stays that day, for it was printed so, but people are told. */
  endsOnDayOff: boolean;
}

/** The state table of one group: every task that is not cancelled is counted in exactly one of these. */
export interface Counts {
  doneOnTime: number;
  doneLate: number;
  openInTime: number;
  openOverdue: number;
  noDeadline: number;
  doneUndated: number;
}

export interface CountedGroup {
  name: string;
  counts: Counts;
}

/** Why a criterion is as it is: one cause, and where to look. */
export type Reason =
  | { kind: 'conclusion'; criterion: Criterion }
  /** `entered`: there are some, and none of them applies. */
  | { kind: 'noIndicators'; criterion: Criterion; entered: boolean }
  | { kind: 'noPoints'; criterion: Criterion }
  | { kind: 'pointsShort'; criterion: Criterion; got: number; needed: number }
  | { kind: 'indicatorNotMet'; indicator: Indicator; carriers: TimedTask[] }
  | { kind: 'indicatorUnknown'; indicator: Indicator; carriers: TimedTask[] }
  | { kind: 'indicatorNotScored'; indicator: Indicator; carriers: TimedTask[] }
  | { kind: 'overdueTask'; task: TimedTask }
  | { kind: 'blockedTask'; task: TimedTask };

export interface CriterionSummary {
  criterion: Criterion;
  met: boolean;
  /** False when the committee declared it not applicable: it is then counted neither as met nor in the total. */
  applicable: boolean;
  indicatorsMet: number;
  indicatorsApplicable: number;
  /** Points against their maximum; null for a committee that does not judge by points. */
  points: { got: number; of: number } | null;
  /** 0 to 100: indicators met, or points of the maximum. */
  percent: number;
  /** Empty for a criterion met by its indicators. */
  why: Reason[];
  /** Open tasks given for it, in the order of the tab. */
  openTasks: TimedTask[];
  /** Unmet indicators that no open task was given for. */
  withoutTask: Indicator[];
  /** When it will be met at the pace of the closed weeks; null when that cannot be told. */
  projection: Projection | null;
  /** Against the baseline; null when there is none. */
  metBefore: boolean | null;
  indicatorsMetBefore: number | null;
}

/** A deadline that is no longer the last closed week's; `first` is the first one known of the task. */
export interface DeadlineMove {
  task: TimedTask;
  from: CalendarDate;
  to: CalendarDate;
  first: CalendarDate | null;
}

export interface Changes {
  completed: TimedTask[];
  added: TimedTask[];
  /** Deadlines put off, and deadlines brought forward: from the last closed week's to today's. */
  extended: DeadlineMove[];
  advanced: DeadlineMove[];
  /** Open tasks that were given a deadline, and that lost theirs. */
  dated: { task: TimedTask; to: CalendarDate }[];
  undated: { task: TimedTask; from: CalendarDate }[];
  /** Open tasks whose progress was entered anew, in percent. */
  progressed: { task: TimedTask; from: number; to: number }[];
  reopened: TimedTask[];
  criteriaGained: string[];
  criteriaLost: string[];
}

/** Why an appraisal would not take a thing. */
export type Flaw =
  | { kind: 'notMet' }
  /** Nobody has entered a result. */
  | { kind: 'unknown' }
  | { kind: 'noProof' }
  /** Words, or the number of a paper: nobody can open it. */
  | { kind: 'noLink' }
  /** The same link proves something else, too. */
  | { kind: 'sharedLink'; with: string[] };

/** What has to be done about it, the quickest first: minutes, hours, weeks, or what is in nobody's hands here. */
export type Way =
  | { kind: 'copyProof'; from: TimedTask }
  | { kind: 'addProof' }
  /** All that was given for it is done. */
  | { kind: 'enterResult'; after: TimedTask[] }
  | { kind: 'finish'; tasks: TimedTask[] }
  | { kind: 'assign' }
  | { kind: 'press'; tasks: TimedTask[] };

/** One thing an appraisal asks for. */
export interface DossierItem {
  of: 'indicator' | 'criterion' | 'condition';
  code: string;
  row: number;
  content: string;
  /** What is asked for, and what was reached, as written. */
  requirement: string;
  achieved: string;
  flaws: Flaw[];
  /** Null where nothing is wrong. */
  way: Way | null;
  /** Who can change it. */
  who: string[];
}

export interface Dossier {
  /** Indicators, and criteria that have none, with nothing wrong; conditions are counted apart. */
  ready: number;
  total: number;
  byCriterion: { criterion: Criterion; ready: number; total: number; items: DossierItem[] }[];
  conditions: DossierItem[];
  /** Everything with something wrong, what is quickest mended first. */
  failing: DossierItem[];
}

/** What falls due in one week, the nearest first; `days`: how many on each of its days, from Monday on. */
export interface ComingWeek {
  week: Week;
  tasks: TimedTask[];
  days: number[];
}

/** The week, computed: the one thing dashboard, sidebar, letters and summary.json are all drawn from. */
export interface WeekSummary {
  settings: Settings;
  week: Week;
  today: CalendarDate;
  /** Key and closing day of the week compared against; null when no week was ever closed. */
  baseline: { week: WeekKey; closedOn: CalendarDate } | null;
  criteria: CriterionSummary[];
  met: number;
  total: number;
  /** The title's own rule: what was reached and what is missing. */
  evaluation: Evaluation;
  /** What is asked for beside the criteria, in the order of the tab. */
  conditions: ConditionSummary[];
  /** At the baseline, of the criteria there are now: one that was not there then changes nothing. */
  metBefore: number | null;
  indicatorsMet: number;
  indicatorsApplicable: number;
  indicatorsMetBefore: number | null;
  /** What falls due from today on, week by week. */
  coming: ComingWeek[];
  /** The last weeks and this one, the oldest first. */
  trend: WeekPoint[];
  counts: Counts;
  byCriterion: CountedGroup[];
  byNeighbourhood: CountedGroup[];
  byMember: CountedGroup[];
  /** Neighbourhoods against criteria and against duties given to several; empty without neighbourhoods. */
  matrices: Matrix[];
  /** All tasks, cancelled ones too, in the order of the tab. */
  tasks: TimedTask[];
  /** The longest overdue first. */
  overdue: TimedTask[];
  /** Due today or within the window, nearest first. */
  dueSoon: TimedTask[];
  blocked: TimedTask[];
  /** Those that wait for somebody above or for other tasks, the longest first; late ones stand in `overdue` too. */
  waiting: TimedTask[];
  /** What waits for a decision. */
  proposals: TimedTask[];
  changes: Changes;
  /** Owners of open tasks who changed at least one of them since the baseline, 0 to 1; null without a baseline. */
  updateRate: number | null;
  notUpdated: string[];
  /** Open tasks nobody touched since the closing day named, longest first; empty without a baseline. */
  untouched: { task: TimedTask; since: CalendarDate; weeks: number }[];
  /** Whether the papers would stand an appraisal; null where the committee does not look at them. */
  dossier: Dossier | null;
  problems: Problem[];
  /** Rows of people's tabs that hold something and are no records. */
  leftOut: LeftOutRow[];
}
