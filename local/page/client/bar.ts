import type { State } from '../protocol';
import { Day } from './day';
import { el } from './dom';
import { type MenuAction, MenuBar, menusOf } from './menuBar';

interface BarEvents {
  call: (functionName: string, caption: string) => void;
  lines: (line: 'row' | 'column', change: 'insert' | 'delete', after: boolean) => void;
  /** By the column of the selected cell. */
  sort: (ascending: boolean) => void;
  /** By what the selected cell says. */
  filter: () => void;
  unfilter: () => void;
  find: () => void;
  today: (date: string) => void;
  user: (email: string) => void;
  outbox: () => void;
  undo: () => void;
  redo: () => void;
}

/** The one thin bar: title, menu, date, user, outbox. */
export class Bar {
  readonly element: HTMLElement;
  private readonly title = el('h1', {});
  private readonly menu = new MenuBar();
  private readonly day: Day;
  private readonly user = el('select', { aria: { label: 'Đang dùng' } });
  private readonly undo = el('button', {
    type: 'button',
    className: 'undo-button',
    textContent: '↶ Hoàn tác',
  });
  private readonly unfilter = el('button', {
    type: 'button',
    className: 'undo-button',
    textContent: '✕ Bỏ lọc',
    title: 'Bảng này đang ẩn những hàng không hợp điều kiện lọc',
    hidden: true,
  });
  private readonly count = el('span', { className: 'count' });

  constructor(private readonly events: BarEvents) {
    this.day = new Day(events.today);
    this.user.onchange = () => events.user(this.user.value);
    const outbox = el('button', { type: 'button', className: 'outbox-button' }, 'Hộp thư đi', this.count);
    outbox.onclick = events.outbox;
    this.undo.onclick = events.undo;
    this.unfilter.onclick = events.unfilter;
    this.element = el(
      'header',
      { className: 'bar' },
      this.title,
      this.menu.element,
      this.undo,
      this.unfilter,
      this.day.element,
      el('label', { className: 'user' }, el('b', { textContent: 'Đang dùng' }), this.user),
      outbox,
    );
  }

  /** Whether rows of the open tab are hidden by a filter. */
  showFiltered(is: boolean): void {
    this.unfilter.hidden = !is;
  }

  /** Where the keyboard goes on from the grid. */
  focus(): void {
    this.element.querySelector<HTMLElement>('[role=menuitem]')?.focus();
  }

  /** What a person does to rows, columns and cells, for the menu and for the one that opens at a cell. */
  editItems({ undo, redo, filtered }: State): (MenuAction | 'line')[] {
    const { lines, sort, filter, unfilter, find } = this.events;
    return [
      ...(undo === null ? [] : [{ caption: `Hoàn tác: ${undo}`, choose: this.events.undo }]),
      ...(redo === null ? [] : [{ caption: `Làm lại: ${redo}`, choose: this.events.redo }]),
      ...(undo === null && redo === null ? [] : ['line' as const]),
      { caption: 'Tìm, thay thế… (Ctrl+F)', choose: find },
      'line',
      { caption: 'Lọc theo ô đang chọn', choose: filter },
      ...(filtered.length === 0 ? [] : [{ caption: 'Bỏ lọc', choose: unfilter }]),
      { caption: 'Sắp xếp A → Z theo cột đang chọn', choose: () => sort(true) },
      { caption: 'Sắp xếp Z → A theo cột đang chọn', choose: () => sort(false) },
      'line',
      { caption: 'Chèn một hàng phía trên', choose: () => lines('row', 'insert', false) },
      { caption: 'Chèn một hàng phía dưới', choose: () => lines('row', 'insert', true) },
      { caption: 'Xóa các hàng đang chọn', choose: () => lines('row', 'delete', false) },
      'line',
      { caption: 'Chèn một cột bên trái', choose: () => lines('column', 'insert', false) },
      { caption: 'Chèn một cột bên phải', choose: () => lines('column', 'insert', true) },
      { caption: 'Xóa các cột đang chọn', choose: () => lines('column', 'delete', false) },
    ];
  }

  show(state: State): void {
    const { title, menus, today, user, people, letters, file, undo } = state;
    this.undo.disabled = undo === null;
    this.undo.title = undo === null ? 'Chưa có gì để hoàn tác' : `Hoàn tác: ${undo} (Ctrl+Z)`;
    this.title.textContent = title;
    this.title.title = `${title}\n${file ? `Tự lưu vào ${file}` : 'Sổ mẫu, không lưu lại'}`;
    document.title = title;
    this.menu.show([
      {
        caption: 'Tệp',
        items: [{ caption: 'Tải về Excel (.xlsx)', choose: () => location.assign('/workbook.xlsx') }],
      },
      {
        caption: 'Sửa',
        items: this.editItems(state),
      },
      ...menusOf(menus, this.events.call),
    ]);
    this.day.show(today);
    const known = people.some(({ email }) => email === user)
      ? people
      : [{ name: '', email: user, role: '' }, ...people];
    this.user.replaceChildren(
      ...known.map(({ name, email }) =>
        el('option', {
          value: email,
          textContent: name ? `${name} (${email})` : email,
          selected: email === user,
        }),
      ),
    );
    this.count.textContent = String(letters);
    this.count.hidden = letters === 0;
  }
}
