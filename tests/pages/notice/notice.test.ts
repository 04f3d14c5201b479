import type { Page } from 'playwright-core';
import type { AddDutiesRequest, NoticeAnswer } from '../../../src/answers';
import { describeInBrowser } from '../../support/browser';
import { axeViolations } from '../axe';
import { closePages, openPage } from '../openPage';
import { pasted, sampleNotice } from './sampleNotice';
import { hasPlace } from '../focus';
import { keyboardBarriers } from '../keyboardWalk';

const wide = { width: 1000, height: 640 };

const taken = {
  rows: [{ code: 'NV-24', seen: 'NV-24\tLập phương án' }],
  moved: [],
};

async function readNotice(size?: typeof wide, answer: NoticeAnswer = sampleNotice, text = pasted) {
  const added: AddDutiesRequest[] = [];
  const page = await openPage(
    'notice',
    {
      namesForNotice: () => ({ ok: true, names: ['Lê Thị Mai'] }),
      proposeDuties: () => answer,
      addDuties: (request) => {
        added.push(request);
        const jump = { sheet: 'Nhiệm vụ', cell: 'A26' };
        return { ok: true, message: 'Đã thêm 3 dòng vào Nhiệm vụ.', jump, undo: taken };
      },
      takeBackDuties: (request) => {
        expect(request).toEqual(taken);
        return { ok: true, message: 'Đã hoàn tác.' };
      },
      goToCell: (jump) => (expect(jump).toEqual({ sheet: 'Nhiệm vụ', cell: 'A26' }), { ok: true }),
    },
    size,
  );
  await page.getByLabel('Dán toàn văn thông báo vào đây').fill(text);
  await page.getByRole('button', { name: 'Đọc thông báo' }).click();
  return { page, added };
}

const duty = (page: Page, text: string) => page.locator('.duty', { hasText: text });

describeInBrowser('the page "Nhập thông báo"', () => {
  afterAll(closePages);

  it('lists the duties beside their text, doubtful ones first', async () => {
    const { page } = await readNotice();
    await page.getByRole('heading', { name: '3 nhiệm vụ' }).waitFor();
    await page.getByText('1 việc cần xem lại, xếp ở trên.').waitFor();
    expect(await page.locator('.duty .choice:first-child span').allInnerTexts()).toEqual([
      'tổng hợp tiến độ',
      'lập phương án thu hồi đất công',
      'hoàn thiện nhà văn hóa',
    ]);
    expect(await page.locator('.original .text').innerText()).toBe(pasted);
    await duty(page, 'hoàn thiện nhà văn hóa').getByText('Các khu phố · tiêu chí 7 (gợi ý) ·').waitFor();
  });

  it('offers a wider window only where it is narrow', async () => {
    const widen = { name: 'Mở ở cửa sổ rộng hơn' };
    expect(await (await openPage('notice', {})).getByRole('button', widen).count()).toBe(1);
    expect(await (await openPage('notice', {}, wide)).getByRole('button', widen).count()).toBe(0);
  });

  it('marks the place of the duty one is at, and the duty of the place', async () => {
    const { page } = await readNotice(wide);
    await duty(page, 'hoàn thiện nhà văn hóa').hover();
    await page.locator('mark.here', { hasText: 'hoàn thiện nhà văn hóa' }).waitFor();
    await page.locator('mark', { hasText: 'lập phương án thu hồi đất công' }).hover();
    await page.locator('.duty.here', { hasText: 'lập phương án thu hồi đất công' }).waitFor();
  });

  it.each([{ width: 300, height: 900 }, wide])(
    'brings the place of a duty into sight in a long text, at $width px',
    async (size) => {
      const filler = 'Phần đánh giá kết quả.\n'.repeat(200);
      const [head, rest] = [pasted.slice(0, pasted.indexOf('1.')), pasted.slice(pasted.indexOf('1.'))];
      const duties = sampleNotice.duties.map((duty) => ({
        ...duty,
        start: duty.start + filler.length,
        end: duty.end + filler.length,
      }));
      const { page } = await readNotice(size, { ...sampleNotice, duties }, head + filler + rest);
      const reveal = page.getByRole('button', { name: 'Xem văn bản gốc' });
      if (size !== wide) await reveal.click();
      expect(await reveal.isVisible()).toBe(false);
      await duty(page, 'hoàn thiện nhà văn hóa').hover();
      const mark = page.locator('mark.here', { hasText: 'hoàn thiện nhà văn hóa' });
      await mark.waitFor();
      const [pane, place] = await Promise.all([
        page.locator('.original .text').boundingBox(),
        mark.boundingBox(),
      ]);
      expect(place!.y).toBeGreaterThanOrEqual(pane!.y);
      expect(place!.y + place!.height).toBeLessThanOrEqual(pane!.y + pane!.height);
    },
  );

  it('adds what was chosen and corrected, and nothing before', async () => {
    const { page, added } = await readNotice();
    await page.getByRole('button', { name: 'Đổi thành “Lê Thị Mai”' }).click();
    await page.getByLabel('Thêm mỗi nơi một dòng').check();
    const land = duty(page, 'lập phương án');
    await land.getByText('Sửa trước khi thêm').click();
    await land.getByLabel('Người phụ trách').fill('Trần Văn Bình');
    await land.getByLabel('Đổi hạn dòng NV-06').uncheck();
    expect(added).toEqual([]);
    await page.getByRole('button', { name: 'Thêm 6 dòng vào Nhiệm vụ' }).click();
    await page.getByRole('status').getByText('Đã thêm 3 dòng vào Nhiệm vụ.').waitFor();
    expect(added[0]?.duties).toEqual([
      expect.objectContaining({
        content: 'lập phương án thu hồi đất công',
        owners: 'Trần Văn Bình',
        extends: '',
      }),
      expect.objectContaining({ spread: ['Khu phố 1', 'Khu phố 3', 'Khu phố Xuân Hợp'] }),
      expect.objectContaining({ owners: 'Lê Thị Mai', recurrence: 'thứ Sáu hằng tuần' }),
    ]);
  });

  it('leads to what was added, and takes it back with the text to be read again', async () => {
    const { page } = await readNotice();
    await page.getByRole('button', { name: /^Thêm 2 dòng/ }).press('Enter');
    await page.getByRole('button', { name: 'Mở dòng NV-24' }).press('Enter');
    await page.getByRole('status').getByText('Đã mở ô A26 ở tab Nhiệm vụ.').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.getByLabel('Dán toàn văn thông báo vào đây').inputValue()).toBe('');
    await page.getByRole('button', { name: 'Hoàn tác' }).press('Enter');
    await page.getByRole('status').getByText('Đã hoàn tác.').waitFor();
    expect(await page.getByLabel('Dán toàn văn thông báo vào đây').inputValue()).toBe(pasted);
    expect(await page.getByRole('button', { name: 'Hoàn tác' }).count()).toBe(0);
  });

  it('leaves a narrow page to the duties: their text opens above them on request', async () => {
    const { page } = await readNotice({ width: 300, height: 900 });
    expect(await page.locator('.original').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Xem văn bản gốc' }).press('Enter');
    expect(await page.locator('.original').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Ẩn văn bản gốc' }).press('Enter');
    expect(await page.locator('.original').isVisible()).toBe(false);
  });

  it.each([{ width: 300, height: 900 }, wide])(
    'is walked by keyboard alone at $width px, the fields of each duty too',
    async (size) => {
      const { page } = await readNotice(size);
      await page.getByRole('heading', { name: '3 nhiệm vụ' }).waitFor();
      expect(await hasPlace(page)).toBe(true);
      expect(await keyboardBarriers(page)).toEqual([]);
      await page.getByRole('button', { name: /^Thêm 2 dòng/ }).press('Space');
      await page.getByRole('button', { name: 'Hoàn tác' }).waitFor();
      expect(await hasPlace(page)).toBe(true);
      expect(await keyboardBarriers(page)).toEqual([]);
    },
  );

  it('offers the month of the heading as a deadline, and takes it only when told to', async () => {
    const [first, ...rest] = sampleNotice.duties;
    const undated = { ...first!, phrase: '', deadline: '', suggestedDeadline: '2023-08-31' };
    const { page, added } = await readNotice(undefined, { ...sampleNotice, duties: [undated, ...rest] });
    await page.getByRole('button', { name: 'Đặt hạn 31/08/2023 theo tiêu đề' }).click();
    await page.getByRole('button', { name: /^Thêm/ }).click();
    await page.getByRole('status').getByText('Đã thêm').waitFor();
    expect(added[0]?.duties[0]?.deadline).toBe('2023-08-31');
  });

  it('takes a sentence that was left out when a person says so', async () => {
    const { page, added } = await readNotice();
    await page.getByText('Không phải nhiệm vụ (1 câu)').click();
    await page.getByRole('button', { name: 'Đưa vào danh sách nhiệm vụ' }).click();
    await page.getByRole('heading', { name: '4 nhiệm vụ' }).waitFor();
    await page.getByRole('button', { name: /^Thêm 3 dòng vào Nhiệm vụ, đổi hạn 1 dòng$/ }).click();
    await page.getByRole('status').getByText('Đã thêm').waitFor();
    expect(added[0]?.duties.at(-1)?.content).toMatch(/^Đề nghị toàn thể/);
  });

  it('asks for the day of the document when the text does not tell it', async () => {
    const { page } = await readNotice(undefined, sampleNotice, 'Giao Công an quét đường.');
    await page.getByRole('status').getByText('Văn bản không ghi ngày.').waitFor();
    expect(await page.getByLabel('Dán toàn văn thông báo vào đây').inputValue()).toBe(
      'Giao Công an quét đường.',
    );
    await page.getByLabel('Ngày của văn bản').fill('2023-07-31');
  });

  it('shows pasted markup as text', async () => {
    const hostile = '<img src=x onerror="document.title=\'bad\'"> =IMPORTXML("x")';
    const [first, ...rest] = sampleNotice.duties;
    const { page } = await readNotice(undefined, {
      ...sampleNotice,
      duties: [{ ...first!, content: hostile, doubts: [hostile] }, ...rest],
    });
    await duty(page, hostile).waitFor();
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.title()).toBe('Nhập thông báo');
  });

  it.each([{ width: 300, height: 900 }, { width: 390, height: 800 }, wide])(
    'is readable and free of barriers at $width px',
    async (size) => {
      const { page } = await readNotice(size);
      await duty(page, 'hoàn thiện nhà văn hóa').getByText('Sửa trước khi thêm').click();
      expect(await axeViolations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width);
      if (process.env.SHOTS)
        await page.screenshot({ path: `${process.env.SHOTS}/notice-${size.width}.png`, fullPage: true });
    },
  );
});
