import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { grown } from '../../../local/cli/bench/workbook';
import { weekly } from '../../../local/cli/weekly';
import type { ProjectFiles, Sheet, Workbook } from 'stand-in';
import { testFolder, throughFile } from '../support/folder';
import { openProject } from '../../../local/run';
import { sampleToday } from '../../../local/sample/story';
import { readXlsx, writeXlsx } from 'stand-in/xlsx';
import { pushedFiles } from '../../support/office';
import { workOf } from '../../support/phone';
import { sampleWorkbook } from '../../support/sample';

const folder = testFolder();
const sampleFile = join(folder, 's.xlsx');
let files: ProjectFiles;
let sample: Workbook;

beforeAll(async () => {
  files = await pushedFiles();
  sample = await sampleWorkbook();
  await writeXlsx(sample, sampleFile);
});

/** The sheet without cells that hold and show nothing, and without "not bold", "not wrapped". */
function withoutNothing(sheet: Sheet) {
  const cells = [...sheet.cells].flatMap(([row, line]) =>
    [...line].flatMap(([column, { format = {}, ...cell }]) => {
      const looks = Object.entries(format).filter(([, look]) => look !== false);
      const isNothing = !looks.length && cell.value === null && !cell.note;
      return isNothing ? [] : [[`${row}:${column}`, { ...cell, format: Object.fromEntries(looks) }] as const];
    }),
  );
  return { ...sheet, cells: Object.fromEntries(cells) };
}

async function week(file: string, out: string): Promise<string> {
  const lines: string[] = [];
  const options = { today: sampleToday, out: join(folder, out), send: true, files };
  expect(await weekly(file, options, (line) => lines.push(line))).toBe(true);
  return lines.join('\n');
}

/** A link within the workbook says where that is, once it went through a file. */
function withWholeLinks(sheet: Sheet): Sheet {
  const whole = structuredClone(sheet);
  for (const row of whole.cells.values())
    for (const [column, cell] of row)
      if (cell.link?.startsWith('#')) row.set(column, { ...cell, link: sample.url + cell.link });
  return whole;
}

describe('the sample workbook', () => {
  it('comes back from a file as it was, and as the file prints it', async () => {
    const { file, ...read } = await throughFile(sample, folder);
    expect(file?.notCarried).toEqual([]);
    expect({ ...read, sheets: [] }).toEqual({ ...sample, sheets: [] });
    const printed: Record<string, unknown> = {};
    read.sheets.forEach(({ page, ...sheet }, index) => {
      expect(withoutNothing(sheet)).toEqual(withoutNothing(withWholeLinks(sample.sheets[index]!)));
      const setup = (page?.setup ?? {}) as { orientation?: string; fitToWidth?: number };
      printed[sheet.name] = [setup.orientation, setup.fitToWidth];
    });
    const [across, twoAcross] = [
      ['landscape', 1],
      ['landscape', 2],
    ];
    expect(printed).toEqual({
      'Tổng quan': across,
      'Nhiệm vụ': ['landscape', 3],
      'Tiêu chí': across,
      'Nội dung': across,
      'Thành viên': across,
      'Khu phố': ['portrait', 1],
      'Cài đặt': across,
      'Lịch sử': twoAcross,
      'Sổ gửi': twoAcross,
    });
  });

  let first: string;
  beforeAll(async () => {
    first = await week(sampleFile, 'out');
  });

  it('gives 3 of 9 criteria and a letter to everybody, and nothing more the second time', async () => {
    expect(first).toContain('Đạt 3/9 tiêu chí');
    const letters = readdirSync(join(folder, 'out', 'outbox'));
    expect(letters.length).toBeGreaterThan(5);
    expect(first).toContain(`Đã gửi ${letters.length} thư, 0 thư đã gửi từ trước.`);

    const second = await week(join(folder, 'out', 'workbook.xlsx'), 'again');
    expect(second).toContain(`Đã gửi 0 thư, ${letters.length} thư đã gửi từ trước.`);
    expect(readdirSync(join(folder, 'again', 'outbox'))).toEqual([]);
  });

  it('leaves the news for the group chat: short, plain, the answer first', () => {
    const text = readFileSync(join(folder, 'out', 'zalo.txt'), 'utf8');
    expect(text.split('\n').slice(0, 2).join(' ')).toMatch(/3\/9 tiêu chí/i);
    expect(text.length).toBeLessThanOrEqual(1501);
  });

  it('sends letters a mail program reads: subject, both bodies, a date on that Friday afternoon', async () => {
    const outbox = join(folder, 'out', 'outbox');
    for (const name of readdirSync(outbox)) {
      const letter = await simpleParser(readFileSync(join(outbox, name)));
      expect(letter.subject).toMatch(/Tuần 32/);
      expect(letter.text).toMatch(/\p{L}/u);
      expect(letter.html).toMatch(/<table/);
      expect(letter.date).toEqual(new Date('2023-08-11T14:00:00+07:00'));
    }
  });

  it('leads each reader from the letter to a page of their own, which opens from the file that was given and the one written', async () => {
    await weekly(
      sampleFile,
      { today: sampleToday, out: join(folder, 'other port'), send: true, files, port: '8099' },
      () => undefined,
    );
    const keysIn = async (out: string, address: string) => {
      const outbox = join(folder, out, 'outbox');
      const keys = new Map<string, string>();
      for (const name of readdirSync(outbox)) {
        const { html } = await simpleParser(readFileSync(join(outbox, name)));
        const found = [...String(html).matchAll(/href="(http[^"?]*exec)\?k=([\w.-]+)/g)];
        expect(new Set(found.map(([, at]) => at))).toEqual(new Set([address]));
        const [key, ...others] = new Set(found.map(([, , one]) => one!));
        expect([name, others]).toEqual([name, []]);
        keys.set(name.replace(/^\d+-/, ''), key!);
      }
      return keys;
    };
    const keys = await keysIn('out', 'http://127.0.0.1:8080/exec');
    expect(new Set(keys.values()).size).toBe(keys.size);
    // Only tests make the same secret anew: letters of two runs can be compared.
    expect(await keysIn('other port', 'http://127.0.0.1:8099/exec')).toEqual(keys);

    for (const file of [sampleFile, join(folder, 'out', 'workbook.xlsx')]) {
      const project = await openProject({ file, user: 'thu.ky@example.com', today: sampleToday, files });
      const people = [...keys.values()].map((key) => workOf(project, key).person);
      expect(new Set(people).size).toBe(keys.size);
      expect(people).toContain('Vũ Minh Tuấn');
    }
  });

  it('leaves rows coloured by rules in the workbook it writes', async () => {
    const { sheets } = await readXlsx(join(folder, 'out', 'workbook.xlsx'));
    const tasks = sheets.find(({ name }) => name === 'Nhiệm vụ')!;
    expect(tasks.colourRules.map(({ format }) => format.background)).toContain('#fce8e6');
  });
});

describe('the work of a week', () => {
  it('asks Google as often for 300 tasks as for 50, and at most 20 times', async () => {
    const roundTrips = async (tasks: number): Promise<number> => {
      const workbook = grown(sample, { tasks });
      const project = await openProject({ workbook, user: 'thu.ky@example.com', today: sampleToday, files });
      expect(project.call('summariseNow')).toMatchObject({ ok: true });
      return project.roundTrips;
    };
    const forFifty = await roundTrips(50);
    expect(await roundTrips(300)).toBe(forFifty);
    expect(forFifty).toBeLessThanOrEqual(20);
  });
});
