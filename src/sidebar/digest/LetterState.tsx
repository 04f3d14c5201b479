import type { LetterPreview } from '../../commands/answers';
import { Badge } from '../parts/Badge';

interface Props {
  letter: LetterPreview;
  /** Without the hour and day it went out. */
  brief?: boolean;
}

/** Whether a letter is still to go out, went out, or needs a person to find out. */
export function LetterState({ letter, brief = false }: Props) {
  const state = brief ? letter.state.replace(/\s+\d.*$/, '') : letter.state;
  if (letter.willSend) return <Badge tone="quiet" text={`○ ${state}`} />;
  return letter.state.startsWith('Đã gửi') ? (
    <Badge tone="done" text={`✓ ${state}`} />
  ) : (
    <Badge tone="dueSoon" text={`▲ ${state}`} />
  );
}
