import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { run } from '../../local/cli/run';

export interface Ended {
  status: number | null;
  stdout: string;
  /** Trimmed. */
  stderr: string;
}

/** `npm run COMMAND -- …`, given as `commandLine([COMMAND, …])`. */
export async function commandLine(args: string[]): Promise<Ended> {
  const [out, errors]: [string[], string[]] = [[], []];
  const status = await run(args, {
    print: (line) => out.push(`${line}\n`),
    printError: (line) => errors.push(line),
  });
  return { status, stdout: out.join(''), stderr: errors.join('\n') };
}

/** The same in a process of its own, as a person starts it; `env` instead of this process's environment. */
export async function startedCommandLine(
  args: string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<Ended> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'local/cli.ts', ...args], {
    env: { ...env, DEBUG: '', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, stderr, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close') as Promise<[number | null]>,
  ]);
  return { status, stdout, stderr: stderr.trim() };
}
