import type ExcelJS from 'exceljs';

/** Members of exceljs's worksheet that it has but does not declare. */
interface Undeclared {
  sheetProtection: { hashValue?: string } | null | undefined;
  dataValidations: {
    model: Record<string, ExcelJS.DataValidation>;
    add(key: string, rule: ExcelJS.DataValidation): void;
  };
  conditionalFormattings: ExcelJS.ConditionalFormattingOptions[];
}

export function undeclared(tab: ExcelJS.Worksheet): Undeclared {
  return tab as unknown as Undeclared;
}
