import type { Said } from '../useWork';

const signs = { nothing: '', running: '', done: '✓ ', failed: '▲ ' } as const;

/** The line that says what is being done and what came of it; read aloud, and always in sight. */
export function Status({ said }: { said: Said }) {
  return (
    <p role="status" aria-live="polite" class={`status ${said.kind}`}>
      {said.text === '' ? '' : signs[said.kind] + said.text}
    </p>
  );
}
