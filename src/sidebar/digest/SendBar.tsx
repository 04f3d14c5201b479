import { useEffect, useRef, useState } from 'preact/hooks';
import type { DigestAnswer } from '../../commands/answers';
import { Action } from '../parts/Action';
import { quotaWarning, whatIsLeft } from './sending';

interface Props {
  digest: DigestAnswer;
  busy: boolean;
  send(): Promise<void>;
}

/** Says how many letters a click would send, asks once in place, and has nothing to press when nothing is left. */
export function SendBar({ digest, busy, send }: Props) {
  const { toSend, quota, week } = digest;
  const [asking, setAsking] = useState(false);
  const sentence = useRef<HTMLParagraphElement>(null);
  const cancel = useRef<HTMLButtonElement>(null);

  // The answer that does nothing has the focus and the place of the first button: a double click sends nothing.
  useEffect(() => {
    if (asking) cancel.current?.focus();
  }, [asking]);

  if (asking && toSend > 0)
    return (
      <div
        class="send"
        role="group"
        aria-label="Xác nhận gửi"
        onKeyDown={(event) => event.key === 'Escape' && setAsking(false)}
      >
        <p>
          Gửi bản tin {week.toLowerCase()} cho {toSend} người?
        </p>
        <Action
          look="primary"
          disabled={busy}
          onPress={async () => {
            await send();
            setAsking(false);
            sentence.current?.focus();
          }}
        >
          Gửi
        </Action>
        <button ref={cancel} type="button" class="plain" disabled={busy} onClick={() => setAsking(false)}>
          Thôi
        </button>
      </div>
    );

  const warning = quotaWarning(digest);
  return (
    <div class="send">
      <p ref={sentence} tabIndex={-1}>
        {whatIsLeft(digest)}
        {warning !== '' && <span class="warning">▲ {warning}</span>}
      </p>
      {toSend > 0 && (
        <button type="button" class="primary" disabled={busy || quota <= 0} onClick={() => setAsking(true)}>
          Gửi {toSend} thư
        </button>
      )}
    </div>
  );
}
