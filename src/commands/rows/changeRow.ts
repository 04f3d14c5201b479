import { folded } from '../../domain/text';
import { readWhole, writePlaced } from '../../google/rows';
import { flush } from '../../google/spreadsheet';
import type { Cell, Grid } from '../../workbook/grid';
import { type CellEdit, cellText, leftInFreshRows, Sight, strayWrites } from '../../workbook/rowEdits';
import { readTable, type Table } from '../../workbook/reading/table';
import type { Tab } from '../../workbook/tabs/tabs';

/** What is to become of one row of a people's tab; `seen` is what the person had before them, as `cellText` says it. */
export interface RowChange<Key extends string> {
  code: string;
  cells: { key: Key; seen: string; value: Cell }[];
}

export type RowOutcome<Key extends string> =
  | { ok: true }
  | {
      ok: false;
      message: string;
      /** What stands in the asked cells now, where somebody else changed one of them meanwhile; else null. */
      now: Partial<Record<Key, string>> | null;
    };

/** Others may move rows between any two calls; each try needs one moment without that. */
const mostTries = 12;

/**
 * Changes cells of the row with this code, wherever it stands at that moment, if they still hold what the person saw. The row
 * is read again after the write: what landed elsewhere because others moved rows meanwhile is put back, and written anew.
 */
export function changeRow<Key extends string>(
  tab: Tab<Key>,
  idKey: Key,
  { code, cells }: RowChange<Key>,
): RowOutcome<Key> {
  const keys = cells.map(({ key }) => key);
  const ours = new Set(cells.map(({ value }) => cellText(value)));
  const lookAgain = () => look(tab, idKey, keys, ours);
  let seen = lookAgain();
  if (seen === null)
    return failure(`Không đọc được tab “${tab.name}” hoặc thiếu cột “${tab.columns[idKey].header}”.`);
  const missing = keys.find((key) => seen?.table.columns[key] === undefined);
  if (missing !== undefined)
    return failure(
      `Tab “${tab.name}” không có cột “${tab.columns[missing].header}”. Chọn Thiết lập để thêm.`,
    );
  const rows = seen.sight.rowsCoded(code);
  if (rows !== 1) return failure(rows === 0 ? gone(code, tab) : twice(code, rows, tab));

  const row = folded(code);
  const wanted = cells.map(({ key, seen: from, value }): CellEdit => {
    return { row, column: columnName(seen as Look<Key>, key), from, to: value };
  });
  const merged = wanted.map((edit) => mergeOver(seen as Look<Key>, edit)).find((place) => place !== null);
  if (merged !== undefined) return failure(merged);
  if (wanted.some((edit) => !holds(seen, edit, edit.from) && !holds(seen, edit, cellText(edit.to))))
    return changedMeanwhile(seen, keys, row);

  let edits = wanted;
  // Rows that held nothing but such words before are no work of ours.
  const mayClear = leftInFreshRows(seen.sight).length === 0;
  for (let tries = 0; tries < mostTries; tries += 1) {
    const before = seen.sight;
    const waiting = edits.flatMap((edit) => {
      const at = before.place(edit);
      const waits =
        at !== null && cellText(before.cell(edit)) === edit.from && edit.from !== cellText(edit.to);
      return waits ? [{ ...edit, at }] : [];
    });
    const pending = tries > 0 && mayClear ? [...waiting, ...leftInFreshRows(before)] : waiting;
    if (pending.length === 0) break;
    writePlaced(
      tab.name,
      pending.map(({ at, to }) => ({ ...at, value: to })),
    );
    flush();
    const after = lookAgain();
    if (after === null) return failure(`Tab “${tab.name}” vừa bị đổi tên hoặc xóa. Kiểm tra lại rồi lưu.`);
    const strays = strayWrites(pending, before, after.sight);
    strays.forEach(({ to }) => ours.add(cellText(to)));
    edits = [...edits, ...strays];
    seen = after;
  }

  if (wanted.every((edit) => holds(seen, edit, cellText(edit.to)))) return { ok: true };
  return seen.sight.rowsCoded(code) === 1 ? changedMeanwhile(seen, keys, row) : failure(gone(code, tab));
}

interface Look<Key extends string> {
  table: Table<Key>;
  sight: Sight;
  grid: Grid;
}

function look<Key extends string>(
  tab: Tab<Key>,
  idKey: Key,
  keys: readonly Key[],
  ours: ReadonlySet<string>,
): Look<Key> | null {
  const grid = readWhole(tab.name);
  const table = readTable(tab, grid);
  const idColumn = table.columns[idKey];
  if (grid === null || idColumn === undefined) return null;
  const changing = new Set(keys.flatMap((key) => table.columns[key] ?? []));
  return { table, grid, sight: new Sight(grid, table.headerRow, idColumn, changing, ours) };
}

const columnName = <Key extends string>({ table, sight }: Look<Key>, key: Key): string =>
  sight.columnNames[(table.columns[key] ?? 0) - 1] ?? '';

const holds = <Key extends string>(seen: Look<Key> | null, edit: CellEdit, text: string): boolean =>
  seen !== null && seen.sight.place(edit) !== null && cellText(seen.sight.cell(edit)) === text;

/** Only the first cell of a merged area holds anything, and it holds it for all of them. */
function mergeOver<Key extends string>({ grid, sight }: Look<Key>, edit: CellEdit): string | null {
  const at = sight.place(edit);
  const covers = grid.merges.some(
    ({ row, column, rows, columns }) =>
      at !== null &&
      at.row >= row &&
      at.row < row + rows &&
      at.column >= column &&
      at.column < column + columns,
  );
  return covers ? 'Ô cần ghi đang gộp với ô khác. Bỏ gộp ô rồi lưu lại.' : null;
}

function changedMeanwhile<Key extends string>(
  seen: Look<Key>,
  keys: readonly Key[],
  row: string,
): RowOutcome<Key> {
  const now: Partial<Record<Key, string>> = {};
  for (const key of keys) now[key] = cellText(seen.sight.cell({ row, column: columnName(seen, key) }));
  return { ok: false, message: 'Có người vừa sửa dòng này. So lại hai bản rồi chọn.', now };
}

const failure = (message: string) => ({ ok: false as const, message, now: null });

const gone = (code: string, tab: Tab): string =>
  `Không còn dòng nào mang mã “${code}” ở tab “${tab.name}”. Có thể dòng đã bị xóa hoặc đổi mã.`;

const twice = (code: string, rows: number, tab: Tab): string =>
  `Mã “${code}” đang có ở ${rows} dòng của tab “${tab.name}” nên không biết ghi vào dòng nào. Sửa để mỗi dòng một mã.`;
