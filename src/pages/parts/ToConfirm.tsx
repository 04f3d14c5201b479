import type { ToConfirm as Waiting, WaitingFact } from '../../answers';
import { Action } from './Action';

interface Props {
  toConfirm: Waiting;
  busy: boolean;
  confirm(shown: WaitingFact[]): Promise<void>;
}

/** What the mails of the schedule do not use yet: its owner confirms the list by one click, others see whose click it waits for. */
export function ToConfirm({ toConfirm, busy, confirm }: Props) {
  const { facts, owner, mine } = toConfirm;
  if (facts.length === 0) return null;
  return (
    <div class="notice dueSoon">
      <p>
        <b>◐ {facts.length} mục mới chờ xác nhận</b>
      </p>
      <ul>
        {facts.map(({ kind, value, text }) => (
          <li key={`${kind} ${value}`}>{text}</li>
        ))}
      </ul>
      {mine ? (
        <>
          <p>Lịch gửi chỉ dùng các mục này sau khi được xác nhận. Mục nào lạ thì sửa trong bảng.</p>
          <Action disabled={busy} onPress={() => confirm(sentBack(facts))}>
            Xác nhận tất cả
          </Action>
        </>
      ) : (
        <p>Chờ người chạy lịch ({owner}) xác nhận. Thư của người khác vẫn gửi đúng lịch.</p>
      )}
    </div>
  );
}

/** As the server takes it. */
export const sentBack = (facts: Waiting['facts']): WaitingFact[] =>
  facts.map(({ kind, value }) => ({ kind, value }));
