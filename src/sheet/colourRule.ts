/** One conditional-format rule of ours over an area that reaches to the end of the tab. Rows and columns from 1. */
export interface ColourRule {
  row: number;
  column: number;
  columns: number;
  formula: string;
  background: string;
  text: string;
  /** Overdue rows are bold too: colour is never the only sign. */
  bold: boolean;
}
