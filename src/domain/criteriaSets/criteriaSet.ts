import type { CalendarDate } from '../calendar';

/** How a set is judged: every criterion, points with floors, or the share of sub-units that were recognised. */
export type EvaluationMode = 'allMet' | 'points' | 'share';

/** What stands beside the criteria: a survey of the people, a document of the dossier, years since registering, anything else. */
export type ConditionKind = 'survey' | 'document' | 'years' | 'other';

/** A set of criteria by its document, to be chosen by a committee. Only what was read in the source is filled. */
export interface CriteriaSet {
  key: string;
  name: string;
  /** "Quyết định số 04/2022/QĐ-TTg"; empty for a committee's own set. */
  document: string;
  /** What it is meant for, as people say it: "giai đoạn 2021–2025"; empty when the document names none. */
  period: string;
  /** Days from and to which it is in force; null where not found. */
  inForceFrom: CalendarDate | null;
  inForceTo: CalendarDate | null;
  /** Which units it judges; empty where not found. */
  unitType: string;
  /** Who recognises; empty where not found, then for the committee to enter. */
  recogniser: string;
  /** The title as it stands in headings. */
  goal: string;
  /** "nội dung", "chỉ tiêu" or "tiêu chuẩn". */
  indicatorLabel: string;
  evaluation: Evaluating;
  criteria: readonly { code: string; name: string }[];
  indicators: readonly SetIndicator[];
  conditions: readonly SetCondition[];
  /** What was verified and what the committee has to enter itself: Vietnamese sentences. */
  verified: string;
}

/** The mode with its thresholds, where the mode has any. */
export type Evaluating =
  | { mode: 'allMet' }
  | { mode: 'points'; requiredPoints: number; floorPercent: number }
  | { mode: 'share'; requiredShare: number };

export interface SetIndicator {
  code: string;
  criterion: string;
  /** Short words of our own; the document's text is the committee's to paste. */
  content: string;
  requirement: string;
  /** The other set whose result this is; empty for most. */
  follows: string;
}

interface SetCondition {
  code: string;
  content: string;
  kind: ConditionKind;
  requirement: string;
}

/** Names in order, as criteria with codes from 1. */
export const numbered = (names: readonly string[]): CriteriaSet['criteria'] =>
  names.map((name, index) => ({ code: String(index + 1), name }));
