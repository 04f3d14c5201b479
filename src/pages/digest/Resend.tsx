import type { LetterPreview } from '../../answers';
import { ConfirmButton } from '../parts/ConfirmButton';
import { isSent, isUnclear } from './sending';

interface Props {
  letter: LetterPreview;
  busy: boolean;
  resend(): Promise<void>;
}

/** One more letter to somebody who had theirs, or may have had: only on purpose. */
export function Resend({ letter, busy, resend }: Props) {
  if (!isSent(letter) && !isUnclear(letter)) return null;
  return (
    <ConfirmButton look="link" caption="Gửi lại cho người này" yes="Gửi thêm" busy={busy} confirm={resend}>
      {isSent(letter)
        ? `${letter.recipient} đã nhận lúc ${letter.at}.`
        : `Chưa rõ ${letter.recipient} đã nhận thư chưa. Hãy hỏi lại trước.`}{' '}
      Gửi thêm một thư nữa?
    </ConfirmButton>
  );
}
