import { Worker } from 'node:worker_threads';

/** Bytes of script files, and the time to load them over that of as many bytes of comments. */
export interface Load {
  bytes: number;
  loadRatio: number;
}

const RUNS = 25;
const COMMENT = '// chú thích để so sánh\n';

/**
 * As a click does it: in an isolate that has run nothing yet, a bare context is made, and each file goes from its bytes
 * through the parser to the end of its top level. Gives the processor's microseconds, of which others on the machine take none.
 */
const LOADING = `
const { parentPort, workerData } = require('node:worker_threads');
const { createContext, Script } = require('node:vm');
const start = process.cpuUsage();
const context = createContext({});
for (const bytes of workerData) new Script(Buffer.from(bytes).toString()).runInContext(context);
const { user, system } = process.cpuUsage(start);
parentPort.postMessage(user + system);`;

/** The least of many, taken in turn: whatever else goes on only ever adds to it. */
export async function measureLoad(files: string[]): Promise<Load> {
  const code = files.map((text) => Buffer.from(text));
  const comments = code.map(({ length }) =>
    Buffer.from(COMMENT.repeat(Math.ceil(length / Buffer.byteLength(COMMENT)))),
  );
  const times = { code: Infinity, comments: Infinity };
  for (let run = 0; run < RUNS; run += 1) {
    times.code = Math.min(times.code, await loadTime(code));
    times.comments = Math.min(times.comments, await loadTime(comments));
  }
  const bytes = code.reduce((sum, { length }) => sum + length, 0);
  return { bytes, loadRatio: times.code / times.comments };
}

function loadTime(files: Buffer[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const isolate = new Worker(LOADING, { eval: true, workerData: files, execArgv: [] });
    isolate.once('message', resolve).once('error', reject);
  });
}
