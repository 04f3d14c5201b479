import type { Grid } from './cells';

/** What is there of a tab, as far as setting up must know; all but the cells is a round trip for whoever looks at it. */
export interface ExistingTab {
  grid: Grid;
  frozenRows: number;
  /** Columns (from 1) that already have a validation in their first data row. */
  validated: readonly number[];
  /** Descriptions of the protections on the whole tab. */
  protections: readonly string[];
}

/** What to do to one tab. Everything is added; nothing is moved, renamed, overwritten or deleted. */
export interface TabPlan {
  tab: string;
  create: boolean;
  headerRow: number;
  /** Headers to write, each into its column (from 1). */
  headers: {
    column: number;
    text: string;
    width: number;
    format: 'date' | 'text' | 'number' | 'general';
    oneLine?: true;
  }[];
  /** Of those headers, `#rrggbb`. */
  headerColours: { background: string; text: string };
  validations: {
    column: number;
    kind: 'list' | 'date' | 'percent';
    choices: readonly string[];
    help: string;
  }[];
  widths: readonly number[];
  freezeHeader: boolean;
  /** The code stays in sight while the columns are scrolled. */
  freezeCode?: boolean;
  /** Description of the warning to put on the tab, null when it has it or needs none. */
  warning: string | null;
  /** Rows to add below the last one. */
  rows: string[][];
}
