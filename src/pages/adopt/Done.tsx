import { Action } from '../parts/Action';
import { Heading } from '../parts/Heading';

interface Props {
  message: string;
  busy: boolean;
  summarise(): Promise<void>;
  startAgain(): Promise<void>;
}

/** Last step: what was done, and what to do next. */
export function Done({ message, busy, summarise, startAgain }: Props) {
  return (
    <>
      <Heading>✓ Xong</Heading>
      <p>{message}</p>
      <p class="under">
        Điền tab “Thành viên” để gửi được bản tin. Muốn đổi lại cách hiểu cột nào, mở lại trang này.
      </p>
      <div class="go">
        <Action look="primary" disabled={busy} onPress={summarise}>
          Tổng hợp ngay
        </Action>
        <Action disabled={busy} onPress={startAgain}>
          Dùng bảng khác
        </Action>
      </div>
    </>
  );
}
