import type { State } from '../protocol';
import { Bar } from './bar';
import { ContextMenu } from './contextMenu';
import { el } from './dom';
import { addressOf } from './grid/address';
import { Grid } from './grid/grid';
import { placeOf } from './grid/place';
import { failure, forget, notices, showRunning, toast } from './notices';
import { Outbox } from './outbox';
import { Pages } from './pages';
import { askPerson } from './question';
import { Server } from './server';
import './page.css';

const sheet = el('div', { className: 'sheet' });
/** What commands ask, above everything else. */
const questions = el('div', {});
/** The canvas says nothing to a screen reader; this does. */
const spoken = el('output', { className: 'spoken', aria: { live: 'polite' } });

const server = new Server({
  selection: () => grid.selection(),
  state: show,
  busy: showRunning,
  asked: (question) => askPerson(question, questions),
});
const pages = new Pages({
  run: (title, functionName, args) => server.command('run', { functionName, args, page: title }, title),
  focusGrid: () => grid.focus(),
  undo,
});
const outbox = new Outbox(server);
const bar = new Bar({
  call: (functionName, caption) => {
    forget();
    void server.command('call', { functionName }, caption).catch(failure);
  },
  lines: changeLines,
  sort,
  filter,
  unfilter,
  find: () => grid.find(),
  today: (date) => void server.command('today', { date }).catch(failure),
  user: (email) => void server.command('user', { email }).catch(failure),
  outbox: () => void outbox.open().catch(failure),
  undo,
  redo,
});

const cellMenu = new ContextMenu(() => grid.focus());
let shown: State | null = null;

function undo(): void {
  forget();
  void server.command('undo', {}).catch(failure);
}

function redo(): void {
  forget();
  void server.command('redo', {}).catch(failure);
}

document
  .getElementById('app')!
  .replaceChildren(
    bar.element,
    el('main', {}, sheet, pages.sidebar),
    pages.dialogs,
    outbox.element,
    questions,
    cellMenu.element,
    notices,
    spoken,
  );

// Univer measures its place when it starts: after the page is laid out.
const grid = new Grid(sheet, {
  typed: (sheetId, edits) => void server.command('edit', { sheetId, edits }).catch(failure),
  selected: describe,
  followed: follow,
  refused: () =>
    toast({
      title: 'Chưa làm được ở trang này',
      message:
        'Trang này sửa nội dung ô, thêm và xóa hàng, cột. Định dạng thì hãy sửa trong tệp .xlsx tải về.',
      seconds: 6,
    }),
});

/** Keys the grid has no say in. F6 leaves it, for Tab moves in it. */
addEventListener(
  'keydown',
  (event) => {
    if (!grid.isSelecting()) return;
    const act =
      keys[
        `${event.ctrlKey || event.metaKey ? 'Ctrl+' : ''}${event.shiftKey ? 'Shift+' : ''}${event.key.toLowerCase()}`
      ];
    if (act === undefined) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    act();
  },
  { capture: true },
);

/** While text is typed into a cell, the menu is the browser's own. */
sheet.addEventListener(
  'contextmenu',
  (event) => {
    if (shown === null || grid.isTyping()) return;
    event.preventDefault();
    event.stopPropagation();
    const byKey = event.detail === 0 && event.button !== 2;
    const at = byKey ? grid.corner() : { left: event.clientX, top: event.clientY };
    cellMenu.open(bar.editItems(shown), at);
  },
  { capture: true },
);

const keys: Record<string, () => void> = {
  'Ctrl+z': undo,
  'Ctrl+y': redo,
  'Ctrl+Shift+z': redo,
  'Ctrl+f': () => grid.find(),
  f6: () => bar.focus(),
};

function show(state: State): void {
  shown = state;
  bar.show(state);
  grid.show(state.picture);
  grid.showCharts(state.charts);
  if (state.led && grid.go(state.led.sheetId, state.led.area)) pages.uncoverGrid();
  state.toasts.forEach(toast);
  if (state.page) pages.open(state.page);
  document.body.dataset['version'] = String(state.version);
}

/** Puts in one row or column beside the selected cells, or takes out theirs. */
function changeLines(line: 'row' | 'column', change: 'insert' | 'delete', after: boolean): void {
  const selected = grid.selection();
  if (!selected) return;
  const { sheetId, area } = selected;
  const length = line === 'row' ? area.rows : area.columns;
  const at = area[line] + (after ? length : 0);
  const count = change === 'insert' ? 1 : length;
  const said = `Đã xóa ${count} ${line === 'row' ? 'hàng' : 'cột'}. Lấy lại: Hoàn tác hoặc Ctrl+Z.`;
  void server.command('lines', { sheetId, line, change, at, count }).then(() => {
    if (change === 'delete') toast({ title: '', message: said, seconds: 8 });
  }, failure);
}

/** The rows below the header, by the column of the selected cell. */
function sort(ascending: boolean): void {
  const selected = grid.selection();
  if (!selected) return;
  const { sheetId, area } = selected;
  void server.command('sort', { sheetId, column: area.column, ascending }).catch(failure);
}

/** Only the rows that say the same in the column of the selected cell. */
function filter(): void {
  const selected = grid.selection();
  if (!selected) return;
  const { sheetId, area } = selected;
  void server.command('filter', { sheetId, row: area.row, column: area.column }).catch(failure);
}

function unfilter(): void {
  const selected = grid.selection();
  if (selected) void server.command('unfilter', { sheetId: selected.sheetId }).catch(failure);
}

/** A link to a row of this workbook is a jump; any other opens in a tab of its own. */
function follow(link: string): void {
  const place = placeOf(link);
  if (place && grid.go(place.sheetId, place.area)) return grid.focus();
  if (/^(https?|mailto):/.test(link)) window.open(link, '_blank', 'noopener');
}

function describe(): void {
  const selected = grid.selection();
  const cell = grid.shown();
  if (!selected || !cell) return;
  bar.showFiltered(shown?.filtered.includes(selected.sheetId) ?? false);
  const address = addressOf(selected.area);
  Object.assign(spoken.dataset, { tab: cell.tab, address, background: cell.background, color: cell.color });
  spoken.textContent = `${cell.tab}, ô ${address}: ${cell.text || 'trống'}${cell.note ? `. Ghi chú: ${cell.note}` : ''}`;
}

server.open().then(() => {
  const place = placeOf(location.hash);
  if (place) grid.go(place.sheetId, place.area);
}, failure);
addEventListener('hashchange', () => follow(location.hash));
