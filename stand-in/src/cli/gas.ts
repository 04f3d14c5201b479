import { scriptNames } from '../google/compile';
import { ScriptError } from '../google/errors';
import { Project } from '../google/project';
import type { GivenAnswer, SentMail } from '../google/records';
import { nextFiring } from '../google/triggerTimes';
import { momentOf } from '../moment';
import { UsageError } from '../usageError';
import { ironCalc } from '../workbook/ironcalc';
import type { Workbook } from '../workbook/model';
import { addressOf, emptyWorkbook } from '../workbook/newWorkbook';
import { readXlsx, writeXlsx } from '../xlsx';
import { placeIn, scriptFiles } from './gasFiles';
import { cellsAt, type Moods, prepareAccount, prepareWorkbook } from './moods';

export interface GasOptions extends Moods {
  /** The function to call; without one only what the other options ask happens. */
  call?: string;
  /** Then: what somebody types into cells, such as `Tab!B3=x`, so that `onEdit` runs. */
  edit?: string[];
  /** Then: the web app is opened with these parameters (`k=v`, joined by `&`), so that `doGet` runs. */
  get?: string;
  /** Its arguments, as a JSON array. */
  args?: string;
  /** An .xlsx file; an empty workbook unless given. */
  workbook?: string;
  /** Other workbooks of the account, `ID=FILE.xlsx`, for `SpreadsheetApp.openById`; none of them is written. */
  open?: string[];
  /** As typed; the present moment unless given. */
  today?: string;
  /** The running person's address. */
  user?: string;
  /** Afterwards: true fires every installed time trigger once, a name those of one function (`onOpen` opens the file). */
  fire?: string | true;
  /** What is answered to alerts and prompts, in order: `YES`, or `OK=text` for a prompt. */
  answer?: string[];
  /** Where to write the workbook afterwards. */
  save?: string;
}

/** Nobody waits six minutes for a loop without an end: milliseconds. */
const PATIENCE = 60_000;

/** What one run of a script did. */
export interface GasReport {
  result: unknown;
  /** Service calls by `Service.method`. */
  calls: Record<string, number>;
  roundTrips: number;
  mails: GasMail[];
  log: string[];
  /** What the script threw; null when it came to its end. */
  error: string | null;
  /** Members of Google's objects that the script asked for and the stand-in does not have, also where it caught that. */
  notImplemented: string[];
}

type GasMail = Omit<SentMail, 'at' | 'attachments' | 'inlineImages'> & {
  at: string;
  attachments?: GasFile[];
  inlineImages?: GasFile[];
};

interface GasFile {
  name: string;
  contentType: string;
  /** Bytes. */
  size: number;
}

/** Runs one function of any Apps Script project in the stand-in. Throws UsageError for files and options that will not do. */
export async function gas(paths: string[], options: GasOptions): Promise<GasReport> {
  const workbook = options.workbook
    ? await readXlsx(options.workbook)
    : emptyWorkbook({ title: 'Untitled spreadsheet' });
  prepareWorkbook(workbook, options);
  const others = await Promise.all((options.open ?? []).map(otherWorkbook));
  const files = await scriptFiles(paths, workbook.timeZone);
  const names = scriptNames(files);
  const args = argumentsFrom(options.args);
  const now = momentFrom(options.today, workbook.timeZone);
  const answers = (options.answer ?? []).map(answerFrom);
  let project: Project;
  try {
    const user = options.user ?? 'me@example.com';
    project = new Project({
      files,
      workbook,
      others,
      user,
      now,
      evaluator: ironCalc(),
      answers,
      patience: PATIENCE,
    });
  } catch (error) {
    return {
      result: null,
      calls: {},
      roundTrips: 0,
      mails: [],
      log: [],
      error: wordsOf(error, names),
      notImplemented: [],
    };
  }
  let result: unknown = null;
  let error: string | null = null;
  try {
    prepareAccount(project, options);
    result = plain(called(project, options, args));
    for (const typed of options.edit ?? []) type(project, typed);
    if (options.get !== undefined) result = served(project, options.get);
    if (options.fire) fire(project, options.fire);
  } catch (thrown) {
    if (thrown instanceof UsageError) throw thrown;
    error = wordsOf(thrown, names);
  }
  if (options.save) await writeXlsx(workbook, options.save);
  return {
    result,
    calls: Object.fromEntries(project.calls),
    roundTrips: project.roundTrips,
    mails: project.mails.map(mailFrom),
    log: project.log,
    error,
    notImplemented: [...project.notImplemented],
  };
}

/** `ID=FILE.xlsx`, as the script knows it and where it is. */
async function otherWorkbook(named: string): Promise<Workbook> {
  const [, id, file] = /^([\w-]+)=(.+)$/s.exec(named) ?? [];
  if (id === undefined || file === undefined)
    throw new UsageError(`--open takes an id and a file such as 1AbC=list.xlsx, not ${named}.`);
  return { ...(await readXlsx(file)), id, url: addressOf(id) };
}

function called(project: Project, { call, webApp }: GasOptions, args: unknown[]): unknown {
  if (call === undefined) return null;
  return webApp ? project.runFromWeb(call, args) : project.call(call, ...args);
}

/** `Tab!B3=x`: somebody types a text into cells. */
function type(project: Project, typed: string): void {
  const [, address = '', text = ''] = /^([^=]+)=(.*)$/s.exec(typed) ?? [];
  if (!address) throw new UsageError(`--edit takes cells and a text such as 'Tab!B3=x', not ${typed}.`);
  const { sheet, area } = cellsAt(project.workbook, address);
  const texts = Array.from({ length: area.rows }, () => Array<string>(area.columns).fill(text));
  project.edit(sheet.id, area, texts);
}

/** The page that the web app gives for `k=v&…`. */
function served(project: Project, query: string): { title: string; html: string } {
  prepareAccount(project, { webApp: true });
  const { title, html } = project.serve(Object.fromEntries(new URLSearchParams(query)));
  return { title, html };
}

/** The triggers go off in the order of their times, and the clock moves on to each. */
function fire(project: Project, which: string | true): void {
  if (which === 'onOpen') return project.open();
  const { timeZone } = project.files.manifest;
  const due = project.triggers
    .filter(
      ({ eventType, functionName }) => eventType === 'CLOCK' && (which === true || functionName === which),
    )
    .map((trigger) => ({ trigger, at: nextFiring(trigger, project.clock.now(), timeZone) }))
    .sort((a, b) => a.at - b.at);
  if (!due.length && which !== true) throw new Error(`No time trigger is installed for ${which}.`);
  for (const { trigger, at } of due) {
    project.clock.set(Math.max(at, project.clock.now()));
    project.fire(trigger);
  }
}

function momentFrom(typed: string | undefined, timeZone: string): number {
  if (typed === undefined) return Date.now();
  const moment = momentOf(typed, timeZone);
  if (moment === null) throw new UsageError(`No day ${typed}. Write year-month-day, such as 2023-08-11.`);
  return moment;
}

function argumentsFrom(text = '[]'): unknown[] {
  try {
    const args: unknown = JSON.parse(text);
    if (Array.isArray(args)) return args;
  } catch {
    // said below
  }
  throw new UsageError(`--args takes a JSON array such as '[1, "a"]', not ${text}.`);
}

function answerFrom(text: string): GivenAnswer {
  const [, button = '', typed] = /^(OK|CANCEL|YES|NO|CLOSE)(?:=(.*))?$/s.exec(text) ?? [];
  if (!button) {
    throw new UsageError(`No button ${text}. Answer OK, CANCEL, YES, NO, CLOSE or OK=text.`);
  }
  return { button: button as GivenAnswer['button'], text: typed ?? '' };
}

/** What JSON can say of a value: a date as its ISO text, nothing at all as null. */
function plain(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value) ?? 'null') as unknown;
  } catch {
    return String(value);
  }
}

const mailFrom = ({ at, attachments, inlineImages, ...mail }: SentMail): GasMail => ({
  ...mail,
  at: new Date(at).toISOString(),
  ...(attachments && { attachments: attachments.map(sizeOf) }),
  ...(inlineImages && { inlineImages: inlineImages.map(sizeOf) }),
});

const sizeOf = ({ name, contentType, bytes }: NonNullable<SentMail['attachments']>[number]): GasFile => ({
  name,
  contentType,
  size: bytes.length,
});

/** What a script threw, as Google's log tells it: mistakes in the code with their kind, refusals in their own words; and where. */
function wordsOf(thrown: unknown, names: string[]): string {
  const { name, message, stack } = thrown as Error;
  const words = /^(Type|Reference|Syntax|Range|URI|Eval)Error$/.test(name) ? `${name}: ${message}` : message;
  const place = placeIn(names, thrown instanceof ScriptError ? thrown.scriptStack : stack);
  return place ? `${words} (${place})` : words;
}

/** The report for a person at a terminal. */
export function gasLines({
  result,
  calls,
  roundTrips,
  mails,
  log,
  error,
  notImplemented,
}: GasReport): string[] {
  const rows = Object.entries(calls).sort(([, a], [, b]) => b - a);
  const width = Math.max(0, ...rows.map(([name]) => name.length));
  return [
    ...(error === null ? [`Result: ${JSON.stringify(result)}`] : []),
    `Round trips: ${roundTrips}`,
    ...(rows.length ? ['', 'Service calls'] : []),
    ...rows.map(([name, count]) => `  ${name.padEnd(width)}  ${count}`),
    ...(mails.length ? ['', `Mails (${mails.length})`] : []),
    ...mails.map(({ to, subject }) => `  ${to}: ${subject}`),
    ...(log.length ? ['', 'Log'] : []),
    ...log.map((line) => `  ${line}`),
    ...(notImplemented.length ? ['', 'Not implemented here'] : []),
    ...notImplemented.map((member) => `  ${member}`),
    ...(error === null ? [] : ['', `Error: ${error}`]),
  ];
}
