import { useState } from 'preact/hooks';
import type { DigestAnswer, Failure, LetterBody } from '../../answers';
import { doorsOf } from '../server';
import type { Work } from '../useWork';

const digestDoors = doorsOf<typeof import('../../doors/digest')>();

interface Letters {
  chosen: number;
  /** On a phone either the list or the letter is in sight. */
  reading: boolean;
  body(email: string): LetterBody | undefined;
  open(index: number, digest: DigestAnswer): void;
  close(): void;
  /** After a digest was read: its letters may say something else now than when they were opened. */
  readAgain(digest: DigestAnswer, said: string): Promise<string | Failure>;
  /** All are asked for again when they are opened. */
  forget(): void;
}

/** Which letter is open, and those that were opened, as they will look with this note. */
export function useLetters(work: Work, note: string): Letters {
  const [chosen, setChosen] = useState(0);
  const [reading, setReading] = useState(false);
  /** By address. */
  const [bodies, setBodies] = useState<ReadonlyMap<string, LetterBody>>(new Map());

  async function read(week: DigestAnswer['weekKey'], email: string, said: string): Promise<string | Failure> {
    const answer = await digestDoors.letterForDialog({ week, email, note });
    if (!answer.ok) return answer;
    setBodies((opened) => new Map(opened).set(email, answer.body));
    return said;
  }

  return {
    chosen,
    reading,
    body: (email) => bodies.get(email),
    open(index, { weekKey, letters }) {
      const email = letters[index]?.email ?? '';
      setChosen(index);
      setReading(true);
      if (!bodies.has(email)) void work.run('Đang mở thư…', () => read(weekKey, email, ''));
    },
    close: () => setReading(false),
    async readAgain({ weekKey, letters, firstBody }, said) {
      const email = letters[chosen]?.email;
      setBodies(new Map(firstBody ? [[firstBody.email, firstBody]] : []));
      return email === undefined || email === firstBody?.email ? said : read(weekKey, email, said);
    },
    forget: () => setBodies(new Map()),
  };
}
