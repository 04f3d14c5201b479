/** Work on columns that Google may refuse for any of them: their formats and choices, where people made the tab one of Google's tables. */
export interface ColumnWork {
  /** From 1; those that stand together, or are alike. */
  columns: readonly number[];
  /** For all of them, or for one. */
  does(columns: readonly number[]): void;
}

/**
 * Does all of it, and gives the columns for which it was refused. Google says so at the call or only when it is written, so it is
 * written here: together, which is one round trip more, and only after a refusal column by column.
 */
export function columnByColumn(works: readonly ColumnWork[]): number[] {
  if (works.length === 0 || succeeds(works)) return [];
  return works.flatMap(({ columns, does }) =>
    columns.filter((column) => !succeeds([{ columns: [column], does }])),
  );
}

function succeeds(works: readonly ColumnWork[]): boolean {
  try {
    for (const { columns, does } of works) does(columns);
    SpreadsheetApp.flush();
    return true;
  } catch (error) {
    console.warn(error);
    return false;
  }
}
