import { mentions } from '../domain/personalData';
import type { Grid } from '../sheet/cells';
import { cellName } from './grid';

/** Cells of these tabs whose text names somebody, in the order of the tabs. */
export function cellsNaming(
  grids: readonly Grid[],
  name: string,
): { sheet: string; cell: string; row: number }[] {
  return grids.flatMap(({ sheet, rows }) =>
    rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        typeof cell === 'string' && mentions(cell, name)
          ? [{ sheet, cell: cellName(row + 1, column + 1), row: row + 1 }]
          : [],
      ),
    ),
  );
}
