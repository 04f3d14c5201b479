import { useRef } from 'preact/hooks';
import type { DigestAnswer } from '../../answers';
import { Action } from '../parts/Action';
import { Question } from '../parts/Question';
import { useAsking } from '../parts/useAsking';
import { warningBefore, whatIsLeft } from './sending';

interface Props {
  digest: DigestAnswer;
  busy: boolean;
  send(): Promise<void>;
  sendTest(): Promise<void>;
}

/** Says how many letters a click would send, asks once, and has no such button when nothing is left to send. */
export function SendBar({ digest, busy, send, sendTest }: Props) {
  const { letters, toSend, quota, week, refusal, toConfirm } = digest;
  const maySend = toSend > 0 && refusal === '';
  const button = useRef<HTMLButtonElement>(null);
  const sentence = useRef<HTMLParagraphElement>(null);
  const { asking, ask, close } = useAsking(() => (button.current ?? sentence.current)?.focus(), maySend);

  const warning = warningBefore(digest);
  const warned = warning === '' ? null : <span class="warning">▲ {warning}</span>;

  if (asking)
    return (
      <Question label="Xác nhận gửi" yes="Gửi" busy={busy} confirm={() => send().then(close)} cancel={close}>
        Gửi bản tin {week.toLowerCase()} cho {toSend} người?
        {toConfirm.mine && toConfirm.facts.length > 0 && (
          <span> Bấm Gửi cũng là xác nhận {toConfirm.facts.length} mục mới ở trên.</span>
        )}
        {warned}
      </Question>
    );
  return (
    <div class="send">
      <p ref={sentence} tabIndex={-1}>
        {whatIsLeft(digest)}
        {warned}
      </p>
      {letters.length > 0 && (
        <Action look="link" disabled={busy} onPress={sendTest}>
          Gửi thử cho tôi
        </Action>
      )}
      {maySend && (
        <button ref={button} type="button" class="primary" disabled={busy || quota <= 0} onClick={ask}>
          Gửi {toSend} thư
        </button>
      )}
    </div>
  );
}
