import type { Jump } from './shared';

/** Somebody who is no longer with the committee, and what deleting their data would do. */
export interface FormerPersonAnswer {
  name: string;
  /** Empty for somebody who never had one. */
  email: string;
  /** What would be done, a sentence each; empty when nothing of theirs is left. */
  lines: string[];
  /** Where people wrote this name: the script does not rewrite their rows. */
  remains: Jump[];
  /** How many more such places there are than are listed. */
  more: number;
  /** Why it cannot be done now, with the way out; empty when it can. */
  barred: string;
}

/** The part "Dữ liệu của người đã nghỉ" of the sidebar "Cài đặt". */
export interface FormerPeopleAnswer {
  ok: true;
  people: FormerPersonAnswer[];
  /** What was just done; empty when people only looked. */
  message: string;
}
