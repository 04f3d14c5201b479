import type { Browser, Page } from 'playwright-core';
import type { Door } from '../../src/doors/door';
import { newPage, openBrowser } from '../support/browser';
import { pushedFiles } from '../support/office';

type AllDoors = typeof import('../../src/doors/adopt') &
  typeof import('../../src/doors/audit') &
  typeof import('../../src/doors/anyPage') &
  typeof import('../../src/doors/checks') &
  typeof import('../../src/doors/digest') &
  typeof import('../../src/doors/export') &
  typeof import('../../src/doors/mine') &
  typeof import('../../src/doors/notice') &
  typeof import('../../src/doors/meeting') &
  typeof import('../../src/doors/report') &
  typeof import('../../src/doors/replies') &
  typeof import('../../src/doors/sets') &
  typeof import('../../src/doors/settings') &
  typeof import('../../src/doors/standing') &
  typeof import('../../src/doors/week');

/** The server as a test wants it: only the doors the test needs. */
export type FakeServer = {
  [Name in keyof AllDoors]?: AllDoors[Name] extends Door<infer Asked, unknown>
    ? (...asked: Asked) => unknown
    : never;
};

let browser: Browser | undefined;
/** One for a whole suite: it is loaded anew each time, which is far cheaper than opening another. */
let opened: Page | undefined;
let answering: FakeServer = {};

/**
 * Opens a page as Google would, with `google.script.run` answered by the fake server; what it throws reaches the failure
 * handler. The page opened before is gone.
 */
export async function openPage(
  /** Its folder in src/pages. */
  name: string,
  server: FakeServer,
  size = { width: 300, height: 900 },
): Promise<Page> {
  answering = server;
  opened ??= await newSidebar();
  await opened.setViewportSize(size);
  if (opened.url().startsWith('http')) await opened.evaluate(() => localStorage.clear());
  await opened.goto(`http://sidebar.example/${name.replace(/^./, (letter) => letter.toUpperCase())}`);
  return opened;
}

async function newSidebar(): Promise<Page> {
  const { pages } = await pushedFiles();
  browser ??= await openBrowser();
  const page = await newPage(browser, {});
  await page.exposeFunction('askServer', async (asked: keyof AllDoors, args: never[]) => {
    const answer = answering[asked] as ((...args: never[]) => unknown) | undefined;
    if (!answer) throw new Error(`The page asked for ${asked}, which this test does not expect`);
    try {
      return { answer: await answer(...args) };
    } catch (error) {
      return { error: (error as Error).message };
    }
  });
  await page.addInitScript(stubGoogle);
  await page.route('http://sidebar.example/*', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: pages[new URL(route.request().url()).pathname.slice(1)]!,
    }),
  );
  return page;
}

/** The heading of a page that has its answer: before, it shows another. */
export const answeredHeading = 'h1:not(.waiting > *)';

export async function closePages(): Promise<void> {
  await browser?.close();
  browser = opened = undefined;
}

type Handler = (value: unknown) => void;
declare const askServer: (name: string, args: unknown[]) => Promise<{ answer?: unknown; error?: string }>;

/** Runs in the page: a `google.script.run` with Google's two handlers, and the proof a served page ends with. */
function stubGoogle(): void {
  const proof = 'of this page';
  const runner = (onSuccess: Handler, onFailure: Handler): object =>
    new Proxy(
      {
        withSuccessHandler: (handler: Handler) => runner(handler, onFailure),
        withFailureHandler: (handler: Handler) => runner(onSuccess, handler),
      },
      {
        get: (handlers, name: string) =>
          (Reflect.get(handlers, name) as unknown) ??
          ((shown: unknown, ...args: unknown[]) =>
            void (shown === proof ? askServer(name, args) : Promise.resolve({ error: 'no proof' })).then(
              ({ answer, error }: { answer?: unknown; error?: string }) =>
                error === undefined ? onSuccess(answer) : onFailure(new Error(error)),
            )),
      },
    );
  const nothing = () => {};
  Object.assign(window, { proof, google: { script: { run: runner(nothing, nothing) } } });
}
