import type { CommitteePart } from '../replies/committee';
import type { Update } from '../replies/readReplies';
import type { FieldValue } from './mine';
import type { AcceptedUpdate } from './requests';
import type { Jump } from './shared';

export type { CommitteePart };

/** One cell of the row, as it stands and as it would be. */
export interface ProposedChange extends FieldValue {
  /** The column's header. */
  name: string;
  /** Both as people read them: "Đang thực hiện", "60%", "05/08/2026". */
  from: string;
  to: string;
}

/** What one row would become. */
export interface ProposedUpdate {
  update: Update;
  /** "NV-07 · Khảo sát, lắp đặt pa nô". */
  text: string;
  /** Only cells that would change: none where the sheet holds all of it already. */
  changes: ProposedChange[];
  jump: Jump | null;
}

/** What pasted messages would change. */
export interface RepliesAnswer {
  ok: true;
  /** Doubtful ones first. */
  proposals: ProposedUpdate[];
}

export interface WrittenAnswer {
  ok: true;
  message: string;
  /** Rows that were left as they are, and why; empty when there are none. */
  undone: string;
  /** What puts all of it back, as long as nobody changed it again. */
  undo: AcceptedUpdate[];
}
