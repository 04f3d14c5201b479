import type { Cell, Sheet, Workbook } from './model';

/** An empty tab of the size Sheets gives one. */
export function emptySheet(id: number, name: string, maxRows = 1000, maxColumns = 26): Sheet {
  return {
    id,
    name,
    maxRows,
    maxColumns,
    frozenRows: 0,
    frozenColumns: 0,
    hidden: false,
    cells: new Map(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merges: [],
    colourRules: [],
    validations: [],
    protections: [],
  };
}

/** Where a file without an address on Google opens: the page of `npm start`. */
export const localUrl = 'http://127.0.0.1:8080/';

/** Where a file on Google opens. */
export const addressOf = (id: string): string => `https://docs.google.com/spreadsheets/d/${id}/edit`;

/** A new file with one empty tab, as Sheets makes it for a Vietnamese account. */
export function emptyWorkbook({
  title,
  timeZone = 'Asia/Ho_Chi_Minh',
  locale = 'vi_VN',
}: {
  title: string;
  timeZone?: string;
  locale?: string;
}): Workbook {
  const id = 'local-workbook';
  return {
    id,
    title,
    url: addressOf(id),
    locale,
    timeZone,
    sheets: [emptySheet(0, 'Trang tính1')],
    activeSheetId: 0,
    namedRanges: [],
    properties: new Map(),
  };
}

/** A tab with the given rows of cells (values, or cells with more to them), everything else plain. */
export function sheetOf(name: string, rows: (Cell | Cell['value'])[][], more: Partial<Sheet> = {}): Sheet {
  const cells: Sheet['cells'] = new Map();
  rows.forEach((row, rowIndex) => {
    row.forEach((content, columnIndex) => {
      if (content === null) return;
      const cell = isCell(content) ? content : { value: content };
      const line = cells.get(rowIndex + 1) ?? new Map<number, Cell>();
      cells.set(rowIndex + 1, line.set(columnIndex + 1, cell));
    });
  });
  return { ...emptySheet(0, name), cells, ...more };
}

const isCell = (content: Cell | Cell['value']): content is Cell =>
  typeof content === 'object' && content !== null && 'value' in content;

/** A Vietnamese workbook of these tabs, kept at `localUrl`. */
export const workbookOf = (...sheets: Sheet[]): Workbook => ({
  id: 'w1',
  title: 'Sổ theo dõi',
  url: localUrl,
  locale: 'vi_VN',
  timeZone: 'Asia/Ho_Chi_Minh',
  sheets,
  activeSheetId: sheets[0]?.id ?? 0,
  namedRanges: [],
  properties: new Map(),
});
