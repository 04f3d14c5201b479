import { useEffect, useRef, useState } from 'preact/hooks';
import type { Failure } from '../answers';
import { failureMessage } from './failureMessage';
import { focusIsLost } from './parts/focusIsLost';

/** What the status line says, and in which mood. */
export interface Said {
  kind: 'nothing' | 'running' | 'done' | 'failed';
  text: string;
}

type Job = (progress: (text: string) => void) => Promise<string | Failure>;

export interface Work {
  said: Said;
  busy: boolean;
  /**
   * Does one thing at a time: says what is being done, then what came of it (a sentence, or '' when it shows by itself).
   * Meanwhile the job may say how far it is. Asked while another thing runs, it does nothing.
   */
  run(doing: string, job: Job): Promise<void>;
}

export function useWork(): Work {
  const [said, setSaid] = useState<Said>({ kind: 'nothing', text: '' });
  // A ref, because two clicks may come before the page is drawn again.
  const running = useRef(false);
  const held = useRef<HTMLElement | null>(null);
  const busy = said.kind === 'running';

  // A list that cannot be chosen from meanwhile loses the focus.
  useEffect(() => {
    if (!busy && focusIsLost()) held.current?.focus();
  }, [busy]);

  async function run(doing: string, job: Job): Promise<void> {
    if (running.current) return;
    running.current = true;
    held.current = document.activeElement as HTMLElement | null;
    setSaid({ kind: 'running', text: doing });
    try {
      const end = await job((text) => setSaid({ kind: 'running', text }));
      setSaid(typeof end === 'string' ? { kind: 'done', text: end } : { kind: 'failed', text: end.message });
    } catch (error) {
      setSaid({ kind: 'failed', text: failureMessage(error) });
    } finally {
      running.current = false;
    }
  }

  return { said, busy, run };
}
