import type { Browser } from 'playwright-core';
import type { RunningServer } from '../../local/server';
import { axeViolations } from '../pages/axe';
import { describeInBrowser, openBrowser } from '../support/browser';
import { sampleWorkbook } from '../support/sample';
import { startSampleServer } from '../support/sampleServer';
import { ThePage } from './thePage';

const overdue = '#fce8e6';
const done = '#e6f4ea';
const blocked = '#f3e8fd';

describeInBrowser('the committee’s Friday, at the page of `npm start`', () => {
  let server: RunningServer;
  let browser: Browser;
  let the: ThePage;
  /** Of the tab *Nhiệm vụ*. */
  let gid = 0;

  beforeAll(async () => {
    jest.spyOn(console, 'log').mockImplementation(() => undefined);
    server = await startSampleServer();
    browser = await openBrowser();
    the = await ThePage.open(browser, server.url);
    gid = (await sampleWorkbook()).sheets.find(({ name }) => name === 'Nhiệm vụ')!.id;
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    jest.restoreAllMocks();
  });

  it('opens on the Friday of the story, as the secretary', async () => {
    await the.page.getByText('Thứ Sáu, 11/08/2023').waitFor();
    expect(await the.page.getByLabel('Đang dùng').locator('option:checked').innerText()).toContain(
      '@example.com',
    );
  });

  it('acts as somebody else in one browser, also when it is loaded again, and not in the others', async () => {
    const { page } = await ThePage.open(browser, server.url);
    const user = (of: typeof page) => of.getByLabel('Đang dùng');
    const first = await user(the.page).inputValue();
    const others = await user(page)
      .locator('option')
      .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
    const other = others.find((email) => email !== first)!;
    await user(page).selectOption(other);
    await page.waitForFunction(() => document.body.dataset['running'] === 'false');
    await the.choose('Sửa', 'Chèn một hàng phía dưới');
    expect(await user(the.page).inputValue()).toBe(first);
    await page.reload();
    await page.locator('.sheet canvas').first().waitFor();
    expect(await user(page).inputValue()).toBe(other);
    await page.close();
    await the.page.getByRole('button', { name: '↶ Hoàn tác' }).click();
    await the.settled();
  });

  it('shows overdue, blocked and finished duties in their colours', async () => {
    await the.tab('Nhiệm vụ');
    for (const colour of [done, blocked]) expect(await the.painted(colour)).toBeGreaterThan(1000);
  });

  it('lets the menu be used from the keyboard', async () => {
    const { page } = the;
    await page.getByRole('menuitem', { name: 'Tệp' }).focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown']) await page.keyboard.press(key);
    expect(await page.locator(':focus').innerText()).toBe('Tổng hợp ngay');
    await page.keyboard.press('ArrowUp');
    expect(await page.locator(':focus').innerText()).toBe('Tạo bảng theo dõi');
    await page.keyboard.press('Escape');
    expect(await page.locator(':focus').innerText()).toBe('Tổng hợp tuần');
    expect(await page.getByRole('menuitem', { name: 'Tạo bảng theo dõi' }).isVisible()).toBe(false);
  });

  it('summarises the week: a sidebar 300 px wide, and the dashboard', async () => {
    await the.choose('Tổng hợp tuần', 'Tổng hợp ngay');
    await the.sidebar().getByRole('heading', { name: 'Đạt 3/9 tiêu chí' }).waitFor();
    expect((await the.page.locator('aside.sidebar').boundingBox())?.width).toBe(300);
    expect(await the.page.evaluate(() => (document.activeElement as HTMLElement).title)).toBe('Tuần này');
    await the.tab('Tổng quan');
    expect((await the.selected()).tab).toBe('Tổng quan');
    expect((await the.selected()).text).toContain('Đạt 3/9 tiêu chí');
  });

  it('names what takes long, and counts its seconds', async () => {
    const { page } = the;
    let goOn = () => undefined as void;
    const held = new Promise<void>((released) => (goOn = released));
    await page.route('**/api/call', async (route) => {
      await held;
      await route.continue();
    });
    await page.getByRole('menuitem', { name: 'Tổng hợp tuần', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Tổng hợp ngay', exact: true }).click();
    const sign = page.locator('.running');
    await sign.getByText('Đang chạy: Tổng hợp ngay…').waitFor();
    await sign.getByText(/^\d+ giây$/).waitFor();
    goOn();
    await the.settled();
    expect(await sign.isVisible()).toBe(false);
    await page.unroute('**/api/call');
  });

  it('keeps pages of the script away from the page and the server', async () => {
    const sandbox = await the.page.locator('aside iframe').getAttribute('sandbox');
    expect(sandbox).toContain('allow-scripts');
    expect(sandbox).not.toContain('allow-same-origin');
  });

  it('shows the digest before it is sent, and sends it to everybody once', async () => {
    const { page } = the;
    const dialog = the.dialog();
    const send = dialog.getByRole('button', { name: /^Gửi \d+ thư/ });
    const close = page.getByRole('button', { name: 'Đóng hộp thoại' });
    await the.choose('Tổng hợp tuần', 'Xem và gửi bản tin');
    await send.click();
    await dialog.getByRole('button', { name: 'Gửi', exact: true }).click();
    await dialog.getByText('Thư tuần này đã gửi hết.').waitFor();
    await close.click();
    await the.settled();
    const sent = await page.locator('.count').innerText();
    expect(Number(sent)).toBeGreaterThan(5);

    await the.choose('Tổng hợp tuần', 'Xem và gửi bản tin');
    await dialog.getByText('Thư tuần này đã gửi hết.').waitFor();
    expect(await send.count()).toBe(0);
    await close.click();
    expect(await page.locator('.count').innerText()).toBe(sent);
  });

  it('finds the letters in the outbox, as a computer and as a phone shows them, and as text', async () => {
    const { page } = the;
    await page.getByRole('button', { name: /Hộp thư đi/ }).click();
    const outbox = page.getByRole('dialog', { name: 'Hộp thư đi' });
    await outbox.locator('[aria-current=true]').waitFor();
    expect(await outbox.getByRole('listitem').count()).toBe(Number(await page.locator('.count').innerText()));
    const letter = page.frameLocator('.letter iframe');
    await letter.getByText('tuần 32').first().waitFor();
    expect(await page.locator('.letter iframe').getAttribute('sandbox')).not.toContain('allow-scripts');
    await outbox.getByText('Điện thoại').click();
    expect((await page.locator('.letter iframe').boundingBox())?.width).toBe(360);
    await outbox.getByText('Chữ thường').click();
    await outbox
      .locator('pre')
      .getByText(/tuần 32/i)
      .waitFor();
    await page.getByRole('button', { name: 'Đóng hộp thư đi' }).click();
  });

  it('turns a row from red when its deadline is put off, and red again when it has passed', async () => {
    const row = await rowOf('NV-18');
    await the.follow(`#gid=${gid}&range=I${row}`);
    expect(await the.selected()).toMatchObject({ tab: 'Nhiệm vụ', address: `I${row}`, background: overdue });
    const before = await the.painted(overdue);

    await the.type('30/9/2023');
    expect(await the.selected()).toMatchObject({ text: '30/09/2023', background: '' });
    expect(await the.painted(overdue)).toBeLessThan(before - 1000);

    await the.type('1/8/2023');
    expect(await the.selected()).toMatchObject({ text: '01/08/2023', background: overdue });
    expect(await the.painted(overdue)).toBeGreaterThan(before - 1000);
  });

  it('colours by the day it is made to be', async () => {
    const before = await the.painted(overdue);
    await the.page.getByLabel('Hôm nay').fill('2023-09-10');
    await the.settled();
    await the.page.getByText('Chủ nhật, 10/09/2023').waitFor();
    expect(await the.painted(overdue)).toBeGreaterThan(before);
  });

  describe('typing', () => {
    const goTo = (cell: string) => the.follow(`#gid=${gid}&range=${cell}`);
    const textOf = async (cell: string) => {
      await goTo(cell);
      return (await the.selected()).text;
    };

    it('gives a new task its code, and reads a deadline in words', async () => {
      await goTo('B60');
      await the.type('Rà soát biển báo giao thông');
      expect(await textOf('A60')).toMatch(/^NV-\d+$/);
      await goTo('I60');
      await the.type('cuối quý III');
      expect([await textOf('H60'), await textOf('I60')]).toEqual(['cuối quý III', '30/09/2023']);
    });

    it('reads a day as the country writes it, in a cell that had no format', async () => {
      await goTo('X90');
      await the.type('05/01/2027');
      await goTo('Y90');
      await the.type('=MONTH(X90)');
      expect([await textOf('X90'), await textOf('Y90')]).toEqual(['05/01/2027', '1']);
    });

    it('lists what is doubtful, and fixes a name by one click', async () => {
      await goTo('E60');
      await the.type('Khương Thị Duyênn');
      await the.choose('Tổng hợp tuần', 'Kiểm tra dữ liệu');
      const change = 'Đổi “Khương Thị Duyênn” thành “Khương Thị Duyên”';
      await the.sidebar().getByRole('button', { name: change }).click();
      await the.sidebar().getByRole('status').getByText('Nhấn Ctrl+Z trong bảng để hoàn tác.').waitFor();
      await the.settled();
      const undo = the.page.getByRole('button', { name: '↶ Hoàn tác' });
      expect(await undo.getAttribute('title')).toBe('Hoàn tác: Kiểm tra dữ liệu (Ctrl+Z)');
      expect(await textOf('E60')).toBe('Khương Thị Duyên');
    });

    it('takes back with Ctrl+Z what the script wrote, then what was typed, and rows that were deleted', async () => {
      const { page } = the;
      // The button that changed the name has the focus, in the sidebar.
      await page.keyboard.press('Control+z');
      await the.settled();
      expect(await textOf('E60')).toBe('Khương Thị Duyênn');
      await the.choose('Sửa', 'Xóa các hàng đang chọn');
      await page.getByText('Đã xóa 1 hàng. Lấy lại: Hoàn tác hoặc Ctrl+Z.').waitFor();
      expect(await textOf('E60')).toBe('trống');
      await page.getByRole('button', { name: '↶ Hoàn tác' }).click();
      await the.settled();
      expect(await textOf('E60')).toBe('Khương Thị Duyênn');
      await goTo('E61');
      await page.keyboard.press('Control+y');
      await the.settled();
      expect(await textOf('E60')).toBe('trống');
      await goTo('E61');
      await page.keyboard.press('Control+z');
      await the.settled();
      await page.keyboard.press('F6');
      expect(await page.locator(':focus').innerText()).toBe('Tệp');
    });
  });

  it('asks before it gives a duty to each neighbourhood: closed, nothing is done; answered, the rows are added', async () => {
    const { page } = the;
    const question = page.getByRole('dialog', { name: 'Giao cho từng đơn vị, cá nhân' });
    const giveOut = async () => {
      await the.follow(`#gid=${gid}&range=B62`);
      await the.choose('Tổng hợp tuần', 'Giao cho từng đơn vị, cá nhân');
      await question.getByText(/^Thêm 7 dòng vào cuối bảng/).waitFor();
    };
    await the.follow(`#gid=${gid}&range=B62`);
    await the.type('Các khu phố treo cờ ngày Quốc khánh');
    await giveOut();
    await page.keyboard.press('Escape');
    await page.getByText('Chưa thêm gì.').waitFor();
    await the.settled();
    await giveOut();
    await question.getByRole('button', { name: 'Có', exact: true }).click();
    await page.getByText(/^Đã thêm 7 dòng vào tab “Nhiệm vụ”/).waitFor();
    await the.settled();
    await the.follow(`#gid=${gid}&range=A69`);
    expect((await the.selected()).text).toMatch(/^NV-\d+\.7$/);
    await page.getByRole('button', { name: '↶ Hoàn tác' }).click();
    await the.settled();
    await the.follow(`#gid=${gid}&range=A69`);
    expect((await the.selected()).text).toBe('trống');
  });

  it('offers at a cell what can be done there, by mouse and by keyboard: filtering, for one', async () => {
    const { page } = the;
    const menu = page.getByRole('menu', { name: 'Sửa' }).last();
    await the.follow(`#gid=${gid}&range=E60`);
    await page.mouse.click(700, 400, { button: 'right' });
    await menu.getByRole('menuitem', { name: 'Tìm, thay thế… (Ctrl+F)' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await menu.isVisible()).toBe(false);

    const { text } = await the.selected();
    await page.keyboard.press('Shift+F10');
    await menu.getByRole('menuitem', { name: 'Lọc theo ô đang chọn' }).click();
    await the.settled();
    await page.keyboard.press('ArrowUp');
    await the.settled();
    expect(await the.selected()).toMatchObject({ text });
    await page.getByRole('button', { name: '✕ Bỏ lọc' }).click();
    await the.settled();
    await page.getByRole('button', { name: '✕ Bỏ lọc' }).waitFor({ state: 'hidden' });
  });

  it('finds words by Ctrl+F, replaces them, and sorts by the selected column', async () => {
    const { page } = the;
    const at = async (cell: string) => {
      await the.follow(`#gid=${gid}&range=${cell}`);
      return (await the.selected()).text;
    };
    const first = await at('E2');
    await page.keyboard.press('Control+f');
    const field = page.getByPlaceholder('Tìm trong tab này');
    await field.fill('Khương Thị Duyênn');
    await field.press('Enter');
    await page.getByText('1/1', { exact: true }).waitFor();
    await page.getByText('Tìm và thay thế', { exact: true }).click();
    await page.getByPlaceholder('Nhập chữ thay thế').fill('Khương Thị Duyên');
    await page.getByText('Thay thế tất cả').waitFor();
    await page.getByRole('button', { name: 'Tìm kiếm', exact: true }).click();
    await page.getByRole('button', { name: 'Thay thế', exact: true }).click();
    await the.settled();
    await page.keyboard.press('Escape');
    expect(await at('E60')).toBe('Khương Thị Duyên');

    await the.choose('Sửa', 'Sắp xếp Z → A theo cột đang chọn');
    expect(await at('E2')).toMatch(/^Vũ Minh Tuấn/);
    await page.getByRole('button', { name: '↶ Hoàn tác' }).click();
    await the.settled();
    expect(await at('E2')).toBe(first);
  });

  it('closes a dialog by Escape wherever the focus is, and keeps the focus in the page', async () => {
    await the.choose('Tổng hợp tuần', 'Xem và gửi bản tin');
    const heading = the.dialog().getByRole('heading', { level: 1 });
    await heading.getByText('Bản tin tuần').waitFor();
    await heading.click();
    await the.page.keyboard.press('Escape');
    await the.page.locator('dialog.page').waitFor({ state: 'detached' });
    const { address } = await the.selected();
    expect(await the.page.evaluate(() => document.activeElement === document.body)).toBe(false);
    await the.page.keyboard.press('ArrowDown');
    await the.settled();
    expect((await the.selected()).address).not.toBe(address);
  });

  it('is accessible around the grid', async () => {
    // The grid's own parts are its makers' matter.
    const ours = (violation: string) => !/univer|radix|data-react-aria/.test(violation);
    expect((await axeViolations(the.page)).filter(ours)).toEqual([]);
  });

  it('shows sidebars as a full sheet on a phone 390 px wide', async () => {
    const { page } = the;
    await page.getByRole('button', { name: 'Đóng thanh bên' }).click();
    const phone = { width: 390, height: 844 };
    await page.setViewportSize(phone);
    await the.settled();
    await the.choose('Tổng hợp tuần', 'Tổng hợp ngay');
    await the.sidebar().getByRole('heading', { name: 'Đạt 3/9 tiêu chí' }).waitFor();
    expect(await page.locator('aside.sidebar').boundingBox()).toMatchObject({ x: 0, y: 0, ...phone });
    await page.getByRole('button', { name: 'Đóng thanh bên' }).click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  it('asks nothing of any other machine, and leaves no error behind', () => {
    expect(the.faults).toEqual([]);
  });

  /** The row of a task in the tab. */
  async function rowOf(code: string): Promise<number> {
    const { cells } = (await sampleWorkbook()).sheets.find(({ name }) => name === 'Nhiệm vụ')!;
    return [...cells.keys()].find((row) =>
      [...cells.get(row)!.values()].some(({ value }) => value === code),
    )!;
  }
});
