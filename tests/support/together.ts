/** Runs npm scripts beside each other: `tsx tests/support/together.ts typecheck lint`. Fails when one of them does. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

async function run(script: string): Promise<number> {
  const child = spawn(`npm run ${script} 2>&1`, { shell: true, stdio: ['ignore', 'pipe', 'inherit'] });
  const [printed, [code]] = await Promise.all([
    text(child.stdout),
    once(child, 'exit') as Promise<[number | null]>,
  ]);
  process.stdout.write(printed);
  return code ?? 1;
}

void Promise.all(process.argv.slice(2).map(run)).then((codes) => process.exit(Math.max(...codes)));
