/** One Chromium for a whole run of the tests, in jest's own process: started when the first test file asks for it. */
import { once } from 'node:events';
import { type AddressInfo, createConnection, createServer, type Server } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Browser, BrowserServer } from 'playwright-core';
import { serveChromium } from '../../local/chromium';

const PORT = 'TEST_BROWSER_PORT';

let door: Server;
let browser: Promise<BrowserServer> | null = null;

/** Waits for whoever asks for the browser. */
export async function offerBrowser(): Promise<void> {
  door = createServer((socket) => {
    browser ??= serveChromium();
    browser.then(
      (started) => socket.end(started.wsEndpoint()),
      (error: Error) => socket.end(`It did not start: ${error.message}`),
    );
  });
  door.listen(0, '127.0.0.1');
  await once(door, 'listening');
  door.unref();
  process.env[PORT] = String((door.address() as AddressInfo).port);
}

export async function closeBrowser(): Promise<void> {
  door.close();
  await (await browser)?.close();
}

/** The run's browser; closing it only closes what was opened here. */
export async function connectToBrowser(): Promise<Browser> {
  const { chromium } = await import('playwright-core');
  const endpoint = await text(createConnection(Number(process.env[PORT]), '127.0.0.1'));
  if (!endpoint.startsWith('ws://')) throw new Error(endpoint);
  return chromium.connect(endpoint, { timeout: 0 });
}
