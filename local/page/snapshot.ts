import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { type Cell, type CellFormat, displayed, type Sheet, type SheetResult, type Workbook } from 'stand-in';
import { cellStyle } from './cellStyle';
import { gridRange, gridResources } from './gridResources';

/**
 * Names equal styles equally for as long as it lives, so that pictures taken at different times can be compared, and keeps
 * what was drawn of cells: a cell is replaced and never changed.
 */
export class StyleNames {
  private readonly names = new Map<string, string>();
  private readonly drawn = new WeakMap<Cell, { locale: string; data: ICellData }>();
  readonly styles: Record<string, IStyleData> = {};

  nameOf(style: IStyleData): string {
    const key = JSON.stringify(style);
    const name = this.names.get(key) ?? `s${this.names.size}`;
    this.names.set(key, name);
    this.styles[name] = style;
    return name;
  }

  /** What `draw` makes of a cell that shows nothing but itself: no formula, no colour rule. */
  cellOnce(cell: Cell, locale: string, draw: () => ICellData): ICellData {
    const known = this.drawn.get(cell);
    if (known?.locale === locale) return known.data;
    const data = draw();
    this.drawn.set(cell, { locale, data });
    return data;
  }
}

/**
 * Every cell is text to the grid, so that what a person types comes back as typed: Sheets' rules of reading apply on
 * the server. Font and padding are those of Sheets.
 */
const plain: IStyleData = { n: { pattern: '@' }, ff: 'Arial', fs: 10, pd: { t: 2, r: 3, b: 2, l: 3 } };

const text = 1;
const nothing: Cell = { value: null };

type Cells = Record<number, Record<number, ICellData>>;

function sheetCells(
  sheet: Sheet,
  result: SheetResult | undefined,
  locale: string,
  styles: StyleNames,
): Cells {
  const cells: Cells = {};
  const draw = (cell: Cell, value: Cell['value'], format: CellFormat): ICellData => ({
    v: displayed(value, format.numberFormat, locale),
    t: text,
    s: styles.nameOf({ ...plain, ...cellStyle(format, value, cell.link !== undefined) }),
    ...(cell.formula ? { f: cell.formula } : {}),
    ...(cell.link ? { custom: { link: cell.link } } : {}),
  });
  const place = (row: number, column: number, cell: Cell) => {
    const key = `${row}:${column}`;
    const computed = cell.formula ? result?.values.get(key) : undefined;
    const byRules = result?.formats.get(key);
    (cells[row - 1] ??= {})[column - 1] =
      cell.formula || byRules
        ? draw(cell, computed === undefined ? cell.value : computed, { ...cell.format, ...byRules })
        : styles.cellOnce(cell, locale, () => draw(cell, cell.value, cell.format ?? {}));
  };
  for (const [row, line] of sheet.cells) for (const [column, cell] of line) place(row, column, cell);
  for (const key of result?.formats.keys() ?? []) {
    const [row, column] = key.split(':').map(Number) as [number, number];
    if (!sheet.cells.get(row)?.has(column)) place(row, column, nothing);
  }
  return cells;
}

const mapped = <T>(keys: Iterable<number>, make: (key: number) => T): Record<number, T> =>
  Object.fromEntries([...keys].map((key) => [key - 1, make(key)]));

const yes = 1 as const;
const no = 0 as const;

/** A row with a height of its own keeps it; the others grow with their text, as in Sheets. */
const rows = ({ rowHeights, hiddenRows, filter }: Sheet) => {
  const hidden = new Set([...hiddenRows, ...(filter?.hiddenRows ?? [])]);
  return mapped(new Set([...rowHeights.keys(), ...hidden]), (row) => {
    const h = rowHeights.get(row);
    return { ...(h === undefined ? {} : { h, ia: no }), ...(hidden.has(row) ? { hd: yes } : {}) };
  });
};

const columns = ({ columnWidths, hiddenColumns }: Sheet) =>
  mapped(new Set([...columnWidths.keys(), ...hiddenColumns]), (column) => {
    const w = columnWidths.get(column);
    return { ...(w === undefined ? {} : { w }), ...(hiddenColumns.has(column) ? { hd: yes } : {}) };
  });

function sheetView(sheet: Sheet, cellData: Cells): Partial<IWorksheetData> {
  return {
    id: String(sheet.id),
    name: sheet.name,
    rowCount: sheet.maxRows,
    columnCount: sheet.maxColumns,
    defaultColumnWidth: 100,
    defaultRowHeight: 21,
    hidden: sheet.hidden ? yes : no,
    showGridlines: sheet.hiddenGridlines ? no : yes,
    tabColor: sheet.tabColor ?? '',
    freeze: {
      xSplit: sheet.frozenColumns,
      ySplit: sheet.frozenRows,
      startRow: sheet.frozenRows || -1,
      startColumn: sheet.frozenColumns || -1,
    },
    defaultStyle: plain,
    mergeData: sheet.merges.map(gridRange),
    rowData: rows(sheet),
    columnData: columns(sheet),
    cellData,
  };
}

/**
 * The workbook as the grid shows it: texts under their formats, colour rules as plain fills.
 * Rules are not handed to the grid: its own engine is slow at them and calculates days in another time zone.
 */
export function toSnapshot(
  workbook: Workbook,
  evaluated: Map<number, SheetResult>,
  styles = new StyleNames(),
): IWorkbookData {
  const sheets = workbook.sheets.map((sheet) =>
    sheetView(sheet, sheetCells(sheet, evaluated.get(sheet.id), workbook.locale, styles)),
  );
  return {
    id: 'workbook',
    name: workbook.title,
    appVersion: '0.25.1',
    locale: 'viVN' as IWorkbookData['locale'],
    styles: styles.styles,
    sheetOrder: sheets.map((sheet) => sheet.id!),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id!, sheet])),
    resources: gridResources(workbook),
  };
}
