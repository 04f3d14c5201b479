/** A chart of columns over the cells of a tab; rows and columns from 1, all else in pixels. */
export interface ChartPlan {
  title: string;
  /** Names of the categories, then the series, each with its name on top. */
  areas: { row: number; column: number; rows: number; columns: number }[];
  /** Of the series, `#rrggbb`. */
  colours: string[];
  /** The cell its corner lies on. */
  row: number;
  column: number;
  offsetX: number;
  width: number;
  height: number;
}
