/** One set of criteria as the sidebar "Bộ tiêu chí" offers it. */
export interface SetOption {
  key: string;
  name: string;
  /** Empty for a committee's own. */
  document: string;
  /** Period, units, how it judges: what is known, each under its name. */
  facts: { name: string; text: string }[];
  /** What was verified and what the committee has to enter itself. */
  verified: string;
  /** Whether the settings name it. */
  chosen: boolean;
}

export interface SetsAnswer {
  ok: true;
  /** As the settings have it: "Đô thị văn minh (Quyết định …)"; empty when none was chosen. */
  chosen: string;
  sets: SetOption[];
}

/** What choosing a set would add, or added, and what it leaves as people wrote it. */
export interface SetPreview {
  ok: true;
  key: string;
  /** Each tab with its new rows; nothing for a tab that needs none. */
  adds: { title: string; lines: string[] }[];
  left: string[];
  /** The tab holds another set's criteria, so nothing is added. */
  occupied: boolean;
}

/** After a set was chosen: what was done, a sentence each, and the page anew. */
export interface SetChosen extends SetsAnswer {
  done: string[];
}

/** A pasted table as it was understood. */
export interface PastedAnswer {
  ok: true;
  /** Rows to add to the tab "Nội dung". */
  rows: { code: string; criterion: string; content: string; requirement: string; maxPoints: string }[];
  /** Rows that are there already. */
  existing: string[];
  /** Rows that were not understood, each with why. */
  unclear: string[];
}
