import type { Page } from 'playwright-core';
import type { DecisionLine, HeldMeeting, MeetingAnswer, MeetingDecisionRequest } from '../../src/answers';
import { describeInBrowser } from '../support/browser';
import { axeViolations } from './axe';
import { sampleWeek } from './sampleAnswers';
import { closePages, type FakeServer, openPage } from './openPage';
import { hasPlace, takesFocus } from './focus';
import { keyboardBarriers } from './keyboardWalk';

const wall = { width: 1920, height: 1080 };
const phone = { width: 390, height: 800 };

const agenda: MeetingAnswer = {
  ok: true,
  heldOn: '2023-08-11',
  headline: 'Đạt 3/9 tiêu chí',
  asOf: 'Số liệu đến ngày 11/08/2023, so với tuần 31 (chốt ngày 04/08/2023).',
  news: ['3 việc quá hạn', '2 việc vướng mắc'],
  standing: [
    { code: '1', met: true, percent: 100 },
    { code: '2', met: false, percent: 50 },
  ],
  counts: { done: 5, open: 7, overdue: 3 },
  toDecide: [
    {
      task: 'NV-05',
      title: 'NV-05 · Thu hồi đất công ích',
      owners: 'Vũ Minh Tuấn',
      badge: '● Quá hạn 7 ngày',
      lines: ['Hạn: trước 4/8/2023 (04/08/2023)', 'Kiến nghị: “Cho lùi hạn”'],
    },
  ],
  late: [
    {
      text: 'NV-02 · Dọn bãi rác',
      detail: 'Công an thị trấn',
      badge: '● Quá hạn 3 ngày',
      tone: 'overdue',
      jump: { sheet: 'Nhiệm vụ', cell: 'C3' },
    },
  ],
  moreLate: 2,
  criteria: [
    { code: '2', name: 'Giao thông đô thị', score: '2/4 nội dung', why: ['Chưa đạt 2.1: Vỉa hè'], tasks: [] },
  ],
  places: [{ name: 'Khu phố 1', done: 2, open: 3, overdue: 1 }],
  coming: sampleWeek.coming,
  todayIndex: sampleWeek.todayIndex,
  people: ['Vũ Minh Tuấn', 'Công an thị trấn'],
  criteriaNames: [{ code: '2', name: 'Giao thông đô thị' }],
  held: { present: [], decisions: [] },
  unissued: null,
  unread: [],
};

/** A tab that keeps what it is sent. */
function keeping(asked: MeetingDecisionRequest[] = []): FakeServer {
  const held: HeldMeeting = { present: [], decisions: [] };
  const answer = (message: string) => ({ ok: true, message, held: structuredClone(held) });
  return {
    meetingForDialog: () => ({ ...agenda, held: structuredClone(held) }),
    saveDecision: (request) => {
      asked.push(request);
      const { id, content, owners, phrase, criterion, isNoted, about } = request;
      const typed = { id, content, owners, phrase, criterion, isNoted, about };
      const line: DecisionLine = { ...typed, deadline: '2023-08-30', task: '', notice: '' };
      held.decisions = [...held.decisions.filter(({ id }) => id !== line.id), line];
      return answer('Đã ghi kết luận.');
    },
    savePresent: ({ present }) => {
      held.present = present;
      return answer('Đã ghi thành phần dự.');
    },
    makeDuties: () => {
      held.decisions = held.decisions.map((one) => ({ ...one, task: 'NV-24' }));
      return answer('Đã chuyển 1 kết luận thành nhiệm vụ.');
    },
    issueNotice: ({ number }) => {
      held.decisions = held.decisions.map((one) => ({ ...one, notice: number }));
      return answer(`Đã ghi số ${number}.`);
    },
  };
}

const open = (server: FakeServer = keeping(), size = wall) => openPage('meeting', server, size);
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

describeInBrowser('the dialog "Họp giao ban"', () => {
  afterAll(closePages);

  it('is led by the keyboard alone, and keeps what is typed while it is spoken', async () => {
    const asked: MeetingDecisionRequest[] = [];
    const page = await open(keeping(asked));
    await heading(page, 'Đạt 3/9 tiêu chí');
    expect(await takesFocus(page.locator('main'))).toBe(true);
    await page.keyboard.press('ArrowRight');
    await heading(page, 'Thành phần dự');
    await page.keyboard.press('ArrowRight');
    await heading(page, 'NV-05 · Thu hồi đất công ích');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Cho lùi hạn');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Vũ Minh Tuấn');
    await page.keyboard.press('Tab');
    await page.keyboard.type('trước 30/8');
    await page.keyboard.press('Enter');
    await page.getByText('Đã lưu.').waitFor();
    expect(asked[asked.length - 1]).toMatchObject({
      content: 'Cho lùi hạn',
      owners: 'Vũ Minh Tuấn',
      phrase: 'trước 30/8',
      about: 'NV-05',
    });
    await page.keyboard.press('Escape');
    for (let i = 0; i < 5; i += 1) await page.keyboard.press('ArrowRight');
    await heading(page, 'Kết luận cuộc họp');
    await page.getByRole('button', { name: 'Cho lùi hạn' }).waitFor();
    await page.getByText('Vũ Minh Tuấn · trước 30/8 (30/08/2023)').waitFor();
  });

  it('shows the week in one picture: how far each criterion is, and all tasks by where they stand', async () => {
    const page = await open();
    await heading(page, 'Đạt 3/9 tiêu chí');
    expect(
      await page.getByRole('list', { name: 'Các tiêu chí' }).getByRole('listitem').allInnerTexts(),
    ).toEqual(['1 ✓ Đạt', '2 50%']);
    for (const words of ['✓ 5 việc xong', '○ 7 đang làm', '● 3 quá hạn'])
      await page.getByText(words).waitFor();
    const parts = await page
      .locator('svg.tasks rect')
      .evaluateAll((all) => all.map((part) => part.getBoundingClientRect().width));
    expect(parts.map((width) => Math.round((width * 15) / parts.reduce((sum, one) => sum + one, 0)))).toEqual(
      [5, 7, 3],
    );
    for (let i = 0; i < 5; i += 1) await page.keyboard.press('ArrowRight');
    await heading(page, 'Các khu phố');
    expect(await page.getByRole('row').nth(1).innerText()).toMatch(/Khu phố 1\s+✓ 2\s+3\s+● 1/);
  });

  it('counts the time of each item where somebody wants it to, and goes on where the item was left', async () => {
    const page = await open();
    // Time stands still but for what passes here, so a slow machine counts the same seconds.
    let now = Date.now();
    const pass = (seconds: number) => page.clock.setFixedTime((now += seconds * 1000));
    await pass(0);
    await heading(page, 'Đạt 3/9 tiêu chí');
    const clock = page.getByRole('timer');
    const shows = (time: string) => clock.filter({ hasText: new RegExp(`^${time}$`) }).waitFor();
    expect(await clock.count()).toBe(0);
    await page.getByRole('button', { name: 'Đồng hồ' }).click();
    await shows('0:00');
    await pass(65);
    await shows('1:05');
    await page.keyboard.press('ArrowRight');
    await heading(page, 'Thành phần dự');
    await shows('0:00');
    await pass(3);
    await shows('0:03');
    await page.keyboard.press('ArrowLeft');
    await heading(page, 'Đạt 3/9 tiêu chí');
    await shows('1:05');
    await pass(5);
    await shows('1:10');
    await page.getByRole('button', { name: 'Đồng hồ' }).click();
    expect(await clock.count()).toBe(0);
  });

  it('moves a screen that is longer than the wall by the arrows, and begins the next at its top', async () => {
    const why = Array.from({ length: 30 }, (_, i) => `Chưa đạt 2.${i + 1}: Vỉa hè`);
    const criteria = agenda.criteria.map((one) => ({ ...one, why }));
    const page = await open({ ...keeping(), meetingForDialog: () => ({ ...agenda, criteria }) });
    await heading(page, 'Đạt 3/9 tiêu chí');
    const top = () => page.locator('.screen').evaluate(({ scrollTop }) => scrollTop);
    for (let i = 0; i < 4; i += 1) await page.keyboard.press('ArrowRight');
    await heading(page, 'Tiêu chí 2. Giao thông đô thị');
    await page.keyboard.press('ArrowDown');
    expect(await top()).toBeGreaterThan(100);
    await page.keyboard.press('ArrowUp');
    expect(await top()).toBe(0);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await heading(page, 'Các khu phố');
    await page.keyboard.press('ArrowLeft');
    await heading(page, 'Tiêu chí 2. Giao thông đô thị');
    expect(await top()).toBe(0);
  });

  it('names what else is late in one list, and draws what falls due in the coming four weeks', async () => {
    const page = await open();
    await heading(page, 'Đạt 3/9 tiêu chí');
    for (let i = 0; i < 3; i += 1) await page.keyboard.press('ArrowRight');
    await heading(page, 'Việc quá hạn khác');
    await page.getByText('● Quá hạn 3 ngày: NV-02 · Dọn bãi rác. Công an thị trấn').waitFor();
    await page.getByText('… và 2 việc nữa ở tab Nhiệm vụ.').waitFor();
    for (let i = 0; i < 3; i += 1) await page.keyboard.press('ArrowRight');
    await heading(page, 'Việc sắp đến hạn');
    await page.getByRole('img', { name: /Việc đến hạn\. Tuần 32 \(07\/08 – 13\/08\): 2 việc\./ }).waitFor();
    await page.getByText('Tuần 33 (14/08 – 20/08): 7 việc').click();
    // The dialog covers the sheet.
    expect(await page.getByRole('button', { name: /^Mở/ }).count()).toBe(0);
  });

  it('shows below the decisions which cells could not be read', async () => {
    const unread = ['Giao ban, ô B3: đang ghi “hôm nọ”. “hôm nọ” không phải ngày.'];
    const page = await open({ ...keeping(), meetingForDialog: () => ({ ...agenda, unread }) });
    await heading(page, 'Đạt 3/9 tiêu chí');
    await page.keyboard.press('Escape');
    for (let i = 0; i < 7; i += 1) await page.keyboard.press('ArrowRight');
    await heading(page, 'Kết luận cuộc họp');
    await page.getByText(unread[0]!).waitFor();
  });

  it('saves a decision while it is typed, under one code', async () => {
    const asked: MeetingDecisionRequest[] = [];
    const page = await open(keeping(asked));
    await page.getByLabel('Kết luận', { exact: true }).fill('Lắp pa');
    await page.getByText('Đã lưu.').waitFor();
    await page.getByLabel('Kết luận', { exact: true }).fill('Lắp pa nô');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#decision')?.value === '');
    expect(new Set(asked.map(({ id }) => id)).size).toBe(1);
    expect(asked.map(({ content }) => content)).toEqual(['Lắp pa', 'Lắp pa nô']);
  });

  it('keeps what was typed in sight when it cannot be saved, and does not go on without it', async () => {
    const page = await open({
      ...keeping(),
      saveDecision: () => ({ ok: false, message: 'Mất kết nối. Thử lại.' }),
    });
    const field = page.getByLabel('Kết luận', { exact: true });
    await field.fill('Lắp pa nô');
    await page.keyboard.press('Enter');
    await page.getByText('Mất kết nối. Thử lại.').waitFor();
    await page.getByRole('button', { name: 'Tiếp →' }).click();
    await heading(page, 'Đạt 3/9 tiêu chí');
    expect(await field.inputValue()).toBe('Lắp pa nô');
  });

  it('makes tasks of the decisions and notes the number of the notice', async () => {
    const page = await open();
    await page.getByLabel('Kết luận', { exact: true }).fill('Lắp pa nô');
    await page.keyboard.press('Enter');
    await page.getByText('Đã lưu.').waitFor();
    await page.keyboard.press('Escape');
    for (let i = 0; i < 7; i += 1) await page.keyboard.press('ArrowRight');
    await heading(page, 'Kết luận cuộc họp');
    await page.getByRole('button', { name: 'Chuyển 1 kết luận thành nhiệm vụ' }).click();
    await page.getByText('Đã chuyển hết thành nhiệm vụ').waitFor();
    await page.getByLabel('Số thông báo, khi đã ban hành').fill('09-TB/BCĐ');
    await page.getByRole('button', { name: 'Ghi số' }).click();
    await page.getByText('Đã ghi số 09-TB/BCĐ.').waitFor();
  });

  it('takes the number of an earlier meeting, whose notice came out days later', async () => {
    const [one] = [
      { id: 'KL-1', content: 'Lắp pa nô', owners: 'Lê Thị Mai', phrase: '', deadline: '', criterion: '' },
    ].map((line) => ({ ...line, isNoted: false, about: '', task: 'NV-24', notice: '' }));
    const earlier = { heldOn: '2023-08-08', present: [], decisions: [one!] };
    const asked: unknown[] = [];
    const page = await open({
      ...keeping(),
      meetingForDialog: () => ({ ...agenda, unissued: earlier }),
      issueNotice: (request) => {
        asked.push(request);
        const held = { present: [], decisions: [{ ...one!, notice: request.number }] };
        return { ok: true, message: `Đã ghi số ${request.number}.`, held };
      },
    });
    await heading(page, 'Đạt 3/9 tiêu chí');
    for (let i = 0; i < 7; i += 1) await page.keyboard.press('ArrowRight');
    await page.getByRole('heading', { name: 'Giao ban 08/08/2023, chưa ghi số thông báo' }).waitFor();
    await page.getByLabel('Số thông báo, khi đã ban hành').fill('09-TB/BCĐ');
    await page.getByRole('button', { name: 'Ghi số' }).click();
    await page.getByText('Lê Thị Mai · NV-24 · 09-TB/BCĐ').waitFor();
    expect(asked).toEqual([{ heldOn: '2023-08-08', number: '09-TB/BCĐ' }]);
    expect(await axeViolations(page)).toEqual([]);
  });

  it('is walked by Tab too, each screen', async () => {
    const page = await open();
    await heading(page, 'Đạt 3/9 tiêu chí');
    for (let screen = 0; screen < 7; screen += 1) {
      expect(await keyboardBarriers(page)).toEqual([]);
      await page.getByRole('button', { name: 'Tiếp →' }).press('Enter');
    }
    expect(await hasPlace(page)).toBe(true);
  });

  it('ticks who is here', async () => {
    const page = await open();
    await heading(page, 'Đạt 3/9 tiêu chí');
    await page.keyboard.press('ArrowRight');
    await page.getByLabel('Công an thị trấn').check();
    await page.getByLabel('Vũ Minh Tuấn').check();
    await page.getByText('Đã ghi thành phần dự.').waitFor();
    expect(await page.getByLabel('Công an thị trấn').isChecked()).toBe(true);
  });

  it('can be read from ten metres: no text below 28 px on a wall of 1920 × 1080', async () => {
    const page = await open();
    for (let i = 0; i < 8; i += 1) {
      await page.locator('.screen').waitFor();
      const small = await page.evaluate(() => {
        /** As drawn: what stands in a picture grows with it. */
        const size = (one: Element): number =>
          parseFloat(getComputedStyle(one).fontSize) *
          (one instanceof SVGGraphicsElement ? one.getScreenCTM()!.a : 1);
        return [...document.querySelectorAll('.meeting *')]
          .filter((one) =>
            [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
          )
          .filter((one) => one.checkVisibility() && size(one) < 28)
          .map((one) => `${one.tagName} ${one.textContent}`);
      });
      expect(small).toEqual([]);
      await page.keyboard.press('ArrowRight');
    }
  });

  it.each([wall, phone])('can be used by everybody at %o', async (size) => {
    const page = await open(keeping(), size);
    for (let i = 0; i < 8; i += 1) {
      await page.locator('.screen').waitFor();
      expect(await axeViolations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      await page
        .getByRole('button', { name: 'Tiếp →' })
        .click({ force: true, timeout: 500 })
        .catch(() => {});
    }
  });
});
