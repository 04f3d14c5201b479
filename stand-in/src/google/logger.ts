import { format } from 'node:util';
import type { Context } from './context';
import { Fake } from './face';

type Google = GoogleAppsScript.Base.Logger;

export class FakeLogger extends Fake<Google> implements Google {
  constructor(context: Context) {
    super(context, 'Logger');
  }

  clear(): void {
    this.context.state.log.length = 0;
  }

  getLog(): string {
    return this.context.state.log.join('\n');
  }

  log(data: unknown, ...values: unknown[]): Google {
    this.context.state.log.push(format(data, ...values));
    return this.face;
  }
}

/** The script's `console`: everything goes to the project's log. */
export function consoleOf({ state }: Context): Record<string, (...values: unknown[]) => void> {
  const log = (...values: unknown[]): void => {
    state.log.push(format(...values));
  };
  const nothing = (): void => undefined;
  return { log, info: log, warn: log, error: log, debug: log, time: nothing, timeEnd: nothing };
}
