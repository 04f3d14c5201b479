import { LifecycleStages, type IWorkbookData } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { Area } from 'stand-in';
import type { ChartPicture, Picture, Selection, TypedArea } from '../../protocol';
import { Charts } from './charts';
import { Mirror } from './mirror';
import { typedAreas, type ChangedCells } from './typed';
import { startUniver } from './univer';

interface GridEvents {
  typed: (sheetId: number, edits: TypedArea[]) => void;
  selected: () => void;
  followed: (link: string) => void;
  refused: () => void;
}

/** Where Univer listens for what is typed. */
const cellEditor = '__editor___INTERNAL_EDITOR__DOCS_NORMAL';

const valuesChanged = 'sheet.mutation.set-range-values';
const tabOpened = 'sheet.operation.set-worksheet-active';
const cellsSelected = 'sheet.operation.set-selections';
const rowsFitted = 'sheet.mutation.set-worksheet-row-auto-height';
const rowsOutgrown = 'sheet.operation.mark-dirty-row-auto-height';

/** What would change the shape or look of the sheet: the server only takes what is typed into cells. */
const outOfReach =
  /^sheet\.command\.(insert|remove|delete|add|hide|split|update-note|move-(rows|cols|range)|reset-(background|text)|set-(style|bold|italic|underline|stroke|font|text|background|border|horizontal|vertical|tab|frozen|worksheet-(name|order|hidden|show)))/;

interface Cells {
  sheetId: string;
  cells: [row: number, column: number][];
}

/** The grid on the page: shows the server's pictures and tells what a person does in them. The only class that knows Univer. */
export class Grid {
  private readonly univer: FUniver;
  private mirror: Mirror | null = null;
  private pending: Cells[] = [];
  /** Tabs whose rows have been given the height of their text. */
  private fitted = new Set<string>();
  private unitId: string | null = null;
  private readonly charts: Charts;
  /** Some seconds after it is drawn, all its parts are there. */
  private readonly ready: Promise<void>;
  /** Univer lays its canvas out after the tab is open, and again with the window. */
  private readonly resized: ResizeObserver;

  constructor(
    private readonly container: HTMLElement,
    private readonly events: GridEvents,
  ) {
    this.univer = startUniver(container);
    const { Event } = this.univer;
    this.ready = new Promise((settle) => {
      this.univer.addEvent(Event.LifeCycleChanged, ({ stage }) => {
        if (stage === LifecycleStages.Steady) settle();
      });
    });
    this.charts = new Charts(
      container,
      (row, column) => this.cornerOf(row, column),
      () => this.cellArea(),
    );
    this.resized = new ResizeObserver(() => this.charts.draw(this.openTab()));
    this.univer.addEvent(Event.Scroll, () => this.charts.draw(this.openTab()));
    this.univer.addEvent(Event.BeforeCommandExecute, (command) => {
      if (!outOfReach.test(command.id)) return;
      command.cancel = true;
      this.events.refused();
    });
    // The server takes steps back: the grid knows only its own.
    for (const step of [Event.BeforeUndo, Event.BeforeRedo] as const)
      this.univer.addEvent(step, (event) => {
        if (this.isSelecting()) event.cancel = true;
      });
    this.univer.addEvent(Event.CommandExecuted, ({ id, params }) => {
      if (id === valuesChanged) this.changed(params as { subUnitId: string; cellValue?: ChangedCells });
      if (id === tabOpened) setTimeout(() => this.fitOpenTab());
      if (id === tabOpened || id === rowsFitted) setTimeout(() => this.charts.draw(this.openTab()));
      if (id === tabOpened || id === cellsSelected) this.events.selected();
    });
    this.univer.addEvent(Event.CellClicked, ({ worksheet, row, column }) => {
      const link = this.mirror?.cell(worksheet.getSheetId(), row, column)?.custom?.link as unknown;
      if (typeof link === 'string') this.events.followed(link);
    });
  }

  /** Keys go to the grid, and no cell is being typed in, whose own text they would change. */
  isSelecting(): boolean {
    const { activeElement } = document;
    const inGrid = activeElement === document.body || activeElement?.id === cellEditor;
    return inGrid && !this.isTyping();
  }

  /** Text is being typed into a cell. */
  isTyping(): boolean {
    return this.univer.getActiveWorkbook()?.isCellEditing() ?? false;
  }

  /** Shows a picture; the tab, the selection and the scroll stay where they are. */
  show(picture: Picture): void {
    if (picture.kind === 'whole') return this.build(picture.snapshot);
    this.mirror?.take(picture);
    const touched = this.pending.splice(0);
    for (const [sheetId, rows] of Object.entries(picture.cells)) {
      const cells = Object.entries(rows).flatMap(([row, columns]) =>
        Object.keys(columns).map((column) => [Number(row), Number(column)] as [number, number]),
      );
      touched.push({ sheetId, cells });
    }
    touched.forEach((cells) => this.redraw(cells));
    this.events.selected();
  }

  /** The charts of all tabs; those of the open one are drawn. */
  showCharts(charts: ChartPicture[]): void {
    this.charts.take(charts);
    setTimeout(() => this.charts.draw(this.openTab()));
  }

  selection(): Selection | null {
    const range = this.univer
      .getActiveWorkbook()
      ?.getActiveSheet()
      ?.getSelection()
      ?.getActiveRange()
      ?.getRange();
    const sheetId = this.univer.getActiveWorkbook()?.getActiveSheet()?.getSheetId();
    if (!range || sheetId === undefined) return null;
    const { startRow, endRow, startColumn, endColumn } = range;
    const area = {
      row: startRow + 1,
      column: startColumn + 1,
      rows: endRow - startRow + 1,
      columns: endColumn - startColumn + 1,
    };
    return { sheetId: Number(sheetId), area };
  }

  /** The corner of the selected cell in the window; that of the grid when it is not drawn. */
  corner(): { left: number; top: number } {
    const selected = this.selection();
    const corner = selected && this.cornerOf(selected.area.row - 1, selected.area.column - 1);
    return corner ?? this.container.getBoundingClientRect();
  }

  /** Opens a tab, and selects an area of it in view. False when there is no such tab. */
  go(sheetId: number, area: Area | null): boolean {
    const workbook = this.univer.getActiveWorkbook();
    const sheet = workbook?.getSheetBySheetId(String(sheetId));
    if (!workbook || !sheet) return false;
    workbook.setActiveSheet(sheet);
    if (area) {
      sheet.getRange(area.row - 1, area.column - 1, area.rows, area.columns).activate();
      sheet.scrollToCell(Math.max(0, area.row - 4), 0);
    }
    return true;
  }

  /** Opens the field that finds words in the open tab, as soon as the grid has one. */
  find(): void {
    void this.ready.then(() => this.univer.executeCommand('ui.operation.open-find-dialog'));
  }

  /** What is typed next goes into the selected cell. */
  focus(): void {
    document.getElementById(cellEditor)?.focus();
  }

  /** What the first selected cell shows, for people and tests that do not see the canvas. */
  shown(): { tab: string; text: string; note: string; background: string; color: string } | null {
    const selected = this.selection();
    const sheet = this.univer.getActiveWorkbook()?.getActiveSheet();
    if (!selected || !sheet) return null;
    const { row, column } = selected.area;
    const cell = this.mirror?.cell(String(selected.sheetId), row - 1, column - 1);
    const style = typeof cell?.s === 'object' ? cell.s : null;
    return {
      tab: sheet.getSheetName(),
      text: String(cell?.v ?? ''),
      note: sheet.getRange(row - 1, column - 1).getNote()?.note ?? '',
      background: style?.bg?.rgb ?? '',
      color: style?.cl?.rgb ?? '',
    };
  }

  private openTab(): number | null {
    const id = this.univer.getActiveWorkbook()?.getActiveSheet()?.getSheetId();
    return id === undefined ? null : Number(id);
  }

  /** Where the cells are drawn; null while Univer has not laid its canvas out (the formula bar has one too). */
  private canvas(): DOMRect | null {
    const canvas = this.container.querySelector('canvas[id^="univer-sheet-main-canvas"]');
    if (!canvas) return null;
    this.resized.observe(canvas);
    const shown = canvas.getBoundingClientRect();
    return shown.width > 0 ? shown : null;
  }

  /** The window's part in which cells are shown; null while Univer has not drawn the tab. */
  private cellArea(): { left: number; top: number; width: number; height: number } | null {
    const sheet = this.univer.getActiveWorkbook()?.getActiveSheet();
    const canvas = this.canvas();
    if (!sheet || !canvas) return null;
    try {
      const first = sheet.getRange(0, 0).getCellRect();
      const [left, top] = [canvas.left + first.left, canvas.top + first.top];
      return { left, top, width: canvas.right - left, height: canvas.bottom - top };
    } catch {
      return null;
    }
  }

  /** The corner of a cell in the window, counted from 0; null while Univer has not drawn the tab. */
  private cornerOf(row: number, column: number): { left: number; top: number } | null {
    const sheet = this.univer.getActiveWorkbook()?.getActiveSheet();
    const canvas = this.canvas();
    if (!sheet || !canvas) return null;
    try {
      const place = (atRow: number, atColumn: number) => sheet.getRange(atRow, atColumn).getCellRect();
      const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = sheet.getScrollState();
      const [cell, origin] = [place(row, column), place(0, 0)];
      const first = place(sheetViewStartRow, sheetViewStartColumn);
      return {
        left: canvas.left + cell.left - (first.left - origin.left) - offsetX,
        top: canvas.top + cell.top - (first.top - origin.top) - offsetY,
      };
    } catch {
      return null;
    }
  }

  private build(snapshot: IWorkbookData): void {
    const before = this.selection();
    this.mirror = new Mirror(snapshot);
    this.pending = [];
    if (this.unitId) this.univer.disposeUnit(this.unitId);
    this.unitId = snapshot.id;
    this.univer.createWorkbook(snapshot);
    this.fitted.clear();
    if (before) this.go(before.sheetId, before.area);
    setTimeout(() => this.fitOpenTab());
  }

  private changed({ subUnitId, cellValue = {} }: { subUnitId: string; cellValue?: ChangedCells }): void {
    const edits = typedAreas(cellValue).filter((edit) => !this.isShown(subUnitId, edit));
    if (edits.length === 0) return;
    const cells = Object.entries(cellValue).flatMap(([row, columns]) =>
      Object.keys(columns).map((column) => [Number(row), Number(column)] as [number, number]),
    );
    this.pending.push({ sheetId: subUnitId, cells });
    this.events.typed(Number(subUnitId), edits);
  }

  /** Opening a cell and leaving it as it was is no edit. */
  private isShown(sheetId: string, { area, typed }: TypedArea): boolean {
    if (area.rows * area.columns > 1) return false;
    const cell = this.mirror?.cell(sheetId, area.row - 1, area.column - 1);
    return typed[0]![0] === String(cell?.f ?? cell?.v ?? '');
  }

  /** Puts the server's cells straight into the grid: no command runs, so nothing is taken for typing or undone later. */
  private redraw({ sheetId, cells }: Cells): void {
    const sheet = this.univer.getActiveWorkbook()?.getSheetBySheetId(sheetId);
    const matrix = sheet?.getSheet().getCellMatrix();
    if (!sheet || !matrix || cells.length === 0) return;
    for (const [row, column] of cells)
      matrix.setValue(row, column, this.mirror?.cell(sheetId, row, column) ?? {});
    sheet.refreshCanvas();
    const rows = cells.map(([row]) => row);
    this.fit(sheetId, Math.min(...rows), Math.max(...rows));
  }

  private fitOpenTab(): void {
    const sheet = this.univer.getActiveWorkbook()?.getActiveSheet();
    if (!sheet || this.fitted.has(sheet.getSheetId())) return;
    this.fitted.add(sheet.getSheetId());
    this.fit(sheet.getSheetId(), 0, Math.max(0, sheet.getLastRow()));
  }

  /** Rows grow with wrapped text when there is time for it; many rows do not hold up the page. */
  private fit(subUnitId: string, startRow: number, endRow: number): void {
    const ranges = [{ startRow, endRow, startColumn: 0, endColumn: 0 }];
    void this.univer.executeCommand(rowsOutgrown, {
      unitId: this.unitId,
      subUnitId,
      ranges,
      id: `${subUnitId}:${startRow}`,
    });
  }
}
