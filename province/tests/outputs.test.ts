import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../local/chromium';
import { axeViolations } from '../../tests/pages/axe';
import { province } from '../cli';
import { main } from '../program';
import { sampleOptions, writeSample } from '../sample/sample';
import { later, newFolder, put, task, today, week } from './support/files';

const hostile = `=HYPERLINK("http://x.example","a")</script><img src=x onerror="document.title='acted'">`;

/** An invented province with one commune that means no good, and what came of it. */
const out = mkdtempSync(join(tmpdir(), 'tong-hop-tuan-province-'));
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const folder = newFolder();
  await writeSample(folder, {
    ...sampleOptions,
    communes: 12,
    weeks: 6,
    tasks: 30,
    faults: 0.2,
    firstWeek: '2026-W28',
  });
  put(folder, {
    'a.json': later(
      week({ tasks: [task({ code: hostile, offices: [hostile], content: hostile })] }, '80001', hostile),
    ),
  });
  await province(folder, { out, today }, () => undefined);
  browser = await launchChromium();
  page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`file://${join(out, 'index.html')}`);
});

afterAll(async () => {
  await browser.close();
  rmSync(out, { recursive: true, force: true });
});

describe('The dashboard', () => {
  it('answers first, asks nothing of any server, and has nothing for axe to complain of', async () => {
    expect(await page.locator('h1').innerText()).toBe('Toàn tỉnh, tuần 33/2026');
    expect(await page.locator('.lead').innerText()).toMatch(
      /^Đạt \d+\/\d+ tiêu chí; \d+\/13 đơn vị đạt đủ\.$/,
    );
    expect(readFileSync(join(out, 'index.html'), 'utf8')).not.toMatch(/(?:src|href)="https?:/);
    expect(await axeViolations(page)).toEqual([]);
  });

  it('shows what a commune wrote as text', async () => {
    expect(await page.title()).toBe('Toàn tỉnh, tuần 33/2026 – Tổng hợp tuần');
    expect(await page.getByText('<img src=x', { exact: false }).count()).toBeGreaterThan(1);
    expect(await page.locator('img').count()).toBe(0);
  });

  it('finds communes by name without marks and by code', async () => {
    const rows = page.locator('.matrix tbody tr');
    expect(await rows.count()).toBe(13);
    await page.getByLabel('Tìm đơn vị theo tên hoặc mã').fill('minh hoa');
    await page.getByText('1 đơn vị khớp.').waitFor();
    expect(await rows.count()).toBe(1);
    await page.getByLabel('Tìm đơn vị theo tên hoặc mã').fill('9000');
    await page.getByText('9 đơn vị khớp.').waitFor();
    await page.getByLabel('Tìm đơn vị theo tên hoặc mã').fill('');
  });

  it('leads to a commune and back', async () => {
    await page.locator('.matrix').getByRole('link', { name: '90003' }).click();
    await page.getByRole('heading', { level: 1, name: '90003' }).waitFor();
    expect(await page.locator('h2').allInnerTexts()).toEqual(
      expect.arrayContaining(['Tiêu chí', expect.stringMatching(/^Các tuần/)]),
    );
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('link', { name: '‹ Toàn tỉnh' }).click();
    await page.getByRole('heading', { level: 1, name: 'Toàn tỉnh' }).waitFor();
  });

  it('fits a phone: only tables scroll sideways', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await axeViolations(page)).toEqual([]);
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  it('prints without search and buttons, tables whole', async () => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByLabel('Tìm đơn vị theo tên hoặc mã').isVisible()).toBe(false);
    const cut = await page
      .locator('.scroll')
      .evaluateAll((boxes) => boxes.filter((box) => box.scrollHeight > box.clientHeight + 1).length);
    expect(cut).toBe(0);
    await page.emulateMedia({ media: 'screen' });
  });

  it('says on paper how many rows of a long list stand elsewhere', async () => {
    const [folder, where] = [newFolder(), newFolder()];
    const tasks = Array.from({ length: 201 }, (_, number) => task({ code: `NV-${number}` }));
    put(folder, { 'a.json': week({ tasks }) });
    await province(folder, { out: where, today }, () => undefined);
    await page.goto(`file://${join(where, 'index.html')}`);
    const left = page.getByText('Còn 1 dòng không in ở đây; xem tệp province.xlsx.');
    expect(await left.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await left.isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('button', { name: 'Hiện thêm, còn 1' }).click();
    expect(await left.count()).toBe(0);
  });
});

describe('province.xlsx', () => {
  it('holds texts and numbers, never a formula or a link', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(join(out, 'province.xlsx'));
    expect(book.worksheets.map(({ name }) => name)).toEqual([
      'Tổng quan',
      'Đơn vị',
      'Tiêu chí',
      'Theo tuần',
      'Quá hạn',
      'Chờ cấp trên',
      'Chưa gửi',
      'Tệp',
    ]);
    const kinds = new Set<ExcelJS.ValueType>();
    const texts: unknown[] = [];
    for (const sheet of book.worksheets)
      sheet.eachRow((row) => row.eachCell((cell) => (kinds.add(cell.type), texts.push(cell.value))));
    expect([...kinds].sort()).toEqual([ExcelJS.ValueType.Number, ExcelJS.ValueType.String].sort());
    expect(texts.filter((text) => text === hostile).length).toBeGreaterThan(3);
  });
});

describe('The command', () => {
  const told: string[] = [];
  const said: string[] = [];
  beforeEach(() => {
    told.length = said.length = 0;
    jest.spyOn(console, 'log').mockImplementation((line: string) => void told.push(line));
    jest.spyOn(console, 'error').mockImplementation((line: string) => void said.push(line));
  });
  afterEach(() => {
    jest.restoreAllMocks();
    process.exitCode = undefined;
  });

  it('tells the answer, what is the matter with which file, and what it wrote', async () => {
    const [folder, where] = [newFolder(), newFolder()];
    put(folder, { 'a.json': week(), 'b.json': 'hỏng' });
    await main([folder, '--out', where, '--today', today]);
    expect(told).toEqual([
      'Đạt 0/1 tiêu chí; 0/1 đơn vị đạt đủ.',
      '1/1 đơn vị đã gửi số liệu tuần 32/2026.',
      '1 việc quá hạn, 0 việc chờ cấp trên.',
      'Đọc mới 2 tệp; dùng được 1/2 tệp.',
      'Không đọc được: 1 tệp.',
      '  b.json: Tệp bị cắt ngang hoặc không phải tệp Xuất số liệu tuần. Xin xã gửi lại.',
      `Đã ghi ${['index.html', 'province.xlsx', 'summary.json'].map((name) => join(where, name)).join(', ')}.`,
    ]);
    expect(process.exitCode).toBeUndefined();
  });

  it('prints summary.json alone when it is asked to', async () => {
    const [folder, where] = [newFolder(), newFolder()];
    put(folder, { 'a.json': week() });
    await main([folder, '--out', where, '--json', '--today', today]);
    expect(JSON.parse(told.join('\n'))).toEqual(
      JSON.parse(readFileSync(join(where, 'summary.json'), 'utf8')),
    );
    expect(JSON.parse(told.join('\n'))).toMatchObject({
      version: 1,
      week: '2026-W32',
      files: { all: 1, read: 1, readNow: 1 },
    });
  });

  it('says which of what is late is known from older weeks, and compares weeks as they were given', async () => {
    const [folder, where] = [newFolder(), newFolder()];
    put(folder, { 'a1.json': week(), 'a2.json': later(week()), 'b1.json': week({}, '90002') });
    await main([folder, '--out', where, '--today', today]);
    expect(told).toEqual(
      expect.arrayContaining([
        '1/2 đơn vị đã gửi số liệu tuần 33/2026.',
        '2 việc quá hạn (1 theo số liệu cũ của đơn vị chưa gửi), 0 việc chờ cấp trên.',
        'Các đơn vị đã gửi có 1 việc quá hạn; tuần 32/2026 có 2.',
      ]),
    );
  });

  it.each([
    [[], 'Cách dùng: npm run province -- THƯ_MỤC --out KẾT_QUẢ. Thêm --help để xem cách dùng.'],
    [
      ['/none/there', '--out', '/tmp/x'],
      'Không đọc được thư mục “/none/there”. Hãy chọn thư mục có tệp của các xã.',
    ],
    [
      ['.', '--out', 'x', '--today', 'mai'],
      'Không có ngày “mai”. Hãy viết năm-tháng-ngày, ví dụ 2026-08-07.',
    ],
    [['sample', 'x', '--communes', '0'], 'Ghi số nguyên từ 1 đến 5000.'],
  ])('says in a sentence what is wrong with %j', async (args, sentence) => {
    await main(args);
    expect(said).toEqual([sentence]);
    expect(process.exitCode).toBe(1);
    expect(existsSync('x')).toBe(false);
  });
});
