import type { ChecksAnswer, RepairRequest } from '../../src/answers';
import { axeViolations } from './axe';
import { closePages, openPage } from './openPage';
import { hasPlace, takesFocus } from './focus';
import { keyboardBarriers } from './keyboardWalk';

afterAll(closePages);

const line = (text: string, about: string, cell: string, says = '') => ({
  text,
  about,
  jump: { sheet: 'Nhiệm vụ', cell },
  also: [],
  moreAlso: 0,
  repairs: says === '' ? [] : [{ says, key: `key of ${cell}` }],
});

const some: ChecksAnswer = {
  ok: true,
  headline: '6 mục nên xem lại',
  groups: [
    {
      title: 'Ô không đọc được',
      lines: [
        line('Không có ngày 31 tháng 9 năm 2023. Gõ lại dạng ngày/tháng/năm, ví dụ 30/08/2023.', '', 'I7'),
      ],
      more: 0,
    },
    {
      title: 'Tên chưa rõ',
      lines: [
        line(
          'Không có ai tên “Nguyên Thị Hoaf” trong tab “Thành viên”, nên tên này không nhận được tin. Sửa tên hoặc thêm người.',
          'T07 · Khảo sát, lập dự toán và lắp đặt pa nô tuyên truyền trên các trục đường chính',
          'E9',
          'Đổi “Nguyên Thị Hoaf” thành “Nguyễn Thị Hòa”',
        ),
        {
          ...line('Không có khu phố “Xuân Hợ” trong tab “Khu phố”.', 'T08 · Rà soát', 'D10'),
          also: [
            { about: 'T09 · Tổng vệ sinh', jump: { sheet: 'Nhiệm vụ', cell: 'D11' } },
            { about: 'Lê Thị Mai', jump: { sheet: 'Thành viên', cell: 'G3' } },
          ],
          moreAlso: 3,
          repairs: [
            { says: 'Đổi cả 6 chỗ thành “Xuân Hợp”', key: 'all' },
            { says: 'Thêm khu phố này', key: 'added' },
          ],
        },
      ],
      more: 0,
    },
    {
      title: 'Ngày và thời hạn',
      lines: [
        line(
          'Đã hoàn thành nhưng chưa ghi ngày, nên chưa biết đúng hạn hay trễ.',
          'T03.1 · Tổng vệ sinh',
          'P4',
        ),
      ],
      more: 2,
    },
  ],
  leftOut: {
    title: 'Dòng không tính là việc',
    lines: [
      line('Dòng 12, ghi chú, chữ ký.', 'Lưu ý người dân phân loại rác', 'B12', 'Vẫn là việc'),
      line('Dòng 14, dòng tổng.', 'Tổng cộng 12', 'B14'),
    ],
    more: 0,
  },
};

const none: ChecksAnswer = { ok: true, headline: 'Không có gì phải xem lại', groups: [], leftOut: null };

describe('The page “Kiểm tra dữ liệu”', () => {
  it('lists by kind, says which row, and leads to the cell', async () => {
    const jumps: unknown[] = [];
    const page = await openPage('checks', {
      checksForSidebar: () => some,
      goToCell: (jump) => (jumps.push(jump), { ok: true }),
    });
    await page.getByRole('heading', { name: '6 mục nên xem lại' }).waitFor();
    const names = page.getByRole('region', { name: /Tên chưa rõ/ });
    expect(await names.getByRole('listitem').count()).toBe(2);
    await names.getByRole('button', { name: 'Mở ô E9 ở tab Nhiệm vụ' }).click();
    await page.getByRole('status').getByText('Đã mở ô E9 ở tab Nhiệm vụ.').waitFor();
    expect(jumps).toEqual([{ sheet: 'Nhiệm vụ', cell: 'E9' }]);
    await page.getByText('và 2 mục nữa').waitFor();
  });

  it('tells a name once, with each place it stands in, and changes it in all', async () => {
    const [jumps, asked]: [unknown[], unknown[]] = [[], []];
    const page = await openPage('checks', {
      checksForSidebar: () => some,
      goToCell: (jump) => (jumps.push(jump), { ok: true }),
      repairCell: (request) => (
        asked.push(request),
        { ok: true, done: true, message: 'Đã đổi.', checks: none }
      ),
    });
    const other = page.getByRole('button', { name: 'Mở ô G3 ở tab Thành viên' });
    const fold = page.getByText('Ghi ở 6 chỗ');
    await fold.waitFor();
    expect(await other.isVisible()).toBe(false);
    await fold.click();
    await page.getByText('và 3 chỗ nữa').waitFor();
    await other.click();
    await page.getByRole('status').getByText('Đã mở ô G3').waitFor();
    expect(jumps).toEqual([{ sheet: 'Thành viên', cell: 'G3' }]);
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Đổi cả 6 chỗ thành “Xuân Hợp”' }).click();
    await page.getByRole('status').getByText('Đã đổi.').waitFor();
    expect(asked).toEqual([{ key: 'all' }]);
  });

  it('fixes with one click what the button says, once, and shows what is left', async () => {
    const asked: RepairRequest[] = [];
    const page = await openPage('checks', {
      checksForSidebar: () => some,
      repairCell: (request) => {
        asked.push(request);
        return { ok: true, done: true, message: 'Đã đổi. Nhấn Ctrl+Z trong bảng để hoàn tác.', checks: none };
      },
    });
    const button = page.getByRole('button', { name: 'Đổi “Nguyên Thị Hoaf” thành “Nguyễn Thị Hòa”' });
    await button.evaluate(
      (element: HTMLButtonElement) => (element.focus(), element.click(), element.click()),
    );
    await page.getByRole('status').getByText('Nhấn Ctrl+Z trong bảng để hoàn tác.').waitFor();
    const heading = page.getByRole('heading', { name: 'Không có gì phải xem lại' });
    expect(await takesFocus(heading)).toBe(true);
    expect(asked).toEqual([{ key: 'key of E9' }]);
  });

  it('folds the rows that are not counted, says why, and counts one as a task with one click', async () => {
    const asked: RepairRequest[] = [];
    const page = await openPage('checks', {
      checksForSidebar: () => some,
      repairCell: (request) => (
        asked.push(request),
        { ok: true, done: true, message: 'Đã ghi.', checks: none }
      ),
    });
    const button = page.getByRole('button', { name: 'Vẫn là việc' });
    expect(await button.isVisible()).toBe(false);
    await page.getByText('Dòng không tính là việc (2)').click();
    await page.getByText('Dòng 14, dòng tổng.').waitFor();
    await button.click();
    await page.getByRole('status').getByText('Đã ghi.').waitFor();
    expect(asked).toEqual([{ key: 'key of B12' }]);
  });

  it('is walked by keyboard alone: places are unfolded, a repair is made', async () => {
    const page = await openPage('checks', {
      checksForSidebar: () => some,
      repairCell: () => ({ ok: true, done: true, message: 'Đã đổi.', checks: some }),
    });
    const repair = page.getByRole('button', { name: /^Đổi cả 6 chỗ/ });
    await repair.waitFor();
    expect(await keyboardBarriers(page)).toEqual([]);
    expect(await page.getByRole('button', { name: 'Mở ô G3 ở tab Thành viên' }).isVisible()).toBe(true);
    await repair.press('Space');
    await page.getByRole('status').getByText('Đã đổi.').waitFor();
    expect(await hasPlace(page)).toBe(true);
  });

  it('says when the cell was changed meanwhile, and shows how it is now', async () => {
    const page = await openPage('checks', {
      checksForSidebar: () => some,
      repairCell: () => ({
        ok: true,
        done: false,
        message: 'Chỗ này vừa được sửa. Chưa đổi gì.',
        checks: none,
      }),
    });
    await page.getByRole('button', { name: /^Đổi cả 6 chỗ/ }).click();
    await page.getByRole('status').getByText('▲ Chỗ này vừa được sửa. Chưa đổi gì.').waitFor();
    await page.getByRole('heading', { name: 'Không có gì phải xem lại' }).waitFor();
  });

  it('has a kind word when there is nothing to look at, and looks again on request', async () => {
    let asked = 0;
    const page = await openPage('checks', { checksForSidebar: () => ((asked += 1), none) });
    await page.getByText('Mọi ô đều đọc được').waitFor();
    await page.getByRole('button', { name: 'Kiểm tra lại' }).click();
    await page.getByRole('status').getByText('Đã kiểm tra lại.').waitFor();
    expect(asked).toBe(2);
    expect(await axeViolations(page)).toEqual([]);
  });

  it('shows what people typed as text, never as a page', async () => {
    const nasty = '<img src=x onerror="document.title=\'broken\'">&amp;</script><b>đậm</b>';
    const page = await openPage('checks', {
      checksForSidebar: () => ({
        ...some,
        groups: [{ title: nasty, lines: [line(nasty, nasty, 'A1', nasty)], more: 0 }],
      }),
    });
    await page.locator('h2').waitFor();
    expect(await page.locator('img, b').count()).toBe(0);
    expect(await page.title()).toBe('Kiểm tra dữ liệu');
  });

  it.each([300, 390])('fits %i px and offends no accessibility rule', async (width) => {
    const page = await openPage('checks', { checksForSidebar: () => some }, { width, height: 900 });
    await page.locator('h2').first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    if (process.env['SHOTS']) await page.screenshot({ path: `${process.env['SHOTS']}/checks-${width}.png` });
  });
});
