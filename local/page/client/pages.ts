import type { Page } from 'stand-in';
import { el } from './dom';
import { scriptFrame, type FrameEvents } from './scriptFrame';

/** As in page.css: sheets of a phone. */
const narrow = matchMedia('(max-width: 720px)');

interface Events extends Pick<FrameEvents, 'focusGrid' | 'undo'> {
  /** A page, by its title, calls the script. */
  run: (title: string, functionName: string, args: unknown[]) => Promise<unknown>;
}

/** Sidebars and dialogs: at most one of each, as in Sheets. */
export class Pages {
  /** Beside the grid. */
  readonly sidebar = el('aside', { className: 'sidebar', hidden: true });
  readonly dialogs = el('div', {});

  constructor(private readonly events: Events) {}

  open(page: Page): void {
    if (page.kind === 'sidebar') this.openSidebar(page);
    else this.openDialog(page);
  }

  /** Where there is no room beside the grid, a place the sidebar leads to is only seen without it. */
  uncoverGrid(): void {
    if (narrow.matches && !this.sidebar.hidden) this.closeSidebar();
  }

  private closeSidebar(): void {
    this.sidebar.hidden = true;
    this.sidebar.replaceChildren();
    this.events.focusGrid();
  }

  private of(title: string): Pick<FrameEvents, 'run' | 'focusGrid' | 'undo'> {
    return { ...this.events, run: (functionName, args) => this.events.run(title, functionName, args) };
  }

  private openSidebar({ title, html }: Page): void {
    const close = () => this.closeSidebar();
    const events = { ...this.of(title), close, escape: () => undefined, size: () => undefined };
    // The menu item that opened it has gone; whoever went on elsewhere meanwhile stays there.
    const drawn = () => {
      if (document.activeElement === document.body) frame.focus();
    };
    const frame: HTMLIFrameElement = scriptFrame(title, html, events, drawn);
    this.sidebar.replaceChildren(heading(title, 'Đóng thanh bên', close), frame);
    this.sidebar.ariaLabel = title;
    this.sidebar.hidden = false;
  }

  private openDialog({ title, html, width = 600, height = 400, kind }: Page): void {
    const dialog = el('dialog', { className: 'page', aria: { label: title } });
    const resize = (size: { width?: number; height?: number }) => {
      if (size.width) dialog.style.setProperty('--width', `${size.width}px`);
      if (size.height) dialog.style.setProperty('--height', `${size.height}px`);
    };
    const close = () => dialog.close();
    const frame = scriptFrame(title, html, { ...this.of(title), close, escape: close, size: resize });
    dialog.append(heading(title, 'Đóng hộp thoại', close), frame);
    dialog.onclose = () => {
      dialog.remove();
      this.events.focusGrid();
    };
    resize({ width, height });
    this.dialogs.replaceChildren(dialog);
    if (kind === 'dialog') dialog.showModal();
    else dialog.show();
    // Keys are the page's, not the button's that closes it.
    frame.focus();
  }
}

function heading(title: string, closing: string, close: () => void): HTMLElement {
  const button = el('button', {
    type: 'button',
    className: 'icon',
    textContent: '✕',
    aria: { label: closing },
  });
  button.onclick = close;
  return el('div', { className: 'heading' }, el('h2', { textContent: title }), button);
}
