import { Temporal } from 'temporal-polyfill';
import type { IWorkbookData } from '@univerjs/core';
import {
  applyFilter,
  contains,
  deleteLines,
  insertLines,
  type Menu,
  type MenuEntry,
  nextFiring,
  type Project,
  type Sheet,
  shownAt,
  sortRows,
  type StoredTrigger,
  type WebPage,
} from 'stand-in';
import { changesBetween } from './changes';
import { chartPictures } from './charts';
import { besideTabs } from './besideTabs';
import { History } from './history';
import { peopleOf } from './people';
import type { Asked, Context, Picture, Place, Reply, Requests, State } from './protocol';
import { StyleNames, toSnapshot } from './snapshot';

const itemsIn = (entries: MenuEntry[]): MenuEntry[] =>
  entries.flatMap((entry) => [entry, ...itemsIn(entry.items ?? [])]).filter((entry) => entry.functionName);

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** People's sitting at one workbook, each in a browser of their own. Commands are synchronous, so they happen one after another by themselves. */
export class Session {
  private readonly history: History;
  private readonly styles = new StyleNames();
  /** Who acts where a browser names nobody. */
  private readonly owner: string;
  /** By address: what the script's `onOpen` built for them. */
  private readonly menus = new Map<string, Menu[]>();
  private version = 0;
  private shown: { version: number; snapshot: IWorkbookData } | null = null;

  constructor(
    private readonly project: Project,
    /** Where edits are stored; null: nowhere. */
    private readonly file: () => string | null,
    private readonly changed: () => void,
  ) {
    project.open();
    this.owner = project.user;
    this.history = new History(project.workbook, () => project.touch());
  }

  /** The picture as the page opens, on the tab the file was left at. */
  look(context: Context): Reply {
    this.actAs(context.user);
    this.greet();
    return { state: this.state(context, { sheetId: this.workbook.activeSheetId, area: null }) };
  }

  /** In an empty workbook the first item of the menu is there by itself; on Google nothing opens before the first click. */
  private greet(): void {
    const { project, workbook } = this;
    const item = project.menus.flatMap(({ entries }) => itemsIn(entries))[0]?.functionName;
    if (!item || workbook.sheets.some(({ cells }) => cells.size > 0)) return;
    // It says better what the toast says.
    project.toasts.splice(0);
    attempt(() => project.call(item));
  }

  get workbook() {
    return this.project.workbook;
  }

  get mails() {
    return this.project.mails;
  }

  /** As typed by the user, area by area; the first refusal stops the rest. */
  edit(context: Context, { sheetId, edits }: Requests['edit']): Reply {
    return this.changing(context, 'sửa ô', () =>
      edits.forEach(({ area, typed }) => this.project.edit(sheetId, area, typed)),
    );
  }

  /** Rows or columns put in before line `at`, or taken out from there, as a person does from the menu. */
  lines(context: Context, { sheetId, line, change, at, count }: Requests['lines']): Reply {
    const what = `${change === 'insert' ? 'chèn' : 'xóa'} ${line === 'row' ? 'hàng' : 'cột'}`;
    return this.changing(context, what, () => {
      const sheet = this.sheet(sheetId);
      const size = line === 'row' ? sheet?.maxRows : sheet?.maxColumns;
      if (!sheet || !size || at > size + 1) throw new Error('Không có hàng hoặc cột này.');
      if (change === 'insert') insertLines(this.workbook, sheet, line, at, count, Math.max(1, at - 1));
      else if (count >= size || at + count - 1 > size)
        throw new Error('Không thể xóa hết các hàng hoặc cột.');
      else deleteLines(this.workbook, sheet, line, at, count);
      this.project.touch();
    });
  }

  /** The rows of a tab below its header, by what one column says, as "Sort sheet" does. */
  sort(context: Context, { sheetId, column, ascending }: Requests['sort']): Reply {
    return this.changing(context, 'sắp xếp', () => {
      const sheet = this.sheet(sheetId);
      if (!sheet || column > sheet.maxColumns) throw new Error('Không có cột này.');
      const header = headerRows(sheet);
      if (sheet.merges.some(({ row, rows }) => row + rows - 1 > header))
        throw new Error(
          'Tab có ô gộp ở dưới tiêu đề thì không sắp xếp được. Bỏ gộp trong tệp .xlsx rồi mở lại.',
        );
      const body = { row: header + 1, column: 1, rows: sheet.maxRows - header, columns: sheet.maxColumns };
      sortRows(sheet, body, [{ column, ascending }], this.project.evaluated().get(sheet.id)?.values);
      this.project.touch();
      this.refilter(sheet);
    });
  }

  /** Shows only the rows that say in a column what one cell says, of those that are shown. */
  filter(context: Context, { sheetId, row, column }: Requests['filter']): Reply {
    return this.changing(context, 'lọc', () => {
      const sheet = this.sheet(sheetId);
      if (!sheet || column > sheet.maxColumns) throw new Error('Không có cột này.');
      const filter = sheet.filter ?? wholeFilter(sheet);
      const { area } = filter;
      if (!contains(area, row, column) || row === area.row)
        throw new Error('Chọn một ô trong bảng, ở dưới tiêu đề, để lọc theo ô đó.');
      const judged = this.project.filterContext(sheet);
      const texts = new Set<string>();
      for (let at = area.row + 1; at < area.row + area.rows; at++)
        texts.add(shownAt(sheet, at, column, judged));
      texts.delete(shownAt(sheet, row, column, judged));
      filter.criteria.set(column, { hiddenValues: [...texts] });
      sheet.filter = filter;
      this.refilter(sheet);
    });
  }

  /** All rows of a tab are shown again; the filter's place stays, as a file had it. */
  unfilter(context: Context, { sheetId }: Requests['unfilter']): Reply {
    return this.changing(context, 'bỏ lọc', () => {
      const sheet = this.sheet(sheetId);
      sheet?.filter?.criteria.clear();
      if (sheet) this.refilter(sheet);
    });
  }

  private refilter(sheet: Sheet): void {
    if (!sheet.filter) return;
    applyFilter(sheet, sheet.filter, this.project.filterContext(sheet));
    this.project.touch();
  }

  /** Only what a menu offers. */
  call(context: Context, { functionName }: Requests['call']): Reply {
    const offered = this.project.menus.flatMap(({ entries }) => itemsIn(entries));
    const item = offered.find((one) => one.functionName === functionName);
    return this.asking(context, item?.caption ?? '', () => {
      if (!item) throw new Error(`Trình đơn không có lệnh “${functionName}”.`);
      this.project.call(functionName);
    });
  }

  run(context: Context, { functionName, args, page }: Requests['run']): Reply {
    return this.asking(context, page || 'việc làm ở thanh bên', () => this.project.run(functionName, args));
  }

  /** As Ctrl+Z: takes back what was typed, or what the script did, the last first. What was mailed stays mailed. */
  undo(context: Context): Reply {
    return this.restoring(context, () => this.history.back());
  }

  redo(context: Context): Reply {
    return this.restoring(context, () => this.history.forth());
  }

  /** A browser opens the web app, by itself: nobody's picture of the sheet changes. */
  serve(parameter: Record<string, string>): WebPage {
    return this.project.serve(parameter);
  }

  /** As a page of the web app calls the script; the page around the grid sees it at its next command. */
  runFromWeb({ functionName, args }: Requests['run']): Pick<Reply, 'result' | 'error'> {
    const outcome = attempt(() =>
      this.history.record('cập nhật từ điện thoại', () => this.project.runFromWeb(functionName, args)),
    );
    this.changed();
    return outcome;
  }

  /** Moves the clock to another day, at the same time of day. Going forward, triggers that fell due go off once. */
  today(context: Context, { date }: Requests['today']): Reply {
    const moved = Temporal.PlainDate.from(date).toZonedDateTime({
      timeZone: this.workbook.timeZone,
      plainTime: this.now().toPlainTime(),
    }).epochMilliseconds;
    const due = this.dueUntil(moved);
    const move = () => {
      this.project.clock.set(moved);
      due.forEach((trigger) => this.project.fire(trigger));
    };
    return due.length > 0 ? this.changing(context, 'việc theo lịch', move) : this.perform(context, move);
  }

  /** Time triggers that the clock passes on its way to a later moment, in the order of their times. */
  private dueUntil(moment: number): StoredTrigger[] {
    const { clock, files, triggers } = this.project;
    return triggers
      .filter(({ eventType }) => eventType === 'CLOCK')
      .map((trigger) => ({ trigger, at: nextFiring(trigger, clock.now(), files.manifest.timeZone) }))
      .filter(({ at }) => at <= moment)
      .sort((a, b) => a.at - b.at)
      .map(({ trigger }) => trigger);
  }

  /** The menu is built again, as it is for whoever opens the sheet. */
  user(context: Context, { email }: Requests['user']): Reply {
    const { project } = this;
    const already = project.user === email;
    this.menus.delete(email);
    return this.perform({ ...context, user: email }, () => {
      if (already) project.open();
    });
  }

  /** The script runs as the person of the browser that asks. Whether that is one of the people here; the owner otherwise. */
  private actAs(email = this.owner): boolean {
    const { project, owner, menus } = this;
    const known = email === owner || peopleOf(this.workbook).some((person) => person.email === email);
    const user = known ? email : owner;
    if (user === project.user) return known;
    menus.set(project.user, project.menus);
    project.user = user;
    const built = menus.get(user);
    if (built) project.menus = built;
    else project.open();
    return known;
  }

  now(): Temporal.ZonedDateTime {
    return Temporal.Instant.fromEpochMilliseconds(this.project.clock.now()).toZonedDateTimeISO(
      this.workbook.timeZone,
    );
  }

  private sheet(sheetId: number): Sheet | undefined {
    return this.workbook.sheets.find(({ id }) => id === sheetId);
  }

  /** A command that asks people is taken back whole and its question told; it comes again with the answer. */
  private asking(context: Context, what: string, command: () => unknown): Reply {
    const { project } = this;
    const asked: { question?: Asked } = {};
    const reply = this.changing(context, what, (takeBack) => {
      const restore = besideTabs(project);
      const answers = context.answers ?? [];
      let after = 0;
      project.whoAnswers = (question) => {
        const given = asked.question ? undefined : answers[after];
        if (given?.prompt === question.prompt) return answers[after++]!;
        asked.question ??= { ...question, after };
        return null;
      };
      try {
        return command();
      } finally {
        project.whoAnswers = null;
        if (asked.question) {
          takeBack();
          restore();
        }
      }
    });
    return asked.question ? { state: reply.state, question: asked.question } : reply;
  }

  private changing(context: Context, what: string, command: (takeBack: () => void) => unknown): Reply {
    return this.restoring(context, () => this.history.record(what, command));
  }

  private restoring(context: Context, command: () => unknown): Reply {
    const reply = this.perform(context, command);
    this.changed();
    return reply;
  }

  private perform(context: Context, command: () => unknown): Reply {
    const { project, workbook } = this;
    const known = this.actAs(context.user);
    project.resetCounts();
    project.selection = context.selection;
    if (context.selection) workbook.activeSheetId = context.selection.sheetId;
    const before = this.place();
    const outcome = known
      ? attempt(command)
      : { error: `Tab “Thành viên” không còn địa chỉ ${context.user}. Chọn lại ở Đang dùng rồi làm lại.` };
    const after = this.place();
    return { state: this.state(context, same(before, after) ? null : after), ...outcome };
  }

  private place(): Place {
    const { selection } = this.project;
    const sheetId = this.workbook.activeSheetId;
    return { sheetId, area: selection?.sheetId === sheetId ? selection.area : null };
  }

  private picture(known: number): Picture {
    const before = this.shown;
    const snapshot = toSnapshot(this.workbook, this.project.evaluated(), this.styles);
    this.version += 1;
    this.shown = { version: this.version, snapshot };
    const changes = before?.version === known ? changesBetween(before.snapshot, snapshot) : null;
    return changes ? { kind: 'changes', ...changes } : { kind: 'whole', snapshot };
  }

  private state({ version }: Context, led: Place | null): State {
    const { project, workbook } = this;
    const picture = this.picture(version);
    const page = project.page;
    project.page = null;
    return {
      version: this.version,
      title: workbook.title,
      picture,
      charts: chartPictures(workbook),
      led,
      menus: project.menus,
      toasts: project.toasts.splice(0),
      page,
      user: project.user,
      people: peopleOf(workbook),
      today: this.now().toPlainDate().toString(),
      letters: project.mails.length,
      activity: { calls: Object.fromEntries(project.calls), roundTrips: project.roundTrips },
      filtered: workbook.sheets.filter(({ filter }) => filter?.hiddenRows.size).map(({ id }) => id),
      file: this.file(),
      undo: this.history.undo,
      redo: this.history.redo,
    };
  }
}

/** How many rows of a tab are header: they are neither sorted nor filtered. */
const headerRows = ({ frozenRows }: Sheet): number => Math.max(1, frozenRows);

function wholeFilter(sheet: Sheet): NonNullable<Sheet['filter']> {
  const row = headerRows(sheet);
  const area = { row, column: 1, rows: sheet.maxRows - row + 1, columns: sheet.maxColumns };
  return { area, criteria: new Map(), hiddenRows: new Set() };
}

const same = (before: Place, after: Place) => JSON.stringify(before) === JSON.stringify(after);

/** What a command gave, or the message of what it threw. */
function attempt(command: () => unknown): Pick<Reply, 'result' | 'error'> {
  try {
    return { result: command() ?? null };
  } catch (error) {
    return { error: messageOf(error) };
  }
}
