import type { Project, ProjectOptions } from '../../../src/google/project';

/** Opens an empty Vietnamese workbook with a script on it, at 14:00 on Friday 11/8/2023. */
export type Open = (code: string, options?: Partial<ProjectOptions> & Manifest) => Project;

interface Manifest {
  /** Of the manifest; without them everything is allowed. */
  scopes?: string[];
  pages?: Record<string, string>;
  locale?: string;
}

/** What the stand-in promises and no script can see: counts, letters, menus, who may do what. */
export interface StandInPromise {
  name: string;
  expected: unknown;
  /** Plain data, or what is thrown. */
  check(open: Open): unknown;
}

export const promise = (name: string, expected: unknown, check: (open: Open) => unknown): StandInPromise => ({
  name,
  expected,
  check,
});

/** A script of one function, `main`, with `sheet` at hand. */
export const main = (body: string): string =>
  `function main(given) { const sheet = SpreadsheetApp.getActiveSheet(); ${body} }`;

/** What `main` gives. */
export const answer = (open: Open, body: string, options?: Parameters<Open>[1]): unknown =>
  open(main(body), options).run('main', []);

/** What each piece of script gives or throws, one after another on one tab. */
export const each = (open: Open, pieces: string[], before = ''): unknown =>
  open(
    main(`${before} return given.map((piece) => { try { return new Function('sheet', 'file', 'return ' + piece)(sheet, sheet.getParent()); }
      catch (e) { return e.message.split('.')[0]; } });`),
  ).run('main', [pieces]);

/** What was thrown, or what came instead. */
export function thrown(work: () => unknown): unknown {
  try {
    return { instead: work() ?? null };
  } catch (error) {
    return String(error);
  }
}
