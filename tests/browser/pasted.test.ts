import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import type { RunningServer } from '../../local/server';
import { describeInBrowser, openBrowser } from '../support/browser';
import { startSampleServer } from '../support/sampleServer';
import { ThePage } from './thePage';

const notice = readFileSync('tests/notice/corpus/seen/01-thong-bao-thi-tran.txt', 'utf8');

describeInBrowser('what is pasted at the page of `npm start`', () => {
  let server: RunningServer;
  let browser: Browser;
  let the: ThePage;

  beforeAll(async () => {
    jest.spyOn(console, 'log').mockImplementation(() => undefined);
    server = await startSampleServer();
    browser = await openBrowser();
    the = await ThePage.open(browser, server.url);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    jest.restoreAllMocks();
  });

  it.each([
    [1440, 'NV-07 lắp được 40% rồi, còn thiếu khung sắt'],
    [390, 'NV-07 lắp được 75% rồi, còn thiếu khung sắt'],
  ])(
    'an answer is written with one click, is known then, and is taken back, at a width of %d',
    async (width, text) => {
      await the.page.setViewportSize({ width, height: 900 });
      await the.settled();
      await the.choose('Tổng hợp tuần', 'Nhập phản hồi');
      const page = the.sidebar();
      const read = async () => {
        await page.getByLabel('Dán tin nhắn hoặc thư trả lời vào đây').fill(text);
        await page.getByRole('button', { name: 'Đọc phản hồi' }).click();
      };
      await read();
      await page.getByRole('heading', { name: '1 việc có tin' }).waitFor();
      const change = await page.getByText(/Tiến độ.*→ \d+%/).innerText();
      if (process.env.SHOTS) await the.page.screenshot({ path: `${process.env.SHOTS}/replies-${width}.png` });
      expect(await page.locator('main').evaluate((main) => main.scrollWidth > main.clientWidth)).toBe(false);
      await page.getByRole('button', { name: /^Ghi \d ô của 1 việc$/ }).click();
      await page.getByRole('status').getByText('Đã ghi 1 việc.').waitFor();

      await page.getByRole('button', { name: 'Hoàn tác' }).click();
      await page.getByRole('status').getByText('Đã hoàn tác.').waitFor();
      await read();
      expect(await page.getByText(/Tiến độ.*→ \d+%/).innerText()).toBe(change);
      await page.getByRole('button', { name: /^Ghi \d ô của 1 việc$/ }).click();
      await page.getByRole('status').getByText('Đã ghi 1 việc.').waitFor();

      await read();
      await page.getByText('Bảng đã có tất cả, không còn gì để ghi.').waitFor();
      await page.getByRole('button', { name: 'Quay lại tin đã dán' }).click();
      expect(await page.getByLabel('Dán tin nhắn hoặc thư trả lời vào đây').inputValue()).toBe(text);
      await the.page.getByRole('button', { name: 'Đóng thanh bên' }).click();
      expect(the.faults).toEqual([]);
    },
  );

  const duty = (text: string) => the.sidebar().locator('.duty', { hasText: text }).first();

  it('a notice proposes its fifteen duties', async () => {
    await the.page.setViewportSize({ width: 1440, height: 900 });
    await the.settled();
    await the.choose('Tổng hợp tuần', 'Nhập thông báo');
    await the.sidebar().getByLabel('Dán toàn văn thông báo vào đây').fill(notice);
    await the.sidebar().getByRole('button', { name: 'Đọc thông báo' }).click();
    await the.sidebar().getByRole('heading', { name: '15 nhiệm vụ' }).waitFor();
    await the.sidebar().getByText('05-TB/BCĐ ngày 31/07/2023').waitFor();
    if (process.env.SHOTS) await the.page.screenshot({ path: `${process.env.SHOTS}/notice-page.png` });
  });

  it('a notice adds them with one owner corrected, as rows below the others', async () => {
    const panels = duty('pa nô, áp phích');
    await panels.getByText('Sửa trước khi thêm').click();
    await panels.getByLabel('Người phụ trách').fill('Tạ Hồng Nhung');
    await the
      .sidebar()
      .getByRole('button', { name: /^Thêm \d+ dòng vào Nhiệm vụ/ })
      .click();
    await the
      .sidebar()
      .getByRole('status')
      .getByText(/Đã thêm \d+ dòng/)
      .waitFor();
    await the.settled();
    if (process.env.SHOTS) await the.page.screenshot({ path: `${process.env.SHOTS}/notice-added.png` });
  });

  it('a notice’s duties count in the week, and are told to those they concern', async () => {
    await the.choose('Tổng hợp tuần', 'Tổng hợp ngay');
    await the.sidebar().getByRole('heading', { name: 'Đạt 3/9 tiêu chí' }).waitFor();
    const changes = the.sidebar().locator('section', { hasText: 'Thay đổi trong tuần' });
    await changes.getByText(/^Xem thêm \d+ dòng/).click();
    await changes
      .locator('summary', { hasText: /pa nô, áp phích.*Việc mới/ })
      .first()
      .waitFor();
    await the.choose('Tổng hợp tuần', 'Xem và gửi bản tin');
    const dialog = the.dialog();
    await dialog.getByRole('button', { name: /^Gửi \d+ thư/ }).click();
    await dialog.getByRole('button', { name: 'Gửi', exact: true }).click();
    await dialog.getByText('Thư tuần này đã gửi hết.').waitFor();
    const letters = await the.page.evaluate(async () => {
      const list = (await (await fetch('/api/letters')).json()) as { index: number; to: string }[];
      return Promise.all(
        list.map(async ({ index, to }) => {
          const { text } = (await (await fetch(`/api/letters/${index}`)).json()) as { text: string };
          return { to, text };
        }),
      );
    });
    // The duty of the panels, as its first words stand in a list.
    const tellingOf = letters
      .filter(({ text }) => text.includes('Chỉ đạo Công chức kế toán, phối hợp các'))
      .map(({ to }) => to);
    expect(tellingOf.some((to) => to.startsWith('nhung.ta'))).toBe(true);
    expect(tellingOf.some((to) => to.startsWith('bao.kieu'))).toBe(false);
  });

  it('a notice pasted again is known', async () => {
    await the.page.getByRole('button', { name: 'Đóng hộp thoại' }).click();
    await the.choose('Tổng hợp tuần', 'Nhập thông báo');
    await the.sidebar().getByLabel('Dán toàn văn thông báo vào đây').fill(notice);
    await the.sidebar().getByRole('button', { name: 'Đọc thông báo' }).click();
    await the.sidebar().getByRole('button', { name: 'Chưa chọn việc nào' }).waitFor();
    expect(the.faults).toEqual([]);
  });
});
