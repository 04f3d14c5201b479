import { fork, type ChildProcess } from 'node:child_process';
import { availableParallelism, setPriority } from 'node:os';

/** Milliseconds, on a busy machine too. */
const TO_START = 10 * 60_000;

/** Others may work on the same machine. */
const MOST_PROCESSES = 2;
const NICE = 10;

/** Runner processes that work side by side, each on its own orders. */
export const crewOf = <Order, Answer extends Ending>(
  make: () => Runner<Order, Answer>,
): Runner<Order, Answer>[] => Array.from({ length: Math.min(MOST_PROCESSES, availableParallelism()) }, make);

interface Ending {
  kind: string;
  /** The process is no good after this answer. */
  spent?: boolean;
}

/** One process at a time; a new one takes over when it hangs, breaks or is spent. */
export class Runner<Order, Answer extends Ending> {
  #process: ChildProcess | null = null;
  #orders = 0;

  /**
   * `module` answers each message with one; `start` is the first that each process gets. A process is replaced after
   * `mostOrders`: contexts of scripts are freed late.
   */
  constructor(
    readonly module: string,
    readonly root: string,
    readonly start: Order,
    readonly mostOrders = 250,
  ) {}

  /** As `ask`, twice: who gives no answer may only have been kept waiting by others on the machine. */
  async insist(order: Order, patience: number): Promise<Answer | null> {
    return (await this.ask(order, patience)) ?? (await this.ask(order, 2 * patience));
  }

  /** The answer, or null when the process broke, did not start or had to be ended after so many milliseconds. */
  async ask(order: Order, patience: number): Promise<Answer | null> {
    if (this.#orders++ > this.mostOrders) this.end();
    if (!this.#process) {
      this.#orders = 0;
      this.#process = fork(this.module, {
        cwd: this.root,
        execArgv: ['--import', 'tsx'],
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      });
      this.#process.on('error', ({ message }) => console.error(`${this.module}: ${message}`));
      if (this.#process.pid !== undefined) setPriority(this.#process.pid, NICE);
      if ((await this.#exchange(this.start, TO_START)) === null) return null;
    }
    return this.#exchange(order, patience);
  }

  #exchange(order: Order, patience: number): Promise<Answer | null> {
    const runner = this.#process!;
    return new Promise((resolve) => {
      const done = (answer: Answer | null): void => {
        clearTimeout(timer);
        runner.off('message', done).off('exit', gone).off('error', gone);
        if (answer === null || answer.spent) this.end();
        resolve(answer);
      };
      const gone = (): void => done(null);
      const timer = setTimeout(gone, patience);
      runner
        .on('message', done)
        .on('exit', gone)
        .on('error', gone)
        .send(order as object);
    });
  }

  end(): void {
    this.#process?.kill('SIGKILL');
    this.#process = null;
  }
}
