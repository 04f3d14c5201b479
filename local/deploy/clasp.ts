import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** A push takes seconds; what takes this long hangs. */
const PATIENCE_MS = 120_000;

/** What a run of clasp left: its exit code (null when it was stopped for taking too long) and all it printed. */
export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Names the files that are not pushed: of a folder made for one push, none. */
export const ignoreFile = (folder: string): string => join(folder, '.claspignore');

/** Runs the lockfile's clasp in a folder that holds a `.clasp.json` and its `ignoreFile`. `root`: where it is installed. Never throws. */
export function runClasp(
  root: string,
  folder: string,
  args: string[],
  env: NodeJS.ProcessEnv,
): Promise<Outcome> {
  const binary = createRequire(join(root, 'package.json')).resolve('@google/clasp');
  return new Promise((done) => {
    execFile(
      process.execPath,
      // Named, because a `clasp_config_project` or `clasp_config_ignore` in the environment would win over the folder's.
      [binary, '--project', folder, '--ignore', ignoreFile(folder), ...args],
      { cwd: folder, env, encoding: 'utf8', timeout: PATIENCE_MS },
      (error, stdout, stderr) => {
        const code = error === null ? 0 : typeof error.code === 'number' ? error.code : null;
        done({ code, stdout, stderr });
      },
    );
  });
}
