/** Work on one column that Google may refuse: its formats and choices, where people made the tab one of Google's tables. */
interface ColumnWork {
  /** From 1. */
  column: number;
  does(): void;
}

/**
 * Does all of it, and gives the columns for which it was refused. Google says so at the call or only when it is written, so it is
 * written here: together, which is one round trip more, and only after a refusal column by column.
 */
export function columnByColumn(works: readonly ColumnWork[]): number[] {
  if (works.length === 0 || succeeds(works)) return [];
  return works.flatMap((work) => (succeeds([work]) ? [] : [work.column]));
}

function succeeds(works: readonly ColumnWork[]): boolean {
  try {
    for (const { does } of works) does();
    SpreadsheetApp.flush();
    return true;
  } catch (error) {
    console.warn(error);
    return false;
  }
}
