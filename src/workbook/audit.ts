/** The tab "Nhật ký": what was changed through the phone's page, a save a row, so that it can be taken back. */
import { array, literal, nullable, object, safeParse, string } from 'valibot';
import type { Grid } from '../sheet/cells';
import { readTable } from './reading/table';
import { auditTab } from './tabs/tabs';

/** One cell of a row, as `cellText` has it before and after. */
export interface AuditedCell {
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
}

const version = 1;

const stored = object({
  version: literal(version),
  cells: nullable(array(object({ field: string(), from: string(), to: string() }))),
});

/** What a cell holds at most. */
const longestCell = 50_000;

/** The row to append, in the order of the tab's columns. */
export function auditRow({ at, by, through, task, what, undone, cells }: AuditEntry): string[] {
  const data = JSON.stringify({ version, cells });
  const kept = data.length < longestCell ? data : JSON.stringify({ version, cells: null });
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
      cells: cellsIn(text(row.cell('data'))),
    }))
    .reverse();
}

function cellsIn(data: string): AuditedCell[] | null {
  try {
    const read = safeParse(stored, JSON.parse(data));
    return read.success ? read.output.cells : null;
  } catch {
    return null;
  }
}
