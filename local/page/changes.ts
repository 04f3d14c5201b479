import type { ICellData, IWorkbookData } from '@univerjs/core';
import type { Changes } from './protocol';

type Rows = Record<number, Record<number, ICellData>>;

const cellsOf = (snapshot: IWorkbookData, sheetId: string): Rows =>
  (snapshot.sheets[sheetId]?.cellData ?? {}) as Rows;

/** Everything but the cells: tabs, sizes, merges, notes, dropdowns. */
function frameOf(snapshot: IWorkbookData): string {
  const sheets = Object.fromEntries(
    Object.entries(snapshot.sheets).map(([id, sheet]) => [id, { ...sheet, cellData: undefined }]),
  );
  return JSON.stringify({ ...snapshot, sheets, styles: undefined });
}

const same = (a: ICellData | undefined, b: ICellData | undefined) =>
  a === b || (a?.v === b?.v && a?.s === b?.s && a?.f === b?.f && a?.custom?.link === b?.custom?.link);

function changedCells(before: Rows, after: Rows) {
  const changed: Record<number, Record<number, ICellData | null>> = {};
  for (const row of new Set([...Object.keys(before), ...Object.keys(after)]).values()) {
    const [old, now] = [before[Number(row)] ?? {}, after[Number(row)] ?? {}];
    for (const column of new Set([...Object.keys(old), ...Object.keys(now)])) {
      const cell = now[Number(column)];
      if (!same(old[Number(column)], cell)) (changed[Number(row)] ??= {})[Number(column)] = cell ?? null;
    }
  }
  return changed;
}

/** The cells in which two pictures differ; null when more than cells differs and the grid has to be built anew. */
export function changesBetween(before: IWorkbookData, after: IWorkbookData): Changes | null {
  if (frameOf(before) !== frameOf(after)) return null;
  const cells: Changes['cells'] = {};
  const styles: Changes['styles'] = {};
  for (const id of after.sheetOrder) {
    const changed = changedCells(cellsOf(before, id), cellsOf(after, id));
    if (Object.keys(changed).length === 0) continue;
    cells[id] = changed;
    for (const row of Object.values(changed))
      for (const cell of Object.values(row))
        if (typeof cell?.s === 'string') styles[cell.s] = after.styles[cell.s]!;
  }
  return { cells, styles };
}
