import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Action } from '../parts/Action';

interface Props {
  busy: boolean;
  send(): Promise<void>;
  cancel(): void;
  children: ComponentChildren;
}

/**
 * Asks once, in place, before letters go out. "Thôi" has the focus and stands where the first button stood, so that
 * neither a double click nor Enter pressed twice sends anything.
 */
export function Question({ busy, send, cancel, children }: Props) {
  const no = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => no.current?.focus(), []);
  return (
    <div
      class="send"
      role="group"
      aria-label="Xác nhận gửi"
      onKeyDown={({ key }) => key === 'Escape' && !busy && cancel()}
    >
      <p>{children}</p>
      <Action look="primary" disabled={busy} onPress={send}>
        Gửi
      </Action>
      <button ref={no} type="button" class="plain" disabled={busy} onClick={cancel}>
        Thôi
      </button>
    </div>
  );
}
