import { useEffect, useRef, useState } from 'preact/hooks';
import type { Failure, HeldAnswer, HeldMeeting } from '../../answers';
import { type Draft, isSaid, newDraft, sameDraft } from './draft';

/** A pause in typing after which what was typed is saved, in milliseconds. */
const pause = 1000;

interface Saving {
  save(draft: Draft): Promise<HeldAnswer | Failure>;
  saved(held: HeldMeeting): void;
}

export interface Decisions {
  draft: Draft;
  /** "Đã lưu.", what went wrong, or that it is being saved. */
  said: string;
  failed: boolean;
  type(change: Partial<Draft>): void;
  /** The next one; what was typed is saved first. False while that fails. */
  finish(next?: Draft): Promise<boolean>;
}

/** The decision that is being typed: saved whenever somebody stops typing, one call at a time, until the document keeps it as it stands. */
export function useDecisions({ save, saved }: Saving): Decisions {
  const [draft, setDraft] = useState(newDraft);
  const [said, setSaid] = useState({ text: '', failed: false });
  const shown = useRef(draft);
  const kept = useRef(draft);
  const running = useRef<Promise<boolean> | null>(null);
  shown.current = draft;

  useEffect(() => {
    if (!isSaid(draft) || sameDraft(draft, kept.current)) return;
    const timer = setTimeout(() => void flush(), pause);
    return () => clearTimeout(timer);
  }, [draft]);

  function flush(): Promise<boolean> {
    running.current ??= saveAll().finally(() => (running.current = null));
    return running.current;
  }

  async function saveAll(): Promise<boolean> {
    while (isSaid(shown.current) && !sameDraft(shown.current, kept.current)) {
      const going = shown.current;
      setSaid({ text: 'Đang lưu…', failed: false });
      const answer = await save(going);
      if (!answer.ok) {
        setSaid({ text: answer.message, failed: true });
        return false;
      }
      kept.current = going;
      saved(answer.held);
      setSaid({ text: 'Đã lưu.', failed: false });
    }
    return true;
  }

  return {
    draft,
    said: said.text,
    failed: said.failed,
    type: (change) => setDraft((now) => ({ ...now, ...change })),
    async finish(next = newDraft()) {
      if (!(await flush())) return false;
      kept.current = next;
      setDraft(next);
      return true;
    },
  };
}
