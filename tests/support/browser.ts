/** The installed Chromium, for everything a person looks at. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const places = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/google-chrome'];

const executablePath = places.find((place) => place !== undefined && existsSync(place));

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A fresh profile, gone when the browser closes. */
export function openBrowser(): Promise<Browser> {
  if (executablePath === undefined) throw new Error('No Chromium found; CHROMIUM=… names one.');
  return chromium.launch({ executablePath, args: flags });
}

/** `describe` where a Chromium is found; elsewhere a loud skip, and in CI a failure. */
export function describeInBrowser(name: string, tests: () => void): void {
  describeWith(executablePath !== undefined, 'no Chromium found', name, tests);
}

/** `describe` where a program is installed; elsewhere a loud skip, and in CI a failure. */
export function describeWith(found: boolean, missing: string, name: string, tests: () => void): void {
  if (found || process.env['CI']) return void describe(name, tests);
  console.warn(`SKIPPED, ${missing}: ${name}`);
  describe.skip(name, tests);
}
