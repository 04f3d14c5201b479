import type { Mark, Scored } from '../domain/scores';
import type { Badge } from '../domain/wording';

/** One row of the state table with what the closed weeks tell. */
export interface ScoreRow {
  name: string;
  /** In the order of `columns`. */
  numbers: number[];
  /** "1/4". */
  silent: string;
  /** Owed and late at the end of each closed week, the oldest first. */
  trend: { open: number; overdue: number }[];
  badge: Badge;
  mark: Mark | null;
  proposed: Mark | null;
  /** The chair decided it; else it is what the rule proposes. */
  decided: boolean;
}

export interface ScoresAnswer {
  /** "Tháng 8/2023": for which month decisions are kept. */
  month: string;
  /** Who looks decides, and sees everybody; others see themselves and the sum. */
  decides: boolean;
  columns: string[];
  /** The rule of what is proposed, a sentence each. */
  rules: string[];
  tables: { of: Scored; title: string; rows: ScoreRow[] }[];
  /** All tasks, each once, in the order of `columns`. */
  total: number[];
  /** Why rows may come to more than all tasks. */
  note: string;
}

/** One thing that would fail. */
export interface FailingLine {
  /** "3.2 Thu gom rác"; of a condition "Điều kiện ĐK1 …". */
  what: string;
  why: string;
  who: string;
  way: string;
}

export interface AppraisalAnswer {
  /** "Hồ sơ sẵn sàng 31/52 nội dung". */
  headline: string;
  /** "21 chỗ sẽ không đạt, xếp từ chỗ sửa nhanh nhất." */
  said: string;
  /** What would fail, by what is to be done, the quickest first. */
  groups: { title: string; count: number; lines: FailingLine[] }[];
  /** What each criterion has and lacks. */
  criteria: { name: string; ready: string; isReady: boolean; lacks: string }[];
}

/** The page "Kết quả và hồ sơ"; what the committee did not switch on is null. */
export interface StandingAnswer {
  ok: true;
  asOf: string;
  appraisal: AppraisalAnswer | null;
  scores: ScoresAnswer | null;
}
