import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DigestAnswer } from '../../commands/answers';
import { Question } from './Question';
import { warningBefore, whatIsLeft } from './sending';

interface Props {
  digest: DigestAnswer;
  busy: boolean;
  send(): Promise<void>;
}

/** Says how many letters a click would send, asks once, and has nothing to press when nothing is left to send. */
export function SendBar({ digest, busy, send }: Props) {
  const { toSend, quota, week } = digest;
  const [pressed, setPressed] = useState(false);
  const asking = pressed && toSend > 0;
  const asked = useRef(false);
  const button = useRef<HTMLButtonElement>(null);
  const sentence = useRef<HTMLParagraphElement>(null);

  // The question takes the focus; once answered, whoever works by keyboard gets it back here.
  useLayoutEffect(() => {
    if (asked.current && !asking) (button.current ?? sentence.current)?.focus();
    asked.current = asking;
  }, [asking]);

  const warning = warningBefore(digest);
  const warned = warning === '' ? null : <span class="warning">▲ {warning}</span>;

  if (asking)
    return (
      <Question
        busy={busy}
        send={() => send().then(() => setPressed(false))}
        cancel={() => setPressed(false)}
      >
        Gửi bản tin {week.toLowerCase()} cho {toSend} người?
        {warned}
      </Question>
    );
  return (
    <div class="send">
      <p ref={sentence} tabIndex={-1}>
        {whatIsLeft(digest)}
        {warned}
      </p>
      {toSend > 0 && (
        <button
          ref={button}
          type="button"
          class="primary"
          disabled={busy || quota <= 0}
          onClick={() => setPressed(true)}
        >
          Gửi {toSend} thư
        </button>
      )}
    </div>
  );
}
