import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Answer, Order } from './runner';

/** Contexts of scripts are freed late: a process that has tried so many is replaced. */
const MOST_TRIES = 250;

/** Milliseconds, on a busy machine too. */
const TO_START = 10 * 60_000;

/** One runner process at a time; a new one takes over when it hangs, breaks or is spent. */
export class Runner {
  #process: ChildProcess | null = null;
  #tries = 0;

  constructor(
    readonly root: string,
    readonly start: Order & { kind: 'start' },
  ) {}

  /** The answer, or null when the process broke or had to be ended after so many milliseconds. */
  async ask(order: Order, patience: number): Promise<Answer | null> {
    if (this.#tries++ > MOST_TRIES) this.end();
    if (!this.#process) {
      this.#tries = 0;
      this.#process = fork(join(this.root, 'local/cli/mutate/runner.ts'), {
        cwd: this.root,
        execArgv: ['--import', 'tsx'],
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      });
      await this.#exchange(this.start, TO_START);
    }
    return this.#exchange(order, patience);
  }

  #exchange(order: Order, patience: number): Promise<Answer | null> {
    const runner = this.#process!;
    return new Promise((resolve) => {
      const done = (answer: Answer | null): void => {
        clearTimeout(timer);
        runner.off('message', done).off('exit', gone);
        if (answer === null || (answer.kind === 'tried' && answer.spent)) this.end();
        resolve(answer);
      };
      const gone = (): void => done(null);
      const timer = setTimeout(gone, patience);
      runner.on('message', done).on('exit', gone).send(order);
    });
  }

  end(): void {
    this.#process?.kill('SIGKILL');
    this.#process = null;
  }
}
