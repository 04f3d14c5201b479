import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Question } from './Question';
import { useAsking } from './useAsking';

interface Props {
  look?: 'plain' | 'link';
  caption: string;
  /** The word on the button that does it. */
  yes: string;
  /** The other button's, and that it is the safe one: see Question. */
  no?: string;
  loses?: boolean;
  busy: boolean;
  confirm(): Promise<void>;
  /** The question: what it would mean. */
  children: ComponentChildren;
}

/** A button that asks once, in its own place, before it does anything. */
export function ConfirmButton({ look = 'plain', caption, busy, confirm, children, ...question }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const { asking, ask, close } = useAsking(() => button.current?.focus());
  if (asking)
    return (
      <Question
        {...question}
        label={caption}
        busy={busy}
        confirm={() => confirm().then(close)}
        cancel={close}
      >
        {children}
      </Question>
    );
  return (
    <button ref={button} type="button" class={look} disabled={busy} onClick={ask}>
      {caption}
    </button>
  );
}
