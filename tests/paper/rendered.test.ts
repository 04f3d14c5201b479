import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromiumPath } from '../../local/chromium';
import type { PaperLayout } from '../../src/domain/settings';
import { htmlFile } from '../../src/paper/html';
import { type Paper, paperOf } from '../../src/paper/paper';
import { periodOf } from '../../src/paper/period';
import { report } from '../../src/paper/report/report';
import { wordFile } from '../../src/paper/word/word';
import { testFolder } from '../local/support/folder';
import { describeWith, newPage, openBrowser } from '../support/browser';
import { criterion, day, friday, indicator, task, tracker } from '../support/tracker';
import { letterhead as settings, summaryOf } from './committees';

const run = promisify(execFile);
const hasWriter = existsSync('/usr/lib/libreoffice/program/libswlo.so');

const contents = [
  'Cắm biển báo & đèn <tín hiệu> ở ngã ba chợ',
  'Vận động các hộ mặt đường thu dọn bục bệ, mái che lấn vỉa hè',
  'Hoàn tất hồ sơ chuyển hóa địa bàn trọng điểm về an ninh, trật tự và đề nghị công nhận',
];

/** A report whose tables are longer than a page. */
function made(layout: PaperLayout): Paper {
  const tasks = Array.from({ length: 60 }, (_, i) =>
    task({
      id: `NV-${i + 1}`,
      content: `${contents[i % 3]}, đợt ${i + 1}`,
      owners: ['Công an'],
      deadline: day(i % 2 === 0 ? '2023-08-01' : '2023-08-30'),
      row: i + 2,
    }),
  );
  const codes = Array.from({ length: 40 }, (_, i) => String(i + 1));
  const summary = summaryOf(
    tracker({
      settings,
      criteria: codes.map((code) => criterion({ code })),
      indicators: codes.map((code) => indicator({ code: `${code}.1`, criterion: code, result: 'notMet' })),
      tasks,
    }),
  );
  const content = report({ summary, since: summary, period: periodOf('month', summary) });
  return paperOf(content, layout, settings, friday);
}

/** A word of a page and its box, in points from the top left. */
interface Word {
  text: string;
  left: number;
  right: number;
  top: number;
}

async function pagesOf(pdf: string): Promise<{ width: number; height: number; words: Word[] }[]> {
  const { stdout } = await run('pdftotext', ['-bbox', pdf, '-'], { maxBuffer: 50_000_000 });
  return stdout
    .split('<page ')
    .slice(1)
    .map((page) => {
      const [, width, height] = /width="(.*?)" height="(.*?)"/.exec(page) ?? [];
      const words = [
        ...page.matchAll(/<word xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax=".*?">(.*?)<\/word>/g),
      ];
      return {
        width: Number(width),
        height: Number(height),
        words: words.map(([, left, top, right, text = '']) => ({
          text,
          left: Number(left),
          top: Number(top),
          right: Number(right),
        })),
      };
    });
}

const point = 72 / 25.4;

describeWith(
  hasWriter && chromiumPath !== undefined,
  'no LibreOffice Writer or no Chromium found',
  'A paper as LibreOffice renders its Word file, and as the browser prints it',
  () => {
    const folder = testFolder();
    const layouts = ['party', 'state'] as const;
    const pdf = (name: string) => join(folder, `${name}.pdf`);

    beforeAll(async () => {
      const browser = await openBrowser();
      for (const layout of layouts) {
        const paper = made(layout);
        await writeFile(join(folder, `${layout}.docx`), Buffer.from(await wordFile(paper), 'base64'));
        const page = await newPage(browser, {});
        await page.setContent(htmlFile(paper));
        await page.pdf({ path: pdf(`${layout}-print`), preferCSSPageSize: true });
        await page.close();
      }
      await browser.close();
      await run('soffice', [
        `-env:UserInstallation=file://${join(folder, 'profile')}`,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        ...layouts.map((layout) => join(folder, `${layout}.docx`)),
      ]);
    });

    /** A page each, without blanks and the number of the page; and without signs, which are of another font and stand elsewhere in their line. */
    async function pageTexts(name: string): Promise<string[]> {
      const { stdout } = await run('pdftotext', ['-raw', pdf(name), '-'], { maxBuffer: 50_000_000 });
      return stdout
        .split('\f')
        .map((page, index) => squeezed(page.replace(new RegExp(`^${index + 1}\\n`), '')));
    }
    const squeezed = (text: string) => text.normalize('NFC').replace(/[\s○●✓]/g, '');
    const headsOf = ({ annex }: Paper) =>
      annex.flatMap((line) =>
        line.kind === 'table' ? [squeezed(line.columns.map(({ title }) => title).join(''))] : [],
      );
    /** Heads of tables come again on other pages in each. */
    const withoutHeads = (pages: string[], paper: Paper) =>
      headsOf(paper).reduce((text, head) => text.split(head).join(''), pages.join(''));

    it.each(layouts)('says the same in both, word for word, of the layout “%s”', async (layout) => {
      const paper = made(layout);
      const word = withoutHeads(await pageTexts(layout), paper);
      expect(word.length).toBeGreaterThan(5000);
      expect(withoutHeads(await pageTexts(`${layout}-print`), paper)).toBe(word);
    });

    it.each([...layouts, 'party-print', 'state-print'])(
      'has the head of a table again on each of its pages: %s',
      async (name) => {
        const pages = await pageTexts(name);
        const head = headsOf(made(name.startsWith('party') ? 'party' : 'state')).find((one) =>
          one.endsWith('Lýdo'),
        );
        const goesOn = pages.filter((page) => /Chưađạt\d+\.1:/.test(page));
        expect(goesOn.length).toBeGreaterThan(1);
        for (const page of goesOn) expect(page).toContain(head ?? 'a head');
      },
    );

    it.each(layouts)('stands within the margins of an A4 page, of the layout “%s”', async (layout) => {
      const { margins } = made(layout).layout;
      for (const { width, height, words } of await pagesOf(pdf(layout))) {
        expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
        const lefts = words.map(({ left }) => left);
        expect(Math.min(...lefts)).toBeGreaterThan(margins.left * point - 1);
        expect(Math.max(...words.map(({ right }) => right))).toBeLessThan(width - margins.right * point + 1);
      }
    });

    it.each(layouts)('numbers its pages from the second on, of the layout “%s”', async (layout) => {
      const pages = await pagesOf(pdf(layout));
      expect(pages.length).toBeGreaterThan(3);
      const heads = pages.map(({ words, width }) => {
        const [first] = [...words].sort((a, b) => a.top - b.top);
        const isMiddle = Math.abs((first!.left + first!.right) / 2 - width / 2) < 40;
        return isMiddle ? first!.text : '';
      });
      expect(heads.slice(1)).toEqual(heads.slice(1).map((_, index) => String(index + 2)));
      expect(heads[0]).not.toBe('1');
    });
  },
);
