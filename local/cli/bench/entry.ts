import { Worker } from 'node:worker_threads';

/** What a click pays before its function does anything: milliseconds of the processor, the least of several runs. */
export interface EntryFigure {
  name: string;
  /** From the bytes of all script files to the end of their top level. */
  loadMs: number;
  /** From the call of the function to the first Google service it touches. */
  enterMs: number;
}

/** The same work on every machine and in every version: what the other milliseconds are compared with. */
export interface Yardstick {
  /** Loading and entering a fixed script. */
  scriptMs: number;
  /** Parsing a fixed JSON text. */
  jsonMs: number;
}

const RUNS = 7;

/**
 * In an isolate that has run nothing yet, as at every click on Google: each file is parsed and run, then the function called.
 * Google's services are there by name and end the run when one is touched, so that only our own code is measured.
 */
const ENTERING = `
const { parentPort, workerData: { files, call, services } } = require('node:worker_threads');
const { createContext, Script } = require('node:vm');
const touched = new Error('service touched');
const service = new Proxy(function () {}, { get() { throw touched; }, apply() { throw touched; } });
const start = process.cpuUsage();
const context = createContext(Object.fromEntries(services.map((name) => [name, service])));
for (const bytes of files) new Script(Buffer.from(bytes).toString()).runInContext(context);
const loaded = process.cpuUsage(start);
try { new Script(call).runInContext(context); } catch {}
const entered = process.cpuUsage(start);
const ms = ({ user, system }) => (user + system) / 1000;
parentPort.postMessage({ loadMs: ms(loaded), enterMs: ms(entered) - ms(loaded) });`;

const SERVICES = [
  'CacheService',
  'HtmlService',
  'LockService',
  'Logger',
  'MailApp',
  'PropertiesService',
  'ScriptApp',
  'Session',
  'SpreadsheetApp',
  'Utilities',
];

/** `scripts`: the pushed script files by name; `doors`: the functions Google may call. */
export async function measureEntries(
  scripts: Record<string, string>,
  doors: readonly string[],
): Promise<EntryFigure[]> {
  const files = Object.values(scripts).map((text) => Buffer.from(text));
  const figures: EntryFigure[] = [];
  for (const name of doors) figures.push({ name, ...(await leastEntry(files, `${name}(undefined)`)) });
  return figures;
}

export async function measureYardstick(): Promise<Yardstick> {
  const { loadMs, enterMs } = await leastEntry([Buffer.from(yardstickScript())], 'entry(0)');
  const json = JSON.stringify(yardstickScript());
  const { enterMs: jsonMs } = await leastEntry(
    [Buffer.from(`const text = ${JSON.stringify(json)};`)],
    'JSON.parse(text)',
  );
  return { scriptMs: loadMs + enterMs, jsonMs };
}

/** 2,000 functions, each of which the entry calls once. Never change it: figures of other versions rest on it. */
function yardstickScript(): string {
  const functions = Array.from(
    { length: 2_000 },
    (_, i) =>
      `function f${i}(a) { const o = { n: a + ${i}, s: 'chữ ${i}' }; return o.s.length > 3 ? o.n : [o].map((x) => x.n)[0]; }\n`,
  );
  const calls = functions.map((_, i) => `a = f${i}(a);`).join(' ');
  return `${functions.join('')}function entry(a) { ${calls} return a; }\n`;
}

/** Loads the scripts and runs the call, each time in an isolate that has run nothing yet. */
export async function leastEntry(files: Buffer[], call: string): Promise<Omit<EntryFigure, 'name'>> {
  const best = { loadMs: Infinity, enterMs: Infinity };
  for (let run = 0; run < RUNS; run += 1) {
    const { loadMs, enterMs } = await enter(files, call);
    best.loadMs = Math.min(best.loadMs, loadMs);
    best.enterMs = Math.min(best.enterMs, enterMs);
  }
  return best;
}

function enter(files: Buffer[], call: string): Promise<Omit<EntryFigure, 'name'>> {
  return new Promise((resolve, reject) => {
    const isolate = new Worker(ENTERING, {
      eval: true,
      workerData: { files, call, services: SERVICES },
      execArgv: [],
    });
    isolate.once('message', resolve).once('error', reject);
  });
}
