/**
 * What a province costs, as it grows: `npm run growth --prefix province -- 10 50 170`. Each run is a process of its own, so that its
 * memory is its own. Figures are compared with the second computation, and time with a loop over the communes' workbooks.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import ExcelJS from 'exceljs';
import { stateNames } from '../../src/domain/wording/tasks';
import { historyTab } from '../../src/workbook/tabs/tabs';
import { province } from '../cli';
import { gather } from '../gather';
import { reportOf } from '../report/report';
import { weeksOf } from '../sample/commune';
import { sampleOptions, writeSample } from '../sample/sample';
import { comparable, independently } from './support/independent';

/** Beyond so many communes the second computation is left out, which keeps every file in memory, and the loop over workbooks. */
const mostCompared = 170;
const today = '2026-12-31';
const lastWeek = '2026-W53';
const { weeks, tasks, firstWeek } = sampleOptions;

const size = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);

interface Cost {
  seconds: number;
  processorSeconds: number;
  memoryMB: number;
  result: string;
}

/** Runs one step in a process of its own. */
function measured(step: string, ...args: string[]): Cost {
  const script = fileURLToPath(import.meta.url);
  const child = spawnSync(
    process.execPath,
    ['--max-old-space-size=12000', '--import', 'tsx', script, `--${step}`, ...args],
    { encoding: 'utf8', maxBuffer: 1e9, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (child.status !== 0) throw new Error(`${step} ended with ${child.status ?? child.signal}`);
  return JSON.parse(child.stdout) as Cost;
}

const steps: Record<string, (folder: string, other: string) => Promise<string>> = {
  async province(folder, out) {
    const { files, late } = await province(folder, { out, today }, () => undefined);
    return `${files.readNow} files read, ${late.length} tasks late`;
  },
  async compare(folder, out) {
    const gathered = await gather(folder, out, { today });
    const report = await reportOf(gathered);
    gathered.database.close();
    return isDeepStrictEqual(comparable(report), independently(folder, lastWeek)) ? 'equal' : 'DIFFERENT';
  },
  /** What somebody would write without this package: open each workbook, count what is late in each week. */
  async workbooks(folder) {
    const late = new Map<string, number>();
    for (const name of readdirSync(folder)) {
      const book = new ExcelJS.Workbook();
      await book.xlsx.readFile(join(folder, name));
      book.getWorksheet(historyTab.name)?.eachRow((row, number) => {
        const [week, closedOn, , , , state, , deadline] = (row.values as string[]).slice(1);
        if (number > 1 && deadline && closedOn && deadline < closedOn && state !== stateNames.done)
          late.set(week ?? '', (late.get(week ?? '') ?? 0) + 1);
      });
    }
    return `${late.size} weeks`;
  },
};

async function writeWorkbook(path: string, index: number): Promise<void> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet(historyTab.name);
  sheet.addRow(Object.values(historyTab.columns).map(({ header }) => header));
  for (const { week, closedOn, ...data } of weeksOf(index, firstWeek, weeks, tasks))
    for (const { code, state, progress, deadline, touchedOn, firstDeadline } of data.tasks)
      sheet.addRow([
        week,
        closedOn,
        'Nhiệm vụ',
        code,
        `Rà soát các tuyến đường chưa có đèn chiếu sáng, lập danh sách (${code})`,
        stateNames[state as keyof typeof stateNames],
        progress,
        deadline,
        '',
        '',
        touchedOn,
        `${code}-${closedOn}`,
        firstDeadline,
      ]);
  await book.xlsx.writeFile(path);
}

const shown = ({ seconds, processorSeconds, memoryMB, result }: Cost): string =>
  `${seconds.toFixed(1)} s (processor ${processorSeconds.toFixed(1)} s), ${memoryMB} MB, ${result}`;

async function grow(communes: number): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'tong-hop-tuan-growth-'));
  const [folder, out, aside, books] = ['xa', 'tinh', 'tuan-cuoi', 'bang'].map((name) => join(home, name)) as [
    string,
    string,
    string,
    string,
  ];
  const print = (what: string, text: string) => console.log(`${communes} communes, ${what}: ${text}`);
  try {
    mkdirSync(folder);
    await writeSample(folder, { ...sampleOptions, communes });
    print('week files', `${(size(folder) / 1e6).toFixed(0)} MB`);
    const last =
      readdirSync(folder)
        .filter((name) => name.includes('-W'))
        .sort()
        .pop() ?? '';
    renameSync(join(folder, last), aside);
    print('cold', shown(measured('province', folder, out)));
    print('nothing new', shown(measured('province', folder, out)));
    renameSync(aside, join(folder, last));
    print('one week more', shown(measured('province', folder, out)));
    print('Parquet', `${(size(join(out, 'parquet')) / 1e6).toFixed(1)} MB`);
    for (const name of ['index.html', 'province.xlsx', 'summary.json'])
      print(name, `${(statSync(join(out, name)).size / 1e6).toFixed(1)} MB`);
    if (communes > mostCompared) return;
    print('against the second computation', shown(measured('compare', folder, out)));
    mkdirSync(books);
    for (let index = 0; index < communes; index += 1)
      await writeWorkbook(join(books, `${index}.xlsx`), index);
    print(
      'exceljs in a loop',
      `${(size(books) / 1e6).toFixed(0)} MB, ${shown(measured('workbooks', books, ''))}`,
    );
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

const [first = '', folder = '', other = ''] = process.argv.slice(2);
const step = steps[first.replace('--', '')];
if (step !== undefined) {
  const begun = performance.now();
  const result = await step(folder, other);
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const cost: Cost = {
    seconds: (performance.now() - begun) / 1000,
    processorSeconds: (userCPUTime + systemCPUTime) / 1e6,
    memoryMB: Math.round(maxRSS / 1024),
    result,
  };
  console.log(JSON.stringify(cost));
} else {
  console.log(`${weeks} weeks, ${tasks} tasks a commune; ${cpus().length} cores, Node ${process.version}`);
  for (const communes of process.argv.slice(2)) await grow(Number(communes));
}
