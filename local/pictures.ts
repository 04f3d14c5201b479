/** Makes the pictures of the README and the user guide from the sample: `npm run pictures`. */
import { mkdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { launchChromium } from './chromium';
import type { LetterLine, LetterView } from './page/protocol';
import { startServer } from './server';

const folder = 'docs/pictures';
const largest = 300_000;
const pictures = [
  'page.png',
  'notice.png',
  'letter.png',
  'phone-tasks.png',
  'phone-done.png',
  'phone-more-time.png',
  'phone-chair.png',
  'report.png',
  'meeting-week.png',
  'meeting-decision.png',
  'meeting-end.png',
  'use-more.png',
  'waiting.png',
  'scores.png',
  'dossier.png',
];

async function opened(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(url);
  await page.locator('body[data-version]').waitFor();
  return page;
}

async function choose(page: Page, item: string): Promise<void> {
  await page.getByRole('menuitem', { name: 'Tổng hợp tuần' }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

/** The grid draws its rows over the next frames and says nothing when it is done. */
const drawn = (page: Page) => page.waitForTimeout(1500);

/** The duties in their colours, the week in the sidebar. */
async function pictureOfPage(page: Page): Promise<void> {
  await choose(page, 'Tổng hợp ngay');
  const sidebar = page.frameLocator('aside.sidebar iframe');
  await sidebar.getByRole('heading', { name: /Đạt/ }).waitFor();
  const duty = sidebar.locator('summary', { hasText: '● Quá hạn' }).first();
  await duty.click();
  await duty.locator('..').getByRole('button').click();
  await duty.click();
  await sidebar.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
  await page.mouse.move(500, 400);
  await page.mouse.wheel(0, -380);
  await drawn(page);
  await page
    .getByRole('button', { name: 'Đóng thông báo' })
    .click({ timeout: 500 })
    .catch(() => undefined);
  await page.screenshot({ path: join(folder, 'page.png') });
}

/** The chair's letter, as it lies in the outbox. */
async function pictureOfLetter(page: Page): Promise<void> {
  await choose(page, 'Xem và gửi bản tin');
  const dialog = page.frameLocator('dialog.page iframe');
  await dialog.getByRole('button', { name: /^Gửi \d+ thư/ }).click();
  await dialog.getByRole('button', { name: 'Gửi', exact: true }).click();
  await dialog.getByText('Thư tuần này đã gửi hết.').waitFor();
  await page.getByRole('button', { name: 'Đóng hộp thoại' }).click();
  await page.getByRole('button', { name: /Hộp thư đi/ }).click();
  await page.getByRole('listitem').last().click();
  await page.frameLocator('.letter iframe').getByRole('heading', { level: 1 }).waitFor();
  await page.locator('.paper').screenshot({ path: join(folder, 'letter.png') });
}

/** A notice read, each duty beside its place in the text. */
async function pictureOfNotice(page: Page): Promise<void> {
  await choose(page, 'Nhập thông báo');
  const sidebar = page.frameLocator('aside.sidebar iframe');
  await sidebar.getByRole('button', { name: 'Mở ở cửa sổ rộng hơn' }).click();
  const wide = page.frameLocator('dialog.page iframe');
  const text = await readFile('tests/notice/corpus/seen/01-thong-bao-thi-tran.txt', 'utf8');
  await wide.getByLabel('Dán toàn văn thông báo vào đây').fill(text);
  await wide.getByRole('button', { name: 'Đọc thông báo' }).click();
  await wide.locator('.duty', { hasText: 'đất công ích' }).hover();
  await drawn(page);
  await page.locator('dialog.page').screenshot({ path: join(folder, 'notice.png') });
  await page.getByRole('button', { name: 'Đóng hộp thoại' }).click();
  await page.getByRole('button', { name: 'Đóng thanh bên' }).click();
}

/** The links in the latest letter to an address. */
async function linksOf(url: string, address: string): Promise<string[]> {
  const lines = (await (await fetch(`${url}api/letters`)).json()) as LetterLine[];
  const { index } = lines.filter(({ to }) => to === address).at(-1)!;
  const { html } = (await (await fetch(`${url}api/letters/${index}`)).json()) as LetterView;
  return [...html.matchAll(/href="([^"]*\/exec[^"]*)"/g)].map(([, href]) => href!.replace(/&amp;/g, '&'));
}

/** A phone of its own, on the page a link opens. */
async function phone(browser: Browser, link: string): Promise<{ page: Page; shown: FrameLocator }> {
  const viewport = { width: 390, height: 760 };
  const page = await browser.newPage({
    viewport,
    hasTouch: true,
    isMobile: true,
    deviceScaleFactor: 1.5,
    locale: 'vi-VN',
  });
  await page.goto(link);
  const shown = page.frameLocator('iframe');
  await shown.locator('h1').waitFor();
  return { page, shown };
}

/** A member's page as the letter's button opens it, once a task is done; the form; the chair's page. */
async function picturesOfPhone(browser: Browser, url: string): Promise<void> {
  const links = await linksOf(url, 'tuan.vu@example.com');
  const { page, shown } = await phone(browser, links[0]!);
  await page.screenshot({ path: join(folder, 'phone-tasks.png') });
  await shown.locator('.card.asked').getByRole('button', { name: 'Đã xong' }).tap();
  await shown.getByText(/Đã lưu/).waitFor();
  await page.screenshot({ path: join(folder, 'phone-done.png') });
  await shown.locator('.card', { hasText: 'NV-17' }).getByRole('button', { name: 'Cập nhật' }).tap();
  await shown.getByText('Xin lùi hạn').tap();
  await shown.getByLabel('Xin lùi đến ngày').fill('2023-08-25');
  await shown.getByLabel('Lý do').fill('Chờ biển báo của huyện, dự kiến 22/8 mới về.');
  await shown.getByRole('button', { name: 'Gửi đề nghị' }).scrollIntoViewIfNeeded();
  await page.screenshot({ path: join(folder, 'phone-more-time.png') });
  await page.close();
  const [first] = await linksOf(url, 'khai.trinh@example.com');
  const chair = await phone(browser, first!);
  await chair.page.screenshot({ path: join(folder, 'phone-chair.png') });
  await chair.page.close();
}

/** The month's report as paper. */
async function pictureOfReport(page: Page): Promise<void> {
  await choose(page, 'Báo cáo');
  const dialog = page.frameLocator('dialog.page iframe');
  await dialog.locator('.paper').waitFor();
  await dialog.getByLabel('Loại văn bản').selectOption('Báo cáo tháng');
  await dialog.getByText(/^kết quả thực hiện .* tháng 8 năm 2023$/).waitFor();
  await page.locator('dialog.page').screenshot({ path: join(folder, 'report.png') });
  await page.getByRole('button', { name: 'Đóng hộp thoại' }).click();
}

/** The meeting: the week on the wall, a decision while it is typed, and what becomes of the decisions. */
async function picturesOfMeeting(page: Page): Promise<void> {
  await choose(page, 'Họp giao ban');
  const meeting = page.frameLocator('dialog.page iframe');
  const picture = (name: string) => page.locator('dialog.page').screenshot({ path: join(folder, name) });
  const title = meeting.locator('.screen h1');
  const goTo = async (words: RegExp) => {
    while (!words.test(await title.innerText())) {
      await page.keyboard.press('ArrowRight');
      await page.waitForTimeout(100);
    }
  };
  await meeting.locator('.picture').waitFor();
  await picture('meeting-week.png');
  await goTo(/^NV-05 /);
  const decide = async (...fields: string[]) => {
    await page.keyboard.press('Enter');
    for (const [index, text] of fields.entries()) {
      if (index > 0) await page.keyboard.press('Tab');
      await page.keyboard.type(text);
    }
    await meeting.getByText('Đã lưu.').waitFor();
  };
  await decide('Cho lùi hạn để chờ huyện cấp xi măng', 'Vũ Minh Tuấn', 'trước 17 giờ ngày 25/8');
  await picture('meeting-decision.png');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await goTo(/^Các khu phố/);
  await decide('Lắp pa nô ở trục đường chính', 'Công an thị trấn', 'trước 30/8');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await goTo(/^Kết luận cuộc họp/);
  await meeting.getByRole('button', { name: /^Chuyển 2 kết luận/ }).click();
  await meeting.getByText('Đã chuyển hết thành nhiệm vụ').waitFor();
  await picture('meeting-end.png');
  await page.getByRole('button', { name: 'Đóng hộp thoại' }).click();
}

/** What a committee switches on when it needs it: the settings, what waits, the results, the dossier. */
async function picturesOfMore(browser: Browser, url: string): Promise<void> {
  const page = await opened(browser, url);
  const picture = (part: string, name: string) => page.locator(part).screenshot({ path: join(folder, name) });
  const sidebar = page.frameLocator('aside.sidebar iframe');
  const toTop = (place: Locator) =>
    place.evaluate((node: { scrollIntoView(): void }) => node.scrollIntoView());
  await choose(page, 'Lịch gửi và cài đặt');
  await sidebar.getByText('Dùng thêm khi cần').first().click();
  await toTop(sidebar.getByText('Dùng thêm khi cần').first());
  await drawn(page);
  await picture('aside.sidebar', 'use-more.png');
  await choose(page, 'Tổng hợp ngay');
  const waiting = sidebar.locator('section', {
    has: page.getByRole('heading', { name: /^Chờ cấp trên/ }),
  });
  await waiting.screenshot({ path: join(folder, 'waiting.png') });
  await sidebar.getByRole('button', { name: 'Kết quả và hồ sơ' }).click();
  const dialog = page.frameLocator('dialog.page iframe');
  await dialog.getByText(/^Hồ sơ sẵn sàng/).waitFor();
  await picture('dialog.page', 'dossier.png');
  await dialog.getByRole('button', { name: 'Kết quả theo người, khu phố' }).click();
  await dialog.getByRole('heading', { name: 'Kết quả theo người, khu phố' }).waitFor();
  await picture('dialog.page', 'scores.png');
  await page.close();
}

async function main(): Promise<void> {
  await mkdir(folder, { recursive: true });
  const server = await startServer({ port: 0 });
  const servers = [server];
  const browser = await launchChromium();
  try {
    const page = await opened(browser, server.url);
    await pictureOfPage(page);
    await pictureOfNotice(page);
    await pictureOfLetter(page);
    await picturesOfPhone(browser, server.url);
    await page.getByRole('button', { name: 'Đóng hộp thư đi' }).click();
    await pictureOfReport(page);
    await picturesOfMeeting(page);
    const full = await startServer({ port: 0, full: true });
    servers.push(full);
    await picturesOfMore(browser, full.url);
  } finally {
    await browser.close();
    for (const running of servers) await running.close();
  }
  for (const name of pictures) {
    const { size } = await stat(join(folder, name));
    console.log(`${folder}/${name}: ${Math.round(size / 1024)} KB`);
    if (size > largest) throw new Error(`${name} is larger than ${largest / 1000} KB.`);
  }
}

await main();
