/** Where a letter may point to. The addresses are built by us, https, never typed by people. */
export interface Links {
  /** The tracking sheet itself. */
  workbook: string;
  /** A cell in A1, or the whole tab when the cell is empty. */
  cell(sheet: string, cell: string): string;
  task(task: { row: number }): string;
  criterion(criterion: { row: number }): string;
  indicator(indicator: { row: number }): string;
  condition(condition: { row: number }): string;
}
