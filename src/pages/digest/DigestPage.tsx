import { useEffect, useState } from 'preact/hooks';
import type {
  DigestAnswer,
  DoneAnswer,
  Failure,
  LetterBody,
  LetterPreview,
  SendAnswer,
  WaitingFact,
} from '../../answers';
import { Status } from '../parts/Status';
import { sentBack, ToConfirm } from '../parts/ToConfirm';
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
import { isSent } from './sending';

const digestDoors = doorsOf<typeof import('../../doors/digest')>();
const settingsDoors = doorsOf<typeof import('../../doors/settings')>();

/** The dialog "Bản tin tuần": every letter as it will look, who gets none, and one button that sends them once. */
export function DigestPage() {
  const [digest, setDigest] = useState<DigestAnswer | null>(null);
  const [chosen, setChosen] = useState(0);
  /** Those that were opened, by address. */
  const [bodies, setBodies] = useState<ReadonlyMap<string, LetterBody>>(new Map());
  /** On a phone either the list or the letter is in sight. */
  const [reading, setReading] = useState(false);
  /** The secretary's own sentence, and whose box is unticked: kept here until they are sent. */
  const [note, setNote] = useState('');
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const [failed, setFailed] = useState<SendAnswer['failed']>([]);
  const work = useWork();

  async function readDigest(said: string): Promise<string | Failure> {
    const answer = await firstAnswer(() => digestDoors.digestForDialog());
    if (!answer.ok) return answer;
    setDigest(answer);
    setNote((typed) => typed || answer.note);
    setWithout((unticked) => (unticked.size > 0 ? unticked : new Set(answer.without)));
    const open = answer.letters[chosen];
    // Letters may say something else now than when they were opened.
    setBodies(known(answer.firstBody));
    return open === undefined || open.email === answer.firstBody?.email
      ? said
      : readLetter(answer.weekKey, open.email, said);
  }

  async function readLetter(
    week: DigestAnswer['weekKey'],
    email: string,
    said: string,
  ): Promise<string | Failure> {
    const answer = await digestDoors.letterForDialog({ week, email, note });
    if (!answer.ok) return answer;
    setBodies((opened) => new Map(opened).set(email, answer.body));
    return said;
  }

  const open = (index: number, { weekKey, letters }: DigestAnswer) => {
    const email = letters[index]?.email ?? '';
    setChosen(index);
    setReading(true);
    return bodies.has(email) ? undefined : work.run('Đang mở thư…', () => readLetter(weekKey, email, ''));
  };

  /** Even a failed run may have sent some: the states are read again, and what went wrong is still said. */
  async function withStates(answer: DoneAnswer | SendAnswer | Failure): Promise<string | Failure> {
    const states = await readDigest('');
    if (!answer.ok) return answer;
    return typeof states === 'string' ? answer.message : states;
  }

  const load = () => work.run('Đang soạn bản tin…', () => readDigest(''));

  const confirm = (confirms: WaitingFact[]) =>
    work.run('Đang ghi…', async () => {
      const answer = await settingsDoors.confirmMails({ confirms });
      return answer.ok ? readDigest('Đã xác nhận.') : answer;
    });

  const send = (shown: DigestAnswer, toSend: number) =>
    work.run(`Đang gửi ${toSend} thư, xin đừng đóng cửa sổ này…`, async (progress) => {
      const { weekKey: week, toConfirm } = shown;
      const confirms = toConfirm.mine ? sentBack(toConfirm.facts) : [];
      const asked = { week, note, without: [...without] };
      const stop = watch(shown, toSend, progress);
      const answer = await digestDoors
        .sendDigest(confirms.length === 0 ? asked : { ...asked, confirms })
        .finally(stop);
      setFailed(answer.ok ? answer.failed : []);
      return withStates(answer);
    });

  const resend = (week: DigestAnswer['weekKey'], { email, recipient }: LetterPreview) =>
    work.run(`Đang gửi lại cho ${recipient}…`, async () => {
      return withStates(await digestDoors.resendTo({ week, email }));
    });

  /** One after the other, each as a resend of its own: where one fails, those behind it wait for another click. */
  const sendLater = ({ weekKey: week, later }: DigestAnswer) =>
    work.run(`Đang gửi lại cho ${later.length} người…`, async (progress) => {
      for (const [index, { email }] of later.entries()) {
        const answer = await digestDoors.resendTo({ week, email });
        if (!answer.ok) return withStates(answer);
        progress(`Đã gửi ${index + 1}/${later.length} thư…`);
      }
      return withStates({ ok: true, message: `Đã gửi lại cho ${later.length} người.` });
    });

  const sendTest = () =>
    work.run('Đang gửi thử…', async () => {
      const answer = await settingsDoors.sendTest();
      return answer.ok ? answer.message : answer;
    });

  useEffect(() => void load(), []);

  if (!digest) return <Waiting title="Bản tin tuần" work={work} retry={load} />;
  const letter = digest.letters[chosen];
  const ticked =
    digest.toSend === 0
      ? 0
      : digest.letters.filter(({ email, willSend }) => willSend && !without.has(email)).length;
  const tick = (email: string, on: boolean) => {
    const others = [...without].filter((one) => one !== email);
    setWithout(new Set(on ? others : [...others, email]));
  };
  return (
    <main class={reading ? 'digest reading' : 'digest'}>
      <div class="letters">
        <h1>Bản tin {digest.week.toLowerCase()}</h1>
        {digest.madeUp !== '' && <p class="notice dueSoon">◐ {digest.madeUp}</p>}
        <ToConfirm toConfirm={digest.toConfirm} busy={work.busy} confirm={confirm} />
        <LeftOut
          people={digest.leftOut}
          busy={work.busy}
          textFor={(name) => digestDoors.memberChat({ week: digest.weekKey, name })}
        />
        {digest.toSend > 0 && digest.refusal === '' && (
          <CoveringNote note={note} change={setNote} shown={() => setBodies(new Map())} />
        )}
        {digest.later.length > 0 && digest.refusal === '' && (
          <Later people={digest.later} busy={work.busy} send={() => sendLater(digest)} />
        )}
        <LetterList
          letters={digest.letters}
          without={without}
          tick={tick}
          chosen={chosen}
          choose={(index) => void open(index, digest)}
        />
      </div>
      {letter && (
        <LetterView
          letter={letter}
          body={bodies.get(letter.email)}
          reading={reading}
          back={() => setReading(false)}
          busy={work.busy}
          maySend={digest.refusal === ''}
          resend={() => resend(digest.weekKey, letter)}
        />
      )}
      <footer>
        <Status said={work.said} />
        <FailedLetters letters={failed} />
        <SendBar
          digest={{ ...digest, toSend: ticked }}
          busy={work.busy}
          send={() => send(digest, ticked)}
          sendTest={sendTest}
        />
      </footer>
    </main>
  );
}

/** Says how many have gone while the run goes on; the function that ends it. */
function watch({ weekKey: week, letters }: DigestAnswer, toSend: number, progress: (text: string) => void) {
  const before = letters.filter(isSent).length;
  let asking = false;
  const timer = setInterval(() => {
    if (asking) return;
    asking = true;
    void digestDoors.sendingNow({ week }).then((answer) => {
      asking = false;
      const gone = answer.ok ? Math.min(toSend, answer.done - before) : 0;
      if (gone > 0) progress(`Đã gửi ${gone}/${toSend} thư, xin đừng đóng cửa sổ này…`);
    });
  }, 2000);
  return () => clearInterval(timer);
}

const known = (body: LetterBody | null): ReadonlyMap<string, LetterBody> =>
  new Map(body ? [[body.email, body]] : []);
