import type { LetterPreview } from '../../commands/answers';
import { Badge } from '../parts/Badge';

/** Whether a letter is still to go out, went out, or needs a person to find out. */
export function LetterState({ letter }: { letter: LetterPreview }) {
  if (letter.willSend) return <Badge tone="quiet" text={`○ ${letter.state}`} />;
  return letter.state.startsWith('Đã gửi') ? (
    <Badge tone="done" text={`✓ ${letter.state}`} />
  ) : (
    <Badge tone="dueSoon" text={`▲ ${letter.state}`} />
  );
}
