/** How Google was asked to run a function: that decides what it may do and for how long. */
export type Cause = 'menu' | 'client' | 'web' | 'clock' | 'installed' | 'simple';

/** Milliseconds a run may take (Apps Script guides, "Quotas for Google Services" and "Simple triggers"). */
const LONGEST: Record<Cause, number> = {
  menu: 360_000,
  client: 360_000,
  web: 360_000,
  clock: 360_000,
  installed: 360_000,
  simple: 30_000,
};

export const TOO_LONG = 'Exceeded maximum execution time';

/** Google ended the run. Nothing the script catches keeps it going. */
export class ExecutionEnded extends Error {
  override readonly name: string = 'ExecutionEnded';
}

/** The course of one run: how many calls it made, how much of its time is spent, and whether it was ended. */
export class Execution {
  calls = 0;
  /** Milliseconds of work; waiting is not in it, that moves the clock itself. */
  worked = 0;
  #waited = 0;
  #end: ExecutionEnded | null = null;

  constructor(readonly cause: Cause) {}

  work(milliseconds: number): void {
    this.worked += milliseconds;
    this.#requireTime();
  }

  wait(milliseconds: number): void {
    this.#waited += milliseconds;
    this.#requireTime();
  }

  #requireTime(): void {
    if (this.worked + this.#waited > LONGEST[this.cause]) this.end(TOO_LONG);
  }

  end(reason: string): never {
    this.#end = new ExecutionEnded(reason);
    throw this.#end;
  }

  /** Throws when the run was ended, whatever the script did with the news. */
  requireGoingOn = (): void => {
    if (this.#end) throw this.#end;
  };
}
