import type { Browser, Page } from 'playwright-core';
import { serverFunctions, type Server, type ServerFunction } from '../../src/sidebar/server';
import { newPage, openBrowser } from '../support/browser';
import { pushedFiles } from '../support/office';

/** The server as a test wants it: only the functions the test needs. */
export type FakeServer = { [Name in ServerFunction]?: (...args: Parameters<Server[Name]>) => unknown };

let browser: Browser | undefined;

/**
 * Opens a page as Google would, with `google.script.run` answered by the fake server; what it throws reaches the failure
 * handler.
 */
export async function openPage(
  /** Its folder in src/sidebar. */
  name: string,
  server: FakeServer,
  size = { width: 300, height: 900 },
): Promise<Page> {
  browser ??= await openBrowser();
  const page = await newPage(browser, { viewport: size });
  await page.exposeFunction('askServer', async (asked: ServerFunction, args: never[]) => {
    const answer = server[asked] as ((...args: never[]) => unknown) | undefined;
    if (!answer) throw new Error(`The page asked for ${asked}, which this test does not expect`);
    try {
      return { answer: await answer(...args) };
    } catch (error) {
      return { error: (error as Error).message };
    }
  });
  await page.addInitScript(stubGoogle, [...serverFunctions]);
  const html = (await pushedFiles()).pages[name.replace(/^./, (letter) => letter.toUpperCase())]!;
  await page.route('http://sidebar.example/', (route) =>
    route.fulfill({ contentType: 'text/html', body: html }),
  );
  await page.goto('http://sidebar.example/');
  return page;
}

export async function closePages(): Promise<void> {
  await browser?.close();
  browser = undefined;
}

type Handler = (value: unknown) => void;
declare const askServer: (name: string, args: unknown[]) => Promise<{ answer?: unknown; error?: string }>;

/** Runs in the page: a `google.script.run` with Google's two handlers. */
function stubGoogle(names: string[]): void {
  const runner = (onSuccess: Handler, onFailure: Handler): Record<string, unknown> => ({
    withSuccessHandler: (handler: Handler) => runner(handler, onFailure),
    withFailureHandler: (handler: Handler) => runner(onSuccess, handler),
    ...Object.fromEntries(
      names.map((name) => [
        name,
        (...args: unknown[]) =>
          void askServer(name, args).then(({ answer, error }) =>
            error === undefined ? onSuccess(answer) : onFailure(new Error(error)),
          ),
      ]),
    ),
  });
  Object.assign(window, {
    google: {
      script: {
        run: runner(
          () => {},
          () => {},
        ),
      },
    },
  });
}
