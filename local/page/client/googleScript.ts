/**
 * `google.script.run` and `google.script.host` as pages made by HtmlService know them.
 * Runs inside the sandboxed frame, before the page's own code; its only way out is a message to the page around it.
 */
import type { FromFrame, ToFrame } from './scriptMessages';

type Handler = (value: unknown, userObject?: unknown) => void;

interface Handlers {
  success?: Handler;
  failure?: Handler;
  userObject?: unknown;
}

const waiting = new Map<number, Handlers>();
let calls = 0;

/** Set before this code by the page around it. */
declare const keptTexts: Record<string, string>;

const tell = (message: FromFrame) => parent.postMessage(message, '*');

/** Google takes numbers, truth values, text, null, and arrays and plain objects of these; a form stands for its fields. */
function legal(value: unknown, place: string): unknown {
  if (value === null || ['number', 'boolean', 'string'].includes(typeof value)) return value;
  if (Array.isArray(value)) return value.map((item, index) => legal(item, `${place}.${index}`));
  const prototype: unknown = typeof value === 'object' ? Object.getPrototypeOf(value) : undefined;
  if (prototype === Object.prototype || prototype === null)
    return Object.fromEntries(
      Object.entries(value as object).map(([name, item]) => [name, legal(item, `${place}.${name}`)]),
    );
  throw new TypeError(`Failed due to illegal value in property: ${place}`);
}

const argument = (value: unknown, index: number): unknown =>
  value instanceof HTMLFormElement
    ? Object.fromEntries([...new FormData(value)].filter(([, field]) => typeof field === 'string'))
    : value === undefined
      ? null
      : legal(value, String(index));

function call(functionName: string, handlers: Handlers, values: unknown[]): void {
  const args = values.map(argument);
  calls += 1;
  waiting.set(calls, handlers);
  tell({ call: calls, functionName, args });
}

const runner = (handlers: Handlers): object =>
  new Proxy(
    {},
    {
      get(_target, name) {
        if (typeof name !== 'string' || name === 'then') return undefined;
        if (name === 'withSuccessHandler') return (success: Handler) => runner({ ...handlers, success });
        if (name === 'withFailureHandler') return (failure: Handler) => runner({ ...handlers, failure });
        if (name === 'withUserObject') return (userObject: unknown) => runner({ ...handlers, userObject });
        return (...values: unknown[]) => call(name, handlers, values);
      },
    },
  );

addEventListener('message', ({ source, data }: MessageEvent<ToFrame>) => {
  const handlers = source === parent ? waiting.get(data.call) : undefined;
  if (!handlers) return;
  waiting.delete(data.call);
  if (!('error' in data)) return handlers.success?.(data.result, handlers.userObject);
  const error = new Error(data.error);
  if (handlers.failure) handlers.failure(error, handlers.userObject);
  else console.error(error);
});

const host = {
  close: () => tell({ host: 'close' }),
  setHeight: (height: number) => tell({ host: 'size', height }),
  setWidth: (width: number) => tell({ host: 'size', width }),
  editor: { focus: () => tell({ host: 'focus' }) },
  origin: 'http://127.0.0.1',
};

/** Where no text is being typed, Ctrl+Z is meant for the sheet, and Escape for the dialog that the page stands in. */
addEventListener('keydown', ({ key, ctrlKey, metaKey, shiftKey, target, defaultPrevented }) => {
  const isField = (target as Element).matches?.('input, textarea, select, [contenteditable]') ?? false;
  if (isField || defaultPrevented) return;
  if ((ctrlKey || metaKey) && !shiftKey && key.toLowerCase() === 'z') tell({ host: 'undo' });
  if (key === 'Escape') tell({ host: 'escape' });
});

/** A frame shut in like this one has no storage; Google's pages have. The page around it keeps the texts. */
const texts = new Map(Object.entries(keptTexts));
const keep = (key: string, text: string | null) => tell({ host: 'keep', key, text });
Object.defineProperty(globalThis, 'localStorage', {
  configurable: true,
  value: {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => (texts.set(key, text), keep(key, text)),
    removeItem: (key: string) => (texts.delete(key), keep(key, null)),
  },
});

Object.assign(globalThis, { google: { script: { run: runner({}), host } } });
