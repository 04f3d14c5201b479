import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ScheduleAnswer } from '../../answers';
import { Action } from '../parts/Action';
import { ConfirmButton } from '../parts/ConfirmButton';
import { focusIsLost } from '../parts/focusIsLost';

interface Props {
  schedule: ScheduleAnswer;
  busy: boolean;
  takeOver(): Promise<void>;
  stop(): Promise<void>;
}

/** The answer first: whose account the schedule runs under, and the one thing to do about it. */
export function Owner({ schedule, busy, takeOver, stop }: Props) {
  const { owner, me, stopped, failure } = schedule;
  const heading = useRef<HTMLHeadingElement>(null);
  const account = me === '' ? 'tài khoản này' : `tài khoản này (${me})`;

  // Another owner has another button: whoever pressed the last one by keyboard goes on from the news.
  const shown = useRef(owner?.email);
  useLayoutEffect(() => {
    if (shown.current === owner?.email) return;
    shown.current = owner?.email;
    if (focusIsLost()) heading.current?.focus();
  });

  const title = (text: string) => (
    <h1 ref={heading} tabIndex={-1}>
      {text}
    </h1>
  );
  if (!owner)
    return (
      <header>
        {title('Chưa ai bật lịch gửi')}
        <p>
          Bản tin và lời nhắc chưa tự gửi. Khi bật, thư gửi bằng {account}, kể cả lúc bảng đang đóng; các địa
          chỉ đang có ở tab Thành viên được xác nhận luôn. Địa chỉ thêm sau này chờ tài khoản này xác nhận.
        </p>
        <Action look="primary" disabled={busy} onPress={takeOver}>
          Bật lịch ở tài khoản này
        </Action>
      </header>
    );
  const since = <p class="under">Từ {owner.since}</p>;
  if (owner.isMe)
    return (
      <header>
        {title('Lịch chạy bằng tài khoản này')}
        {since}
        {(stopped !== '' || failure) && (
          <Action look="primary" disabled={busy} onPress={takeOver}>
            Bật lại lịch
          </Action>
        )}
        <ConfirmButton key="mine" caption="Tắt lịch" yes="Tắt" busy={busy} confirm={stop}>
          Tắt rồi thì bản tin và lời nhắc không tự gửi nữa; vẫn gửi được từ menu. Tắt lịch gửi?
        </ConfirmButton>
      </header>
    );
  return (
    <header>
      {title(`Lịch đang chạy bằng tài khoản ${owner.email}`)}
      {since}
      <ConfirmButton
        key={owner.email}
        caption="Chuyển lịch về tài khoản này"
        yes="Chuyển"
        busy={busy}
        confirm={takeOver}
      >
        Từ nay thư gửi bằng {account} và tính vào lượt gửi của tài khoản này; {owner.email} thôi gửi. Không ai
        nhận hai thư. Các địa chỉ đang có ở tab Thành viên được xác nhận luôn. Chuyển lịch?
      </ConfirmButton>
    </header>
  );
}
