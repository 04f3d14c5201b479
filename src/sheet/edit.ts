/** What somebody just edited, rows and columns from 1; `value`: what a single cell was given, null for several cells, or where it is not told. */
export interface EditedArea {
  row: number;
  column: number;
  rows: number;
  columns: number;
  value: string | null;
}
