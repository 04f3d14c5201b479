import { el } from './dom';
import { buttonsOf, entry, type MenuAction, move } from './menuBar';

/** The menu that opens at a cell, by the right button, a long touch, Shift+F10 or the menu key. */
export class ContextMenu {
  readonly element = el('ul', {
    className: 'menu context',
    role: 'menu',
    aria: { label: 'Sửa' },
    hidden: true,
  });

  constructor(
    /** Where the keyboard goes on when nothing was chosen. */
    private readonly back: () => void,
  ) {
    document.addEventListener('pointerdown', ({ target }) => {
      if (!this.element.contains(target as Node)) this.element.hidden = true;
    });
    window.addEventListener('blur', () => (this.element.hidden = true));
    this.element.onkeydown = (event) => this.key(event);
  }

  /** At a point of the window, moved so that all of it is seen. */
  open(items: readonly (MenuAction | 'line')[], at: { left: number; top: number }): void {
    const { element } = this;
    element.replaceChildren(...items.map((item) => entry(item, () => this.close())));
    element.hidden = false;
    const { width, height } = element.getBoundingClientRect();
    element.style.left = `${Math.max(0, Math.min(at.left, innerWidth - width))}px`;
    element.style.top = `${Math.max(0, Math.min(at.top, innerHeight - height))}px`;
    buttonsOf(element)[0]?.focus();
  }

  private close(): void {
    this.element.hidden = true;
    this.back();
  }

  private key(event: KeyboardEvent): void {
    const { element } = this;
    const from = event.target as HTMLElement;
    const steps: Record<string, () => void> = {
      ArrowDown: () => move(element, from, 1),
      ArrowUp: () => move(element, from, -1),
      Home: () => buttonsOf(element)[0]?.focus(),
      End: () => buttonsOf(element).at(-1)?.focus(),
      Escape: () => this.close(),
      Tab: () => this.close(),
    };
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    step();
  }
}
