import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { RunningServer } from '../../local/server';
import type { LetterLine, LetterView } from '../../local/page/protocol';
import { axeViolations } from '../pages/axe';
import { describeInBrowser, newPage, openBrowser } from '../support/browser';
import { sampleWorkbook } from '../support/sample';
import { startSampleServer } from '../support/sampleServer';
import { columnOf } from '../support/office';
import { ThePage } from './thePage';

const tuan = 'tuan.vu@example.com';
const done = '#e6f4ea';

describeInBrowser('A duty of the sample, from the letter to the next digest', () => {
  let server: RunningServer;
  let browser: Browser;
  let the: ThePage;

  beforeAll(async () => {
    jest.spyOn(console, 'log').mockImplementation(() => undefined);
    server = await startSampleServer();
    browser = await openBrowser();
    the = await ThePage.open(browser, server.url);
    await sendDigest();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    jest.restoreAllMocks();
  });

  async function sendDigest(): Promise<void> {
    const dialog = the.dialog();
    await the.choose('Tổng hợp tuần', 'Xem và gửi bản tin');
    await dialog.getByRole('button', { name: /^Gửi \d+ thư/ }).click();
    await dialog.getByRole('button', { name: 'Gửi', exact: true }).click();
    await dialog.getByText('Thư tuần này đã gửi hết.').waitFor();
    await the.page.getByRole('button', { name: 'Đóng hộp thoại' }).click();
  }

  const asked = async <Answer>(path: string): Promise<Answer> =>
    (await (await fetch(`${server.url}api/${path}`)).json()) as Answer;

  /** The latest letter to an address. */
  async function letterTo(address: string): Promise<LetterView> {
    const lines = await asked<LetterLine[]>('letters');
    const { index } = lines.filter(({ to }) => to === address).at(-1)!;
    return asked<LetterView>(`letters/${index}`);
  }

  const linksIn = ({ html }: LetterView): string[] =>
    [...html.matchAll(/href="([^"]*\/exec[^"]*)"/g)].map(([, href]) => href!.replace(/&amp;/g, '&'));

  /** A phone of its own, on the page a link opens. */
  async function phone(link: string, width = 390): Promise<{ page: Page; shown: FrameLocator }> {
    const viewport = { width, height: 800 };
    const page = await newPage(browser, { viewport, hasTouch: true, isMobile: true });
    await page.goto(link);
    const shown = page.frameLocator('iframe');
    await shown.locator('h1').waitFor();
    return { page, shown };
  }

  it('is done in two taps: the letter’s button, then the page’s', async () => {
    const { page } = the;
    await page.getByRole('button', { name: /Hộp thư đi/ }).click();
    await page.locator('.letters button', { hasText: tuan }).click();
    const letter = page.frameLocator('.letter iframe');
    const opening = page.context().waitForEvent('page');
    // First tap.
    await letter.locator('a[href$="t=NV-06"]').click();
    const opened = await opening;
    await opened.setViewportSize({ width: 390, height: 800 });
    const shown = opened.frameLocator('iframe');
    await shown.getByRole('heading', { name: 'Việc trong thư' }).waitFor();
    // Second tap.
    await shown.locator('.card.asked').getByRole('button', { name: 'Đã xong' }).click();
    await shown
      .getByRole('status')
      .getByText('✓ Đã lưu NV-06 lúc 14:00 11/08/2023: trạng thái, tiến độ (%), ngày hoàn thành.')
      .waitFor();
    await opened.close();
    await page.getByRole('button', { name: 'Đóng hộp thư đi' }).click();
  });

  it('shows in the sheet: the row, its colour, and who told it', async () => {
    const tasks = (await sampleWorkbook()).sheets.find(({ name }) => name === 'Nhiệm vụ')!;
    const row = [...tasks.cells].find(([, cells]) => cells.get(1)?.value === 'NV-06')![0];
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
    await the.page.reload();
    await the.settled();
    await the.follow(`gid=${tasks.id}&range=${letters[columnOf(tasks, 'Trạng thái') - 1]}${row}`);
    expect(await the.selected()).toMatchObject({ text: 'Hoàn thành', background: done });
    await the.choose('Tổng hợp tuần', 'Nhật ký điện thoại');
    const entry = the.sidebar().locator('li', { hasText: 'NV-06' });
    await entry.getByText('Trạng thái: Đang thực hiện → Hoàn thành').waitFor();
    await entry.getByText('14:00 11/08/2023 · Vũ Minh Tuấn').waitFor();
  });

  it('two phones are two people', async () => {
    const [first, second] = [
      await phone(linksIn(await letterTo(tuan)).at(-1)!),
      await phone(linksIn(await letterTo('lua.phung@example.com')).at(-1)!),
    ];
    await first.shown.getByRole('heading', { name: 'Vũ Minh Tuấn' }).waitFor();
    await second.shown.getByRole('heading', { name: 'Phùng Thị Lụa' }).waitFor();
    expect(await second.shown.locator('main').innerText()).not.toContain('NV-17');
    await second.shown.getByRole('button', { name: 'Thứ Bảy 05/08' }).click();
    await second.shown.getByRole('button', { name: '✓ Thứ Bảy 05/08' }).waitFor();
    expect(await first.shown.getByRole('button', { name: /^✓/ }).count()).toBe(0);
    await Promise.all([first.page.close(), second.page.close()]);
  });

  it.each([390, 320])(
    'fits %d px, and axe finds nothing, for a member, a chair and a head',
    async (width) => {
      for (const address of [tuan, 'khai.trinh@example.com', 'lua.phung@example.com']) {
        const { page, shown } = await phone(linksIn(await letterTo(address))[0]!, width);
        // Around it stands a frame, as around Google's.
        const within = page.frames().find((frame) => frame.parentFrame() !== null)!;
        expect([address, await axeViolations(within)]).toEqual([address, []]);
        const wide = await shown.locator('html').evaluate((html) => html.scrollWidth);
        expect([address, wide]).toEqual([address, width]);
        await page.close();
      }
    },
  );

  it('waits on a slow line and says so, and on a broken one loses nothing that was typed, not over a reload either', async () => {
    const { page, shown } = await phone(linksIn(await letterTo(tuan)).at(-1)!);
    const update = () =>
      shown.locator('.card', { hasText: 'NV-17' }).getByRole('button', { name: 'Cập nhật' }).tap();
    await update();
    await shown.getByLabel('Khó khăn, vướng mắc').fill('Chờ biển báo của huyện');
    await page.route('**/exec/run', (route) => route.abort());
    await shown.getByRole('button', { name: 'Lưu', exact: true }).tap();
    await shown
      .getByRole('status')
      .getByText(/Không kết nối được.*Chữ đã gõ vẫn còn/)
      .waitFor();
    await page.reload();
    await shown.getByText('Có chữ đã gõ chưa lưu').waitFor();
    await page.unroute('**/exec/run');
    let arrived = (): void => undefined;
    const slow = new Promise<void>((resolve) => (arrived = resolve));
    await page.route('**/exec/run', async (route) => slow.then(() => route.continue()));
    await update();
    expect(await shown.getByLabel('Khó khăn, vướng mắc').inputValue()).toBe('Chờ biển báo của huyện');
    await shown.getByRole('button', { name: 'Lưu', exact: true }).tap();
    await shown.getByRole('status').getByText('Đang lưu…').waitFor();
    arrived();
    await shown
      .getByRole('status')
      .getByText(/Đã lưu NV-17 lúc/)
      .waitFor();
    await page.close();
  });

  it('is told in the next digest as told by the person', async () => {
    for (let days = 0; days < 7; days += 1) {
      await the.page.getByRole('button', { name: 'Tới một ngày' }).click();
      await the.settled();
    }
    await sendDigest();
    const { text } = await letterTo('khai.trinh@example.com');
    expect(text).toMatch(/TỰ BÁO[^]*NV-06 · [^\n]*: Vũ Minh Tuấn báo hoàn thành\n/);
    expect(text).toMatch(/NV-17 · [^\n]*: Vũ Minh Tuấn báo khó khăn\n/);
    expect(the.faults).toEqual([]);
  });
});
