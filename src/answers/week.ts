import type { WeekKey } from '../domain/calendar';
import type { Grouping } from '../domain/groups';
import type { Counts } from '../domain/weekSummary';
import type { Jump, Line, Tone } from './shared';

export interface CriterionLine {
  code: string;
  name: string;
  met: boolean;
  /** "4/10 nội dung", "Theo kết luận". */
  score: string;
  /** 0 to 100. */
  percent: number;
  owners: string;
  /** "+1 nội dung", "mới đạt"; empty without change or baseline. */
  change: string;
  why: Line[];
  /** Open tasks given for it that "why" does not name. */
  tasks: Line[];
  /** When it would be met at the pace so far, as a sentence; empty when that cannot be told. */
  projection: string;
  jump: Jump;
}

/** Whether what was entered fulfils the set's own rule, and what is missing. */
export interface EvaluationAnswer {
  badge: string;
  tone: Tone;
  lines: string[];
  conditions: Line[];
}

/** A table of neighbourhoods: each cell with sign and words. */
export interface MatrixTable {
  title: string;
  /** A short head, and what it stands for. */
  columns: { label: string; name: string }[];
  rows: { name: string; cells: { text: string; tone: Tone }[] }[];
}

/** One week of the charts: "Tuần 31" with what was reached and what was owed. */
interface WeekNumbers {
  name: string;
  criteriaMet: number;
  indicatorsMet: number;
  open: number;
  overdue: number;
}

/** What falls due in one of the coming weeks. */
export interface ComingLine {
  /** "Tuần 33 (14/08 – 20/08)". */
  name: string;
  /** How many fall due on each day, from Monday on. */
  days: number[];
  lines: Line[];
  more: number;
}

/** The sidebar "Tuần này". */
export interface WeekAnswer {
  ok: true;
  /** "Tuần 32 (07/08/2023 – 13/08/2023)". */
  week: string;
  /** "Số liệu đến ngày 11/08/2023, so với tuần 31 (chốt ngày 04/08/2023)." */
  asOf: string;
  /** What somebody has to fix before the numbers or the schedule can be trusted, a sentence or two each. */
  alerts: string[];
  /** "Đạt 3/9 tiêu chí". */
  headline: string;
  /** "2 nội dung mới đạt trong tuần", "4 việc quá hạn" …, each one short. */
  news: string[];
  /** The last closed weeks and this one, the oldest first; a single one where no week was closed yet. */
  trend: WeekNumbers[];
  /** "Nội dung", as the charts name what a criterion consists of. */
  indicators: string;
  /** This week and the three behind it. */
  coming: ComingLine[];
  /** Today's place in the first of them: 0 is Monday. */
  todayIndex: number;
  criteria: CriterionLine[];
  /** The title's own rule and the conditions beside the criteria; null where the headline says it all. */
  evaluation: EvaluationAnswer | null;
  /** Rows of the state table: name and the six counts in the order of `columns`. */
  columns: { key: keyof Counts; label: string }[];
  counts: {
    title: string;
    grouping: Grouping | null;
    rows: { name: string; counts: number[]; total: number; rate: string }[];
    /** Why the rows come to more than all tasks; empty where they do not. */
    overlap: string;
  }[];
  /** Neighbourhoods against criteria, and against duties given to several; empty without neighbourhoods. */
  matrices: MatrixTable[];
  overdue: Line[];
  dueSoon: Line[];
  difficulties: Line[];
  /** What waits for somebody above or for other tasks, the longest first. */
  waiting: Line[];
  /** Open tasks in which a decision is asked for. */
  proposals: Line[];
  /** Unmet indicators that nobody was given a task for. */
  withoutTask: Line[];
  changes: Line[];
  /** Open tasks nobody touched for a week or longer, the longest first. */
  untouched: Line[];
  problems: Line[];
  /** How many more stand on the dashboard than are listed here, per list. */
  more: Record<
    | 'overdue'
    | 'dueSoon'
    | 'difficulties'
    | 'waiting'
    | 'proposals'
    | 'withoutTask'
    | 'changes'
    | 'untouched'
    | 'problems',
    number
  >;
  /** "Tỷ lệ cập nhật 60%. Chưa cập nhật: …", empty without a baseline. */
  updates: string;
  /** Whether there is something to see on the page "Kết quả và hồ sơ", which only some committees switch on. */
  hasStanding: boolean;
  /** Null while this week is open; else how it was closed once more, a sentence each. */
  closed: { corrections: string[] } | null;
}

/** The tasks behind that number. */
export interface CountedTasksAnswer {
  ok: true;
  lines: Line[];
  /** How many more there are than are listed. */
  more: number;
}

/** The same news as plain text for the committee's group chat. */
export interface ChatAnswer {
  ok: true;
  text: string;
}

/** `summary.json` of `npm run weekly`: docs/design.md §5. */
export interface SummaryJson {
  week: WeekKey;
  today: string;
  criteria: {
    code: string;
    name: string;
    met: boolean;
    indicators: { met: number; applicable: number };
    percent: number;
    /** Only for sets judged by points. */
    points: { got: number; of: number } | null;
    why: string[];
  }[];
  met: number;
  total: number;
  /** The set's own rule: how it judges, whether all it asks for is there, and what is missing, a sentence each. */
  evaluation: {
    mode: 'allMet' | 'points' | 'share';
    met: boolean;
    points: { got: number; of: number; required: number; floorPercent: number } | null;
    share: { met: number; of: number; required: number } | null;
    missing: string[];
  };
  conditions: {
    code: string;
    content: string;
    kind: 'survey' | 'document' | 'years' | 'other';
    /** Null while nobody has entered a result. */
    met: boolean | null;
    applicable: boolean;
    owners: string[];
    deadline: string | null;
    daysOverdue: number;
  }[];
  tasks: {
    doneOnTime: number;
    doneLate: number;
    openInTime: number;
    openOverdue: number;
    noDeadline: number;
    doneUndated: number;
  };
  overdue: { id: string; row: number; days: number; owners: string[]; neighbourhood: string }[];
  dueSoon: { id: string; row: number; days: number; owners: string[]; neighbourhood: string }[];
  blocked: { id: string; row: number; owners: string[]; neighbourhood: string; difficulty: string }[];
  /** `days` since `since`; both null where no day was written. */
  waiting: {
    id: string;
    row: number;
    owners: string[];
    neighbourhood: string;
    for: string[];
    since: string | null;
    days: number | null;
    pressedOn: string[];
  }[];
  changes: { completed: number; new: number; extended: number; reopened: number };
  /** 0 to 1; null when no week was closed before. */
  updateRate: number | null;
  problems: { sheet: string; cell: string; value: string; message: string }[];
  recipients: { name: string; email: string; kind: string }[];
}

export interface SummariseAnswer {
  ok: true;
  summary: SummaryJson;
  /** What was done, as told to the person: "Đã tô màu tab “Nhiệm vụ” và cập nhật tab “Tổng quan”." */
  notes: string[];
  /** What makes the numbers untrustworthy (a missing tab or column): no digest goes out until it is fixed. */
  blocking: string[];
}

export interface SetUpAnswer {
  ok: true;
  /** One line a thing done; a single "Bảng đã đủ, không phải thêm gì." when all was there. */
  done: string[];
}
