import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Action } from './Action';

interface Props {
  /** What is being confirmed, for whoever cannot see it: "Xác nhận gửi". */
  label: string;
  /** The word on the button that does it. */
  yes: string;
  busy: boolean;
  confirm(): Promise<void>;
  cancel(): void;
  children: ComponentChildren;
}

/**
 * Asks once, in place, before something that cannot be taken back. "Thôi" has the focus and no other button stands where
 * the first one stood, so that neither a double click nor Enter pressed twice does anything.
 */
export function Question({ label, yes, busy, confirm, cancel, children }: Props) {
  const no = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => no.current?.focus(), []);
  return (
    <div
      class="question"
      role="group"
      aria-label={label}
      onKeyDown={({ key }) => key === 'Escape' && !busy && cancel()}
    >
      <p>{children}</p>
      <Action look="primary" disabled={busy} onPress={confirm}>
        {yes}
      </Action>
      <button ref={no} type="button" class="plain" disabled={busy} onClick={cancel}>
        Thôi
      </button>
    </div>
  );
}
