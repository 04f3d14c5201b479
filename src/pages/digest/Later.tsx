import type { DigestAnswer } from '../../answers';
import { ConfirmButton } from '../parts/ConfirmButton';

interface Props {
  people: DigestAnswer['later'];
  busy: boolean;
  send(): Promise<void>;
}

/** A second round: duties given after the letters went out, told to whom they concern, once. */
export function Later({ people, busy, send }: Props) {
  const names = people.map(({ recipient, duties }) => `${recipient} (${duties} việc)`).join(', ');
  return (
    <div class="notice dueSoon">
      <p>◐ Giao thêm việc sau khi đã gửi: {names}.</p>
      <ConfirmButton
        look="link"
        caption={`Gửi lại cho ${people.length} người này`}
        yes="Gửi lại"
        busy={busy}
        confirm={send}
      >
        Mỗi người nhận thêm một thư của tuần này, có cả việc mới, ghi rõ là gửi lại. Gửi?
      </ConfirmButton>
    </div>
  );
}
