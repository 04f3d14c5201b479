import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { weekly } from '../../../local/cli/weekly';
import { writeXlsx } from 'stand-in/xlsx';
import { describeWith } from '../../support/browser';
import { pushedFiles } from '../../support/office';
import { sampleWorkbook } from '../../support/sample';
import { testFolder } from '../support/folder';

const run = promisify(execFile);
const soffice = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path));

/** A word and its box on the page, in points from the top left. */
interface Word {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const wordsOf = (page: string): Word[] =>
  [...page.matchAll(/<word xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)<\/word>/g)].map(
    ([, left, top, right, bottom, text = '']) => ({
      text,
      left: Number(left),
      right: Number(right),
      top: Number(top),
      bottom: Number(bottom),
    }),
  );

/** Without what lies under the charts, and in them: from their heading to the next, left of the words beside them. */
function uncovered(words: Word[]): Word[] {
  const heading = words.find(({ text }, index) => text === 'Qua' && words[index + 1]?.text === 'các');
  if (!heading) return words;
  const below = words.filter(({ top }) => top > heading.bottom);
  const inHead = (head: string) =>
    below.filter(({ text, top }) => text === head && top < heading.bottom + 20).map(({ left }) => left);
  // The first column is printed again on the page to the right, where the list goes on from its second.
  const weeks = inHead('Tuần');
  const beside = Math.max(...(weeks.length > 1 ? weeks : inHead('Tiêu')));
  const next = below.find(({ text, left }) => text === 'Mã' && left <= heading.left + 5);
  const isUnder = ({ top, left }: Word) =>
    top > heading.bottom && top < (next?.top ?? Infinity) - 25 && left < beside - 1;
  return words.filter((word) => !isUnder(word));
}

/** What stands in the uppermost lines of a page. */
function headOf(words: readonly Word[]): string[] {
  const highest = Math.min(...words.map(({ top }) => top));
  return words.filter(({ top }) => top < highest + 25).map(({ text }) => text);
}

/** The lowest line of a page. */
function footOf(words: readonly Word[]): string {
  const lowest = Math.max(...words.map(({ bottom }) => bottom));
  const line = words.filter(({ bottom }) => bottom > lowest - 2).sort((a, b) => a.left - b.left);
  return line.map(({ text }) => text).join(' ');
}

/** Pairs of words that lie over each other by more than what letters with marks share with the next line. */
function overlaps(words: readonly Word[]): string[] {
  const found: string[] = [];
  words.forEach((one, index) => {
    for (const other of words.slice(index + 1)) {
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      const line = Math.min(one.bottom - one.top, other.bottom - other.top);
      if (across > 1 && down > line * 0.35) found.push(`${one.text} / ${other.text}`);
    }
  });
  return found;
}

describeWith(
  soffice !== undefined,
  'no LibreOffice found',
  'LibreOffice, which reads the file by itself',
  () => {
    const folder = testFolder();
    let rows: string[];
    let pages: Word[][];
    /** Each page as plain text, with what stands in its charts. */
    let texts: string[];
    let fontSizes: number[];

    /** The row of a task as LibreOffice draws it. */
    const rowOf = (id: string): string =>
      rows.find((row) => row.includes(`>${id}<`) && row.includes('bgcolor')) ?? '';

    beforeAll(async () => {
      const [sample, files] = [join(folder, 'sample.xlsx'), await pushedFiles()];
      await writeXlsx(await sampleWorkbook(), sample);
      await weekly(sample, { today: '2023-08-11', out: folder, files }, () => {});
      // A profile of its own, so that an open LibreOffice does not answer instead.
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      const convert = (format: string) =>
        run(soffice ?? '', [
          profile,
          '--headless',
          '--convert-to',
          format,
          '--outdir',
          folder,
          join(folder, 'workbook.xlsx'),
        ]);
      await convert('html');
      const html = await readFile(join(folder, 'workbook.html'), 'utf8');
      rows = html.split(/<tr\b/i);
      await convert('pdf');
      const { stdout } = await run('pdftotext', ['-bbox', join(folder, 'workbook.pdf'), '-'], {
        maxBuffer: 50_000_000,
      });
      const whole = stdout.split('<page ').slice(1).map(wordsOf);
      pages = whole.map(uncovered);
      texts = whole.map((words) => words.map(({ text }) => text).join(' '));
      const drawn = await run(
        'pdftohtml',
        ['-xml', '-i', '-stdout', '-zoom', '3', join(folder, 'workbook.pdf')],
        { maxBuffer: 50_000_000 },
      );
      fontSizes = [...drawn.stdout.matchAll(/<fontspec [^>]*size="(\d+)"/g)].map(
        ([, size]) => Number(size) / 3,
      );
    });

    it('shows overdue rows in red and finished ones in green', () => {
      expect(rowOf('NV-18')).toMatch(/bgcolor="#fce8e6"/i);
      expect(rowOf('NV-08.PN')).toMatch(/bgcolor="#e6f4ea"/i);
    });

    it('keeps the Vietnamese and the answer on top', () => {
      expect(rows.join('')).toContain('Đạt 3/9 tiêu chí');
    });

    it('prints no word over another, on any page', () => {
      const over = pages.flatMap((words, page) => overlaps(words).map((two) => `${page + 1}: ${two}`));
      expect(pages.length).toBeGreaterThan(5);
      expect(over).toEqual([]);
    });

    it('cuts no chart in two: the weeks below its columns are on the page of its heading alone', () => {
      const withWeeks = texts.filter((text) => / T31 /.test(text));
      expect(withWeeks).toEqual([expect.stringContaining('Qua các tuần')]);
    });

    it('prints no letter smaller than seven points, and the header of the tasks on each of their pages', () => {
      expect(fontSizes.length).toBeGreaterThan(0);
      expect(Math.min(...fontSizes)).toBeGreaterThanOrEqual(7);
      const ofTasks = pages.filter((words) => footOf(words).includes(' · Nhiệm vụ Trang '));
      expect(ofTasks.length).toBeGreaterThan(3);
      const headed = ofTasks.filter((words) =>
        ['Mã', 'Nội', 'dung'].every((word) => headOf(words).includes(word)),
      );
      expect(headed).toHaveLength(ofTasks.length);
    });
  },
);
