/** How many problems a page, the dashboard or a letter lists at most; the rest are counted. */
export const mostProblems = 40;

interface Placed {
  sheet: string;
  /** A1, or empty when the whole tab is meant. */
  cell: string;
  blocking?: true;
}

/**
 * The problems to list, in their order, and how many are left. What blocks the digest comes first; then each column of each tab in turn
 * gives one, so that a column with thousands hides no other.
 */
export function listedProblems<One extends Placed>(
  problems: readonly One[],
  most = mostProblems,
): { listed: One[]; more: number } {
  const turns = new Map<string, number>();
  const inTurn = problems.map((problem, index) => {
    const column = `${problem.sheet}!${/^[A-Z]*/.exec(problem.cell)?.[0] ?? ''}`;
    const turn = turns.get(column) ?? 0;
    turns.set(column, turn + 1);
    return { index, problem, turn: problem.blocking ? -1 : turn };
  });
  const chosen = inTurn.sort((a, b) => a.turn - b.turn || a.index - b.index).slice(0, most);
  return {
    listed: chosen.sort((a, b) => a.index - b.index).map(({ problem }) => problem),
    more: problems.length - chosen.length,
  };
}
