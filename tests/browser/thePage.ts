import type { Browser, FrameLocator, Page } from 'playwright-core';
import { newPage } from '../support/browser';

/** The page as a person uses it, and what its canvas shows. */
export class ThePage {
  /** Anything a person should never cause: console errors, failed answers, requests that leave this machine. */
  readonly faults: string[] = [];

  private constructor(readonly page: Page) {
    page.on('console', (message) => {
      if (message.type() === 'error') this.faults.push(message.text());
    });
    page.on('pageerror', (error) => this.faults.push(String(error)));
    page.on('response', (response) => {
      if (response.status() >= 400) this.faults.push(`${response.status()} ${response.url()}`);
    });
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (/^https?:$/.test(protocol) && hostname !== '127.0.0.1') this.faults.push(request.url());
    });
  }

  static async open(browser: Browser, url: string, width = 1440, height = 900): Promise<ThePage> {
    const opened = new ThePage(await newPage(browser, { viewport: { width, height } }));
    await opened.page.goto(url);
    await opened.settled();
    return opened;
  }

  /** Waits until nothing runs, the grid is drawn and its rows have their heights. */
  async settled(): Promise<void> {
    await this.page.waitForFunction(() => {
      const { version, running } = document.body.dataset;
      return version !== undefined && running !== 'true' && document.querySelector('.sheet canvas') !== null;
    });
    await this.page.waitForTimeout(700);
  }

  async choose(menu: string, item: string): Promise<void> {
    await this.page.getByRole('menubar').getByRole('menuitem', { name: menu, exact: true }).click();
    await this.page.getByRole('menuitem', { name: item, exact: true }).click();
    await this.settled();
  }

  async tab(name: string): Promise<void> {
    await this.page.locator('.sheet').getByText(name, { exact: true }).click();
    await this.settled();
  }

  /** Goes where a link in a letter goes. */
  async follow(fragment: string): Promise<void> {
    await this.page.evaluate((hash) => (location.hash = hash), fragment);
    await this.settled();
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
    await this.settled();
    await this.page.keyboard.press('ArrowUp');
    await this.settled();
  }

  /** What the page says of the selected cell to those who do not see the canvas. */
  async selected(): Promise<{ tab: string; address: string; background: string; text: string }> {
    return this.page.locator('.spoken').evaluate((element: HTMLElement) => {
      const { tab = '', address = '', background = '' } = element.dataset;
      return { tab, address, background, text: (element.textContent ?? '').replace(/^.*?: /, '') };
    });
  }

  /** How many pixels of the grid have exactly this colour, `#rrggbb`. */
  async painted(colour: string): Promise<number> {
    return this.page.evaluate((hex) => {
      const [red, green, blue] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
      let count = 0;
      for (const canvas of document.querySelectorAll<HTMLCanvasElement>('.sheet canvas')) {
        if (canvas.width === 0 || canvas.clientWidth < 400) continue;
        const { data } = canvas
          .getContext('2d', { willReadFrequently: true })!
          .getImageData(0, 0, canvas.width, canvas.height);
        for (let i = 0; i < data.length; i += 4)
          if (data[i] === red && data[i + 1] === green && data[i + 2] === blue) count += 1;
      }
      return count;
    }, colour);
  }

  sidebar(): FrameLocator {
    return this.page.frameLocator('aside.sidebar iframe');
  }

  dialog(): FrameLocator {
    return this.page.frameLocator('dialog.page iframe');
  }
}
