import type { CellError, CellFormat, Scalar, Workbook } from './model';

/** What a calculation gives back for one tab: values of its formula cells, and what its colour rules show now. */
export interface SheetResult {
  /** Keyed `row:column`. */
  values: Map<string, Scalar | CellError>;
  /** Only cells where a colour rule holds, keyed `row:column`. */
  formats: Map<
    string,
    Pick<CellFormat, 'background' | 'color' | 'bold' | 'italic' | 'underline' | 'strikethrough'>
  >;
}

/** The port behind which a spreadsheet engine calculates. `now` is the moved clock, in milliseconds since 1970. */
export interface Evaluator {
  evaluate(workbook: Workbook, now: number): Map<number, SheetResult>;
}
