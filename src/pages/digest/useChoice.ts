import { useState } from 'preact/hooks';
import type { DigestAnswer } from '../../answers';

export interface Choice {
  /** The secretary's own sentence above every letter. */
  note: string;
  setNote(note: string): void;
  /** Whose box is unticked, by address. */
  without: ReadonlySet<string>;
  tick(email: string, on: boolean): void;
  /** How many letters are to be sent now. */
  ticked(digest: DigestAnswer): number;
  /** What was kept of it before counts as long as nothing was typed or unticked here. */
  beginWith(digest: DigestAnswer): void;
}

/** What the secretary says and whom she leaves out this time: kept here until the letters are sent. */
export function useChoice(): Choice {
  const [note, setNote] = useState('');
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());

  return {
    note,
    setNote,
    without,
    tick: (email, on) =>
      setWithout((before) => {
        const others = [...before].filter((one) => one !== email);
        return new Set(on ? others : [...others, email]);
      }),
    ticked: ({ toSend, letters }) =>
      toSend === 0 ? 0 : letters.filter(({ email, willSend }) => willSend && !without.has(email)).length,
    beginWith(digest) {
      setNote((typed) => typed || digest.note);
      setWithout((unticked) => (unticked.size > 0 ? unticked : new Set(digest.without)));
    },
  };
}
