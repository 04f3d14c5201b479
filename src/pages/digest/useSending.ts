import { useState } from 'preact/hooks';
import type {
  DigestAnswer,
  DoneAnswer,
  Failure,
  LetterPreview,
  SendAnswer,
  WaitingFact,
} from '../../answers';
import { sentBack } from '../parts/ToConfirm';
import { doorsOf } from '../server';
import type { Work } from '../useWork';
import { isSent } from './sending';
import type { Choice } from './useChoice';

const digestDoors = doorsOf<typeof import('../../doors/digest')>();
const settingsDoors = doorsOf<typeof import('../../doors/settings')>();

interface Sending {
  /** Letters of the last run that did not go. */
  failed: SendAnswer['failed'];
  confirm(confirms: WaitingFact[]): Promise<void>;
  /** `toSend`: to so many. */
  send(digest: DigestAnswer, toSend: number): Promise<void>;
  resend(week: DigestAnswer['weekKey'], letter: LetterPreview): Promise<void>;
  /** One after the other, each as a resend of its own: where one fails, those behind it wait for another click. */
  sendLater(digest: DigestAnswer): Promise<void>;
  sendTest(): Promise<void>;
}

/** Everything by which letters go. `read`: the digest anew, with what is said then. */
export function useSending(
  work: Work,
  { note, without }: Choice,
  read: (said: string) => Promise<string | Failure>,
): Sending {
  const [failed, setFailed] = useState<SendAnswer['failed']>([]);

  /** Even a failed run may have sent some: the states are read again, and what went wrong is still said. */
  async function withStates(answer: DoneAnswer | SendAnswer | Failure): Promise<string | Failure> {
    const states = await read('');
    if (!answer.ok) return answer;
    return typeof states === 'string' ? answer.message : states;
  }

  return {
    failed,
    confirm: (confirms) =>
      work.run('Đang ghi…', async () => {
        const answer = await settingsDoors.confirmMails({ confirms });
        return answer.ok ? read('Đã xác nhận.') : answer;
      }),
    send: (digest, toSend) =>
      work.run(`Đang gửi ${toSend} thư, xin đừng đóng cửa sổ này…`, async (progress) => {
        const { weekKey: week, toConfirm } = digest;
        const confirms = toConfirm.mine ? sentBack(toConfirm.facts) : [];
        const asked = { week, note, without: [...without] };
        const stop = watch(digest, toSend, progress);
        const answer = await digestDoors
          .sendDigest(confirms.length === 0 ? asked : { ...asked, confirms })
          .finally(stop);
        setFailed(answer.ok ? answer.failed : []);
        return withStates(answer);
      }),
    resend: (week, { email, recipient }) =>
      work.run(`Đang gửi lại cho ${recipient}…`, async () =>
        withStates(await digestDoors.resendTo({ week, email })),
      ),
    sendLater: ({ weekKey: week, later }) =>
      work.run(`Đang gửi lại cho ${later.length} người…`, async (progress) => {
        for (const [index, { email }] of later.entries()) {
          const answer = await digestDoors.resendTo({ week, email });
          if (!answer.ok) return withStates(answer);
          progress(`Đã gửi ${index + 1}/${later.length} thư…`);
        }
        return withStates({ ok: true, message: `Đã gửi lại cho ${later.length} người.` });
      }),
    sendTest: () =>
      work.run('Đang gửi thử…', async () => {
        const answer = await settingsDoors.sendTest();
        return answer.ok ? answer.message : answer;
      }),
  };
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
