import { performance } from 'node:perf_hooks';
import type { Project, ProjectFiles, Workbook } from 'stand-in';
import { asOpenPage } from '../../asPage';
import { bundle, scriptsOf } from '../../build';
import { onePaste } from '../../build/onePaste';
import { versionOf } from '../../release/files';
import { openProject } from '../../run';
import { sampleWorkbook } from '../../sample/sampleWorkbook';
import { sampleToday } from '../../sample/story';
import { openPage, pages } from './answers';
import { type Counts, counted } from './counts';
import { type Trial, trials } from './doors';
import { pasteTasks } from './edit';
import { type EntryFigure, measureEntries, measureYardstick, type Yardstick } from './entry';
import { measureNotice, type NoticeFigure, noticeLine } from './notice';
import { measureWeek, type WeekCost } from './week';
import { grown } from './workbook';

/** The figures of docs/design.md §8. */
export interface Figures {
  /** The menu item with its sidebar; round trips are those of a week like any other. Null: the stand-in would take too long. */
  weekly: ({ tasks: number } & { [Count in keyof Counts]: number | null } & WeekCost)[];
  /** Each function that Google may call, with the page it opens, on 1,000 tasks; null where nothing is tried. */
  doors: ({ name: string; answerBytes: number | null } & { [Count in keyof Counts]: number | null } & Pick<
      EntryFigure,
      'loadMs' | 'enterMs'
    >)[];
  /** The digest of a week like any other: some things the first one alone has to ask. */
  send: ({ recipients: number } & Counts)[];
  /** One edit that pastes so many new tasks; the time is that of the paste and all that follows from it. */
  edit: ({ rows: number; ratioToJson: number } & Counts)[];
  /** Reading a pasted notice. */
  notice: NoticeFigure[];
  /** Bytes of what a page is given to show first. */
  pages: { name: string; tasks: number; answerBytes: number }[];
  /** What clasp pushes. */
  scripts: Scripts;
  /** The one file to paste. */
  release: Scripts;
  /** What the milliseconds of this machine are to be compared with. */
  yardstick: Yardstick;
}

interface Scripts {
  /** Of script, which is read at every click; for the one file, pages included. */
  bytes: number;
  files: { name: string; bytes: number }[];
  /** Load and entry of those that run most often, in processor milliseconds. */
  entries: EntryFigure[];
}

const TASKS = [50, 1_000, 10_000, 100_000];
/** With more tasks only the computing is measured: a workbook of that size is slow to make in the stand-in. */
const MOST_COUNTED = 10_000;
const PAGE_TASKS = [50, 1_000, 10_000];
const DOOR_TASKS = 1_000;
const RECIPIENTS = [5, 20, 60];
const EDITED_ROWS = [1, 1_000];
const OFTEN = ['onOpen', 'onEdit', 'summariseNow', 'hourly'];
const RUNS = 5;
/** In milliseconds. */
const WEEK = 7 * 86_400_000;

export async function bench(): Promise<Figures> {
  const files = await bundle();
  const sample = await sampleWorkbook(files);
  const scripts = scriptsOf(files);
  const yardstick = await measureYardstick();
  const release = { 'tong-hop-tuan.gs': await onePaste(process.cwd(), await versionOf()) };
  return {
    weekly: await inTurn(TASKS, (tasks) => measureWeekly(files, sample, tasks)),
    doors: await measureDoors(files, grown(sample, { tasks: DOOR_TASKS })),
    send: await inTurn(RECIPIENTS, (recipients) => measureSend(files, sample, recipients)),
    edit: await inTurn(EDITED_ROWS, async (rows) => ({ rows, ...(await measureEdit(files, sample, rows)) })),
    notice: await measureNotice(yardstick),
    pages: (await inTurn(PAGE_TASKS, (tasks) => measurePages(files, grown(sample, { tasks }), tasks))).flat(),
    scripts: { ...sizesOf(scripts), entries: await measureEntries(scripts, OFTEN) },
    release: { ...sizesOf(release), entries: await measureEntries(release, OFTEN) },
    yardstick,
  };
}

/** The figures for a person at a terminal. */
export function benchLines(figures: Figures): string[] {
  const { weekly, doors, send, edit, notice, scripts, release, yardstick } = figures;
  const counts = ({ roundTrips, builderCalls }: { [Count in keyof Counts]: number | null }) =>
    `${roundTrips ?? '–'} lần đọc ghi, ${builderCalls ?? '–'} lần dựng`;
  return [
    'Tổng hợp ngay, cả thanh bên',
    ...weekly.map(
      (one) =>
        `  ${one.tasks} nhiệm vụ: ${counts(one)}; tính ${one.ratioToJson.toFixed(1)} lần thời gian chép cùng số ô, ${one.megabytes} MB`,
    ),
    'Gửi bản tin',
    ...send.map((one) => `  ${one.recipients} người nhận: ${counts(one)}`),
    'Gõ, dán vào tab Nhiệm vụ',
    ...edit.map((one) => `  ${one.rows} dòng: ${counts(one)}`),
    'Đọc thông báo',
    ...notice.map(noticeLine),
    `Từng hàm, ${DOOR_TASKS} nhiệm vụ; nạp mã + vào hàm, mili giây (thước: ${yardstick.scriptMs.toFixed(1)} ms)`,
    ...doors.map(
      (one) =>
        `  ${one.name}: ${counts(one)}; ${one.loadMs.toFixed(1)} + ${one.enterMs.toFixed(1)} ms; ${kilobytes(one.answerBytes ?? 0)} KB cho trang`,
    ),
    ...sizeLines('Mã đẩy lên', scripts),
    ...sizeLines('Một tệp để dán', release),
  ];
}

const sizeLines = (title: string, { bytes, files, entries }: Scripts): string[] => [
  `${title}: ${kilobytes(bytes)} KB`,
  ...files.map((file) => `  ${file.name}: ${kilobytes(file.bytes)} KB`),
  ...entries.map(({ name, loadMs, enterMs }) => `  ${name}: ${loadMs.toFixed(1)} + ${enterMs.toFixed(1)} ms`),
];

const kilobytes = (bytes: number): number => Math.round(bytes / 1024);

async function measureWeekly(
  files: ProjectFiles,
  sample: Workbook,
  tasks: number,
): Promise<Figures['weekly'][number]> {
  const cost = measureWeek(sample, tasks, sampleToday);
  if (tasks > MOST_COUNTED) return { tasks, roundTrips: null, builderCalls: null, ...cost };
  const project = await openSample(files, grown(sample, { tasks }));
  // The first run puts the colours over rows that the sample did not have.
  project.call('summariseNow');
  const { roundTrips, builderCalls } = counted(project, () => {
    openPage(project, 'summariseNow', (...asked) => asOpenPage(project)(...asked));
  });
  return { tasks, roundTrips, builderCalls, ...cost };
}

async function measureDoors(files: ProjectFiles, workbook: Workbook): Promise<Figures['doors']> {
  const entries = await measureEntries(scriptsOf(files), doorsOf(files));
  return await inTurn(entries, async ({ name, loadMs, enterMs }) => {
    const trial = trials[name];
    if (trial === undefined)
      return { name, roundTrips: null, builderCalls: null, loadMs, enterMs, answerBytes: null };
    try {
      return { name, loadMs, enterMs, ...(await tried(files, structuredClone(workbook), trial)) };
    } catch (error) {
      throw new Error(`${name}: ${(error as Error).message}`, { cause: error });
    }
  });
}

/** What one function asks of Google once its page is open. */
export async function tried(
  files: ProjectFiles,
  workbook: Workbook,
  trial: Trial,
): Promise<Counts & { answerBytes: number }> {
  const project = await openSample(files, workbook);
  if (trial.from !== undefined) project.call(trial.from);
  const page = asOpenPage(project);
  trial.before?.(project, page);
  let answerBytes = 0;
  const counts = counted(project, () => (answerBytes = trial.call(project, page)));
  return { ...counts, answerBytes };
}

async function measurePages(
  files: ProjectFiles,
  workbook: Workbook,
  tasks: number,
): Promise<Figures['pages']> {
  const project = await openSample(files, workbook);
  return pages.map(({ page, item }) => ({
    name: page,
    tasks,
    answerBytes: openPage(project, item, (...asked) => asOpenPage(project)(...asked)),
  }));
}

async function measureEdit(
  files: ProjectFiles,
  workbook: Workbook,
  rows: number,
): Promise<Counts & { ratioToJson: number }> {
  const times: number[] = [];
  let counts: Counts = { roundTrips: 0, builderCalls: 0 };
  for (let run = 0; run < RUNS; run += 1) {
    const project = await openSample(files, structuredClone(workbook));
    times.push(timeOf(() => (counts = counted(project, () => pasteTasks(project, rows)))));
  }
  const values = workbook.sheets.map(({ cells }) =>
    [...cells.values()].map((row) => [...row.values()].map(({ value }) => value)),
  );
  const copies = Array.from({ length: RUNS * 3 }, () => timeOf(() => JSON.parse(JSON.stringify(values))));
  return { ...counts, ratioToJson: median(times) / median(copies) };
}

async function measureSend(
  files: ProjectFiles,
  sample: Workbook,
  recipients: number,
): Promise<Figures['send'][number]> {
  const workbook = grown(sample, { recipients });
  // As a committee has it: what is asked for again on one's own machine is remembered on Google.
  workbook.url = 'https://docs.google.com/spreadsheets/d/bench/edit';
  workbook.properties.delete('phonePage');
  const project = await openSample(files, workbook);
  const send = () => {
    const { summary } = project.call('summariseNow') as { summary: { week: string } };
    project.call('previewDigest');
    const dialog = asOpenPage(project);
    return counted(project, () => dialog('sendDigest', { week: summary.week }));
  };
  send();
  project.clock.advance(WEEK);
  return { recipients, ...send() };
}

function openSample(files: ProjectFiles, workbook: Workbook): Promise<Project> {
  return openProject({ files, workbook, user: 'thu.ky@example.com', today: sampleToday });
}

/** What Google may call: the top-level functions of the first file. */
const doorsOf = ({ code }: ProjectFiles): string[] =>
  [...code.matchAll(/^function (\w+)\(/gm)].map(([, name]) => name!);

function sizesOf(scripts: Record<string, string>): Pick<Scripts, 'bytes' | 'files'> {
  const files = Object.entries(scripts).map(([name, text]) => ({ name, bytes: Buffer.byteLength(text) }));
  return { bytes: files.reduce((sum, { bytes }) => sum + bytes, 0), files };
}

async function inTurn<Each, Made>(
  all: readonly Each[],
  make: (each: Each) => Made | Promise<Made>,
): Promise<Made[]> {
  const made: Made[] = [];
  for (const each of all) made.push(await make(each));
  return made;
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(numbers: number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}
