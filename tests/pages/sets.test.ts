import type { Page } from 'playwright-core';
import type { PastedAnswer, SetPreview, SetsAnswer } from '../../src/answers';
import { criteriaSets } from '../../src/domain/criteriaSets';
import { setFacts } from '../../src/domain/wording';
import { describeInBrowser } from '../support/browser';
import { axeViolations } from './axe';
import { closePages, type FakeServer, openPage } from './openPage';
import { pasteHtml } from './pasteHtml';
import { hasPlace, takesFocus } from './focus';
import { keyboardBarriers } from './keyboardWalk';

const sets: SetsAnswer = {
  ok: true,
  chosen: '',
  sets: criteriaSets.map((set) => ({
    key: set.key,
    name: set.name,
    document: set.document,
    facts: setFacts(set),
    verified: set.verified,
    chosen: false,
  })),
};

const title = 'Đô thị văn minh (Quyết định số 04/2022/QĐ-TTg ngày 18/02/2022)';

const preview: SetPreview = {
  ok: true,
  key: 'do-thi-van-minh-2022',
  adds: [
    { title: 'Thêm 8 tiêu chí vào tab Tiêu chí', lines: ['1. Quy hoạch đô thị', '3. Môi trường đô thị'] },
    { title: 'Đặt 1 mục ở tab Cài đặt', lines: [`Bộ tiêu chí: ${title}`] },
  ],
  left: ['Tiêu chí 2: bảng đang ghi “Giao thông”, bộ này ghi “Giao thông đô thị”.'],
  occupied: false,
};

const pasted: PastedAnswer = {
  ok: true,
  rows: [
    { code: '3.1', criterion: '3', content: '<b>Thu gom</b> rác', requirement: '95%', maxPoints: '' },
    { code: '3.2', criterion: '3', content: 'Cây xanh '.repeat(20), requirement: '', maxPoints: '2,5' },
  ],
  existing: ['3.3. Nước sạch'],
  unclear: ['“9.1 | Lạ”: chưa rõ thuộc tiêu chí nào.'],
};

const open = (server: FakeServer = {}, size?: { width: number; height: number }) =>
  openPage('sets', { setsForSidebar: () => sets, previewSet: () => preview, ...server }, size);

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const field = (page: Page) => page.getByLabel('Bảng chép từ Word, Excel hoặc trang web');
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

describeInBrowser('the sidebar "Bộ tiêu chí"', () => {
  afterAll(closePages);

  it('lists each set with what is known and what was verified', async () => {
    const page = await open();
    await page.getByRole('heading', { level: 1, name: 'Chưa chọn bộ tiêu chí' }).waitFor();
    expect(await page.locator('details.item').count()).toBe(criteriaSets.length);
    await page.locator('summary', { hasText: 'Nông thôn mới 2026–2030' }).press('Enter');
    await page.getByText('Giai đoạn 2026–2030, hiệu lực từ 15/02/2026').waitFor();
    await page.getByText('Bộ có 47 chỉ tiêu').waitFor();
  });

  it('shows what a set would add and what it leaves, and adds it only then', async () => {
    const asked: unknown[] = [];
    const page = await open({
      chooseSet: (request) => {
        asked.push(request);
        return {
          ...sets,
          chosen: title,
          sets: sets.sets.map((set, i) => ({ ...set, chosen: i === 0 })),
          done: ['Đã thêm 8 tiêu chí vào tab Tiêu chí.'],
        };
      },
    });
    await page.getByText('Đô thị văn minh', { exact: true }).click();
    await button(page, 'Xem trước khi thêm').first().press('Enter');
    const heading = page.getByRole('heading', { name: 'Nếu chọn bộ này' });
    await heading.waitFor();
    expect(await takesFocus(heading)).toBe(true);
    await page.getByText('bảng đang ghi “Giao thông”').waitFor();
    expect(asked).toEqual([]);
    await button(page, 'Thêm vào bảng').click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.getByRole('status').getByText('Đã thêm 8 tiêu chí vào tab Tiêu chí.').waitFor();
    expect(asked).toEqual([{ key: 'do-thi-van-minh-2022' }]);
    expect(await page.getByText('✓ Đang theo').count()).toBe(1);
  });

  it('is walked by keyboard alone, into the preview of a set and back', async () => {
    const page = await open();
    await page.getByRole('heading', { level: 1, name: 'Chưa chọn bộ tiêu chí' }).waitFor();
    expect(await keyboardBarriers(page)).toEqual([]);
    await button(page, 'Xem trước khi thêm').first().press('Enter');
    await page.getByText('Thêm 8 tiêu chí vào tab Tiêu chí').waitFor();
    expect(await hasPlace(page)).toBe(true);
    expect(await keyboardBarriers(page)).toEqual([]);
    await button(page, 'Không thêm').press('Space');
    await button(page, 'Xem trước khi thêm').first().waitFor();
    expect(await hasPlace(page)).toBe(true);
  });

  it('keeps the preview when the server refuses, and closes it when nobody wants it', async () => {
    const page = await open({ chooseSet: () => ({ ok: false, message: 'Bảng đang bận.' }) });
    await page.getByText('Đô thị văn minh', { exact: true }).click();
    await button(page, 'Xem trước khi thêm').first().click();
    await button(page, 'Thêm vào bảng').click();
    await page.getByRole('status').getByText('▲ Bảng đang bận.').waitFor();
    await page.getByRole('heading', { name: 'Nếu chọn bộ này' }).waitFor();
    await button(page, 'Không thêm').press('Enter');
    await page.getByRole('heading', { name: 'Nếu chọn bộ này' }).waitFor({ state: 'detached' });
    expect(await takesFocus(page.locator('summary', { hasText: 'Đô thị văn minh' }))).toBe(true);
  });

  it('adds nothing to the rows of another set, and says how to change over', async () => {
    const page = await open({ previewSet: () => ({ ...preview, adds: [], occupied: true }) });
    await page.getByText('Đô thị văn minh', { exact: true }).click();
    await button(page, 'Xem trước khi thêm').first().click();
    await page.getByRole('heading', { name: 'Bảng đang theo bộ khác, chưa thêm gì' }).waitFor();
    await page.getByText('nhân bản các tab để lưu, xóa dòng cũ rồi chọn lại').waitFor();
    expect(await button(page, 'Thêm vào bảng').count()).toBe(0);
  });

  describe('a pasted table', () => {
    it('from Word or a web page becomes rows and cells: merged down, with breaks, and nothing runs', async () => {
      const page = await open();
      await field(page).waitFor();
      await pasteHtml(
        field(page),
        `<table><tr><td rowspan=2>3</td><td>Thu gom<br>rác</td><td onclick="x()">≥ 95%</td></tr>
         <tr><td><p>Cây</p><p>xanh</p><script>window.hacked = 1</script></td><td></td></tr>
         <tr><td colspan=2>"Ghi" chú</td><td><img src=x onerror="window.hacked = 1">1</td></tr></table>`,
      );
      expect(await field(page).inputValue()).toBe(
        '3\t"Thu gom\nrác"\t≥ 95%\n3\t"Cây\nxanh"\t\n"""Ghi"" chú"\t\t1',
      );
      expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    });

    it('is shown as it was understood before it is added', async () => {
      const asked: unknown[] = [];
      const page = await open({
        previewPasted: (request) => (asked.push(request), pasted),
        addPasted: (request) => (
          asked.push(request),
          { ok: true, message: 'Đã thêm 2 dòng vào tab Nội dung.' }
        ),
      });
      await field(page).waitFor();
      expect(await button(page, 'Xem trước bảng dán').isDisabled()).toBe(true);
      await field(page).fill('3.1\tThu gom rác');
      await button(page, 'Xem trước bảng dán').press('Enter');
      await page.getByRole('heading', { name: '2 dòng sẽ thêm vào tab Nội dung' }).waitFor();
      await page.getByText('<b>Thu gom</b> rác').waitFor();
      await page.getByText('1 dòng đã có, không thêm').waitFor();
      await page.getByText('1 dòng chưa hiểu, không thêm').click();
      await page.getByText('“9.1 | Lạ”: chưa rõ thuộc tiêu chí nào.').waitFor();
      await button(page, 'Thêm 2 dòng').click();
      await page.getByRole('status').getByText('Đã thêm 2 dòng vào tab Nội dung.').waitFor();
      expect(asked).toEqual([{ text: '3.1\tThu gom rác' }, { text: '3.1\tThu gom rác' }]);
      expect(await field(page).inputValue()).toBe('');
    });

    it('is looked at anew after it was changed', async () => {
      const page = await open({ previewPasted: () => pasted });
      await field(page).fill('a');
      await button(page, 'Xem trước bảng dán').click();
      await button(page, 'Thêm 2 dòng').waitFor();
      await field(page).fill('b');
      expect(await button(page, 'Thêm 2 dòng').count()).toBe(0);
    });

    it('stays in the field when the server refuses it', async () => {
      const page = await open({ previewPasted: () => ({ ok: false, message: 'Chưa có dòng nào.' }) });
      await field(page).fill('x');
      await button(page, 'Xem trước bảng dán').click();
      await page.getByRole('status').getByText('▲ Chưa có dòng nào.').waitFor();
      expect(await field(page).inputValue()).toBe('x');
    });
  });

  it.each([300, 390])('is readable and without fault at %i px', async (width) => {
    const page = await open({ previewPasted: () => pasted }, { width, height: 1500 });
    await page.getByText('Đô thị văn minh', { exact: true }).click();
    await button(page, 'Xem trước khi thêm').first().click();
    await page.getByText('Thêm 8 tiêu chí vào tab Tiêu chí').click();
    await field(page).fill('3.1\tThu gom rác');
    await button(page, 'Xem trước bảng dán').click();
    await button(page, 'Thêm 2 dòng').waitFor();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await axeViolations(page)).toEqual([]);
  });
});
