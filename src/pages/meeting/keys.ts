import { focusIsLost } from '../parts/focusIsLost';

interface Keys {
  go(step: number): void;
  scroll(step: number): void;
  /** To the line in which a decision is typed. */
  type(): void;
}

const steps: Record<string, number> = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 };

const scrolls: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** Keys are heard wherever the focus is, also where nothing has it; the page takes it then, for the dialog around it hears none for it. */
export const hearKeys = (keys: Keys) => (page: HTMLElement | null) => {
  document.onkeydown = page === null ? null : (event) => press(event, keys);
  if (focusIsLost()) page?.focus();
};

function press(event: KeyboardEvent, { go, scroll, type }: Keys): void {
  const target = event.target as HTMLElement;
  const isOf = (tags: RegExp) => tags.test(target.tagName);
  if (event.key === 'Escape') target.blur();
  if (isOf(/^(?:input|select|textarea)$/i)) return;
  const step = steps[event.key];
  const down = scrolls[event.key];
  if (step !== undefined) go(step);
  else if (down !== undefined) scroll(down);
  else if (event.key === 'Enter' && !isOf(/^(?:button|summary)$/i)) type();
  else return;
  event.preventDefault();
}
