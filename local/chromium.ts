import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const places = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/google-chrome'];

/** Where a Chromium is installed: what `CHROMIUM` names, else a usual place; undefined when there is none. */
export const chromiumPath = places.find((place) => place !== undefined && existsSync(place));

/** Nothing of the browser's own goes out to the network. */
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
export function launchChromium(): Promise<Browser> {
  if (chromiumPath === undefined) throw new Error('No Chromium found; CHROMIUM=… names one.');
  return chromium.launch({ executablePath: chromiumPath, args: flags });
}
