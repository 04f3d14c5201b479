import type { Menu, MenuEntry } from 'stand-in';
import { el } from './dom';

export interface MenuAction {
  caption: string;
  choose: () => void;
}

type Item = MenuAction | { caption: string; items: Item[] } | 'line';

/** What a script's menu offers, each entry calling its function. */
const scriptItems = (entries: MenuEntry[], call: (functionName: string, caption: string) => void): Item[] =>
  entries.map((entry) => {
    if (entry.separator) return 'line';
    if (entry.items) return { caption: entry.caption, items: scriptItems(entry.items, call) };
    return { caption: entry.caption, choose: () => call(entry.functionName ?? '', entry.caption) };
  });

/** The entries of a menu. */
export const buttonsOf = (list: Element) => [
  ...list.querySelectorAll<HTMLElement>(':scope > li > [role^=menuitem]'),
];

/** Takes the focus from one entry to another, around the ends. */
export function move(list: Element, from: Element, step: number): void {
  const all = buttonsOf(list);
  all.at((all.indexOf(from as HTMLElement) + step) % all.length)?.focus();
}

/** One line of a menu; `chosen` comes before what it does. */
export function entry(item: MenuAction | 'line', chosen: () => void): HTMLLIElement {
  if (item === 'line') return el('li', { role: 'separator' });
  const button = el('button', {
    type: 'button',
    role: 'menuitem',
    tabIndex: -1,
    textContent: item.caption,
  });
  button.onclick = () => {
    chosen();
    item.choose();
  };
  return el('li', { role: 'none' }, button);
}

/** A menu bar as the WAI-ARIA pattern has it: arrow keys, Home, End, Enter, Escape. */
export class MenuBar {
  readonly element = el('ul', { className: 'menubar', role: 'menubar', aria: { label: 'Trình đơn' } });

  constructor() {
    document.addEventListener('pointerdown', ({ target }) => {
      if (!this.element.contains(target as Node)) this.close();
    });
    // A click into the sheet or a sidebar lands in another document.
    window.addEventListener('blur', () => this.close());
  }

  show(menus: { caption: string; items: Item[] }[]): void {
    this.element.replaceChildren(...menus.map(({ caption, items }) => this.submenu(caption, items, 'bar')));
    buttonsOf(this.element).forEach((button, index) => (button.tabIndex = index === 0 ? 0 : -1));
  }

  private submenu(caption: string, items: Item[], place: 'bar' | 'menu'): HTMLLIElement {
    const list = el(
      'ul',
      { className: 'menu', role: 'menu', aria: { label: caption } },
      ...items.map((item) =>
        typeof item === 'object' && 'items' in item
          ? this.submenu(item.caption, item.items, 'menu')
          : entry(item, () => this.close()),
      ),
    );
    const button = el('button', {
      type: 'button',
      role: 'menuitem',
      tabIndex: -1,
      textContent: caption,
      aria: { haspopup: 'menu', expanded: 'false' },
    });
    const holder = el('li', { role: 'none' }, button, list);
    button.onclick = () =>
      button.ariaExpanded === 'true' && place === 'bar' ? this.close() : this.open(button);
    button.onpointerenter = () => {
      if (place === 'menu' || this.element.querySelector('[aria-expanded=true]')) this.open(button);
    };
    holder.onkeydown = (event) => this.key(event, button, list, place);
    return holder;
  }

  private open(button: HTMLElement, focus = false): void {
    const list = button.nextElementSibling!;
    for (const other of this.element.querySelectorAll('[aria-expanded=true]'))
      if (!other.parentElement!.contains(button)) other.ariaExpanded = 'false';
    button.ariaExpanded = 'true';
    if (focus) buttonsOf(list)[0]?.focus();
  }

  private close(): void {
    this.element
      .querySelectorAll('[aria-expanded=true]')
      .forEach((button) => (button.ariaExpanded = 'false'));
  }

  private key(event: KeyboardEvent, button: HTMLElement, list: Element, place: 'bar' | 'menu'): void {
    const target = event.target as HTMLElement;
    const inside = list.contains(target);
    const enter = place === 'bar' ? 'ArrowDown' : 'ArrowRight';
    const steps: Record<string, () => void> = inside
      ? {
          ArrowDown: () => move(list, target, 1),
          ArrowUp: () => move(list, target, -1),
          Home: () => buttonsOf(list)[0]?.focus(),
          End: () => buttonsOf(list).at(-1)?.focus(),
          Escape: () => {
            button.ariaExpanded = 'false';
            button.focus();
          },
          ...(place === 'menu' ? { ArrowLeft: () => ((button.ariaExpanded = 'false'), button.focus()) } : {}),
        }
      : {
          [enter]: () => this.open(button, true),
          Enter: () => this.open(button, true),
          ' ': () => this.open(button, true),
          ...(place === 'bar' ? { Escape: () => this.close() } : {}),
        };
    if (place === 'bar') {
      const along = (step: number) => () => {
        const wasOpen = this.element.querySelector('[aria-expanded=true]') !== null;
        move(this.element, button, step);
        const next = document.activeElement as HTMLElement;
        if (wasOpen) this.open(next, true);
      };
      steps['ArrowRight'] = along(1);
      steps['ArrowLeft'] = along(-1);
    }
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    step();
  }
}

export const menusOf = (menus: Menu[], call: (functionName: string, caption: string) => void) =>
  menus.map(({ caption, entries }) => ({ caption, items: scriptItems(entries, call) }));
