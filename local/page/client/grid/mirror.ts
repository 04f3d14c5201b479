import type { ICellData, IStyleData, IWorkbookData } from '@univerjs/core';
import type { Changes } from '../../protocol';

type Rows = Record<number, Record<number, ICellData | null>>;

/** The cells as the server last said they are. The grid's own copy runs ahead of it while an edit is under way. */
export class Mirror {
  private readonly styles: Record<string, IStyleData>;
  private readonly sheets: Record<string, Rows>;

  constructor(snapshot: IWorkbookData) {
    this.styles = { ...(snapshot.styles as Record<string, IStyleData>) };
    const copied = Object.entries(snapshot.sheets).map(([id, sheet]) => [
      id,
      structuredClone(sheet.cellData ?? {}),
    ]);
    this.sheets = Object.fromEntries(copied) as Record<string, Rows>;
  }

  take({ cells, styles }: Changes): void {
    Object.assign(this.styles, styles);
    for (const [id, rows] of Object.entries(cells))
      for (const [row, columns] of Object.entries(rows))
        Object.assign(((this.sheets[id] ??= {})[Number(row)] ??= {}), columns);
  }

  /** A cell ready to be shown, its style spelled out. */
  cell(sheetId: string, row: number, column: number): ICellData | null {
    const cell = this.sheets[sheetId]?.[row]?.[column];
    if (!cell) return null;
    const style = typeof cell.s === 'string' ? this.styles[cell.s] : cell.s;
    return { ...cell, s: style ? structuredClone(style) : null };
  }
}
