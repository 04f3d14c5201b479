import { useEffect, useState } from 'preact/hooks';
import type { DigestAnswer, Failure } from '../../answers';
import { Status } from '../parts/Status';
import { ToConfirm } from '../parts/ToConfirm';
import { Waiting } from '../parts/Waiting';
import { doorsOf, firstAnswer } from '../server';
import { useWork } from '../useWork';
import { CoveringNote } from './CoveringNote';
import { FailedLetters } from './FailedLetters';
import { Later } from './Later';
import { LeftOut } from './LeftOut';
import { LetterList } from './LetterList';
import { LetterView } from './LetterView';
import { SendBar } from './SendBar';
import { useChoice } from './useChoice';
import { useLetters } from './useLetters';
import { useSending } from './useSending';

const digestDoors = doorsOf<typeof import('../../doors/digest')>();

/** The dialog "Bản tin tuần": every letter as it will look, who gets none, and one button that sends them once. */
export function DigestPage() {
  const [digest, setDigest] = useState<DigestAnswer | null>(null);
  const work = useWork();
  const choice = useChoice();
  const letters = useLetters(work, choice.note);
  const sending = useSending(work, choice, read);

  async function read(said: string): Promise<string | Failure> {
    const answer = await firstAnswer(() => digestDoors.digestForDialog());
    if (!answer.ok) return answer;
    setDigest(answer);
    choice.beginWith(answer);
    return letters.readAgain(answer, said);
  }

  const load = () => work.run('Đang soạn bản tin…', () => read(''));

  useEffect(() => void load(), []);

  if (!digest) return <Waiting title="Bản tin tuần" work={work} retry={load} />;
  const { note, without } = choice;
  const letter = digest.letters[letters.chosen];
  const ticked = choice.ticked(digest);
  return (
    <main class={letters.reading ? 'digest reading' : 'digest'}>
      <div class="letters">
        <h1>Bản tin {digest.week.toLowerCase()}</h1>
        {digest.madeUp !== '' && <p class="notice dueSoon">◐ {digest.madeUp}</p>}
        <ToConfirm toConfirm={digest.toConfirm} busy={work.busy} confirm={sending.confirm} />
        <LeftOut
          people={digest.leftOut}
          busy={work.busy}
          textFor={(name) => digestDoors.memberChat({ week: digest.weekKey, name })}
        />
        {digest.toSend > 0 && digest.refusal === '' && (
          <CoveringNote note={note} change={choice.setNote} shown={letters.forget} />
        )}
        {digest.later.length > 0 && digest.refusal === '' && (
          <Later people={digest.later} busy={work.busy} send={() => sending.sendLater(digest)} />
        )}
        <LetterList
          letters={digest.letters}
          without={without}
          tick={choice.tick}
          chosen={letters.chosen}
          choose={(index) => letters.open(index, digest)}
        />
      </div>
      {letter && (
        <LetterView
          letter={letter}
          body={letters.body(letter.email)}
          reading={letters.reading}
          back={letters.close}
          busy={work.busy}
          maySend={digest.refusal === ''}
          resend={() => sending.resend(digest.weekKey, letter)}
        />
      )}
      <footer>
        <Status said={work.said} />
        <FailedLetters letters={sending.failed} />
        <SendBar
          digest={{ ...digest, toSend: ticked }}
          busy={work.busy}
          send={() => sending.send(digest, ticked)}
          sendTest={sending.sendTest}
        />
      </footer>
    </main>
  );
}
