import { join } from 'node:path';
import type { Browser, FrameLocator, Locator } from 'playwright-core';
import { readDocument } from '../../local/notice/readDocument';
import type { RunningServer } from '../../local/server';
import { describeInBrowser, openBrowser } from '../support/browser';
import { startSampleServer } from '../support/sampleServer';
import { testFolder } from '../local/support/folder';
import { ThePage } from './thePage';

const folder = testFolder();
const number = '09-TB/BCĐ';

/** What a person does with hand and keyboard. */
const hands = { clicks: 0, keys: 0 };

describeInBrowser('the committee’s month, at the page of `npm start`', () => {
  let server: RunningServer;
  let browser: Browser;
  let the: ThePage;
  const began = Date.now();

  beforeAll(async () => {
    jest.spyOn(console, 'log').mockImplementation(() => undefined);
    server = await startSampleServer();
    browser = await openBrowser();
    the = await ThePage.open(browser, server.url, 1920, 1080);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    jest.restoreAllMocks();
    const waited = Math.round((Date.now() - began) / 1000);
    // A second and a half a click, a third of a second a key: what people were found to take.
    const minutes = Math.ceil((hands.clicks * 1.5 + hands.keys / 3) / 60);
    process.stdout.write(
      `The month: ${hands.clicks} clicks, ${hands.keys} keys, about ${minutes} minutes of a person's hands; the run took ${waited} s.\n`,
    );
  });

  const click = async (place: Locator) => {
    hands.clicks += 1;
    await place.click();
  };
  const choose = async (item: string) => {
    hands.clicks += 2;
    await the.choose('Tổng hợp tuần', item);
  };
  const press = async (key: string) => {
    hands.keys += 1;
    await the.page.keyboard.press(key);
  };
  const type = async (text: string) => {
    hands.keys += text.length;
    await the.page.keyboard.type(text);
  };
  const close = () => click(the.page.getByRole('button', { name: 'Đóng hộp thoại' }));
  const goOnTo = async (day: string) => {
    await the.page.getByLabel('Hôm nay').fill(day);
    await the.settled();
  };
  /** What a paper of the page "Báo cáo" says, as the Word file that is taken from it is read. */
  const wordOf = async (kind: string): Promise<string> => {
    await choose('Báo cáo');
    const dialog = the.dialog();
    await dialog.locator('.paper').waitFor();
    hands.clicks += 2;
    await dialog.getByLabel('Loại văn bản').selectOption(kind);
    await dialog.getByRole('button', { name: 'Tải Word' }).and(dialog.locator(':enabled')).waitFor();
    const download = the.page.waitForEvent('download');
    await click(dialog.getByRole('button', { name: 'Tải Word' }));
    const path = join(folder, (await download).suggestedFilename());
    await (await download).saveAs(path);
    await close();
    return readDocument(path);
  };
  const meeting = () => the.dialog();
  const title = (of: FrameLocator, name: string | RegExp) =>
    of.getByRole('heading', { level: 1, name }).waitFor();
  /** The next screen of this title, screen by screen. */
  const goTo = async (name: string | RegExp) => {
    const heading = meeting().locator('.screen h1');
    const passed: string[] = [];
    for (;;) {
      const shown = await heading.innerText();
      if (typeof name === 'string' ? shown === name : name.test(shown)) return;
      if (shown === 'Kết luận cuộc họp') throw new Error(`No ${String(name)} among ${passed.join('; ')}`);
      passed.push(shown);
      await press('ArrowRight');
      await heading.and(meeting().getByText(shown, { exact: true })).waitFor({ state: 'detached' });
    }
  };
  /** Typed while it is spoken, with the keyboard alone. */
  const decide = async ({
    says,
    owner = '',
    until = '',
  }: {
    says: string;
    owner?: string;
    until?: string;
  }) => {
    await press('Enter');
    await type(says);
    await press('Tab');
    await type(owner);
    await press('Tab');
    await type(until);
    await press('Enter');
    await meeting().getByText('Đã lưu.').waitFor();
    await press('Escape');
  };

  it.each(['2023-08-11', '2023-08-18', '2023-08-25'])(
    'closes the week of %s with its digest',
    async (day) => {
      await goOnTo(day);
      await choose('Xem và gửi bản tin');
      await click(the.dialog().getByRole('button', { name: /^Gửi \d+ thư/ }));
      await click(the.dialog().getByRole('button', { name: 'Gửi', exact: true }));
      await the.dialog().getByText('Thư tuần này đã gửi hết.').waitFor();
      await close();
    },
  );

  it('reports on the month, measured against the week closed before it', async () => {
    await goOnTo('2023-08-31');
    const report = await wordOf('Báo cáo tháng');
    expect(report).toContain('BÁO CÁO');
    expect(report).toContain('tháng 8 năm 2023');
    expect(report).toContain('Đạt 3/9 tiêu chí');
  });

  it('meets, and takes down five decisions', async () => {
    await choose('Họp giao ban');
    await title(meeting(), 'Đạt 3/9 tiêu chí');
    await decide({
      says: 'Lắp pa nô tuyên truyền ở trục đường chính',
      owner: 'Vũ Minh Tuấn',
      until: 'trước 20/9',
    });
    await goTo(/^NV-04\.KP4 /);
    await decide({ says: 'Trích quỹ khu phố để mua bàn ghế' });
    await goTo(/^NV-05 /);
    await decide({ says: 'Cho lùi hạn để chờ huyện cấp xi măng', until: 'trước 17 giờ ngày 15/9' });
    await goTo(/^Tiêu chí 2\./);
    await decide({ says: 'Kiểm tra lòng đường, vỉa hè', owner: 'Vũ Minh Tuấn', until: 'ngày 25 hằng tháng' });
    await goTo('Các khu phố');
    await press('Enter');
    await type('Biểu dương khu phố 1');
    await click(meeting().getByLabel('Không phát sinh nhiệm vụ'));
    await click(meeting().getByRole('button', { name: 'Ghi', exact: true }));
    await meeting().getByText('Đã lưu.').waitFor();
    await goTo('Kết luận cuộc họp');
    expect(await meeting().locator('.decided li').count()).toBe(5);
  });

  it('makes tasks of four of them: two are new, two change what is there', async () => {
    await click(meeting().getByRole('button', { name: 'Chuyển 4 kết luận thành nhiệm vụ' }));
    await meeting().getByText('Đã chuyển hết thành nhiệm vụ').waitFor();
    const said = await meeting().locator('.decided li span').allInnerTexts();
    expect(said.map((line) => /NV-\S+/.exec(line)?.[0] ?? '')).toEqual([
      expect.stringMatching(/^NV-\d+$/),
      'NV-04.KP4',
      'NV-05',
      expect.stringMatching(/^NV-\d+$/),
      '',
    ]);
    await close();
  });

  let issued = '';
  it('drafts the notice, and notes its number once it is out', async () => {
    const draft = await wordOf('Dự thảo thông báo');
    expect(draft).toContain('trước 17 giờ ngày 15/09/2023');
    expect(draft).not.toContain('Biểu dương khu phố 1');
    hands.keys += 20;
    issued = draft
      .replace(/Số +-TB\/BCĐ/, `Số ${number}`)
      .replace(/….*ngày +tháng +năm/, 'Hoa Mai, ngày 31 tháng 8 năm');
    expect(issued).toContain(number);
    expect(issued).toContain('ngày 31 tháng 8 năm 2023');
    await choose('Họp giao ban');
    await title(meeting(), 'Đạt 3/9 tiêu chí');
    await goTo('Kết luận cuộc họp');
    await click(meeting().getByLabel('Số thông báo, khi đã ban hành'));
    await type(number);
    await press('Enter');
    await meeting().getByText(`Đã ghi số ${number} vào 5 kết luận`).waitFor();
    await close();
  });

  it('finds nothing new in the notice when it is pasted back', async () => {
    await choose('Nhập thông báo');
    hands.clicks += 1;
    hands.keys += 1;
    await the.sidebar().getByLabel('Dán toàn văn thông báo vào đây').fill(issued);
    await click(the.sidebar().getByRole('button', { name: 'Đọc thông báo' }));
    await title(the.sidebar(), '4 nhiệm vụ');
    expect(
      await the
        .sidebar()
        .getByText(/^✓ Đã có: NV-/)
        .count(),
    ).toBe(4);
    expect(await the.sidebar().getByRole('button', { name: 'Chưa chọn việc nào' }).isDisabled()).toBe(true);
  });

  it('took no more than fifty clicks, and left no error behind', () => {
    expect(hands.clicks).toBeLessThanOrEqual(50);
    expect(the.faults).toEqual([]);
  });
});
