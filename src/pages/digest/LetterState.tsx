import type { LetterPreview } from '../../answers';
import { Badge } from '../parts/Badge';
import { isSent, isUnclear } from './sending';

interface Props {
  letter: LetterPreview;
  /** Without the hour and day it went out. */
  brief?: boolean;
}

/** Whether a letter is still to go out, went out, or needs a person to find out. */
export function LetterState({ letter, brief = false }: Props) {
  const state = brief || letter.at === '' ? letter.stateText : `${letter.stateText} ${letter.at}`;
  if (isSent(letter)) return <Badge tone="done" text={`✓ ${state}`} />;
  if (isUnclear(letter)) return <Badge tone="dueSoon" text={`▲ ${state}`} />;
  return <Badge tone="quiet" text={`○ ${state}`} />;
}
