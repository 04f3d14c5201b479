import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { emptyWorkbook, ironCalc, Project, type ProjectFiles } from 'stand-in';
import { CHECKSUMS, releaseFiles } from '../../../local/release/files';
import { axeViolations } from '../../pages/axe';
import { describeInBrowser, newPage, openBrowser } from '../../support/browser';
import { madeOnce } from '../../support/madeOnce';
import { newOffice, pushedFiles, secretary } from '../../support/office';
import { testFolder } from '../support/folder';

const folder = testFolder();
let files: Record<string, string>;
beforeAll(async () => {
  files = await madeOnce('release', () => releaseFiles());
});

describe('the release that is committed', () => {
  const version = (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version;

  it('is of the version of package.json and of CHANGELOG.md', () => {
    expect(/^## \[(\d[^\]]*)\]/m.exec(readFileSync('CHANGELOG.md', 'utf8'))?.[1]).toBe(version);
    expect(readFileSync('release/tong-hop-tuan.gs', 'utf8')).toContain(`Tổng hợp tuần ${version}\n`);
    expect(readFileSync('release/tu-kiem-tra.gs', 'utf8')).toContain(`Tổng hợp tuần ${version}\n`);
    expect(readFileSync('release/cai-dat.html', 'utf8')).toContain(`Phiên bản ${version}.`);
  });

  it('has the checksums it lists', () => {
    const checked = execFileSync('sha256sum', ['--check', CHECKSUMS], {
      cwd: resolve('release'),
      encoding: 'utf8',
    });
    expect(checked.match(/: OK$/gm)).toHaveLength(3);
  });
});

describe('the self-check to paste', () => {
  it('shows its result to copy, and writes it to the log', async () => {
    const { manifest } = await pushedFiles();
    const alone: ProjectFiles = { code: files['tu-kiem-tra.gs']!, pages: {}, manifest };
    const { workbook } = await newOffice();
    const project = new Project({
      files: alone,
      workbook,
      user: secretary,
      evaluator: ironCalc(),
      now: Date.parse('2023-08-11T14:00:00+07:00'),
    });
    project.call('tuKiemTra');
    expect(project.page).toMatchObject({ title: 'Tự kiểm tra' });
    const { results } = JSON.parse(project.log.at(-1)!) as { results: Record<string, unknown> };
    expect(Object.keys(results).length).toBeGreaterThan(100);
  });

  it('tells in a second run what the clock’s run and the web app could do in the document alone', async () => {
    const { manifest } = await pushedFiles();
    const project = new Project({
      files: { code: files['tu-kiem-tra.gs']!, pages: {}, manifest },
      workbook: emptyWorkbook({ title: 'Thử' }),
      user: secretary,
      evaluator: ironCalc(),
      now: Date.parse('2023-08-11T14:00:00+07:00'),
    });
    const asked = (): unknown[] => {
      project.call('tuKiemTra');
      const report = JSON.parse(project.log.at(-1)!) as { asked: Record<string, unknown> };
      return ['clock', 'web app'].map((starter) => report.asked[`What a run of the ${starter} may do`]);
    };
    expect(asked()).toEqual([
      'not asked before: run this again in two minutes',
      'not asked: no web app was opened',
    ]);
    project.fire(project.triggers[0]!);
    project.webApp = { address: 'https://script.google.com/macros/s/thu/dev', user: secretary };
    expect(project.serve({}).html).toContain('Chạy tự kiểm tra lần nữa');
    const inTheDocument = {
      'read a cell': 'accepted',
      'write a cell of a new tab': 'accepted',
      // Asked of Google alone: the add-on does not, for it has the scope of this document only.
      'open the document by its id': { refused: expect.stringContaining('Required permissions') as string },
    };
    expect(asked()).toMatchObject([inTheDocument, { ...inTheDocument, 'active user': 'blank' }]);
    expect([project.triggers, [...project.scriptProperties.keys()]]).toEqual([[], []]);
  });
});

describeInBrowser('the guide, opened by a double click', () => {
  it('copies exactly the file to paste, and tells what the phone’s page needs beside it', async () => {
    const path = join(folder, 'cai-dat.html');
    writeFileSync(path, files['cai-dat.html']!);
    const browser = await openBrowser();
    const page = await newPage(browser, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(pathToFileURL(path).href);
    await page.getByRole('button', { name: 'Sao chép mã' }).click();
    await page.getByRole('status').getByText('✓ Đã chép toàn bộ mã').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(files['tong-hop-tuan.gs']);
    const phone = page.getByRole('heading', { name: 'Trang trên điện thoại' });
    expect(await phone.locator('~ p').allInnerTexts()).toEqual([
      expect.stringContaining('Ứng dụng web'),
      // New code that is pasted alone does not reach the page.
      expect.stringContaining('Phiên bản mới'),
    ]);
    expect(await axeViolations(page)).toEqual([]);
    await page.close();
  });
});
