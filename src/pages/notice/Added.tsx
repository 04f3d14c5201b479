import type { AddedAnswer } from '../../answers';
import { Action } from '../parts/Action';
import type { GoTo } from '../parts/goTo';

interface Props {
  added: AddedAnswer;
  busy: boolean;
  goTo: GoTo;
  takeBack(): Promise<void>;
}

/** What may follow once duties stand in the sheet. */
export const Added = ({ added: { jump, undo }, busy, goTo, takeBack }: Props) => (
  <div class="added">
    {jump && (
      <Action disabled={busy} onPress={() => goTo(jump)}>
        Mở dòng {undo.rows[0]?.code}
      </Action>
    )}
    <Action disabled={busy} onPress={takeBack}>
      Hoàn tác
    </Action>
  </div>
);
