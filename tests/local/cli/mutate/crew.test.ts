/** Runner processes that are given orders one at a time. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Runner } from '../../../../local/cli/mutate/crew';

interface Order {
  kind: string;
}
interface Answer {
  kind: string;
  process: number;
}

/** Milliseconds that no answer takes, on a busy machine either. */
const PATIENCE = 60_000;

const answering = `process.on('message', ({ kind }) => process.send({ kind, process: process.pid }));`;

describe('A runner', () => {
  const folder = mkdtempSync(join(tmpdir(), 'crew-'));
  const runners: Runner<Order, Answer>[] = [];
  const runnerOf = (code: string): Runner<Order, Answer> => {
    const module = join(folder, `${runners.length}.mjs`);
    writeFileSync(module, code);
    const runner = new Runner<Order, Answer>(module, resolve('.'), { kind: 'start' });
    runners.push(runner);
    return runner;
  };
  afterAll(() => {
    runners.forEach((runner) => runner.end());
    rmSync(folder, { recursive: true });
  });

  it('answers its orders from one process', async () => {
    const runner = runnerOf(answering);
    const [first, second] = [
      await runner.ask({ kind: 'one' }, PATIENCE),
      await runner.ask({ kind: 'two' }, PATIENCE),
    ];
    expect([first?.kind, second?.kind]).toEqual(['one', 'two']);
    expect(second?.process).toBe(first?.process);
  });

  it('gives no answer when its process does not start', async () => {
    expect(await runnerOf('process.exitCode = 1;').ask({ kind: 'one' }, PATIENCE)).toBeNull();
    const breaking = `process.on('message', ({ kind }) => (kind === 'start' ? process.exit(1) : 0));`;
    expect(await runnerOf(breaking).ask({ kind: 'one' }, PATIENCE)).toBeNull();
  });

  it('asks a new process once more for what the first broke at', async () => {
    const mark = JSON.stringify(join(folder, 'asked'));
    const runner = runnerOf(`
      import { existsSync, writeFileSync } from 'node:fs';
      process.on('message', ({ kind }) => {
        if (kind === 'hard' && !existsSync(${mark})) {
          writeFileSync(${mark}, '');
          process.exit(1);
        }
        process.send({ kind, process: process.pid });
      });`);
    expect((await runner.insist({ kind: 'hard' }, PATIENCE))?.kind).toBe('hard');
  });
});
