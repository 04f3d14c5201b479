import { useLayoutEffect, useRef } from 'preact/hooks';
import { Action } from '../parts/Action';

interface Props {
  message: string;
  busy: boolean;
  summarise(): Promise<void>;
  startAgain(): Promise<void>;
}

/** Last step: what was done, and what to do next. */
export function Done({ message, busy, summarise, startAgain }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        ✓ Xong
      </h1>
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
