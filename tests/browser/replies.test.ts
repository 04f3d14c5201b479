import type { Browser } from 'playwright-core';
import type { RunningServer } from '../../local/server';
import { describeInBrowser, openBrowser } from '../support/browser';
import { startSampleServer } from '../support/sampleServer';
import { ThePage } from './thePage';

describeInBrowser('answers, from the paste to the rows, at the page of `npm start`', () => {
  let server: RunningServer;
  let browser: Browser;

  beforeAll(async () => {
    jest.spyOn(console, 'log').mockImplementation(() => undefined);
    server = await startSampleServer();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    jest.restoreAllMocks();
  });

  it.each([
    [1440, 'NV-07 lắp được 40% rồi, còn thiếu khung sắt'],
    [390, 'NV-07 lắp được 70% rồi, còn thiếu khung sắt'],
  ])('are read, written with one click and taken back at a width of %d', async (width, text) => {
    const the = await ThePage.open(browser, server.url, width);
    const page = the.sidebar();
    await the.choose('Tổng hợp tuần', 'Nhập phản hồi');
    await page.getByLabel('Dán tin nhắn hoặc thư trả lời vào đây').fill(text);
    await page.getByRole('button', { name: 'Đọc phản hồi' }).click();
    await page.getByRole('heading', { name: '1 việc có tin' }).waitFor();
    await page.getByText(/Tiến độ.*→ \d+%/).waitFor();
    if (process.env.SHOTS) await the.page.screenshot({ path: `${process.env.SHOTS}/replies-${width}.png` });
    const wide = await page.locator('main').evaluate((main) => main.scrollWidth > main.clientWidth);
    expect(wide).toBe(false);
    await page.getByRole('button', { name: /^Ghi \d ô của 1 việc$/ }).click();
    await page.getByRole('status').getByText('Đã ghi 1 việc.').waitFor();

    await page.getByLabel('Dán tin nhắn hoặc thư trả lời vào đây').fill(text);
    await page.getByRole('button', { name: 'Đọc phản hồi' }).click();
    await page.getByText('Bảng đã có tất cả, không còn gì để ghi.').waitFor();
    await page.getByRole('button', { name: 'Quay lại tin đã dán' }).click();
    expect(await page.getByLabel('Dán tin nhắn hoặc thư trả lời vào đây').inputValue()).toBe(text);
    expect(the.faults).toEqual([]);
    await the.page.close();
  });

  it('are taken back with one more click', async () => {
    const the = await ThePage.open(browser, server.url);
    const page = the.sidebar();
    await the.choose('Tổng hợp tuần', 'Nhập phản hồi');
    await page.getByLabel('Dán tin nhắn hoặc thư trả lời vào đây').fill('NV-07 được 95% rồi');
    await page.getByRole('button', { name: 'Đọc phản hồi' }).click();
    await page.getByRole('button', { name: /^Ghi \d ô/ }).click();
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await page.getByRole('status').getByText('Đã hoàn tác.').waitFor();
    await page.getByLabel('Dán tin nhắn hoặc thư trả lời vào đây').fill('NV-07 được 95% rồi');
    await page.getByRole('button', { name: 'Đọc phản hồi' }).click();
    await page.getByText(/Tiến độ.*70%.*→ 95%/).waitFor();
    await the.page.close();
  });
});
