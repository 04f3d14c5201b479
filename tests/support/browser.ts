/** The installed Chromium, for everything a person looks at. */
import { chromiumPath } from '../../local/chromium';

export { launchChromium as openBrowser } from '../../local/chromium';

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
