/** A commune's whole workbook: every closed week in its history becomes what its week files would have been. */
import ExcelJS from 'exceljs';
import { weekData } from '../../src/domain/weekFile';
import type { Cell, Grid } from '../../src/sheet/cells';
import { historyTable, readClosedWeeks } from '../../src/workbook/history';
import { readTracker } from '../../src/workbook/reading/tracker';
import { historyTab } from '../../src/workbook/tabs/tabs';
import type { GivenWeek, Read } from './weekFile';

/** `madeOn`: the day the file was last saved, which orders it among others of the same weeks. */
export async function readWorkbook(bytes: Buffer, madeAt: string): Promise<Read<GivenWeek[]>> {
  const book = new ExcelJS.Workbook();
  try {
    await book.xlsx.load(bytes as unknown as ArrayBuffer);
  } catch {
    return { ok: false, problem: 'Không mở được tệp Excel; tệp bị hỏng hoặc có mật khẩu.' };
  }
  const grids = new Map(book.worksheets.map((sheet) => [sheet.name, gridOf(sheet)]));
  const { tracker } = readTracker(grids);
  if (tracker.settings.communeCode === '')
    return { ok: false, problem: 'Tab “Cài đặt” chưa có Mã đơn vị, nên không biết là của xã nào.' };
  const history = historyTable(grids.get(historyTab.name) ?? null);
  const unreadable = history?.problems[0];
  if (unreadable !== undefined) return { ok: false, problem: unreadable.message };
  const weeks = readClosedWeeks(history).map(({ read }) => weekData(read(), tracker, madeAt));
  return weeks.length > 0
    ? { ok: true, value: weeks }
    : { ok: false, problem: 'Tab “Lịch sử” chưa có tuần nào được chốt.' };
}

function gridOf(sheet: ExcelJS.Worksheet): Grid {
  const rows: Cell[][] = [];
  sheet.eachRow({ includeEmpty: true }, (row) => {
    const cells: Cell[] = [];
    row.eachCell({ includeEmpty: true }, (cell) => cells.push(cellOf(cell.value)));
    rows.push(cells);
  });
  return { sheet: sheet.name, rows, merges: [] };
}

/** What a cell shows: of a formula its result, of rich text its words. */
function cellOf(value: ExcelJS.CellValue): Cell {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Date) {
    const [date = '', time = ''] = value.toISOString().split('T');
    return { date, time: time.startsWith('00:00') ? null : time.slice(0, 5) };
  }
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('text' in value) return String(value.text);
  if ('result' in value) return cellOf(value.result ?? null);
  return '';
}
