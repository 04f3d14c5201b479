import type { ScheduleAnswer } from '../../answers';
import { Action } from '../parts/Action';
import { Section } from '../parts/Section';

interface Props {
  schedule: ScheduleAnswer;
  busy: boolean;
  preview(): Promise<void>;
  reload(): Promise<void>;
}

/** How the schedule goes: what went wrong, what waits for a person, what comes next, how many letters are left. */
export function Course({ schedule, busy, preview, reload }: Props) {
  const { owner, stopped, failure, waiting, next, lastRun, quota } = schedule;
  return (
    <>
      {stopped !== '' && <p class="notice overdue">▲ {stopped}</p>}
      {failure && (
        <div class="notice overdue">
          <p>
            <b>▲ Lỗi lúc {failure.at}</b>
          </p>
          <p>{failure.message}</p>
        </div>
      )}
      {waiting !== '' && (
        <div class="notice dueSoon">
          <p>◐ {waiting}</p>
          <Action look="primary" disabled={busy} onPress={preview}>
            Xem và duyệt
          </Action>
        </div>
      )}
      <Section title="Sắp tới">
        {next.length === 0 && (
          <p class="empty">
            {owner ? 'Chưa hẹn thư nào. Bật bản tin hoặc lời nhắc ở dưới.' : 'Bật lịch để hẹn thư.'}
          </p>
        )}
        <ul class="next">
          {next.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <p class="under">
          {lastRun === '' ? 'Lịch chưa chạy lần nào.' : `Lần chạy gần nhất: ${lastRun}.`} {quotaText(quota)}
        </p>
        <Action look="link" disabled={busy} onPress={reload}>
          Xem lại tình hình
        </Action>
      </Section>
    </>
  );
}

function quotaText(quota: number | null): string {
  if (quota === null)
    return '▲ Tài khoản này chưa cho phép gửi thư. Bấm một mục trong menu Tổng hợp tuần; khi Google hỏi quyền, đánh dấu ô gửi thư.';
  return quota > 0
    ? `Hôm nay tài khoản này còn gửi được ${quota} thư.`
    : '▲ Hôm nay tài khoản này đã hết lượt gửi thư.';
}
