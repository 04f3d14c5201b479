import { existsSync } from 'node:fs';
import type { Browser, BrowserServer } from 'playwright-core';

/** The one without a window first: it takes half the time. */
const places = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
];

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
  // Pages that were left need not be kept.
  '--disable-features=BackForwardCache',
];

/** With a fresh profile, gone when the browser closes. A slow machine is given its time. */
const options = () => {
  if (chromiumPath === undefined) throw new Error('No Chromium found; CHROMIUM=… names one.');
  return { executablePath: chromiumPath, args: flags, timeout: 0 };
};

export async function launchChromium(): Promise<Browser> {
  const { chromium } = await import('playwright-core');
  return chromium.launch(options());
}

/** One that other processes connect to, at its `wsEndpoint()`. */
export async function serveChromium(): Promise<BrowserServer> {
  const { chromium } = await import('playwright-core');
  return chromium.launchServer(options());
}
