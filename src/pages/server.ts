import type { Door } from '../doors/door';
import type { Failure } from '../answers';
import { failureMessage } from './failureMessage';

/** The doors of a module as a page calls them. */
type Doors<Module> = {
  [Name in keyof Module]: Module[Name] extends Door<infer Asked, infer Answer>
    ? (...asked: Asked) => Promise<Answer | Failure>
    : never;
};

interface Runner {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
}

declare const google: { script: { run: Runner & Record<string, (...args: unknown[]) => void> } };

/** Written into the page when it was served. */
declare const proof: string;
declare const opened: unknown;

/**
 * The doors of `typeof import('../doors/…')`. A call never rejects: whatever goes wrong on the way (no permission, no network,
 * an exception in the script) comes back as a `Failure` with one plain sentence, like those the script itself reports.
 */
export const doorsOf = <Module>(): Doors<Module> =>
  new Proxy({} as Doors<Module>, {
    get:
      (_doors, name: string) =>
      (...asked: unknown[]) =>
        new Promise<unknown>((resolve, reject) => {
          const runner = google.script.run.withSuccessHandler(resolve).withFailureHandler(reject);
          (runner as typeof google.script.run)[name]!(proof, ...asked);
        }).catch((error: unknown) => ({ ok: false as const, message: failureMessage(error) })),
  });

let begun = false;

/** What the page shows first: the answer it was opened with, where it has one; asked for in any other case, and whenever it is asked again. */
export function firstAnswer<Answer>(ask: () => Promise<Answer | Failure>): Promise<Answer | Failure> {
  const comesWithPage = !begun && typeof opened !== 'undefined';
  begun = true;
  return comesWithPage ? Promise.resolve(opened as Answer | Failure) : ask();
}
