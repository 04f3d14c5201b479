import type { State } from '../protocol';
import { Day } from './day';
import { el } from './dom';
import { MenuBar, menusOf } from './menuBar';

export interface BarEvents {
  call: (functionName: string) => void;
  today: (date: string) => void;
  user: (email: string) => void;
  outbox: () => void;
}

/** The one thin bar: title, menu, date, user, outbox. */
export class Bar {
  readonly element: HTMLElement;
  private readonly title = el('h1', {});
  private readonly menu = new MenuBar();
  private readonly day: Day;
  private readonly user = el('select', { aria: { label: 'Đang dùng' } });
  private readonly count = el('span', { className: 'count' });

  constructor(private readonly events: BarEvents) {
    this.day = new Day(events.today);
    this.user.onchange = () => events.user(this.user.value);
    const outbox = el('button', { type: 'button', className: 'outbox-button' }, 'Hộp thư đi', this.count);
    outbox.onclick = events.outbox;
    this.element = el(
      'header',
      { className: 'bar' },
      this.title,
      this.menu.element,
      this.day.element,
      el('label', { className: 'user' }, el('b', { textContent: 'Đang dùng' }), this.user),
      outbox,
    );
  }

  show({ title, menus, today, user, people, letters }: State): void {
    this.title.textContent = title;
    document.title = title;
    this.menu.show([
      {
        caption: 'Tệp',
        items: [{ caption: 'Tải về Excel (.xlsx)', choose: () => location.assign('/workbook.xlsx') }],
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
