/** The page around a page of the web app: it carries the calls of its frame to the server, and nothing else. */
import { scriptFrame } from './scriptFrame';

interface Outcome {
  result?: unknown;
  error?: string;
}

async function run(functionName: string, args: unknown[]): Promise<unknown> {
  const response = await fetch('/exec/run', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ functionName, args }),
  }).catch(() => {
    throw new Error('NetworkError: Connection failure due to HTTP 0');
  });
  const outcome = (await response.json()) as Outcome;
  if (outcome.error !== undefined) throw new Error(outcome.error);
  return outcome.result ?? null;
}

const nothing = (): void => undefined;
const served = document.querySelector('template')!;
document.body.append(
  scriptFrame(served.dataset['title'] ?? '', served.content.textContent ?? '', {
    run,
    close: nothing,
    escape: nothing,
    focusGrid: nothing,
    size: nothing,
    undo: nothing,
  }),
);
