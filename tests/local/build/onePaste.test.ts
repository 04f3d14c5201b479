import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import vm from 'node:vm';
import { gunzipSync } from 'node:zlib';
import { type Node, parse } from 'acorn';
import { ironCalc, Project, type ProjectFiles } from 'stand-in';
import { writeXlsx } from 'stand-in/xlsx';
import { weekly } from '../../../local/cli/weekly';
import { onePaste } from '../../../local/build/onePaste';
import { sampleToday } from '../../../local/sample/story';
import { pages, phonePage } from '../../../src/commands/pages';
import { describeInBrowser, newPage, openBrowser } from '../../support/browser';
import { allDoors } from '../../support/doors';
import { madeOnce } from '../../support/madeOnce';
import { pushedFiles, secretary } from '../../support/office';
import { sampleWorkbook } from '../../support/sample';
import { testFolder } from '../support/folder';

const folder = testFolder();
let code: string;
let pasted: ProjectFiles;
beforeAll(async () => {
  code = await madeOnce('one paste', () => onePaste(resolve('.'), '1.2.3'));
  pasted = { code, pages: {}, manifest: (await pushedFiles()).manifest };
});

const opened = async (): Promise<Project> =>
  new Project({
    files: pasted,
    workbook: await sampleWorkbook(),
    user: secretary,
    now: Date.now(),
    evaluator: ironCalc(),
  });

/** A page's document, as the file unpacks it. */
const servedBy = (text: string, file: string): string =>
  vm.runInNewContext(`${text}\npageText_(${JSON.stringify(file)})`, {
    Utilities: {
      newBlob: (bytes: number[]) => Buffer.from(bytes),
      ungzip: (bytes: Buffer) => ({ getDataAsString: () => gunzipSync(bytes).toString() }),
    },
  }) as string;

/** What Google gives a page, and what it was opened with. */
const asOpened = `
  var google = { script: { host: { setWidth() {}, setHeight() {} } } };
  var [opened, task, proof] = [{ ok: false, message: 'Thử lại.' }, '', 'a.b.c'];`;

/** What a script calls of Google, `MailApp.sendEmail`, as somebody finds it who only reads. */
function serviceCalls(text: string): Set<string> {
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (typeof value !== 'object' || value === null || !('type' in value)) return;
    const node = value as Node & Record<string, { type: string; name: string }>;
    const { object, property } = node;
    if (node.type === 'MemberExpression' && object?.type === 'Identifier' && property?.type === 'Identifier')
      found.add(`${object.name}.${property.name}`);
    for (const part of Object.values(node)) visit(part);
  };
  visit(parse(text, { ecmaVersion: 2019 }));
  return found;
}

/** For which permission Google asks at each call: its reference pages, under "Authorization". */
const permissions: [RegExp, string][] = [
  [/^MailApp\.(sendEmail|getRemainingDailyQuota)$/, 'script.send_mail'],
  [/^ScriptApp\.(newTrigger|getProjectTriggers|deleteTrigger)$/, 'script.scriptapp'],
  [/^Session\.get(Active|Effective)User$/, 'userinfo.email'],
  [/^SpreadsheetApp\.getUi$/, 'script.container.ui'],
  [/^SpreadsheetApp\.(getActive|getActiveSpreadsheet)$/, 'spreadsheets.currentonly'],
];

describe('the one file to paste', () => {
  it('names its version, and keeps to the one document', () => {
    expect(code).toMatch(/^\/\*\*\n \* Tổng hợp tuần 1\.2\.3\n(?: \*.*\n)* \* @OnlyCurrentDoc\n \*\/\n/);
  });

  it('is ES2019 without control characters, and only declares functions', () => {
    const { body } = parse(code, { ecmaVersion: 2019 });
    expect([...new Set(body.map(({ type }) => type))]).toEqual(['FunctionDeclaration']);
    // eslint-disable-next-line no-control-regex
    expect(/[\u0000-\u0008\u000b-\u001f\u007f]/.exec(code)).toBeNull();
  });

  it('lets the same be called as what is pushed', async () => {
    const exported = (await pushedFiles()).code.match(/^function \w+/gm);
    const own = code.match(/^function \w+(?<!_)\(/gm)!.map((line) => line.slice(0, -1));
    expect(own).toEqual(exported);
    expect(own).toEqual(expect.arrayContaining(allDoors.map((name) => `function ${name}`)));
  });

  it('calls Google by name, so that it is asked for the five permissions and no more', () => {
    const calls = [...serviceCalls(code)];
    const found = permissions.filter(([member]) => calls.some((call) => member.test(call)));
    expect(found.map(([, permission]) => permission)).toHaveLength(5);
    expect(
      calls.filter((call) => /^(DriveApp|GmailApp|UrlFetchApp|CalendarApp|DocumentApp)\./.test(call)),
    ).toEqual([]);
  });

  it('is at most 690 KB', () => {
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(690 * 1024);
  });

  it('does the week and its letters as what is pushed does', async () => {
    const file = join(folder, 'so.xlsx');
    await writeXlsx(await sampleWorkbook(), file);
    const outcome = async (files: ProjectFiles, out: string) => {
      const lines: string[] = [];
      await weekly(file, { today: sampleToday, out: join(folder, out), send: true, files }, (line) =>
        lines.push(line.replaceAll(out, 'out')),
      );
      return { lines, summary: readFileSync(join(folder, out, 'summary.json'), 'utf8') };
    };
    const own = await outcome(pasted, 'pasted');
    expect(own).toEqual(await outcome(await pushedFiles(), 'pushed'));
    expect(own.summary).toContain('"met": 3');
  });

  describeInBrowser('opens a page', () => {
    it('out of its own text, with the proof at its end', async () => {
      const project = await opened();
      project.call('showChecks');
      const browser = await openBrowser();
      const page = await newPage(browser, {});
      await page.setContent(project.page!.html);
      await page.waitForFunction(() => document.title === 'Kiểm tra dữ liệu');
      expect(await page.evaluate('proof')).toMatch(/^[\w=-]{40,}$/);
      await page.close();
    });

    it.each([...Object.values(pages), phonePage])(
      '$file whole, of what it shares with others',
      async ({ file }) => {
        const page = await newPage(await openBrowser(), {});
        const faults: Error[] = [];
        page.on('pageerror', (error) => faults.push(error));
        await page.setContent(servedBy(code, file).replace('<body>', `<body><script>${asOpened}</script>`));
        await page.waitForFunction(() => document.querySelector('body > .page > *') !== null);
        expect(faults).toEqual([]);
        await page.close();
      },
    );

    it('sends phones little', () => {
      const bytes = ['Phone', 'Mine', 'Notice'].map((file) => Buffer.byteLength(servedBy(code, file)));
      expect(bytes).toEqual([...bytes].sort((one, other) => one - other));
      expect(bytes[0]).toBeLessThan(80_000);
    });
  });
});
