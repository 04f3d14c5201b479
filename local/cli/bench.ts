import { performance } from 'node:perf_hooks';
import { asOpenPage } from '../asPage';
import { bundle, scriptsOf } from '../build';
import type { Project, ProjectFiles, Workbook } from 'stand-in';
import { openProject } from '../run';
import { sampleToday } from '../sample/story';
import { sampleWorkbook } from '../sample/sampleWorkbook';
import { pasteTasks } from './benchEdit';
import { type EntryFigure, measureEntries, measureYardstick, type Yardstick } from './benchEntry';
import { type Load, measureLoad } from './benchLoad';
import { measureNotice, type NoticeFigure, noticeLine } from './benchNotice';
import { gridsOf, grown } from './benchWorkbook';

/** The figures of docs/design.md §8. Times only as ratios to something measured in the same run on the same machine. */
export interface Figures {
  weekly: { tasks: number; roundTrips: number; ratioToJson: number }[];
  send: { recipients: number; roundTrips: number }[];
  /** What one edit costs that pastes so many new tasks; the time is that of the paste and all that follows from it. */
  edit: { rows: number; roundTrips: number; ratioToJson: number }[];
  /** Reading a pasted notice; about the same ratio for any length. */
  notice: NoticeFigure[];
  /** Code.js, the doors. */
  bundle: Load;
  /** All script files, which Google loads together, and each. */
  scripts: Load & { files: (Load & { name: string })[] };
  /** Each function Google may call; in processor milliseconds, to be read beside the yardstick. */
  doors: EntryFigure[];
  yardstick: Yardstick;
}

const TASKS = [50, 1_000, 10_000];
const RECIPIENTS = [5, 20, 60];
const EDITED_ROWS = [1, 1_000];
const RUNS = 5;

export async function bench(): Promise<Figures> {
  const files = await bundle();
  const sample = await sampleWorkbook(files);
  const weekly = [];
  for (const tasks of TASKS)
    weekly.push(await measure(files, grown(sample, { tasks }), (project) => project.call('summariseNow')));
  const send = [];
  for (const recipients of RECIPIENTS)
    send.push(await measureSend(files, grown(sample, { recipients }), recipients));
  const edit = [];
  for (const rows of EDITED_ROWS)
    edit.push({ rows, ...(await measure(files, sample, (project) => pasteTasks(project, rows))) });
  return {
    weekly: weekly.map((figures, index) => ({ tasks: TASKS[index]!, ...figures })),
    send,
    edit,
    notice: measureNotice(),
    bundle: await measureLoad([files.code]),
    scripts: await measureScripts(scriptsOf(files)),
    doors: await measureEntries(scriptsOf(files), doorsOf(files)),
    yardstick: await measureYardstick(),
  };
}

/** The figures for a person at a terminal. */
export function benchLines(figures: Figures): string[] {
  const { weekly, send, edit, notice, bundle, scripts, doors, yardstick } = figures;
  return [
    'Tổng hợp ngay',
    ...weekly.map(
      ({ tasks, roundTrips, ratioToJson }) =>
        `  ${tasks} nhiệm vụ: ${roundTrips} lần đọc ghi, ${ratioToJson.toFixed(1)} lần thời gian chép cùng số ô`,
    ),
    'Gửi bản tin',
    ...send.map(({ recipients, roundTrips }) => `  ${recipients} người nhận: ${roundTrips} lần đọc ghi`),
    'Gõ, dán vào tab Nhiệm vụ',
    ...edit.map(({ rows, roundTrips }) => `  ${rows} dòng: ${roundTrips} lần đọc ghi`),
    'Đọc thông báo',
    ...notice.map(noticeLine),
    'Nạp mã, so với nạp chú thích cùng cỡ',
    loadLine('Code.js', bundle),
    ...scripts.files.map((file) => loadLine(file.name, file)),
    loadLine('tất cả', scripts),
    `Nạp mã và vào hàm, mili giây của bộ xử lý (thước: ${yardstick.scriptMs.toFixed(1)} ms)`,
    ...doors.map(({ name, loadMs, enterMs }) => `  ${name}: ${loadMs.toFixed(1)} + ${enterMs.toFixed(1)}`),
  ];
}

async function measure(
  files: ProjectFiles,
  workbook: Workbook,
  work: (project: Project) => void,
): Promise<{ roundTrips: number; ratioToJson: number }> {
  const times: number[] = [];
  let roundTrips = 0;
  for (let run = 0; run < RUNS; run += 1) {
    const project = await openSample(files, structuredClone(workbook));
    project.resetCounts();
    times.push(timeOf(() => work(project)));
    roundTrips = project.roundTrips;
  }
  const grids = gridsOf(workbook);
  const copies = Array.from({ length: RUNS * 3 }, () => timeOf(() => JSON.parse(JSON.stringify(grids))));
  return { roundTrips, ratioToJson: median(times) / median(copies) };
}

async function measureSend(
  files: ProjectFiles,
  workbook: Workbook,
  recipients: number,
): Promise<Figures['send'][number]> {
  const project = await openSample(files, workbook);
  const { summary } = project.call('summariseNow') as { summary: { week: string } };
  project.call('previewDigest');
  const dialog = asOpenPage(project);
  project.resetCounts();
  dialog('sendDigest', { week: summary.week });
  return { recipients, roundTrips: project.roundTrips };
}

function openSample(files: ProjectFiles, workbook: Workbook) {
  return openProject({ files, workbook, user: 'thu.ky@example.com', today: sampleToday });
}

/** What Google may call: the top-level functions of the first file. */
const doorsOf = ({ code }: ProjectFiles): string[] =>
  [...code.matchAll(/^function (\w+)\(/gm)].map(([, name]) => name!);

const loadLine = (name: string, { bytes, loadRatio }: Load): string =>
  `  ${name}: ${Math.round(bytes / 1024)} KB, ${loadRatio.toFixed(1)} lần`;

async function measureScripts(scripts: Record<string, string>): Promise<Figures['scripts']> {
  const files = [];
  for (const [name, text] of Object.entries(scripts)) {
    if (name !== 'Code.js') files.push({ name, ...(await measureLoad([text])) });
  }
  return { ...(await measureLoad(Object.values(scripts))), files };
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(numbers: number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}
