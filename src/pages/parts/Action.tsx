import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { focusIsLost } from './focusIsLost';

interface Props {
  look?: 'primary' | 'plain' | 'link' | 'row';
  disabled?: boolean;
  onPress(): Promise<void>;
  children: ComponentChildren;
}

/** A button that starts something: it cannot be pressed again until that has ended, and then has the focus back. */
export function Action({ look = 'plain', disabled = false, onPress, children }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const pressed = useRef(false);
  const [running, setRunning] = useState(false);

  // A disabled button loses the focus, and with it the place of whoever works by keyboard.
  useLayoutEffect(() => {
    if (running || disabled || !pressed.current) return;
    pressed.current = false;
    if (focusIsLost()) button.current?.focus();
  }, [running, disabled]);

  async function press(): Promise<void> {
    pressed.current = true;
    setRunning(true);
    await onPress();
    setRunning(false);
  }

  return (
    <button
      ref={button}
      type="button"
      class={look}
      disabled={running || disabled}
      onClick={() => void press()}
    >
      {children}
    </button>
  );
}
