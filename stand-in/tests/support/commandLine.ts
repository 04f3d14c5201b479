/** The commands of this package in a process of their own, as a person starts them. */
import { execFile } from 'node:child_process';
import { resolve } from 'node:path';

interface Ended {
  status: number;
  stdout: string;
  /** Trimmed. */
  stderr: string;
}

export function commandLine(name: 'gas' | 'conformance', args: string[]): Promise<Ended> {
  const bin = resolve(__dirname, `../../bin/${name}.js`);
  return new Promise((done) => {
    execFile(
      process.execPath,
      [bin, ...args],
      { env: { ...process.env, NO_COLOR: '1' }, maxBuffer: 1 << 26 },
      (error, stdout, stderr) => {
        done({ status: error === null ? 0 : Number(error.code ?? 1), stdout, stderr: stderr.trim() });
      },
    );
  });
}
