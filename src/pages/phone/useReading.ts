import { useEffect, useRef, useState } from 'preact/hooks';
import type { Failure, PhoneAnswer } from '../../answers';
import { doorsOf } from '../server';
import type { Work } from '../useWork';
import { afterDecision, atOnce, type Listed, oneBack, passedNext, withNext, withTasks } from './inTurn';

const phoneDoors = doorsOf<typeof import('../../doors/phone')>();

export interface Reading {
  shown: PhoneAnswer;
  /** All of it anew, from the first ones. */
  reload(): Promise<void>;
  /** The next ones of a list. */
  showMore(what: Listed): Promise<void>;
  /** What is read behind a decision on this task. */
  readAfter(code: string): Promise<PhoneAnswer | Failure>;
  /** Shows what came of a save, a decision or an approval. */
  showSaved(tasks: PhoneAnswer['tasks']): void;
  showDecided(now: PhoneAnswer, code: string): void;
  showApproved(): void;
}

/** What the page was opened with, and has read since: the first ones of each list, and those asked for in turn. */
export function useReading(opened: PhoneAnswer, task: string, work: Work): Reading {
  const [shown, setShown] = useState(opened);
  /** So many of each were asked for in turn. */
  const [passed, setPassed] = useState(atOnce);
  const readOn = useRef(dayHere());

  const reload = () =>
    work.run('Đang đọc lại…', async () => {
      const answer = await phoneDoors.phoneWork({ task, from: 0 });
      if (!answer.ok) return answer;
      setShown(answer);
      setPassed(atOnce);
      readOn.current = dayHere();
      return `Đã đọc lúc ${answer.readAt}.`;
    });

  // A phone keeps a page for days, and what is done today is to get today's date.
  useEffect(() => {
    const readAnew = () => {
      if (!document.hidden && readOn.current !== dayHere()) void reload();
    };
    document.addEventListener('visibilitychange', readAnew);
    return () => document.removeEventListener('visibilitychange', readAnew);
  }, []);

  return {
    shown,
    reload,
    showMore: (what) =>
      work.run('Đang đọc thêm…', async () => {
        const answer = await phoneDoors.phoneWork({ task, from: passed[what] });
        if (!answer.ok) return answer;
        setShown((before) => withNext(before, answer, what));
        setPassed({ ...passed, [what]: passedNext(passed[what], answer, what) });
        return '';
      }),
    readAfter: (code) => phoneDoors.phoneWork({ task: code, from: 0 }),
    showSaved(tasks) {
      setShown((before) => withTasks(before, tasks));
      setPassed(oneBack);
    },
    showDecided(now, code) {
      setShown((before) => afterDecision(before, now, code));
      setPassed(oneBack);
    },
    showApproved: () => setShown((before) => ({ ...before, approval: null })),
  };
}

/** By the phone's own clock, which is only asked whether it is still the same day. */
const dayHere = (): string => new Date().toDateString();
