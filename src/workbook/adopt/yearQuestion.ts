import type { Grid } from '../../sheet/cells';
import type { Reading } from './reading';
import type { Understanding } from './understand';

/** How many cells of a table would be days if somebody said its year, and the year it names itself, above its header or in its name. */
interface YearQuestion {
  cells: number;
  likely: number | null;
}

/** Null where no year would help. `read`: the table with such a year. */
export function yearQuestion(
  grid: Grid,
  { headerRow }: Pick<Understanding, 'headerRow'>,
  { problems }: Pick<Reading, 'problems'>,
  read: (year: number) => Pick<Reading, 'problems'>,
): YearQuestion | null {
  if (problems.length === 0) return null;
  const likely = yearIn([grid.sheet, ...grid.rows.slice(0, headerRow).flat()].join(' '));
  // Any year tells: 29/2 is a day in a leap year alone.
  const cells = problems.length - read(likely ?? 2024).problems.length;
  return cells > 0 ? { cells, likely } : null;
}

/** The one year a text names; null where it names none, or two. */
function yearIn(text: string): number | null {
  const years = new Set(text.match(/(?<!\d)20\d{2}(?!\d)/g) ?? []);
  return years.size === 1 ? Number([...years][0]) : null;
}
