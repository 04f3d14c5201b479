import type { Page } from 'playwright-core';
import type { Jump, WeekAnswer } from '../../src/answers';
import { axeViolations } from './axe';
import { describeInBrowser } from '../support/browser';
import { answeredHeading, closePages, openPage } from './openPage';
import { emptyWeek, sampleWeek } from './sampleAnswers';
import { hasPlace, takesFocus } from './focus';
import { keyboardBarriers } from './keyboardWalk';

/** What a paste puts into an empty field. */
async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.body.appendChild(document.createElement('textarea'));
    field.id = 'paste';
  });
  await page.locator('#paste').press('Control+V');
  return page.locator('#paste').inputValue();
}

/** Criteria are there, and nothing else. */
const quietWeek = { ...emptyWeek, criteria: sampleWeek.criteria.slice(0, 1) };

describeInBrowser('the sidebar "Tuần này"', () => {
  afterAll(closePages);

  it('says what the set still asks for, only where it asks for more than its criteria', async () => {
    const evaluation = {
      badge: '○ Chưa đủ yêu cầu',
      tone: 'quiet' as const,
      lines: ['Còn thiếu: 6 tiêu chí chưa đạt; 1 điều kiện, hồ sơ.'],
      conditions: [
        {
          text: 'HS1. Tờ trình',
          detail: 'Lê Thị Mai',
          badge: '● Quá hạn 2 ngày',
          tone: 'overdue' as const,
          jump: { sheet: 'Điều kiện', cell: 'A4' },
        },
      ],
    };
    const page = await openPage('week', { weekForSidebar: () => ({ ...sampleWeek, evaluation }) });
    await page.getByRole('heading', { level: 2, name: 'Xét công nhận' }).waitFor();
    await page.getByText('Còn thiếu: 6 tiêu chí chưa đạt').waitFor();
    await page.locator('summary', { hasText: 'HS1. Tờ trình' }).press('Enter');
    await page.getByRole('button', { name: 'Mở ô A4 ở tab Điều kiện' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  it('writes the names of neighbourhoods across, however many columns stand beside them', async () => {
    const page = await openPage('week', { weekForSidebar: () => sampleWeek });
    await page.locator('summary', { hasText: 'Khu phố theo tiêu chí' }).click();
    const name = page.getByRole('rowheader', { name: 'Khu phố 1' });
    expect((await name.boundingBox())!.width).toBeGreaterThan(70);
    expect((await name.boundingBox())!.height).toBeLessThan(60);
  });

  it('says the answer first, then what to do, then everything in the order of the dashboard', async () => {
    const page = await openPage('week', { weekForSidebar: () => sampleWeek });
    await page.getByRole('heading', { level: 1, name: 'Đạt 3/9 tiêu chí' }).waitFor();
    expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([
      expect.stringMatching(/^Quá hạn\s*4$/),
      expect.stringMatching(/^Khó khăn, vướng mắc\s*1$/),
      expect.stringMatching(/^Chờ quyết định\s*1$/),
      expect.stringMatching(/^Sắp đến hạn\s*2$/),
      expect.stringMatching(/^Bốn tuần tới\s*12$/),
      'Qua các tuần',
      'Tiêu chí',
      expect.stringMatching(/^Thiếu việc\s*1$/),
      expect.stringMatching(/^Thay đổi trong tuần\s*5$/),
      expect.stringMatching(/^Chưa cập nhật\s*1$/),
      'Đếm theo trạng thái',
      expect.stringMatching(/^Ô không đọc được\s*1$/),
      'Tỷ lệ cập nhật',
    ]);
    expect(await page.locator('.badge', { hasText: '✓ Đạt' }).count()).toBe(3);
    expect(await page.locator('.badge', { hasText: '○ Chưa đạt' }).count()).toBe(6);
    await page.getByText('Tỷ lệ cập nhật 60%').waitFor();
  });

  it('says under the answer what has to be fixed before it can be trusted', async () => {
    const alerts = ['Số liệu chưa đủ tin, nên bản tin chưa gửi. Không tìm thấy tab “Nhiệm vụ”.'];
    const page = await openPage('week', { weekForSidebar: () => ({ ...sampleWeek, alerts }) });
    await page.locator('header').getByText(`▲ ${alerts[0]}`).waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  it('draws the weeks so far and the coming ones, with their numbers for those who do not see them', async () => {
    const page = await openPage('week', { weekForSidebar: () => sampleWeek });
    await page.locator('svg.timeline').waitFor();
    const told = await page
      .getByRole('img')
      .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
    expect(told).toEqual([
      'Việc đến hạn. Tuần 32 (07/08 – 13/08): 2 việc. Tuần 33 (14/08 – 20/08): 7 việc. Tuần 34 (21/08 – 27/08): 0 việc. Tuần 35 (28/08 – 03/09): 3 việc.',
      'Tiêu chí và nội dung đạt. Tiêu chí đạt: 2, 2, 3. Nội dung đạt: 21, 24, 26.',
      'Việc chưa xong và quá hạn. Việc chưa xong: 30, 28, 25. Việc quá hạn: 6, 5, 4.',
    ]);
    const timeline = page.locator('svg.timeline');
    expect(await timeline.locator('circle').count()).toBe(5);
    expect(await timeline.locator('.many').innerHTML()).toBe('7');
    const bars = page.locator('.chart rect.late');
    const [tallest, , lowest] = await bars.evaluateAll((all) =>
      all.map((bar) => Number(bar.getAttribute('height'))),
    );
    expect(lowest! / tallest!).toBeCloseTo(4 / 6, 1);
    await page.locator('summary', { hasText: 'Số liệu của hai biểu đồ' }).click();
    await page.getByRole('row', { name: 'Tuần 31 2 24 28 5' }).waitFor();
    await page.locator('summary', { hasText: 'Tuần 33 (14/08 – 20/08): 7 việc' }).click();
    await page.getByText('… và 6 việc nữa ở tab Nhiệm vụ.').waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  it('closes a closed week once more, with a reason that stays until it is written down', async () => {
    const asked: unknown[] = [];
    const told = 'Số liệu tuần 32 chốt lại ngày 11/08/2023: Nhập nhầm';
    const page = await openPage('week', {
      weekForSidebar: () => ({ ...sampleWeek, closed: { corrections: [] } }),
      correctWeek: (request) => (
        asked.push(request),
        asked.length === 1
          ? { ok: false, message: 'Bảng đang bận.' }
          : { ...sampleWeek, closed: { corrections: [told] } }
      ),
    });
    await page.getByText('Số liệu tuần này đã chốt').click();
    const button = page.getByRole('button', { name: 'Chốt lại' });
    expect(await button.isDisabled()).toBe(true);
    const reason = page.getByLabel('Lý do chốt lại');
    await reason.fill('Nhập nhầm');
    await button.click();
    await page.getByRole('status').getByText('Bảng đang bận.').waitFor();
    expect(await reason.inputValue()).toBe('Nhập nhầm');
    expect(await axeViolations(page)).toEqual([]);
    await button.click();
    await page.getByText(told).waitFor();
    expect(await reason.inputValue()).toBe('');
    expect(asked).toEqual([{ reason: 'Nhập nhầm' }, { reason: 'Nhập nhầm' }]);
  });

  it('says from when on there is a chart, and that nothing falls due', async () => {
    const page = await openPage('week', { weekForSidebar: () => quietWeek });
    await page.getByText('Biểu đồ có từ khi chốt số liệu tuần đầu tiên.').waitFor();
    await page.getByText('Chưa có việc nào đến hạn trong bốn tuần tới.').waitFor();
    expect(await page.getByRole('img').count()).toBe(0);
  });

  it('says why the rows of a table come to more than all tasks', async () => {
    const page = await openPage('week', { weekForSidebar: () => sampleWeek });
    await page.getByText('Theo tiêu chí', { exact: true }).click();
    await page.getByText('Một việc có thể thuộc nhiều tiêu chí').waitFor();
  });

  it('opens a criterion to its reasons, each leading to its cell', async () => {
    const jumps: Jump[] = [];
    const page = await openPage('week', {
      weekForSidebar: () => sampleWeek,
      goToCell: (jump) => {
        jumps.push(jump);
        return { ok: true };
      },
    });
    await page.locator('summary', { hasText: 'Môi trường và an toàn thực phẩm' }).first().click();
    await page.getByText('Phụ trách: Lê Thị Mai, Phạm Quốc Hùng').waitFor();
    await page.getByRole('button', { name: /3\.2: Phân loại rác/ }).click();
    await page.getByRole('status').getByText('Đã mở ô F12 ở tab Nội dung.').waitFor();
    expect(jumps).toEqual([{ sheet: 'Nội dung', cell: 'F12' }]);
  });

  it('opens a number to the tasks behind it', async () => {
    const asked: unknown[] = [];
    const page = await openPage('week', {
      weekForSidebar: () => sampleWeek,
      tasksCounted: (request) => {
        asked.push(request);
        return { ok: true, lines: [sampleWeek.overdue[0]!], more: 2 };
      },
      goToCell: () => ({ ok: true }),
    });
    await page.getByText('Theo khu phố').click();
    await page.getByRole('button', { name: 'Xem 1 việc Quá hạn, Khu phố Xuân Hợp' }).click();
    await page.getByText('Quá hạn · Khu phố Xuân Hợp').waitFor();
    await page.getByText('… và 2 việc nữa ở tab Nhiệm vụ.').waitFor();
    expect(asked).toEqual([{ grouping: 'neighbourhood', row: 'Khu phố Xuân Hợp', column: 3 }]);
    expect(await axeViolations(page)).toEqual([]);
    await page.locator('.behind button').first().click();
    await page
      .getByRole('status')
      .getByText(/Đã mở ô/)
      .waitFor();
  });

  it('leads to the tab where a whole tab is meant', async () => {
    const whole = { sheet: 'Nhiệm vụ', cell: '' };
    const week = {
      ...sampleWeek,
      problems: [{ ...sampleWeek.problems[0]!, text: 'Thiếu cột Hạn', jump: whole }],
    };
    const page = await openPage('week', { weekForSidebar: () => week, goToCell: () => ({ ok: true }) });
    await page.getByText('Thiếu cột Hạn').click();
    await page.getByRole('button', { name: 'Mở tab Nhiệm vụ' }).click();
    await page.getByRole('status').getByText('Đã mở tab Nhiệm vụ.').waitFor();
  });

  it('tells each task that is held up and asks for something once, and counts it in both lists', async () => {
    const [held] = sampleWeek.difficulties;
    const week = { ...sampleWeek, proposals: [held!, sampleWeek.overdue[0]!] };
    const page = await openPage('week', { weekForSidebar: () => week });
    const asked = page.locator('section', { hasText: 'Chờ quyết định' });
    expect(await asked.getByRole('heading').innerText()).toMatch(/2$/);
    expect(await asked.locator('summary').count()).toBe(1);
    await asked.getByText(`Đã nêu ở trên: ${held!.text.split(' · ')[0]}.`).waitFor();
  });

  it('shows five of a long list that is only good to know, and the others on request', async () => {
    const [one] = sampleWeek.untouched;
    const untouched = Array.from({ length: 12 }, () => one!);
    const page = await openPage('week', { weekForSidebar: () => ({ ...sampleWeek, untouched }) });
    const list = page.locator('section', { has: page.getByRole('heading', { name: /^Chưa cập nhật/ }) });
    const more = list.getByText('Xem thêm 7 dòng');
    await more.waitFor();
    expect(await list.locator('summary:visible').count()).toBe(6);
    await more.press('Enter');
    await list.locator('summary:visible').nth(12).waitFor();
    expect(await list.locator('summary:visible').count()).toBe(13);
  });

  it('keeps what a list item is called and what is said of it to two lines each until it is tapped', async () => {
    const lines = sampleWeek.overdue.map((line) => ({
      ...line,
      text: `${line.text} ${'và sổ sách '.repeat(9)}`,
    }));
    const page = await openPage('week', {
      weekForSidebar: () => ({ ...sampleWeek, overdue: lines }),
      goToCell: () => ({ ok: true }),
    });
    const item = page.locator('summary', { hasText: 'T09 · Hoàn thiện giấy tờ' }).first();
    const closed = (await item.boundingBox())!.height;
    await item.press('Enter');
    expect(closed).toBeLessThan(90);
    expect((await item.boundingBox())!.height).toBeGreaterThan(closed);
    await page.getByRole('button', { name: 'Mở ô B11 ở tab Nhiệm vụ' }).waitFor();
  });

  it('summarises again on request, once however often it is clicked, and shows the new week', async () => {
    let finish: (answer: WeekAnswer) => void = () => {};
    let asked = 0;
    const page = await openPage('week', {
      weekForSidebar: () => sampleWeek,
      refreshWeek: () => {
        asked += 1;
        return new Promise((resolve) => (finish = resolve));
      },
    });
    const button = page.getByRole('button', { name: 'Tổng hợp lại' });
    await button.evaluate(
      (element: HTMLButtonElement) => (element.focus(), element.click(), element.click()),
    );
    await page.getByRole('status').getByText('Đang tổng hợp…').waitFor();
    expect(await button.isDisabled()).toBe(true);
    expect(await page.getByRole('button', { name: 'Xem và gửi bản tin' }).isDisabled()).toBe(true);
    finish({ ...sampleWeek, headline: 'Đạt 4/9 tiêu chí' });
    await page.getByRole('heading', { name: 'Đạt 4/9 tiêu chí' }).waitFor();
    await page.getByRole('status').getByText('Đã tô màu và cập nhật tab Tổng quan.').waitFor();
    expect(await button.isEnabled()).toBe(true);
    expect(await takesFocus(button)).toBe(true);
    expect(asked).toBe(1);
  });

  it('is walked by keyboard alone: lists, reasons, charts and tables are unfolded on the way', async () => {
    const page = await openPage('week', {
      weekForSidebar: () => ({ ...sampleWeek, closed: { corrections: [] } }),
      tasksCounted: () => ({ ok: true, lines: [sampleWeek.overdue[0]!], more: 0 }),
    });
    await page.getByRole('heading', { level: 1, name: 'Đạt 3/9 tiêu chí' }).waitFor();
    expect(await keyboardBarriers(page)).toEqual([]);
    expect(await page.locator('details:not([open])').count()).toBe(0);
    await page.getByRole('button', { name: 'Xem 1 việc Quá hạn, Khu phố Xuân Hợp' }).press('Enter');
    await page.getByText('Quá hạn · Khu phố Xuân Hợp').waitFor();
    expect(await hasPlace(page)).toBe(true);
  });

  it('opens the preview of the digest', async () => {
    let opened = 0;
    const page = await openPage('week', {
      weekForSidebar: () => sampleWeek,
      openDigest: () => void (opened += 1),
    });
    const button = page.getByRole('button', { name: 'Xem và gửi bản tin' });
    await button.click();
    await page.locator('.status:empty').waitFor({ state: 'attached' });
    expect(opened).toBe(1);
    expect(await button.isEnabled()).toBe(true);
  });

  it('copies the news for the group chat, and shows what was copied', async () => {
    const text = 'Tuần 32: đạt 3/9 tiêu chí\n<b>4</b> việc quá hạn';
    const page = await openPage('week', {
      weekForSidebar: () => sampleWeek,
      chatText: () => ({ ok: true, text }),
    });
    await page.getByRole('button', { name: 'Sao chép cho Zalo' }).click();
    await page.getByRole('status').getByText('✓ Đã sao chép').waitFor();
    const field = page.getByLabel('Tin cho nhóm Zalo');
    expect(await field.inputValue()).toBe(text);
    expect(await field.getAttribute('readonly')).not.toBeNull();
    expect(await pasted(page)).toBe(text);
  });

  it('selects the news to be copied by hand where the browser forbids pages to copy', async () => {
    const page = await openPage('week', {
      weekForSidebar: () => sampleWeek,
      chatText: () => ({ ok: true, text: 'Tuần 32: đạt 3/9 tiêu chí' }),
    });
    await page.evaluate(() => (document.execCommand = () => false));
    await page.getByRole('button', { name: 'Sao chép cho Zalo' }).click();
    await page.getByRole('status').getByText('Nhấn Ctrl+C để sao chép').waitFor();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('Tuần 32: đạt 3/9 tiêu chí');
    expect(await axeViolations(page)).toEqual([]);
  });

  it('leads to the schedule and the settings', async () => {
    let opened = 0;
    const page = await openPage('week', {
      weekForSidebar: () => sampleWeek,
      openSettings: () => void (opened += 1),
    });
    await page.getByRole('button', { name: 'Lịch gửi và cài đặt' }).click();
    await page.locator('.status:empty').waitFor({ state: 'attached' });
    expect(opened).toBe(1);
  });

  it('offers a workbook without our tabs three ways to begin, by keyboard too', async () => {
    const begun: unknown[] = [];
    const page = await openPage('week', {
      weekForSidebar: () => ({ ok: false, message: 'Bảng này chưa có tab “Nhiệm vụ”.', isNew: true }),
      begin: (request) => void begun.push(request),
    });
    await page.getByRole('heading', { name: 'Bắt đầu' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Tab');
    for (let way = 0; way < 3; way += 1) {
      await page.keyboard.press('Enter');
      await page.locator('.status:empty').waitFor({ state: 'attached' });
      await page.keyboard.press('Tab');
    }
    expect(begun).toEqual([{ by: 'sets' }, { by: 'adopt' }, { by: 'notice' }]);
  });

  it('shows a committee that has just started its first steps, and no empty lists', async () => {
    const page = await openPage('week', { weekForSidebar: () => emptyWeek });
    await page.getByRole('heading', { name: 'Bắt đầu' }).waitFor();
    expect(await page.locator('section').count()).toBe(1);
    expect(await page.locator('.steps li').count()).toBe(4);
    expect(await axeViolations(page)).toEqual([]);
  });

  it('leads a committee that has just started to its set of criteria', async () => {
    let opened = 0;
    const page = await openPage('week', {
      weekForSidebar: () => emptyWeek,
      openSets: () => void (opened += 1),
    });
    await page.getByRole('button', { name: 'Chọn bộ tiêu chí' }).click();
    await page.locator('.status:empty').waitFor({ state: 'attached' });
    expect(opened).toBe(1);
    expect(await page.getByRole('button', { name: 'Xem và gửi bản tin' }).count()).toBe(0);
  });

  it('has a kind word for every list that is empty', async () => {
    const page = await openPage('week', { weekForSidebar: () => quietWeek });
    await page.getByText('Tuần này không có việc quá hạn.').waitFor();
    const empty = await page
      .locator('section')
      .filter({ hasNot: page.locator('p') })
      .count();
    expect(empty).toBe(0);
  });

  it('tells what to do when Google refuses because of two accounts, and tries again', async () => {
    let refused = false;
    const page = await openPage('week', {
      weekForSidebar: () => {
        if (refused) return sampleWeek;
        refused = true;
        throw new Error('ScriptError: PERMISSION_DENIED');
      },
    });
    await page.getByRole('status').getByText('đăng nhập nhiều tài khoản Google').waitFor();
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await page.getByRole('heading', { name: 'Đạt 3/9 tiêu chí' }).waitFor();
  });

  it('repeats in plain words what the script could not do', async () => {
    const message = 'Không tìm thấy tab “Nhiệm vụ”. Hãy chạy Tạo bảng theo dõi.';
    const page = await openPage('week', { weekForSidebar: () => ({ ok: false, message }) });
    await page.getByRole('status').getByText(message).waitFor();
  });

  it('shows what people typed as text, never as a page', async () => {
    const nasty = '<img src=x onerror="document.title=\'broken\'">&amp;</script><b>đậm</b>';
    const week: WeekAnswer = {
      ...sampleWeek,
      headline: nasty,
      overdue: [
        { text: nasty, detail: nasty, badge: nasty, tone: 'overdue', jump: { sheet: nasty, cell: nasty } },
      ],
      updates: nasty,
    };
    const page = await openPage('week', { weekForSidebar: () => week });
    await page.locator(answeredHeading).waitFor();
    expect(await page.locator('h1').innerText()).toBe(nasty);
    expect(await page.locator('img, b:has-text("đậm")').count()).toBe(0);
    expect(await page.title()).toBe('Tuần này');
  });

  it.each([300, 390])('fits %i px and offends no accessibility rule, closed or open', async (width) => {
    const page = await openPage('week', { weekForSidebar: () => sampleWeek }, { width, height: 900 });
    await page.locator(answeredHeading).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.locator('details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });

  it('shows the neighbourhoods against criteria in a table of their own width, with sign and words', async () => {
    const page = await openPage('week', { weekForSidebar: () => sampleWeek });
    await page.locator('summary', { hasText: 'Khu phố theo tiêu chí' }).click();
    const table = page.getByRole('region', { name: 'Khu phố theo tiêu chí' });
    expect(await table.getByRole('row', { name: /Khu phố Xuân Hợp/ }).innerText()).toContain(
      '● 1/3, quá hạn 2',
    );
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
  });
});
