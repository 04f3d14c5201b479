import type { Browser, Page } from 'playwright-core';
import type { Project } from 'stand-in';
import { callDoor } from '../support/doors';
import { describeInBrowser, newPage, openBrowser } from '../support/browser';
import { columnOf, fill, officeWith, overdueTask, serial, shown, tab } from '../support/office';
import { keyIn, linkFor, switchOn } from '../support/phone';
import { at, scheduled, set, tick } from '../support/schedule';
import { axeViolations } from './axe';
import { hasPlace, takesFocus } from './focus';
import { keyboardBarriers } from './keyboardWalk';

const binh = 'Trần Văn Bình';

let browser: Browser;
let page: Page | undefined;
/** What the page's calls reach; null: the line is broken. */
let project: Project | null = null;
let served: Project;

type Handler = (value: unknown) => void;
declare const askServer: (name: string, args: unknown[]) => Promise<{ answer?: unknown; error?: string }>;

/** Runs in the page: Google's `google.script.run`. */
function stubGoogle(): void {
  const runner = (onSuccess: Handler, onFailure: Handler): object =>
    new Proxy(
      {
        withSuccessHandler: (handler: Handler) => runner(handler, onFailure),
        withFailureHandler: (handler: Handler) => runner(onSuccess, handler),
      },
      {
        get: (handlers, name: string) =>
          (Reflect.get(handlers, name) as unknown) ??
          ((...args: unknown[]) =>
            void askServer(name, args).then(({ answer, error }) =>
              error === undefined ? onSuccess(answer) : onFailure(new Error(error)),
            )),
      },
    );
  const nothing = () => {};
  Object.assign(window, { google: { script: { run: runner(nothing, nothing) } } });
}

/** Opens a link as a phone does: the real script behind a page of that width. */
async function phone(office: Project, key: string, width = 390, task = ''): Promise<Page> {
  served = project = office;
  if (page === undefined) {
    page = await newPage(browser, { hasTouch: true });
    await page.exposeFunction('askServer', (name: string, args: unknown[]) => {
      if (project === null) return { error: 'NetworkError: Connection failure due to HTTP 0' };
      try {
        return { answer: project.runFromWeb(name, args) };
      } catch (error) {
        return { error: (error as Error).message };
      }
    });
    await page.addInitScript(stubGoogle);
    await page.route('http://phone.example/*', (route) => {
      const { searchParams } = new URL(route.request().url());
      const { html } = served.serve(Object.fromEntries(searchParams));
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    });
  }
  await page.setViewportSize({ width, height: 800 });
  await page.goto(`http://phone.example/exec?k=${key}${task === '' ? '' : `&t=${task}`}`);
  return page;
}

async function office(): Promise<Project> {
  const made = await officeWith([
    overdueTask,
    {
      ...overdueTask,
      Mã: 'NV-2',
      'Nội dung nhiệm vụ':
        'Rà soát các tuyến đường không có đèn chiếu sáng, lập danh sách và đề xuất kinh phí',
      Hạn: serial('2023-09-30'),
      'Thời hạn (theo văn bản)': 'trong tháng 9/2023',
    },
    {
      ...overdueTask,
      Mã: 'NV-3',
      'Nội dung nhiệm vụ': 'Tổng vệ sinh',
      Hạn: null,
      'Thời hạn (theo văn bản)': null,
      'Lặp lại': 'thứ Bảy, Chủ nhật hằng tuần',
      'Ngày giao': serial('2023-07-01'),
    },
  ]);
  fill(made, 'Thành viên', [{ 'Vai trò': 'Trưởng Ban' }]);
  switchOn(made);
  return made;
}

const cellOf = (of: Project, row: number, header: string) => {
  const sheet = tab(of, 'Nhiệm vụ');
  return sheet.cells.get(row)?.get(columnOf(sheet, header))?.value ?? null;
};

const said = (on: Page, text: string | RegExp) => on.getByRole('status').getByText(text).waitFor();

async function looksRight(on: Page, width: number): Promise<void> {
  expect(await axeViolations(on)).toEqual([]);
  expect(await on.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  for (const target of await on.locator('button:visible, summary:visible, select:visible').all())
    expect((await target.boundingBox())!.height).toBeGreaterThanOrEqual(44);
}

describeInBrowser('The phone’s page', () => {
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('leads from the letter’s button to the task, which a second tap marks done; the sheet, Nhật ký and the chair see it', async () => {
    const made = await office();
    callDoor(made, 'sendDigest', { week: '2023-W32' });
    const letter = made.mails.find(({ to }) => to === 'binh@example.com')?.htmlBody ?? '';
    const href = /href="([^"]*t=NV-1)"/.exec(letter)?.[1]?.replace(/&amp;/g, '&') ?? '';
    // The first tap: the button in the letter. The second: the one on the page.
    const on = await phone(made, keyIn(href), 390, 'NV-1');
    await on.getByRole('heading', { name: 'Việc trong thư' }).waitFor();
    await on.locator('.card.asked').getByRole('button', { name: 'Đã xong' }).tap();
    await said(on, '✓ Đã lưu NV-1 lúc 14:00 11/08/2023: trạng thái, tiến độ (%), ngày hoàn thành.');
    expect(cellOf(made, 2, 'Trạng thái')).toBe('Hoàn thành');
    expect(cellOf(made, 2, 'Ngày hoàn thành')).toBe(serial('2023-08-11'));
    expect(shown(tab(made, 'Nhật ký'))[1]?.slice(1, 4)).toEqual([binh, 'Liên kết cá nhân', 'NV-1']);
    await on.getByRole('button', { name: 'Hoàn tác' }).tap();
    await said(on, '✓ Đã trả việc NV-1 về như trước.');
    expect(await on.getByRole('button', { name: 'Hoàn tác' }).count()).toBe(0);
    expect(cellOf(made, 2, 'Trạng thái')).toBe('Đang thực hiện');
  });

  it.each([390, 320])('fits %d px with targets for a thumb, and axe finds nothing', async (width) => {
    const made = await office();
    const on = await phone(made, linkFor(made, binh), width);
    await on.getByRole('heading', { name: binh }).waitFor();
    await looksRight(on, width);
    await on.getByRole('button', { name: 'Cập nhật' }).first().tap();
    await on.getByLabel('Trạng thái').selectOption('Hoàn thành');
    await on.getByText('Xin lùi hạn').tap();
    await on.getByLabel('Lý do').fill('Chờ huyện cấp vốn');
    await looksRight(on, width);
    await phone(made, linkFor(made, 'Nguyễn Văn Sơn'), width);
    await on.getByText('Đạt 1/2 tiêu chí').waitFor();
    await looksRight(on, width);
  });

  it('is walked by keyboard alone: a task is opened, changed and left, for whoever has keys on their phone', async () => {
    const made = await office();
    const on = await phone(made, linkFor(made, 'Nguyễn Văn Sơn'));
    await on.getByRole('heading', { name: /^Cần đồng chí quyết/ }).waitFor();
    expect(await keyboardBarriers(on)).toEqual([]);
    await phone(made, linkFor(made, binh));
    const update = on.getByRole('button', { name: /^Cập nhật/ }).first();
    await update.waitFor();
    expect(await keyboardBarriers(on)).toEqual([]);
    await update.press('Enter');
    await on.getByRole('button', { name: 'Lưu' }).waitFor();
    expect(await hasPlace(on)).toBe(true);
    expect(await keyboardBarriers(on)).toEqual([]);
    await on.getByRole('button', { name: '‹ Các việc' }).press('Enter');
    expect(await takesFocus(update)).toBe(true);
  });

  it('comes back from a form to its task, in sight above what is said, or to the top where that is folded away', async () => {
    const made = await office();
    const more = Array.from({ length: 12 }, (_, i) => ({ ...overdueTask, Mã: `T${i}` }));
    fill(made, 'Nhiệm vụ', more, 5);
    made.touch();
    const on = await phone(made, linkFor(made, binh), 320);
    const update = on.locator('.card', { hasText: 'T9 ·' }).getByRole('button', { name: 'Cập nhật' });
    await update.tap();
    await on.getByLabel('Kết quả, sản phẩm').fill('Đã cắm 3/6 biển');
    await on.getByRole('button', { name: 'Lưu' }).tap();
    await said(on, /Đã lưu T9 lúc/);
    expect(await takesFocus(update)).toBe(true);
    const [button, line] = [(await update.boundingBox())!, (await on.locator('.foot').boundingBox())!];
    expect(button.y).toBeGreaterThanOrEqual(0);
    expect(button.y + button.height).toBeLessThanOrEqual(line.y);
    await update.tap();
    await on.getByLabel('Trạng thái').selectOption('Hoàn thành');
    await on.getByRole('button', { name: 'Lưu' }).tap();
    await said(on, /Đã lưu T9 lúc/);
    expect(await takesFocus(on.getByRole('heading', { name: binh }))).toBe(true);
  });

  it('kept open until another day is read anew when it is looked at, so that what is done then gets its day', async () => {
    const made = await office();
    const on = await phone(made, linkFor(made, binh));
    await on.getByText('số liệu lúc 14:00 11/08/2023').waitFor();
    made.clock.advance(5 * 86_400_000);
    await on.evaluate(() => {
      Date.prototype.toDateString = () => 'Wed Aug 16 2023';
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await said(on, '✓ Đã đọc lúc 14:00 16/08/2023.');
    await on.locator('.card', { hasText: 'NV-1 ·' }).getByRole('button', { name: 'Đã xong' }).tap();
    await said(on, /Đã lưu NV-1 lúc 14:00 16\/08\/2023/);
    expect(cellOf(made, 2, 'Ngày hoàn thành')).toBe(serial('2023-08-16'));
  });

  it('keeps what was typed over a broken line and a reload, and says so', async () => {
    const made = await office();
    const on = await phone(made, linkFor(made, binh));
    await on.getByRole('button', { name: 'Cập nhật' }).first().tap();
    await on.getByLabel('Khó khăn, vướng mắc').fill('Chờ xi măng');
    await on.getByText('Chữ đã gõ vẫn còn khi tải lại trang.').waitFor();
    project = null;
    await on.getByRole('button', { name: 'Lưu' }).tap();
    await said(on, /Không kết nối được.*Chữ đã gõ vẫn còn/);
    expect(cellOf(made, 2, 'Khó khăn, vướng mắc')).toBeNull();
    await on.reload();
    await on.getByText('Có chữ đã gõ chưa lưu').waitFor();
    project = made;
    await on.getByRole('button', { name: 'Cập nhật' }).first().tap();
    expect(await on.getByLabel('Khó khăn, vướng mắc').inputValue()).toBe('Chờ xi măng');
    await on.getByRole('button', { name: 'Lưu' }).tap();
    await said(on, /Đã lưu NV-1 lúc/);
    expect(cellOf(made, 2, 'Khó khăn, vướng mắc')).toBe('Chờ xi măng');
  });

  it('keeps the day and the person that were chosen over a broken line and a reload, until they are sent', async () => {
    const made = await office();
    const on = await phone(made, linkFor(made, binh));
    const update = () => on.getByRole('button', { name: 'Cập nhật' }).first().tap();
    await update();
    await on.getByText('Xin lùi hạn').tap();
    await on.getByLabel('Xin lùi đến ngày').fill('2023-08-20');
    expect(await on.getByRole('button', { name: 'Gửi đề nghị' }).isDisabled()).toBe(true);
    await on.getByLabel('Lý do').fill('Chờ huyện cấp vốn');
    project = null;
    await on.getByRole('button', { name: 'Gửi đề nghị' }).tap();
    await said(on, /Không kết nối được.*Chữ đã gõ vẫn còn/);
    project = made;
    await on.reload();
    await on.getByText('Có chữ đã gõ chưa lưu').waitFor();
    await update();
    expect(await on.getByLabel('Xin lùi đến ngày').inputValue()).toBe('2023-08-20');
    expect(await on.getByLabel('Lý do').inputValue()).toBe('Chờ huyện cấp vốn');
    await on.getByRole('button', { name: 'Gửi đề nghị' }).tap();
    await said(on, /Đã gửi đề nghị lùi hạn NV-1/);
    expect(await on.getByLabel('Xin lùi đến ngày').inputValue()).toBe('');
    expect(await on.getByLabel('Lý do').inputValue()).toBe('');
    await on.getByText('Lý do: Chờ huyện cấp vốn').waitFor();

    fill(made, 'Nhiệm vụ', [{ 'Kiến nghị': 'Cấp vốn' }]);
    made.touch();
    await phone(made, linkFor(made, 'Nguyễn Văn Sơn'));
    await on.getByText('Cho thêm thời gian, giao lại').tap();
    await on.getByLabel('Hạn mới').fill('2023-08-25');
    await on.getByLabel('Giao cho').selectOption('Lê Thị Mai');
    await on.reload();
    expect(await on.getByLabel('Giao cho').inputValue()).toBe('Lê Thị Mai');
    expect(await on.getByLabel('Hạn mới').inputValue()).toBe('2023-08-25');
    await looksRight(on, 390);
    // What is decided beside them leaves them, as long as something else is asked.
    await on.getByRole('button', { name: 'Đồng ý kiến nghị' }).tap();
    await said(on, /Đã ghi quyết định NV-1/);
    await on.getByRole('button', { name: 'Đồng ý kiến nghị' }).waitFor({ state: 'detached' });
    expect(await on.getByLabel('Hạn mới').inputValue()).toBe('2023-08-25');
    await on.getByRole('button', { name: 'Ghi hạn mới' }).tap();
    await said(on, /Đã ghi quyết định NV-1/);
    expect(cellOf(made, 2, 'Hạn')).toBe(serial('2023-08-25'));
    await on.reload();
    await on.getByRole('heading', { name: 'Nguyễn Văn Sơn' }).waitFor();
    expect(await on.evaluate(() => JSON.stringify(localStorage))).not.toMatch(/2023-08-25|Mai/);
  });

  it('shows both versions where somebody was faster', async () => {
    const made = await office();
    const on = await phone(made, linkFor(made, binh));
    await on.getByRole('button', { name: 'Cập nhật' }).first().tap();
    await on.getByLabel('Kết quả, sản phẩm').fill('Đã họp');
    fill(made, 'Nhiệm vụ', [{ 'Kết quả, sản phẩm': 'Có biên bản' }]);
    made.touch();
    await on.getByRole('button', { name: 'Lưu' }).tap();
    const versions = on.getByRole('group', { name: 'Kết quả, sản phẩm' });
    expect(await versions.locator('dd').allInnerTexts()).toEqual(['Có biên bản', 'Đã họp']);
    expect(await axeViolations(on)).toEqual([]);
    await versions.getByLabel('Giữ cả hai').check();
    await on.getByRole('button', { name: 'Lưu theo lựa chọn' }).tap();
    await said(on, /Đã lưu NV-1 lúc/);
    expect(cellOf(made, 2, 'Kết quả, sản phẩm')).toBe('Có biên bản\nĐã họp');
  });

  it('ticks the days of a recurring task, each by one tap', async () => {
    const made = await office();
    const on = await phone(made, linkFor(made, binh));
    for (const day of ['Thứ Bảy 05/08', 'Chủ nhật 06/08']) {
      await on.getByRole('button', { name: day }).tap();
      await on.getByRole('button', { name: `✓ ${day}` }).waitFor();
    }
    expect(cellOf(made, 4, 'Các lần đã làm')).toBe('05/08/2023; 06/08/2023');
  });

  it('asks of a task that waits for whom and since when, and what is pressed is told by one tap', async () => {
    const made = await office();
    const on = await phone(made, linkFor(made, binh));
    await on.getByRole('button', { name: 'Cập nhật' }).first().tap();
    expect(await on.getByLabel('Chờ ai').count()).toBe(0);
    await on.getByLabel('Trạng thái').selectOption('Chờ cấp trên');
    expect(await on.getByLabel('Chờ từ ngày').inputValue()).toBe('2023-08-11');
    await on.getByLabel('Chờ ai').fill('Sở Xây dựng');
    await looksRight(on, 390);
    await on.getByRole('button', { name: 'Lưu' }).tap();
    await said(on, /Đã lưu NV-1 lúc/);
    await on.getByText('△ Chờ cấp trên từ hôm nay').waitFor();
    await on.getByText('Không có việc quá hạn hay sắp đến hạn.').waitFor();
    await on.getByRole('button', { name: 'Hôm nay đã đôn đốc' }).tap();
    await on.getByText(/đã đôn đốc 1 lần, gần nhất 11\/08\/2023/).waitFor();
    expect(['Chờ ai', 'Lần đôn đốc'].map((header) => cellOf(made, 2, header))).toEqual([
      'Sở Xây dựng',
      '11/08/2023',
    ]);
    await phone(made, linkFor(made, 'Nguyễn Văn Sơn'));
    await on.getByRole('heading', { name: 'Chờ cấp trên' }).waitFor();
    await looksRight(on, 390);
  });

  it('opens with the task of the letter where it is one of many, and reaches all others', async () => {
    const made = await office();
    const more = Array.from({ length: 60 }, (_, i) => ({ ...overdueTask, Mã: `T${i}` }));
    fill(made, 'Nhiệm vụ', more, 5);
    made.touch();
    const on = await phone(made, linkFor(made, binh), 390, 'T58');
    await on.locator('.card.asked').getByRole('button', { name: 'Cập nhật' }).tap();
    await on.getByLabel('Khó khăn, vướng mắc').fill('Chờ xi măng');
    await on.getByRole('button', { name: 'Lưu' }).tap();
    await said(on, /Đã lưu T58 lúc/);
    const last = on.locator('.card', { hasText: 'T59 ·' });
    expect(await last.count()).toBe(0);
    await on.getByRole('button', { name: 'Xem thêm (còn 22 việc)' }).tap();
    await last.getByRole('button', { name: 'Đã xong' }).tap();
    await said(on, /Đã lưu T59 lúc/);
    expect(cellOf(made, 64, 'Trạng thái')).toBe('Hoàn thành');
    expect(await on.getByRole('button', { name: /Xem thêm/ }).count()).toBe(0);
    expect(await on.locator('.card > .title', { hasText: /^T\d+ ·/ }).count()).toBe(60);
    await looksRight(on, 390);
  });

  it('shows the chair how many decisions wait and leads to all of them', async () => {
    const made = await office();
    const more = Array.from({ length: 70 }, (_, i) => ({
      ...overdueTask,
      Mã: `T${i}`,
      'Kiến nghị': `Cấp vốn ${i}`,
    }));
    fill(made, 'Nhiệm vụ', more, 5);
    made.touch();
    const on = await phone(made, linkFor(made, 'Nguyễn Văn Sơn'));
    const list = on.getByRole('region', { name: /^Cần đồng chí quyết/ });
    const counted = () => list.locator('.count').innerText();
    const listed = on.getByRole('button', { name: 'Đồng ý kiến nghị' });
    const showMore = (left: number) =>
      list.getByRole('button', { name: `Xem thêm (còn ${left} việc)` }).tap();
    expect(await counted()).toBe('70');
    expect(await listed.count()).toBe(30);
    await showMore(40);
    const further = list.locator('.card', { hasText: 'T45 ·' });
    await further.getByRole('button', { name: 'Đồng ý kiến nghị' }).tap();
    await said(on, /Đã ghi quyết định T45 lúc/);
    expect(await counted()).toBe('69');
    expect(await listed.count()).toBe(59);
    await showMore(10);
    await list.getByRole('button', { name: /Xem thêm/ }).waitFor({ state: 'detached' });
    expect(await listed.count()).toBe(69);
    await phone(made, linkFor(made, 'Nguyễn Văn Sơn'), 390, 'T69');
    await on.locator('.card.asked', { hasText: 'T69 ·' }).waitFor();
  });

  it('leads the chair to all that is late and all that waits for somebody above, each list on its own', async () => {
    const made = await office();
    const more = Array.from({ length: 100 }, (_, i) => ({
      ...overdueTask,
      Mã: `T${i}`,
      'Người phụ trách': 'Lê Thị Mai',
      ...(i < 50 ? { 'Trạng thái': 'Chờ cấp trên' } : { 'Kiến nghị': 'Cấp vốn' }),
    }));
    fill(made, 'Nhiệm vụ', more, 5);
    made.touch();
    const on = await phone(made, linkFor(made, 'Nguyễn Văn Sơn'));
    const list = (name: string) => on.getByRole('region', { name: new RegExp(`^${name}`) });
    const [late, waiting] = [list('Quá hạn của cả Ban'), list('Chờ cấp trên')];
    const shownOf = async () => [await late.locator('.card').count(), await waiting.locator('.card').count()];
    const left = (of: typeof late) => of.getByRole('button', { name: /^Xem thêm/ });
    expect([await late.locator('.count').innerText(), await waiting.locator('.count').innerText()]).toEqual([
      '101',
      '50',
    ]);
    expect(await shownOf()).toEqual([30, 30]);
    await left(waiting).tap();
    await left(waiting).waitFor({ state: 'detached' });
    expect(await shownOf()).toEqual([30, 50]);
    await left(late).tap();
    await late.getByRole('button', { name: 'Xem thêm (còn 41 việc)' }).waitFor();
    await looksRight(on, 390);
    // What was asked for stays when a decision is written.
    const last = on.locator('.card', { hasText: 'T50 ·' }).first();
    await last.getByRole('button', { name: 'Đồng ý kiến nghị' }).tap();
    await said(on, /Đã ghi quyết định T50 lúc/);
    expect(await shownOf()).toEqual([60, 50]);
    await left(late).tap();
    await late.getByRole('button', { name: 'Xem thêm (còn 12 việc)' }).waitFor();
    await left(late).tap();
    await left(late).waitFor({ state: 'detached' });
    expect(await shownOf()).toEqual([101, 50]);
  });

  it('lists what a neighbourhood owes under a heading of its own where somebody has tasks of their own too', async () => {
    const made = await office();
    fill(made, 'Khu phố', [{ Tên: 'Khu phố 1', 'Trưởng khu phố': binh }]);
    const ofNeighbourhood = {
      ...overdueTask,
      Mã: 'NV-4',
      'Khu phố': 'Khu phố 1',
      'Người phụ trách': 'Lê Thị Mai',
    };
    fill(made, 'Nhiệm vụ', [ofNeighbourhood], 5);
    made.touch();
    const section = (name: RegExp) =>
      on.getByRole('region', { name }).locator('.card > .title').allInnerTexts();
    const on = await phone(made, linkFor(made, binh));
    expect(await section(/^Việc của khu phố phụ trách/)).toEqual([expect.stringMatching(/^NV-4/)]);
    expect((await section(/^Cần làm trước/)).join()).not.toContain('NV-4');
    await looksRight(on, 390);

    fill(
      made,
      'Nhiệm vụ',
      ['Lê Thị Mai', 'Lê Thị Mai', 'Lê Thị Mai'].map((owner) => ({ 'Người phụ trách': owner })),
    );
    made.touch();
    await on.reload();
    expect(await section(/^Cần làm trước/)).toEqual([expect.stringMatching(/^NV-4/)]);
    expect(await on.getByRole('heading', { name: /khu phố phụ trách/ }).count()).toBe(0);
  });

  it('lets the chair grant more time, and shows why it is asked for', async () => {
    const made = await office();
    const key = linkFor(made, binh);
    const request = { code: 'NV-1', until: '2023-08-20', reason: 'Chờ huyện cấp vốn' };
    made.runFromWeb('askMoreTime', [key, request]);
    const on = await phone(made, linkFor(made, 'Nguyễn Văn Sơn'));
    await on.getByText('Xin lùi đến 20/08/2023: Chờ huyện cấp vốn').waitFor();
    await on.getByRole('button', { name: 'Cho lùi đến 20/08/2023' }).tap();
    await said(on, /Đã ghi quyết định/);
    expect(cellOf(made, 2, 'Hạn')).toBe(serial('2023-08-20'));
  });

  it('lets whoever approves let the digest go by a second tap, and says what has to be mended first', async () => {
    const made = await scheduled([overdueTask]);
    fill(made, 'Thành viên', [{}, {}, { 'Vai trò': 'Thư ký' }]);
    made.touch();
    set(made, 'Cách gửi bản tin', 'Chờ thư ký duyệt');
    switchOn(made);
    tick(made, at('2023-08-11', 14));
    const letter = made.mails.find(({ subject }) => subject.startsWith('Chờ duyệt'))!;
    const on = await phone(made, keyIn(letter.htmlBody ?? ''), 320);
    await on.getByRole('heading', { name: 'Bản tin tuần 32 chờ duyệt' }).waitFor();
    await looksRight(on, 320);
    await on.getByRole('button', { name: 'Duyệt bản tin' }).tap();
    await looksRight(on, 320);
    const criteria = tab(made, 'Tiêu chí');
    criteria.name = 'Tiêu chí (cũ)';
    made.touch();
    const approve = on.getByRole('button', { name: 'Duyệt, cho gửi' });
    await approve.tap();
    await said(
      on,
      /^▲ Chưa duyệt được vì số liệu chưa đủ tin\. Không tìm thấy tab “Tiêu chí”.* Sửa xong thì duyệt lại\.$/,
    );
    await looksRight(on, 320);
    criteria.name = 'Tiêu chí';
    made.touch();
    await approve.tap();
    await said(on, '✓ Đã duyệt bản tin tuần 32. Thư đi trong vòng một giờ.');
    expect(await on.getByRole('heading', { name: /chờ duyệt/ }).count()).toBe(0);
  });

  it('tells nothing to whoever shows no good link', async () => {
    const made = await office();
    const on = await phone(made, 'xem-truoc');
    await on.getByRole('heading', { name: 'Chưa mở được' }).waitFor();
    expect(await on.locator('main').innerText()).not.toMatch(/Ban Chỉ đạo|NV-|Bình/);
    expect(await axeViolations(on)).toEqual([]);
  });
});
