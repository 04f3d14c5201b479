import type { DutyDeadline } from './notice';

/** What makes a reading doubtful. */
export interface Doubts {
  owners: readonly string[];
  isImplied: boolean;
  isCertain: boolean;
  isItem: boolean;
  deadline: DutyDeadline;
  deadlines: number;
  length: number;
}

/** At most 0.98, and never nothing. Below 0.7 something was guessed that a person has to look at. */
export function confidenceOf(doubts: Doubts): number {
  let confidence = 0.98;
  const lose = (share: number, isSo: boolean): void => {
    if (isSo) confidence *= 1 - share;
  };
  lose(0.45, doubts.owners.length === 0);
  lose(0.06, doubts.isImplied && doubts.owners.length > 0);
  lose(0.35, !doubts.isCertain);
  lose(0.1, !doubts.isItem);
  lose(0.35, doubts.deadline.doubt !== '');
  lose(0.12, doubts.deadline.shared);
  lose(0.2, doubts.deadlines > 1);
  lose(0.2, doubts.length > 900 || doubts.length < 15);
  return Math.round(confidence * 100) / 100;
}
