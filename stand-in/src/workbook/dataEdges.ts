import { contains, lastColumn, lastRow } from './a1';
import { cellAt, eachCell, hasContent, wholeSheet } from './cells';
import type { Area, Sheet } from './model';

interface Spot {
  row: number;
  column: number;
}

/**
 * Where Ctrl and an arrow key lead from a cell: to the end of the block of data it lies in or comes to, or to the edge of the
 * grid. `down` and `right` are -1, 0 or 1.
 */
export function nextEdge(sheet: Sheet, from: Spot, down: number, right: number): Spot {
  const grid = wholeSheet(sheet);
  const after = ({ row, column }: Spot): Spot => ({ row: row + down, column: column + right });
  const isInside = ({ row, column }: Spot): boolean => contains(grid, row, column);
  const isFull = ({ row, column }: Spot): boolean => hasContent(cellAt(sheet, row, column));
  let spot = from;
  if (!isInside(after(spot))) return spot;
  const inBlock = isFull(spot) && isFull(after(spot));
  do spot = after(spot);
  while (isInside(after(spot)) && (inBlock ? isFull(after(spot)) : !isFull(spot)));
  return spot;
}

const holdsData = (sheet: Sheet, area: Area): boolean => {
  let found = false;
  eachCell(sheet, area, (cell) => (found ||= hasContent(cell)));
  return found;
};

/** An area grown by every line of cells beside it that holds data, until it is surrounded by empty cells. */
export function dataRegion(sheet: Sheet, area: Area, grows: { rows: boolean; columns: boolean }): Area {
  const sides: [grows: boolean, strip: Area, grown: Area][] = [
    [
      grows.rows,
      { ...area, row: area.row - 1, rows: 1 },
      { ...area, row: area.row - 1, rows: area.rows + 1 },
    ],
    [grows.rows, { ...area, row: lastRow(area) + 1, rows: 1 }, { ...area, rows: area.rows + 1 }],
    [
      grows.columns,
      { ...area, column: area.column - 1, columns: 1 },
      { ...area, column: area.column - 1, columns: area.columns + 1 },
    ],
    [
      grows.columns,
      { ...area, column: lastColumn(area) + 1, columns: 1 },
      { ...area, columns: area.columns + 1 },
    ],
  ];
  const found = sides.find(([may, strip]) => may && holdsData(sheet, strip));
  return found ? dataRegion(sheet, found[2], grows) : area;
}
