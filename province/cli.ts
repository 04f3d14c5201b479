/** The commands of `npm run province`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SingleBar } from 'cli-progress';
import { gather } from './gather';
import { provincePage } from './report/page';
import { type Report, reportOf } from './report/report';
import { summaryOf } from './report/summary';
import { provinceWorkbook } from './report/workbook';
import { grouped } from './report/grouped';
import { headlines, noteWords } from './report/words';
import { sampleOptions, writeSample } from './sample/sample';

export interface ProvinceOptions {
  out: string;
  json?: boolean;
  /** `yyyy-MM-dd`; today unless given. */
  today?: string;
}

/** Today by the clocks of Vietnam. */
const todayThere = (): string => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);

/** Reads a folder of communes' files and writes the picture of the province. Told by `print`, line by line. */
export async function province(
  folder: string,
  options: ProvinceOptions,
  print: (line: string) => void,
): Promise<Report> {
  const { out, json = false, today = todayThere() } = options;
  const progress = bar('Đọc tệp', json);
  const gathered = await gather(folder, out, { today, progress: progress.show });
  progress.stop();
  const report = await reportOf(gathered);
  gathered.database.close();
  const summary = `${JSON.stringify(summaryOf(report), null, 1)}\n`;
  await mkdir(out, { recursive: true });
  await writeFile(join(out, 'summary.json'), summary);
  await writeFile(join(out, 'index.html'), provincePage(report));
  await writeFile(join(out, 'province.xlsx'), await provinceWorkbook(report));
  if (json) print(summary.trimEnd());
  else for (const line of linesOf(report, out)) print(line);
  return report;
}

/** Notes of one kind that are told in the window; all are in the workbook. */
const mostTold = 10;

function linesOf(report: Report, out: string): string[] {
  const { files, notes, problems } = report;
  const kinds = grouped(notes, ({ kind }) => kind);
  return [
    ...headlines(report),
    `Đọc mới ${files.readNow} tệp; dùng được ${files.read}/${files.all} tệp.`,
    ...[...kinds].flatMap(([kind, some]) => [
      `${noteWords[kind]}: ${some.length} tệp.`,
      ...some.slice(0, mostTold).map(({ path, text }) => `  ${path}: ${text}`),
      ...(some.length > mostTold
        ? [`  và ${some.length - mostTold} tệp nữa, xem trang “Tệp” của province.xlsx.`]
        : []),
    ]),
    ...problems,
    `Đã ghi ${['index.html', 'province.xlsx', 'summary.json'].map((name) => join(out, name)).join(', ')}.`,
  ];
}

/** A bar where somebody looks at a terminal. */
function bar(title: string, quiet: boolean): { show(done: number, all: number): void; stop(): void } {
  if (quiet || !process.stderr.isTTY) return { show: () => undefined, stop: () => undefined };
  const line = new SingleBar({
    format: `${title} {bar} {value}/{total}`,
    clearOnComplete: true,
    hideCursor: true,
  });
  let started = false;
  return {
    show(done, all) {
      if (!started) line.start(all, 0);
      started = true;
      line.update(done);
    },
    stop: () => line.stop(),
  };
}

export interface SampleCommand {
  communes: number;
  weeks: number;
  tasks: number;
}

/** Writes the files of an invented province. */
export async function sample(
  folder: string,
  options: SampleCommand,
  print: (line: string) => void,
): Promise<void> {
  const progress = bar('Ghi số liệu mẫu', false);
  const faults = await writeSample(folder, { ...sampleOptions, ...options }, progress.show);
  progress.stop();
  print(
    `Đã ghi số liệu mẫu của ${options.communes} đơn vị, ${options.weeks} tuần vào ${folder}; ${faults.length} tệp hỏng, muộn, trùng, sửa lại hoặc thiếu.`,
  );
}
