import type { Toast } from 'stand-in';
import { el } from './dom';

const toasts = el('div', { className: 'toasts', role: 'status', aria: { live: 'polite' } });
const work = el('span', {});
/** Not read aloud, second by second. */
const seconds = el('span', { aria: { hidden: 'true' } });
const running = el(
  'div',
  { className: 'running', hidden: true, role: 'status' },
  el('span', { className: 'wheel' }),
  work,
  seconds,
);

/** Where toasts and the running sign appear. */
export const notices = el('div', { className: 'notices', popover: 'manual' }, toasts, running);

/** Above everything, an open dialog too. */
function raise(): void {
  if (notices.matches(':popover-open')) notices.hidePopover();
  notices.showPopover();
}

interface Notice extends Toast {
  kind?: 'error';
}

/** Shows a message at the bottom right. */
export function toast({ title, message, seconds, kind }: Notice): void {
  const close = el('button', {
    type: 'button',
    className: 'icon',
    textContent: '✕',
    aria: { label: 'Đóng thông báo' },
  });
  const shown = el(
    'div',
    { className: kind === 'error' ? 'toast error' : 'toast', ...(kind === 'error' ? { role: 'alert' } : {}) },
    el('div', {}, title ? el('strong', { textContent: title }) : null, el('p', { textContent: message })),
    close,
  );
  const remove = () => shown.remove();
  close.onclick = remove;
  // The same message twice says no more than once.
  for (const other of toasts.children) if (other.textContent === shown.textContent) other.remove();
  toasts.append(shown);
  raise();
  if (seconds >= 0) setTimeout(remove, Math.max(seconds, 2) * 1000);
}

/** Takes away what was said about earlier commands. */
export const forget = (): void => toasts.replaceChildren();

/** A failure, in red, long enough to be read. */
export const failure = (error: unknown, title = 'Chưa thực hiện được'): void =>
  toast({
    title,
    message: error instanceof Error ? error.message : String(error),
    seconds: 15,
    kind: 'error',
  });

let appearing: ReturnType<typeof setTimeout> | undefined;
let counting: ReturnType<typeof setInterval> | undefined;

/** From then on people want to see that it goes on. */
const long = 3;

/** Shows that a command is under way, by its name if it has one, unless it is over at once. Null: nothing is. */
export function showRunning(name: string | null): void {
  clearTimeout(appearing);
  clearInterval(counting);
  document.body.dataset['running'] = String(name !== null);
  running.hidden = true;
  if (name === null) return;
  work.textContent = name === '' ? 'Đang chạy…' : `Đang chạy: ${name}…`;
  seconds.textContent = '';
  const began = performance.now();
  counting = setInterval(() => {
    const passed = Math.round((performance.now() - began) / 1000);
    if (passed >= long) seconds.textContent = `${passed} giây`;
  }, 1000);
  appearing = setTimeout(() => {
    running.hidden = false;
    raise();
  }, 150);
}
