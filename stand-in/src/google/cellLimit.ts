import type { Workbook } from '../workbook/model';
import { Exception } from './errors';

/** Cells of a workbook, empty ones counted (Docs editors help, "Files you can store in Google Drive"). */
const MOST_CELLS = 10_000_000;

/** Throws when so many more cells would be too many. */
export function requireRoom(workbook: Workbook, added: number): void {
  const cells = workbook.sheets.reduce((sum, { maxRows, maxColumns }) => sum + maxRows * maxColumns, 0);
  if (cells + added > MOST_CELLS) {
    throw new Exception(
      `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
    );
  }
}
