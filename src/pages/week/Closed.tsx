import { useEffect, useId, useState } from 'preact/hooks';
import { Action } from '../parts/Action';

interface Props {
  /** How it was closed once more so far, a sentence each. */
  corrections: string[];
  busy: boolean;
  correct(reason: string): Promise<void>;
}

/** The week is closed: what the coming ones are compared with, corrected only with a reason that stays. */
export function Closed({ corrections, busy, correct }: Props) {
  const [reason, setReason] = useState('');
  const id = useId();
  // What was typed stays until it is written down.
  useEffect(() => setReason(''), [corrections.length]);
  return (
    <details class="closed">
      <summary>Số liệu tuần này đã chốt</summary>
      {corrections.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <p class="under">
        Tuần sau so với số đã chốt. Chốt sai thì sửa bảng rồi chốt lại: số cũ được thay, lý do giữ ở tab Lịch
        sử và Tổng quan. Thư đã gửi không gửi lại.
      </p>
      <div class="field">
        <label for={id}>Lý do chốt lại</label>
        <textarea
          id={id}
          rows={2}
          maxLength={500}
          value={reason}
          onInput={({ currentTarget: { value } }) => setReason(value)}
        />
      </div>
      <Action disabled={busy || reason.trim() === ''} onPress={() => correct(reason.trim())}>
        Chốt lại
      </Action>
    </details>
  );
}
