import type { Page } from 'playwright-core';
import type { ScheduleAnswer, SettingField, SettingsRequest } from '../../src/answers';
import { describeInBrowser } from '../support/browser';
import { axeViolations } from './axe';
import { answeredHeading, closePages, openPage } from './openPage';
import { noSchedule, othersSchedule, ownSchedule } from './sampleAnswers';
import { takesFocus } from './focus';
import { keyboardBarriers } from './keyboardWalk';

const showing = (schedule: ScheduleAnswer) => openPage('settings', { scheduleForSidebar: () => schedule });
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true });
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

const withHour = (value: string): ScheduleAnswer => ({
  ...ownSchedule,
  schedule: ownSchedule.schedule.map((field) =>
    field.label === 'Giờ gửi bản tin' ? { ...field, value } : field,
  ),
});

describeInBrowser('the sidebar "Lịch gửi và cài đặt"', () => {
  afterAll(closePages);

  describe('who runs the schedule', () => {
    it('says that nobody does, and starts it with one click', async () => {
      const page = await openPage('settings', {
        scheduleForSidebar: () => noSchedule,
        takeOver: () => ownSchedule,
      });
      await heading(page, 'Chưa ai bật lịch gửi').waitFor();
      await page.getByText('Bật lịch để hẹn thư.').waitFor();
      await page.getByRole('button', { name: 'Bật lịch ở tài khoản này' }).press('Enter');
      await heading(page, 'Lịch chạy bằng tài khoản này').waitFor();
      await page.getByRole('status').getByText('Đã bật lịch').waitFor();
      expect(await takesFocus(page.locator('h1'))).toBe(true);
    });

    it('stops my schedule after asking once', async () => {
      let stopped = 0;
      const page = await openPage('settings', {
        scheduleForSidebar: () => ownSchedule,
        stopSchedule: () => ((stopped += 1), noSchedule),
      });
      await page.getByRole('button', { name: 'Tắt lịch' }).dblclick();
      await page.getByText('bản tin và lời nhắc không tự gửi nữa').waitFor();
      expect(stopped).toBe(0);
      await page.getByRole('button', { name: 'Tắt', exact: true }).click();
      await heading(page, 'Chưa ai bật lịch gửi').waitFor();
      expect(stopped).toBe(1);
    });

    it('names the account that runs it, and takes over after saying what that means', async () => {
      let taken = 0;
      const page = await openPage('settings', {
        scheduleForSidebar: () => othersSchedule,
        takeOver: () => ((taken += 1), ownSchedule),
      });
      await heading(page, 'Lịch đang chạy bằng tài khoản an.nguyen@example.com').waitFor();
      expect(await page.getByRole('button', { name: 'Tắt lịch' }).count()).toBe(0);
      const button = page.getByRole('button', { name: 'Chuyển lịch về tài khoản này' });
      await button.click();
      await page.getByText(/mai\.le@example\.com.*an\.nguyen@example\.com thôi gửi/).waitFor();
      await page.keyboard.press('Escape');
      expect(await takesFocus(button)).toBe(true);
      expect(taken).toBe(0);
      await button.click();
      await page.getByRole('button', { name: 'Chuyển', exact: true }).click();
      await heading(page, 'Lịch chạy bằng tài khoản này').waitFor();
      expect(taken).toBe(1);
    });

    it('keeps what it shows when the schedule cannot be taken over', async () => {
      const page = await openPage('settings', {
        scheduleForSidebar: () => noSchedule,
        takeOver: () => ({ ok: false, message: 'Bảng đang bận.' }),
      });
      const button = page.getByRole('button', { name: 'Bật lịch ở tài khoản này' });
      await button.click();
      await page.getByRole('status').getByText('▲ Bảng đang bận.').waitFor();
      expect(await button.isEnabled()).toBe(true);
    });
  });

  describe('how it goes', () => {
    it('says what comes next, when it ran last and how many letters are left', async () => {
      const page = await showing(ownSchedule);
      await page.getByText('Bản tin tuần 33: thứ Sáu 18/08/2023, 14 giờ.').waitFor();
      await page
        .getByText('Lần chạy gần nhất: 14:02 11/08/2023. Hôm nay tài khoản này còn gửi được 88 thư.')
        .waitFor();
      expect(await page.getByText('▲').count()).toBe(0);
    });

    it('shows a failure with sign and word until it is fixed', async () => {
      const answers = [othersSchedule, { ...othersSchedule, failure: null }];
      const page = await openPage('settings', { scheduleForSidebar: () => answers.shift() });
      const failure = page.getByText('▲ Lỗi lúc 14:01 11/08/2023');
      await failure.waitFor();
      await page.getByText('Không tìm thấy tab “Nhiệm vụ”.').waitFor();
      await page.getByRole('button', { name: 'Xem lại tình hình' }).click();
      await failure.waitFor({ state: 'detached' });
    });

    it('says that the clock has stopped, and starts it again with one click', async () => {
      const stopped = 'Lịch gửi không chạy từ 12:00 11/08/2023: tài khoản có thể đã mất quyền.';
      const page = await openPage('settings', {
        scheduleForSidebar: () => ({ ...ownSchedule, stopped }),
        takeOver: () => ownSchedule,
      });
      await page.getByText(`▲ ${stopped}`).waitFor();
      expect(await axeViolations(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      await page.getByRole('button', { name: 'Bật lại lịch' }).click();
      await page.getByText('Lịch gửi không chạy').waitFor({ state: 'detached' });
      expect(await page.getByRole('button', { name: 'Bật lại lịch' }).count()).toBe(0);
    });

    it('leads to the digest that waits for approval', async () => {
      let opened = 0;
      const page = await openPage('settings', {
        scheduleForSidebar: () => othersSchedule,
        openDigest: () => void (opened += 1),
      });
      await page.getByText('Bản tin tuần 32 đang chờ duyệt.').waitFor();
      await page.getByRole('button', { name: 'Xem và duyệt' }).click();
      await page.locator('.status:empty').waitFor({ state: 'attached' });
      expect(opened).toBe(1);
    });

    it('has a kind word when no letter is planned and none is left for today', async () => {
      const barred = await showing({ ...ownSchedule, quota: null });
      await barred.getByText('▲ Tài khoản này chưa cho phép gửi thư.').waitFor();
      const page = await showing({ ...ownSchedule, next: [], lastRun: '', quota: 0 });
      await page.getByText('Chưa hẹn thư nào. Bật bản tin hoặc lời nhắc ở dưới.').waitFor();
      await page.getByText('Lịch chưa chạy lần nào. ▲ Hôm nay tài khoản này đã hết lượt gửi thư.').waitFor();
    });
  });

  describe('the form', () => {
    it('saves only what was changed, and says so', async () => {
      const requests: SettingsRequest[] = [];
      const page = await openPage('settings', {
        scheduleForSidebar: () => ownSchedule,
        saveSettings: (request) => (requests.push(request), withHour('16')),
      });
      const save = page.getByRole('button', { name: 'Lưu' }).first();
      await save.waitFor();
      expect(await save.isDisabled()).toBe(true);
      await page.getByLabel('Giờ gửi bản tin').fill('16');
      await page.getByText('1 mục chưa lưu.').waitFor();
      await save.press('Enter');
      await page.getByRole('status').getByText('Đã lưu cài đặt.').waitFor();
      expect(requests).toEqual([{ values: [{ setting: 'digestHour', value: '16' }] }]);
      expect(await page.getByLabel('Giờ gửi bản tin').inputValue()).toBe('16');
      expect(await save.isDisabled()).toBe(true);
      expect(await takesFocus(page.getByText('Không có gì chờ lưu.').first())).toBe(true);
    });

    it('has nothing to save once a field is as it was', async () => {
      const page = await showing(ownSchedule);
      const weekday = page.getByLabel('Thứ gửi bản tin');
      await weekday.selectOption('Thứ Năm');
      await page.getByText('1 mục chưa lưu.').waitFor();
      await weekday.selectOption('Thứ Sáu');
      expect(await page.getByRole('button', { name: 'Lưu' }).first().isDisabled()).toBe(true);
    });

    it('keeps what was typed, and says beside it why it was not taken', async () => {
      const message = 'Giờ gửi bản tin phải là số nguyên từ 0 đến 23.';
      const page = await openPage('settings', {
        scheduleForSidebar: () => ownSchedule,
        saveSettings: () => ({ ok: false, message }),
      });
      const hour = page.getByLabel('Giờ gửi bản tin');
      await page.getByLabel('Ngày nghỉ').fill('02/09/2023; 04/09/2023');
      await hour.fill('25');
      await page.getByRole('button', { name: 'Lưu' }).first().click();
      await page.locator('.field', { has: hour }).getByText(`▲ ${message}`).waitFor();
      expect(await hour.getAttribute('aria-invalid')).toBe('true');
      expect(await takesFocus(hour)).toBe(true);
      expect(await hour.inputValue()).toBe('25');
      expect(await page.getByLabel('Ngày nghỉ').inputValue()).toBe('02/09/2023; 04/09/2023');
      await page.getByText('2 mục chưa lưu.').waitFor();
      expect(await axeViolations(page)).toEqual([]);
    });

    it('says above the button what concerns no single field', async () => {
      const page = await openPage('settings', {
        scheduleForSidebar: () => ownSchedule,
        saveSettings: () => {
          throw new Error('NetworkError: Connection failure due to HTTP 0');
        },
      });
      await page.getByLabel('Giờ gửi bản tin').fill('16');
      const save = page.getByRole('button', { name: 'Lưu' }).first();
      await save.click();
      await page.locator('form').first().getByText('▲ Không kết nối được với Google.').waitFor();
      expect(await page.getByLabel('Giờ gửi bản tin').inputValue()).toBe('16');
      expect(await takesFocus(save)).toBe(true);
    });

    it('loses nothing that is typed while it saves or while the schedule changes hands', async () => {
      let finish: (answer: ScheduleAnswer) => void = () => {};
      const page = await openPage('settings', {
        scheduleForSidebar: () => othersSchedule,
        saveSettings: () => new Promise((resolve) => (finish = resolve)),
        takeOver: () => withHour('16'),
      });
      await page.getByLabel('Giờ gửi bản tin').fill('16');
      await page.getByLabel('Giờ gửi bản tin').press('Enter');
      await page.getByText('Đang lưu…').waitFor();
      await page.getByLabel('Ngày nghỉ').fill('02/09/2023');
      finish({ ...withHour('16'), owner: othersSchedule.owner });
      await page.getByText('1 mục chưa lưu.').waitFor();
      await page.getByRole('button', { name: 'Chuyển lịch về tài khoản này' }).click();
      await page.getByRole('button', { name: 'Chuyển', exact: true }).click();
      await heading(page, 'Lịch chạy bằng tài khoản này').waitFor();
      expect(await page.getByLabel('Ngày nghỉ').inputValue()).toBe('02/09/2023');
    });

    it('shows a word that is not one of the choices as it stands in the tab', async () => {
      const [first, ...rest] = ownSchedule.schedule;
      const page = await showing({
        ...ownSchedule,
        schedule: [{ ...first!, value: 'thỉnh thoảng' }, ...rest],
      });
      const select = page.getByLabel('Gửi bản tin hằng tuần');
      expect(await select.inputValue()).toBe('thỉnh thoảng');
      expect(await select.locator('option').allInnerTexts()).toEqual(['thỉnh thoảng', 'Có', 'Không']);
    });

    it('folds the other settings away, and saves them by themselves', async () => {
      const requests: SettingsRequest[] = [];
      const page = await openPage('settings', {
        scheduleForSidebar: () => ownSchedule,
        saveSettings: (request) => (requests.push(request), ownSchedule),
      });
      const address = page.getByLabel('Địa chỉ nhận trả lời');
      await page.locator(answeredHeading).waitFor();
      expect(await address.isVisible()).toBe(false);
      await page.getByText('Cài đặt khác').click();
      await address.fill('thuky@example.com');
      await address.press('Enter');
      await page.getByRole('status').getByText('Đã lưu cài đặt.').waitFor();
      expect(requests).toEqual([{ values: [{ setting: 'replyTo', value: 'thuky@example.com' }] }]);
    });
  });

  it('is walked by keyboard alone', async () => {
    const page = await showing(ownSchedule);
    await page.locator(answeredHeading).waitFor();
    expect(await keyboardBarriers(page)).toEqual([]);
    const stop = page.getByRole('button', { name: 'Tắt lịch' });
    await stop.press('Space');
    expect(await takesFocus(page.getByRole('button', { name: 'Không' }))).toBe(true);
    await page.keyboard.press('Escape');
    expect(await takesFocus(stop)).toBe(true);
  });

  it('sends a test to whoever looks', async () => {
    const page = await openPage('settings', {
      scheduleForSidebar: () => ownSchedule,
      sendTest: () => ({ ok: true, message: 'Đã gửi thử tới mai.le@example.com.' }),
    });
    await page.getByRole('button', { name: 'Gửi thử cho tôi' }).click();
    await page.getByRole('status').getByText('Đã gửi thử tới mai.le@example.com.').waitFor();
  });

  describe('deleting the data of somebody who left', () => {
    const lan = {
      name: 'Đinh Thị Lan',
      email: 'lan@example.com',
      lines: ['Xóa trắng dòng 5 của tab “Thành viên”.'],
      remains: [{ sheet: 'Nhiệm vụ', cell: 'B2' }],
      more: 3,
      barred: '',
    };
    const open = async (answers: Parameters<typeof openPage>[1]) => {
      const page = await openPage('settings', { scheduleForSidebar: () => ownSchedule, ...answers });
      await page.getByText('Xóa dữ liệu của một người').click();
      await page.getByRole('button', { name: 'Xem ai đã nghỉ' }).click();
      return page;
    };

    it('shows what will go, asks once, and says that it is done', async () => {
      const requests: unknown[] = [];
      const page = await open({
        formerPeopleForSidebar: () => ({ ok: true, people: [lan], message: '' }),
        forgetPerson: (request) => {
          requests.push(request);
          return { ok: true, people: [], message: 'Đã xóa dữ liệu của Đinh Thị Lan.' };
        },
      });
      await page.getByText('Đinh Thị Lan').first().click();
      await page.getByText('Xóa trắng dòng 5 của tab “Thành viên”.').waitFor();
      await page.getByRole('button', { name: 'Mở ô B2 ở tab Nhiệm vụ' }).waitFor();
      await page.getByText('và 3 ô nữa').waitFor();
      await page.getByRole('button', { name: 'Xóa dữ liệu của Đinh Thị Lan' }).click();
      await page.getByText('Xóa rồi thì không lấy lại được.').waitFor();
      expect(requests).toEqual([]);
      expect(await axeViolations(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      await page.getByRole('button', { name: 'Xóa', exact: true }).click();
      await page.getByText('Không còn dữ liệu của người đã nghỉ.').waitFor();
      await page.getByRole('status').getByText('Đã xóa dữ liệu của Đinh Thị Lan.').waitFor();
      expect(requests).toEqual([{ name: 'Đinh Thị Lan', email: 'lan@example.com' }]);
    });

    it('says why it cannot be done now, and offers no button', async () => {
      const barred = 'Lịch gửi đang chạy bằng tài khoản này. Chuyển lịch sang tài khoản khác rồi xóa.';
      const page = await open({
        formerPeopleForSidebar: () => ({ ok: true, people: [{ ...lan, barred }], message: '' }),
      });
      await page.getByText('Đinh Thị Lan').first().click();
      await page.getByText(barred).waitFor();
      expect(await page.getByRole('button', { name: 'Xóa dữ liệu của Đinh Thị Lan' }).count()).toBe(0);
    });
  });

  it('shows what people typed as text, never as a page, and within 300 px', async () => {
    const nasty = `<img src=x onerror="document.title='broken'">&amp;</script><b>đậm</b>${'dài'.repeat(40)}`;
    const field: SettingField = {
      setting: 'committee',
      label: nasty,
      explanation: nasty,
      value: nasty,
      choices: [],
      isDayList: false,
    };
    const page = await showing({
      ...othersSchedule,
      owner: { email: nasty, since: nasty, isMe: false },
      failure: { at: nasty, message: nasty },
      waiting: nasty,
      next: [nasty],
      lastRun: nasty,
      schedule: [field, { ...field, setting: 'sender', label: `${nasty} 2`, choices: [nasty] }],
    });
    await page.locator(answeredHeading).waitFor();
    expect(await page.locator('h1').innerText()).toContain(nasty);
    expect(await page.locator('textarea').first().inputValue()).toBe(nasty);
    expect(await page.locator('img, b:has-text("đậm"):not(.notice b)').count()).toBe(0);
    expect(await page.title()).toBe('Lịch gửi và cài đặt');
    expect(await overflow(page)).toBe(0);
  });

  it.each([300, 390, 860])('fits %i px and offends no accessibility rule, whoever runs it', async (width) => {
    for (const schedule of [noSchedule, ownSchedule, othersSchedule]) {
      const page = await openPage('settings', { scheduleForSidebar: () => schedule }, { width, height: 900 });
      await page.locator(answeredHeading).waitFor();
      await page.getByText('Cài đặt khác').click();
      const asked = page.getByRole('button', { name: /^(Tắt|Chuyển) lịch/ });
      if (schedule.owner) await asked.click();
      expect(await axeViolations(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
    }
  });
});
