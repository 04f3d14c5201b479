/** The installed Chromium, for everything a person looks at. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { chromiumPath } from '../../local/chromium';

export { connectToBrowser as openBrowser } from './sharedBrowser';

/** Milliseconds after which what a page does not show will never be shown, on the slowest of machines. */
const PATIENCE = 5 * 60_000;

/** A page with a profile of its own. */
export async function newPage(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const page = await browser.newPage(options);
  page.setDefaultTimeout(PATIENCE);
  return page;
}

/** `describe` where a Chromium is found; elsewhere a loud skip, and in CI a failure. */
export function describeInBrowser(name: string, tests: () => void): void {
  describeWith(chromiumPath !== undefined, 'no Chromium found', name, tests);
}

/** `describe` where a program is installed; elsewhere a loud skip, and in CI a failure. */
export function describeWith(found: boolean, missing: string, name: string, tests: () => void): void {
  if (found || process.env['CI']) return void describe(name, tests);
  console.warn(`SKIPPED, ${missing}: ${name}`);
  describe.skip(name, tests);
}
