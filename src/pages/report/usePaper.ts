import { useEffect, useRef, useState } from 'preact/hooks';
import type { Failure, KeptEdition, PaperAnswer } from '../../answers';
import { doorsOf, firstAnswer } from '../server';
import type { Work } from '../useWork';
import { choices } from './choice';
import { unsaved } from './edition';

const reportDoors = doorsOf<typeof import('../../doors/report')>();

interface ChosenPaper {
  /** Which of the choices. */
  chosen: number;
  /** Null until the first paper is there. */
  answer: PaperAnswer | null;
  /** What people changed of it. */
  kept: KeptEdition;
  edit(change: (now: KeptEdition) => KeptEdition): void;
  /** Another paper is shown only when all that was typed into this one is kept. */
  load(index: number): Promise<void>;
}

/** The paper that is shown, and what was rewritten in it: the document keeps each change as it is made. */
export function usePaper(work: Work): ChosenPaper {
  const [chosen, setChosen] = useState(0);
  const [answer, setAnswer] = useState<PaperAnswer | null>(null);
  const [kept, setKept] = useState<KeptEdition>({ rewritten: {}, without: [] });
  /** What the document keeps, and what was last tried to be kept: a failed try is repeated with the next change. */
  const saved = useRef(kept);
  const tried = useRef(kept);

  async function save({ period, today }: PaperAnswer): Promise<string | Failure> {
    const changes = unsaved(kept, saved.current);
    tried.current = kept;
    if (changes === null) return '';
    const { asks } = choices[chosen]!;
    const done = await reportDoors.savePaper({ ...asks, ...changes, period: period.key, today });
    if (!done.ok) return done;
    saved.current = done.kept;
    return 'Đã lưu.';
  }

  const load = (index: number) =>
    work.run('Đang soạn…', async () => {
      const left = answer === null ? '' : await save(answer);
      if (typeof left !== 'string') return left;
      const read = await firstAnswer(() => reportDoors.paperForDialog(choices[index]!.asks));
      if (!read.ok) return read;
      saved.current = tried.current = read.kept;
      setChosen(index);
      setKept(read.kept);
      setAnswer(read);
      return '';
    });

  useEffect(() => void load(0), []);
  useEffect(() => {
    if (answer && !work.busy && kept !== tried.current) void work.run('Đang lưu…', () => save(answer));
  }, [kept, work.busy]);

  return { chosen, answer, kept, edit: setKept, load };
}
