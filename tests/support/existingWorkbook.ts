/** Workbooks a committee had before it knew us. */
import { emptySheet, type Project, putCell, type Sheet } from 'stand-in';
import type { ExistingSheet } from './existingSheets';
import { newOffice, serial } from './office';

/** A file with this one sheet, painted here and there, and nothing of ours. */
export async function fileWith(sheet: ExistingSheet): Promise<Project> {
  const project = await newOffice();
  const made: Sheet = emptySheet(1, sheet.name, 60, 20);
  sheet.rows.forEach((cells, r) =>
    cells.forEach((cell, c) => {
      if (cell === '') return;
      const format = { ...(r % 2 === 0 && { background: '#fff2cc' }), ...(c === 1 && { bold: true }) };
      const value =
        typeof cell === 'object'
          ? { value: serial(cell.day), format: { ...format, numberFormat: 'dd/MM/yyyy' } }
          : { value: cell, format };
      putCell(made, r + 1, c + 1, value);
    }),
  );
  for (const [row, column, rows, columns] of sheet.merges ?? [])
    made.merges.push({ row, column, rows, columns });
  made.hiddenColumns = new Set(sheet.hiddenColumns);
  made.hiddenRows = new Set(sheet.hiddenRows);
  made.columnWidths = new Map([[2, 333]]);
  project.workbook.sheets = [made];
  project.workbook.activeSheetId = 1;
  return project;
}
