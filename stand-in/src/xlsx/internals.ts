import type ExcelJS from 'exceljs';

/** Members of exceljs's worksheet that it has but does not declare. */
interface Undeclared {
  sheetProtection: { hashValue?: string } | null | undefined;
  dataValidations: {
    model: Record<string, ExcelJS.DataValidation>;
    add(key: string, rule: ExcelJS.DataValidation): void;
  };
  conditionalFormattings: ExcelJS.ConditionalFormattingOptions[];
  /** Sparse. */
  _rows: (ExcelJS.Row & { _cells: ExcelJS.Cell[] })[];
  _merges: Record<string, { range: string }>;
}

export function undeclared(tab: ExcelJS.Worksheet): Undeclared {
  return tab as unknown as Undeclared;
}

/** The cells that are there, empty ones with a look among them: its own visitors pass over those. */
export function cellsOf(tab: ExcelJS.Worksheet): ExcelJS.Cell[] {
  const found: ExcelJS.Cell[] = [];
  undeclared(tab)._rows.forEach((row) => row._cells.forEach((cell) => found.push(cell)));
  return found;
}

/** The same of its workbook: theme parts by name, as text. */
export function undeclaredWorkbook(file: ExcelJS.Workbook): { _themes: Record<string, string> | undefined } {
  return file as unknown as { _themes: Record<string, string> | undefined };
}
