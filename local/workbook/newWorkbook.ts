import type { Sheet, Workbook } from './model';

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
    url: `https://docs.google.com/spreadsheets/d/${id}/edit`,
    locale,
    timeZone,
    sheets: [emptySheet(0, 'Trang tính1')],
    activeSheetId: 0,
    namedRanges: [],
    properties: new Map(),
  };
}
