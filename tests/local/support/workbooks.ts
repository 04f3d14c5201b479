import type { Cell, Sheet, Workbook } from '../../../local/workbook/model';
import { emptySheet } from '../../../local/workbook/newWorkbook';

/** A sheet with the given rows of cells (values, or cells with more to them), everything else plain. */
export function sheetOf(name: string, rows: (Cell | Cell['value'])[][], more: Partial<Sheet> = {}): Sheet {
  const cells: Sheet['cells'] = new Map();
  rows.forEach((row, rowIndex) => {
    row.forEach((content, columnIndex) => {
      const cell = isCell(content) ? content : { value: content };
      if (content === null) return;
      const line = cells.get(rowIndex + 1) ?? new Map<number, Cell>();
      cells.set(rowIndex + 1, line.set(columnIndex + 1, cell));
    });
  });
  return { ...emptySheet(0, name), cells, ...more };
}

export function workbookOf(...sheets: Sheet[]): Workbook {
  return {
    id: 'w1',
    title: 'Sổ theo dõi',
    url: 'http://127.0.0.1:8080/',
    locale: 'vi_VN',
    timeZone: 'Asia/Ho_Chi_Minh',
    sheets,
    activeSheetId: sheets[0]?.id ?? 0,
    namedRanges: [],
    properties: new Map(),
  };
}

function isCell(content: Cell | Cell['value']): content is Cell {
  return typeof content === 'object' && content !== null && 'value' in content;
}
