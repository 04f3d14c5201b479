import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mammoth from 'mammoth';
import type { PaperAnswer, PaperRequest, SavePaperRequest } from '../../src/answers';
import { draftNotice, openDuties } from '../../src/paper/notice/draftNotice';
import { periodOf } from '../../src/paper/period';
import { report } from '../../src/paper/report/report';
import { week32 as committeeWeek } from '../digest/committee';
import { describeInBrowser } from '../support/browser';
import { axeViolations } from './axe';
import { closePages, type FakeServer, openPage } from './openPage';
import { hasPlace } from './focus';
import { keyboardBarriers } from './keyboardWalk';

const dialog = { width: 1100, height: 720 };
const phone = { width: 390, height: 800 };

function answerTo({ kind, span }: PaperRequest): PaperAnswer {
  const summary = committeeWeek;
  const period = periodOf(span, summary);
  const content =
    kind === 'report'
      ? report({ summary, since: summary, period })
      : draftNotice({ summary, period, duties: openDuties(summary, period) });
  const { settings, today } = summary;
  return { ok: true, content, period, today, settings, kept: { rewritten: {}, without: [] }, unread: [] };
}

const openReport = (server: FakeServer = {}, size = dialog) =>
  openPage('report', { paperForDialog: answerTo, ...server }, size);

/** Keeps all it is asked to. */
const keeping = (asked: SavePaperRequest[]) => (request: SavePaperRequest) => {
  asked.push(request);
  const rewritten = Object.fromEntries(
    asked.flatMap((one) => one.rewritten).map(({ key, text }) => [key, { text, on: request.today }]),
  );
  return { ok: true, kept: { rewritten, without: request.without } };
};

describeInBrowser('the dialog "Báo cáo"', () => {
  afterAll(closePages);

  it('shows the report as paper, and says of each figure how it was counted', async () => {
    const page = await openReport();
    await page.getByRole('heading', { name: 'BÁO CÁO', exact: true }).waitFor();
    await page.getByText('ĐẢNG CỘNG SẢN VIỆT NAM').waitFor();
    expect(await page.locator('.figure').first().getAttribute('title')).toMatch(/^Số tiêu chí đạt/);
    await page.getByLabel('Thể thức').selectOption('Văn bản hành chính');
    await page.getByText('Độc lập - Tự do - Hạnh phúc').waitFor();
    await page.getByLabel('Loại văn bản').selectOption('Dự thảo thông báo');
    await page.getByRole('heading', { name: 'THÔNG BÁO', exact: true }).waitFor();
  });

  it('lets a sentence be rewritten where it stands, keeps it, and gives the old one back', async () => {
    const asked: SavePaperRequest[] = [];
    const page = await openReport({ savePaper: keeping(asked) });
    const opening = page.locator('[data-key="opening"]');
    await opening.click();
    await opening.fill('Trong tuần, Ban Chỉ đạo làm được nhiều việc.');
    await opening.press('Enter');
    await page.getByText('Đã lưu.').waitFor();
    expect(asked).toMatchObject([
      {
        period: '2023-W32',
        rewritten: [{ key: 'opening', text: 'Trong tuần, Ban Chỉ đạo làm được nhiều việc.' }],
      },
    ]);
    await page.getByRole('button', { name: 'Lấy lại câu gốc' }).click();
    await page.getByText('báo cáo kết quả thực hiện các tiêu chí').waitFor();
  });

  it('is walked by keyboard alone: a sentence is rewritten where it stands, and left by Escape', async () => {
    const page = await openReport();
    await page.getByRole('heading', { name: 'BÁO CÁO', exact: true }).waitFor();
    expect(await keyboardBarriers(page)).toEqual([]);
    const sentence = page.getByRole('textbox', { name: 'Sửa câu' }).first();
    const before = await sentence.innerText();
    await sentence.press('End');
    await page.keyboard.type(' Thêm chữ.');
    expect(await sentence.innerText()).not.toBe(before);
    await page.keyboard.press('Escape');
    expect(await sentence.innerText()).toBe(before);
    expect(await hasPlace(page)).toBe(true);
  });

  it('leaves out a section, and numbers the others anew', async () => {
    const asked: SavePaperRequest[] = [];
    const page = await openReport({ savePaper: keeping(asked) });
    await page.getByLabel('Hạn chế, khó khăn, vướng mắc').uncheck();
    await page.getByRole('heading', { name: 'II- Nhiệm vụ tuần tới' }).waitFor();
    await page.getByText('Đã lưu.').waitFor();
    expect(asked[0]?.without).toEqual(['limits']);
  });

  it('says which cells of the tab of meetings could not be read', async () => {
    const unread = ['Giao ban, ô B3: đang ghi “hôm nọ”. “hôm nọ” không phải ngày.'];
    const page = await openReport({
      paperForDialog: (asked) => ({ ...answerTo(asked), unread: asked.kind === 'report' ? [] : unread }),
    });
    await page.locator('.paper').waitFor();
    expect(await page.getByText('Tab Giao ban có ô chưa đọc được').count()).toBe(0);
    await page.getByLabel('Loại văn bản').selectOption('Dự thảo thông báo');
    await page.getByText('Tab Giao ban có ô chưa đọc được, văn bản này có thể thiếu:').waitFor();
    await page.getByText(unread[0]!).waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  it('keeps what was typed on the paper when it cannot be saved, and saves it with the next change', async () => {
    const asked: SavePaperRequest[] = [];
    let isDown = true;
    const page = await openReport({
      savePaper: (request) =>
        isDown ? { ok: false, message: 'Mất kết nối. Thử lại.' } : keeping(asked)(request),
    });
    const opening = page.locator('[data-key="opening"]');
    await opening.fill('Câu tôi viết.');
    await opening.press('Enter');
    await page.getByText('Mất kết nối. Thử lại.').waitFor();
    expect(await opening.innerText()).toBe('Câu tôi viết.');
    isDown = false;
    await page.getByLabel('Kiến nghị, đề xuất').uncheck();
    await page.getByText('Đã lưu.').waitFor();
    expect(asked[0]).toMatchObject({ rewritten: [{ key: 'opening', text: 'Câu tôi viết.' }] });
  });

  it('makes a real Word file with the same words', async () => {
    const page = await openReport();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tải Word' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('bao-cao-tuan-2023-W32.docx');
    const path = join(tmpdir(), `bao-cao-${process.pid}.docx`);
    await file.saveAs(path);
    const { value } = await mammoth.extractRawText({ path });
    const squeezed = (text: string) => text.replace(/\s+/g, '');
    const shown = await page.locator('.paper .paragraph, .paper .item').allInnerTexts();
    expect(shown.length).toBeGreaterThan(5);
    for (const line of shown) expect(squeezed(value)).toContain(squeezed(line));
    writeFileSync(path, '');
  });

  it('prints the paper alone', async () => {
    const page = await openReport();
    await page.locator('.paper').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: 'Tải Word' }).isVisible()).toBe(false);
    expect(await page.locator('.paper').isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
  });

  it.each([dialog, phone])('can be used by everybody at %o', async (size) => {
    const page = await openReport({}, size);
    await page.locator('.paper').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
});
