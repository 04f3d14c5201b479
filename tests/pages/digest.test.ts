import type { DigestAnswer, ResendRequest, SendAnswer, SendRequest } from '../../src/answers';
import { axeViolations } from './axe';
import { describeInBrowser } from '../support/browser';
import { answeredHeading, closePages, type FakeServer, openPage } from './openPage';
import { ownSchedule, sampleBody, sampleDigest, sentDigest } from './sampleAnswers';
import { hasPlace, takesFocus } from './focus';
import { keyboardBarriers } from './keyboardWalk';

const dialog = { width: 860, height: 640 };
const phone = { width: 390, height: 800 };
const sentAll: SendAnswer = { ok: true, sent: 12, skipped: 0, failed: [], message: 'Đã gửi 12 thư.' };
/** Each letter that is opened is there. */
const openDialog = (server: FakeServer, size = dialog) =>
  openPage(
    'digest',
    { letterForDialog: ({ email }) => ({ ok: true, body: sampleBody(email) }), ...server },
    size,
  );
const showing = (digest: DigestAnswer, size = dialog) => openDialog({ digestForDialog: () => digest }, size);

const unclear = { state: 'unclear', stateText: 'Chưa rõ', at: '14:02 11/08/2023' } as const;

describeInBrowser('the dialog "Bản tin tuần"', () => {
  afterAll(closePages);

  it('lists every letter with its kind and state, and who gets none and why', async () => {
    const page = await showing(sampleDigest);
    const letters = page.getByRole('navigation', { name: 'Các thư' }).getByRole('button');
    await letters.first().waitFor();
    expect(await letters.count()).toBe(12);
    expect(await letters.nth(1).innerText()).toMatch(/Lê Thị Mai\s+○ Chưa gửi\s+Toàn cảnh và cá nhân/);
    await page.getByText('1 người không nhận thư').click();
    await page.getByText('Vũ Đức Thắng: đã chọn không nhận bản tin').waitFor();
  });

  it('gives who has no address a text of their own to copy, on being asked', async () => {
    const asked: string[] = [];
    const page = await openDialog({
      digestForDialog: () => sampleDigest,
      memberChat: ({ name }) => (asked.push(name), { ok: true, text: `Kính gửi: đồng chí ${name}.` }),
    });
    await page.getByText('2 người không có địa chỉ thư: nhắn Zalo').click();
    await page.getByRole('button', { name: 'Soạn tin Zalo cho Bùi Thị Nga' }).click();
    const text = page.getByLabel('Tin cho Bùi Thị Nga');
    await text.waitFor();
    expect(await text.inputValue()).toBe('Kính gửi: đồng chí Bùi Thị Nga.');
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Sao chép tin' }).click();
    await page.getByText(/Dán vào Zalo|Ctrl\+C/).waitFor();
    expect(asked).toEqual(['Bùi Thị Nga']);
  });

  it('sends to whoever is ticked, with the secretary’s own sentence above, and says how far it is', async () => {
    const asked: SendRequest[] = [];
    let release: () => void = () => undefined;
    const page = await openDialog({
      digestForDialog: () => sampleDigest,
      sendingNow: () => ({ ok: true, done: 7 }),
      sendDigest: (request) => {
        asked.push(request);
        return new Promise((done) => (release = () => done(sentAll)));
      },
    });
    await page.getByRole('checkbox').first().waitFor();
    for (const box of await page.getByRole('checkbox').all()) await box.uncheck();
    await page.getByText('Chưa chọn ai để gửi lần này.').waitFor();
    expect(await page.getByRole('button', { name: /^Gửi \d+ thư/ }).count()).toBe(0);
    for (const box of await page.getByRole('checkbox').all()) await box.check();
    await page.getByLabel('Gửi cho Lê Thị Mai lần này').uncheck();
    await page.getByLabel('Lời thư ký ở đầu mọi thư').fill('Giao ban lúc 8 giờ thứ Hai.');
    await page.getByRole('button', { name: 'Gửi 11 thư' }).click();
    await page.getByRole('button', { name: 'Gửi', exact: true }).click();
    await page.getByText('Đã gửi 7/11 thư').waitFor();
    release();
    await page.getByText('Đã gửi 12 thư.').waitFor();
    expect(asked).toEqual([
      { week: sampleDigest.weekKey, note: 'Giao ban lúc 8 giờ thứ Hai.', without: ['mai.le@example.com'] },
    ]);
  });

  it('shows the chosen letter as a computer, a phone and plain text would', async () => {
    const page = await showing(sampleDigest);
    await page.getByRole('button', { name: /Lê Thị Mai/ }).click();
    await page.getByText('Lê Thị Mai <mai.le@example.com>').waitFor();
    const frame = page.locator('iframe');
    await page.frameLocator('iframe').getByText('Kính gửi Lê Thị Mai,').waitFor();
    expect((await frame.boundingBox())!.width).toBeGreaterThan(560);
    await page.getByLabel('Điện thoại').check();
    expect((await frame.boundingBox())!.width).toBe(360);
    await page.getByLabel('Văn bản').check();
    expect(await page.locator('pre').innerText()).toContain('Kính gửi Lê Thị Mai,');
  });

  it('asks for a letter when it is opened first, and never for one it has', async () => {
    const asked: string[] = [];
    const page = await openDialog({
      digestForDialog: () => sampleDigest,
      letterForDialog: ({ week, email }) => {
        asked.push(`${week} ${email}`);
        return { ok: true, body: sampleBody(email) };
      },
    });
    const letter = page.frameLocator('iframe');
    const first = sampleDigest.letters[0]!.recipient;
    await letter.getByText(`Kính gửi ${first},`).waitFor();
    expect(asked).toEqual([]);
    for (const name of ['Lê Thị Mai', first, 'Lê Thị Mai']) {
      await page
        .getByRole('button', { name: new RegExp(name) })
        .first()
        .click();
      await letter.getByText(`Kính gửi ${name},`).waitFor();
    }
    expect(asked).toEqual(['2023-W32 mai.le@example.com']);
  });

  it('says why a letter could not be opened, and opens it at the next click', async () => {
    let tries = 0;
    const page = await openDialog({
      digestForDialog: () => sampleDigest,
      letterForDialog: ({ email }) => {
        tries += 1;
        return tries === 1
          ? { ok: false, message: 'Trang này mở từ tuần trước. Mở lại Xem và gửi bản tin.' }
          : { ok: true, body: sampleBody(email) };
      },
    });
    const mai = page.getByRole('button', { name: /Lê Thị Mai/ });
    await mai.click();
    await page.getByRole('status').getByText('Trang này mở từ tuần trước.').waitFor();
    await mai.click();
    await page.frameLocator('iframe').getByText('Kính gửi Lê Thị Mai,').waitFor();
  });

  it('lets no script of a letter run, and opens its links beside the page', async () => {
    const [first] = sampleDigest.letters;
    const html = '<p>Thư</p><a href="https://docs.google.com/">Mở</a><script>document.write("chạy")</script>';
    const page = await showing({
      ...sampleDigest,
      letters: [first!],
      firstBody: { email: first!.email, html, text: '' },
    });
    const letter = page.frameLocator('iframe');
    await letter.getByText('Thư').waitFor();
    expect(await letter.getByText('chạy').count()).toBe(0);
    expect(await page.locator('iframe').getAttribute('sandbox')).not.toMatch(
      /scripts|same-origin|top-navigation/,
    );
    expect(await letter.locator('base').getAttribute('target')).toBe('_blank');
  });

  it('asks once, sends the week it shows, says the result, and then has nothing more to send', async () => {
    const requests: SendRequest[] = [];
    const page = await openDialog(
      {
        digestForDialog: () => (requests.length === 0 ? sampleDigest : sentDigest),
        sendDigest: (request) => (requests.push(request), sentAll),
      },
      dialog,
    );
    await page.getByText('Sẽ gửi 12 thư. Tài khoản còn gửi được 88 thư hôm nay.').waitFor();
    await page.getByRole('button', { name: 'Gửi 12 thư' }).click();
    await page.getByText('Gửi bản tin tuần 32 cho 12 người?').waitFor();
    expect(requests).toEqual([]);
    await page.getByRole('button', { name: 'Gửi', exact: true }).click();
    await page.getByRole('status').getByText('Đã gửi 12 thư.').waitFor();
    await page.getByText('Thư tuần này đã gửi hết. 2 người không có địa chỉ thư: nhắn Zalo.').waitFor();
    expect(requests).toEqual([{ week: '2023-W32', note: '', without: [] }]);
    expect(await page.getByRole('button', { name: /^Gửi \d+ thư/ }).count()).toBe(0);
    expect(await page.locator('nav .badge', { hasText: '✓ Đã gửi' }).count()).toBe(12);
  });

  it('sends a second round one by one, after asking once, and stops where one fails', async () => {
    const asked: string[] = [];
    const later = ['binh', 'mai', 'son'].map((name, index) => ({
      recipient: `Người ${index + 1}`,
      email: `${name}@example.com`,
      duties: index + 1,
    }));
    const page = await openPage(
      'digest',
      {
        digestForDialog: () => ({ ...sentDigest, later: later.slice(asked.length > 0 ? 1 : 0) }),
        letterForDialog: () => ({ ok: false, message: '' }),
        resendTo: ({ email }) => (
          asked.push(email),
          email === 'mai@example.com'
            ? { ok: false, message: 'Google từ chối.' }
            : { ok: true, message: 'Đã gửi lại.' }
        ),
      },
      dialog,
    );
    await page
      .getByText('Giao thêm việc sau khi đã gửi: Người 1 (1 việc), Người 2 (2 việc), Người 3 (3 việc).')
      .waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Gửi lại cho 3 người này' }).click();
    expect(asked).toEqual([]);
    await page.getByRole('button', { name: 'Gửi lại', exact: true }).click();
    await page.getByRole('status').getByText('Google từ chối.').waitFor();
    expect(asked).toEqual(['binh@example.com', 'mai@example.com']);
    await page.getByRole('button', { name: 'Gửi lại cho 2 người này' }).waitFor();
  });

  it('sends nothing on a double click, on Escape or on second thoughts', async () => {
    const page = await showing(sampleDigest);
    const send = page.getByRole('button', { name: 'Gửi 12 thư' });
    await send.dblclick();
    await send.waitFor();
    await send.press('Enter');
    await page.keyboard.press('Escape');
    await send.waitFor();
    await send.click();
    await page.getByRole('button', { name: 'Không' }).click();
    await send.waitFor();
    expect(await takesFocus(send)).toBe(true);
  });

  it.each([dialog, phone])(
    'is walked by keyboard alone at $width px, into a letter and back',
    async (size) => {
      const page = await showing(sampleDigest, size);
      const other = page.getByRole('button', { name: /Trịnh Thị Hoa/ });
      await other.waitFor();
      expect(await keyboardBarriers(page)).toEqual([]);
      await other.press('Enter');
      await page.frameLocator('iframe').getByText('Kính gửi Trịnh Thị Hoa,').waitFor();
      expect(await hasPlace(page)).toBe(true);
      expect(await keyboardBarriers(page)).toEqual([]);
      const send = page.getByRole('button', { name: 'Gửi 12 thư' });
      await send.press('Space');
      expect(await takesFocus(page.getByRole('button', { name: 'Không' }))).toBe(true);
      await page.keyboard.press('Escape');
      expect(await takesFocus(send)).toBe(true);
    },
  );

  it('names the letters that failed and keeps them waiting', async () => {
    const [first] = sampleDigest.letters;
    const digests = [sampleDigest, { ...sentDigest, letters: [first!], toSend: 1 }];
    const page = await openDialog(
      {
        digestForDialog: () => digests.shift(),
        sendDigest: (): SendAnswer => ({
          ...sentAll,
          sent: 11,
          failed: [{ email: 'an.nguyen@example.com', message: 'hộp thư không nhận' }],
          message: 'Đã gửi 11 thư.',
        }),
      },
      dialog,
    );
    await page.getByRole('button', { name: 'Gửi 12 thư' }).click();
    await page.getByRole('button', { name: 'Gửi', exact: true }).click();
    await page.getByText('an.nguyen@example.com: hộp thư không nhận').waitFor();
    await page.getByRole('button', { name: 'Gửi 1 thư' }).waitFor();
  });

  it('has no button to send for whoever may not approve, and says who may', async () => {
    const refusal =
      'Bản tin chờ duyệt, tài khoản này chỉ xem trước được. Người duyệt và gửi được: a@example.com.';
    const page = await showing({ ...sampleDigest, refusal });
    await page.getByText(refusal).waitFor();
    expect(await page.getByRole('button', { name: /^Gửi \d+ thư/ }).count()).toBe(0);
    expect(await page.getByRole('navigation', { name: 'Các thư' }).getByRole('button').count()).toBe(12);
  });

  it('lists what waits for the owner of the schedule, who confirms it by one click or by sending', async () => {
    const requests: unknown[] = [];
    const fact = { kind: 'address' as const, value: 'la@example.org' };
    const facts = [{ ...fact, text: 'địa chỉ mới la@example.org' }];
    const toConfirm = { ...sampleDigest.toConfirm, facts };
    const page = await openDialog(
      {
        digestForDialog: () => ({ ...sampleDigest, toConfirm }),
        confirmMails: (request) => (requests.push(request), ownSchedule),
        sendDigest: (request) => (requests.push(request), sentAll),
      },
      dialog,
    );
    await page.getByText('địa chỉ mới la@example.org').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Xác nhận tất cả' }).click();
    await page.getByRole('status').getByText('Đã xác nhận.').waitFor();
    await page.getByRole('button', { name: 'Gửi 12 thư' }).click();
    await page.getByText('Bấm Gửi cũng là xác nhận 1 mục mới ở trên.').waitFor();
    await page.getByRole('button', { name: 'Gửi', exact: true }).click();
    await page.getByRole('status').getByText('Đã gửi 12 thư.').waitFor();
    expect(requests).toEqual([
      { confirms: [fact] },
      { week: '2023-W32', note: '', without: [], confirms: [fact] },
    ]);

    const others = await showing({ ...sampleDigest, toConfirm: { ...toConfirm, mine: false } });
    await others.getByText('Chờ người chạy lịch (mai.le@example.com) xác nhận.').waitFor();
    expect(await others.getByRole('button', { name: 'Xác nhận tất cả' }).count()).toBe(0);
  });

  it('warns before sending when the account may send fewer letters than are waiting', async () => {
    const few = await showing({ ...sampleDigest, quota: 5 });
    await few.getByText('Hôm nay chỉ đủ cho 5 thư; 7 thư còn lại vẫn chờ ở đây').waitFor();
    const none = await showing({ ...sampleDigest, quota: 0 });
    await none.getByText('Hôm nay tài khoản đã hết lượt gửi thư.').waitFor();
    expect(await none.getByRole('button', { name: 'Gửi 12 thư' }).isDisabled()).toBe(true);
  });

  it('says why nothing may go out while the numbers cannot be trusted', async () => {
    const blocking = ['Tab “Nhiệm vụ” thiếu cột “Hạn”.'];
    const page = await showing({ ...sampleDigest, toSend: 0, blocking });
    await page.getByText('Chưa gửi được bản tin này.').waitFor();
    await page.getByText('▲ Tab “Nhiệm vụ” thiếu cột “Hạn”.').waitFor();
    expect(await page.getByRole('button', { name: /^Gửi \d+ thư/ }).count()).toBe(0);
  });

  it('leaves a letter of unclear fate to a person', async () => {
    const [first, ...rest] = sentDigest.letters;
    const page = await showing({ ...sentDigest, letters: [{ ...first!, ...unclear }, ...rest] });
    await page.getByText('Có 1 thư chưa rõ đã đến nơi chưa').waitFor();
    expect(await page.getByText('đã gửi hết').count()).toBe(0);
  });

  it('sends one person another letter on purpose only, after asking once', async () => {
    const requests: ResendRequest[] = [];
    const page = await openDialog(
      {
        digestForDialog: () => sentDigest,
        resendTo: (request) => (requests.push(request), { ok: true, message: 'Đã gửi lại cho Lê Thị Mai.' }),
      },
      dialog,
    );
    await page.getByRole('button', { name: /Lê Thị Mai/ }).click();
    const again = page.getByRole('button', { name: 'Gửi lại cho người này' });
    await again.dblclick();
    await page.getByText('Lê Thị Mai đã nhận lúc 14:02 11/08/2023. Gửi thêm một thư nữa?').waitFor();
    await page.getByRole('button', { name: 'Không' }).press('Enter');
    await again.click();
    expect(requests).toEqual([]);
    await page.getByRole('button', { name: 'Gửi thêm' }).click();
    await page.getByRole('status').getByText('Đã gửi lại cho Lê Thị Mai.').waitFor();
    expect(requests).toEqual([{ week: '2023-W32', email: 'mai.le@example.com' }]);
    expect(await takesFocus(again)).toBe(true);
  });

  it('asks about the letter it shows, not about the one before', async () => {
    const page = await showing(sentDigest);
    await page.getByRole('button', { name: 'Gửi lại cho người này' }).click();
    await page.getByRole('button', { name: /Lê Thị Mai/ }).click();
    await page.getByRole('button', { name: 'Gửi lại cho người này' }).waitFor();
    expect(await page.getByText('Gửi thêm một thư nữa?').count()).toBe(0);
  });

  it('offers another letter where the first one is unclear, none where it has not gone out', async () => {
    const [first, second] = sampleDigest.letters;
    const letters = [{ ...first!, ...unclear, willSend: false }, second!];
    const page = await showing({ ...sampleDigest, letters, toSend: 1 });
    await page.getByRole('button', { name: 'Gửi lại cho người này' }).click();
    await page.getByText('Chưa rõ Nguyễn Văn An đã nhận thư chưa.').waitFor();
    await page.getByRole('button', { name: /Lê Thị Mai/ }).click();
    expect(await page.getByRole('button', { name: 'Gửi lại cho người này' }).count()).toBe(0);
  });

  it('sends a test to whoever looks, and leaves the letters waiting', async () => {
    const page = await openDialog(
      {
        digestForDialog: () => sampleDigest,
        sendTest: () => ({ ok: true, message: 'Đã gửi thử tới mai.le@example.com.' }),
      },
      dialog,
    );
    await page.getByRole('button', { name: 'Gửi thử cho tôi' }).click();
    await page.getByRole('status').getByText('Đã gửi thử tới mai.le@example.com.').waitFor();
    await page.getByRole('button', { name: 'Gửi 12 thư' }).waitFor();
  });

  it('shows the list first on a phone, then the letter, and the way back', async () => {
    const page = await showing(sampleDigest, phone);
    const recipient = page.getByRole('button', { name: /Trịnh Thị Hoa/ });
    await recipient.click();
    await page.frameLocator('iframe').getByText('Kính gửi Trịnh Thị Hoa,').waitFor();
    expect(await recipient.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Các thư' }).click();
    expect(await recipient.isVisible()).toBe(true);
    expect(await page.locator('iframe').isVisible()).toBe(false);
  });

  it.each([dialog, phone])('fits $width px and offends no accessibility rule', async (size) => {
    const page = await showing({ ...sampleDigest, quota: 5 }, size);
    await page.locator(answeredHeading).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: /Lê Thị Mai/ }).click();
    await page.getByRole('button', { name: 'Gửi 12 thư' }).click();
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(size.width);
    const sent = await showing(sentDigest, size);
    await sent.getByRole('button', { name: /Lê Thị Mai/ }).click();
    await sent.getByRole('button', { name: 'Gửi lại cho người này' }).click();
    expect(await axeViolations(sent)).toEqual([]);
    expect(await sent.evaluate(() => document.documentElement.scrollWidth)).toBe(size.width);
  });
});
