import type { Tone } from '../domain/wording';

export type { Tone };

export interface Failure {
  ok: false;
  /** One plain Vietnamese sentence. */
  message: string;
  /** The workbook has no tabs of ours yet: there is nothing to ask again, but ways to begin. */
  isNew?: true;
}

/** Where a sentence points: a tab and a cell to jump to. */
export interface Jump {
  sheet: string;
  cell: string;
}

export interface Line {
  /** What is said first, e.g. the duty itself. */
  text: string;
  /** The second line: who, where, until when. */
  detail: string;
  /** Sign and word: "● Quá hạn 5 ngày". Empty when there is nothing to signal. */
  badge: string;
  tone: Tone;
  jump: Jump | null;
}

/** A short thing done, as told to the person. */
export interface DoneAnswer {
  ok: true;
  message: string;
}
