import { el } from './dom';
import type { FromFrame, ToFrame } from './scriptMessages';

export interface FrameEvents {
  run: (functionName: string, args: unknown[]) => Promise<unknown>;
  close: () => void;
  escape: () => void;
  focusGrid: () => void;
  undo: () => void;
  size: (size: { width?: number; height?: number }) => void;
}

const code = fetch('/googleScript.js').then((response) => response.text());

/** Puts `google.script` before the page's own code, and leaves its doctype first. */
const withGoogleScript = (html: string, script: string) => {
  const opening = /^\s*(<!doctype[^>]*>)?\s*(<html[^>]*>)?\s*(<head[^>]*>)?/i.exec(html)?.[0] ?? '';
  const texts = JSON.stringify(keptTexts()).replaceAll('<', '\\u003c');
  return `${opening}<script>var keptTexts = ${texts};</script><script>${script}</script>${html.slice(opening.length)}`;
};

/** What pages of the script keep in the browser: until this page is closed, and when it is loaded anew. */
const store = 'keptTexts';
const keptTexts = () => JSON.parse(sessionStorage.getItem(store) ?? '{}') as Record<string, string>;

function keep(key: string, text: string | null): void {
  const others = Object.entries(keptTexts()).filter(([name]) => name !== key);
  const texts = text === null ? others : [...others, [key, text]];
  sessionStorage.setItem(store, JSON.stringify(Object.fromEntries(texts)));
}

/**
 * A page of the script in a frame of its own: it may run scripts and ask its functions, and reaches nothing else,
 * neither this page nor the server.
 */
export function scriptFrame(
  title: string,
  html: string,
  events: FrameEvents,
  drawn: () => void = () => undefined,
): HTMLIFrameElement {
  const frame = el('iframe', { title });
  frame.setAttribute(
    'sandbox',
    'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-forms allow-modals allow-downloads',
  );
  void code.then((script) => {
    // Before this the frame has loaded its empty page.
    frame.onload = drawn;
    frame.srcdoc = withGoogleScript(html, script);
  });

  const answer = (message: ToFrame) => frame.contentWindow?.postMessage(message, '*');
  const listen = ({ source, data }: MessageEvent<FromFrame>) => {
    if (!frame.isConnected) return removeEventListener('message', listen);
    if (source !== frame.contentWindow) return;
    if ('call' in data) {
      events.run(data.functionName, data.args).then(
        (result) => answer({ call: data.call, result }),
        (error: unknown) =>
          answer({ call: data.call, error: error instanceof Error ? error.message : String(error) }),
      );
    } else if (data.host === 'close') events.close();
    else if (data.host === 'escape') events.escape();
    else if (data.host === 'focus') events.focusGrid();
    else if (data.host === 'undo') events.undo();
    else if (data.host === 'keep') keep(data.key, data.text);
    else events.size(data);
  };
  addEventListener('message', listen);
  return frame;
}
