import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Action } from './Action';

interface Props {
  /** What is being confirmed, for whoever cannot see it: "Xác nhận gửi". */
  label: string;
  /** The word on the button that does it. */
  yes: string;
  /** The word on the button that leaves all as it is. */
  no?: string;
  /** Doing it loses something: then the blue button is the one that does not. */
  loses?: boolean;
  busy: boolean;
  confirm(): Promise<void>;
  cancel(): void;
  children: ComponentChildren;
}

/**
 * Asks once, in place, before something that cannot be taken back. The button that leaves all as it is has the focus and no other button stands where
 * the first one stood, so that neither a double click nor Enter pressed twice does anything.
 */
export function Question({ label, yes, no = 'Không', loses, busy, confirm, cancel, children }: Props) {
  const safe = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => safe.current?.focus(), []);
  return (
    <div
      class="question"
      role="group"
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // It answers the question and closes nothing else.
        event.preventDefault();
        if (!busy) cancel();
      }}
    >
      <p>{children}</p>
      <Action look={loses ? 'plain' : 'primary'} disabled={busy} onPress={confirm}>
        {yes}
      </Action>
      <button ref={safe} type="button" class={loses ? 'primary' : 'plain'} disabled={busy} onClick={cancel}>
        {no}
      </button>
    </div>
  );
}
