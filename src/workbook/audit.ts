/** The tab "Nhật ký": what was changed through the phone's page, a save a row, so that it can be taken back. */
import { array, literal, nullable, object, optional, picklist, safeParse, string } from 'valibot';
import { comparableStamp, type Told, type ToldKind } from '../domain/told';
import type { CalendarDate } from '../domain/calendar';
import type { Grid } from '../sheet/cells';
import { cellName } from './grid';
import { readTable } from './reading/table';
import { cellText } from './rowEdits';
import { auditTab } from './tabs/tabs';

/** One cell of a row, as `cellText` has it before and after. */
interface AuditedCell {
  /** The column's key. */
  field: string;
  from: string;
  to: string;
}

export interface AuditEntry {
  /** "14:02 11/08/2023". */
  at: string;
  by: string;
  /** "liên kết cá nhân". */
  through: string;
  task: string;
  /** "Trạng thái: Đang thực hiện → Hoàn thành", a line a field. */
  what: string;
  /** Who took it back and when; empty while it stands. */
  undone: string;
  /** Null where a row is none of ours, or its texts were too long to keep. */
  cells: AuditedCell[] | null;
  kind: ToldKind;
}

const version = 1;

const stored = object({
  version: literal(version),
  cells: nullable(array(object({ field: string(), from: string(), to: string() }))),
  // Rows of before there were kinds are reports.
  kind: optional(picklist(['report', 'request', 'decision']), 'report'),
});

/** What a cell holds at most. */
const longestCell = 50_000;

/** The row to append, in the order of the tab's columns. */
export function auditRow({ at, by, through, task, what, undone, cells, kind }: AuditEntry): string[] {
  const data = JSON.stringify({ version, kind, cells });
  const kept = data.length < longestCell ? data : JSON.stringify({ version, kind, cells: null });
  const values: Record<keyof (typeof auditTab)['columns'], string> = {
    at,
    by,
    through,
    task,
    what: what.slice(0, longestCell - 1),
    undone,
    data: kept,
  };
  return Object.keys(auditTab.columns).map((key) => values[key as keyof typeof values]);
}

/** The entries of the tab, the latest first, each with where it stands. */
export function readAudit(grid: Grid | null): (AuditEntry & { row: number })[] {
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  return readTable(auditTab, grid)
    .rows.map((row) => ({
      row: row.row,
      at: text(row.cell('at')),
      by: text(row.cell('by')),
      through: text(row.cell('through')),
      task: text(row.cell('task')),
      what: text(row.cell('what')),
      undone: text(row.cell('undone')),
      ...storedIn(text(row.cell('data'))),
    }))
    .reverse();
}

/** So many of the latest saves are kept, so that reading them stays cheap. */
const mostKept = 2000;

/** The rows to leave the tab, top to bottom: saved before this day, or more than are kept. */
export function oldAuditRows(
  entries: readonly (AuditEntry & { row: number })[],
  oldest: CalendarDate,
): number[] {
  const isOld = ({ at }: AuditEntry) => (comparableStamp(at) ?? oldest) < oldest;
  return entries
    .filter((entry, index) => index >= mostKept || isOld(entry))
    .map(({ row }) => row)
    .sort((a, b) => a - b);
}

/** Cells that tell of somebody, in A1: all of what they did themselves, and wherever else a text `names` them. */
export function auditCellsNaming(grid: Grid | null, names: (text: string) => boolean): string[] {
  const table = readTable(auditTab, grid);
  return table.rows.flatMap((row) => {
    const own = names(cellText(row.cell('by')));
    return (['by', 'through', 'what', 'undone', 'data'] as const).flatMap((key) => {
      const column = table.columns[key];
      const text = cellText(row.cell(key));
      return column !== undefined && text !== '' && (own || names(text)) ? [cellName(row.row, column)] : [];
    });
  });
}

/** What was saved from this moment on and stands, the earliest first. */
export const toldIn = (entries: readonly AuditEntry[], since: string): Told[] =>
  entries
    .flatMap(({ at, by, task, undone, cells, kind }): Told[] => {
      const moment = comparableStamp(at);
      const stands = undone === '' && cells !== null && moment !== null && moment >= since;
      return stands ? [{ at: moment, by, task, kind, cells }] : [];
    })
    .reverse();

function storedIn(data: string): Pick<AuditEntry, 'cells' | 'kind'> {
  try {
    const read = safeParse(stored, JSON.parse(data));
    if (read.success) return { cells: read.output.cells, kind: read.output.kind };
  } catch {
    // Somebody typed into the cell.
  }
  return { cells: null, kind: 'report' };
}
