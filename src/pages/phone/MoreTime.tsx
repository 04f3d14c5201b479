import { useState } from 'preact/hooks';
import type { PhoneTask } from '../../answers';
import { ChosenDay } from './ChosenDay';
import type { TaskDraft } from './useDrafts';

interface Props {
  task: PhoneTask;
  busy: boolean;
  draft: TaskDraft;
  ask(until: string, reason: string): void;
}

/** A request for more time: the deadline stays until somebody decides. */
export function MoreTime({ task, busy, draft: { chosen, choose }, ask }: Props) {
  const { moreTime: until = '', reason = '' } = chosen;
  // Open where something was kept; it stays so when that is taken out.
  const [begun] = useState(until !== '' || reason !== '');
  return (
    <details class="item more-time" open={begun || task.moreTimeUntil !== ''}>
      <summary>
        <span class="first">Xin lùi hạn</span>
      </summary>
      {task.moreTimeUntil !== '' && <p>Đang xin lùi đến {task.moreTimeUntil}, chờ quyết định.</p>}
      {task.moreTimeUntil !== '' && task.moreTimeReason !== '' && <p>Lý do: {task.moreTimeReason}</p>}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          ask(until, reason);
        }}
      >
        <label for="more-time">Xin lùi đến ngày</label>
        <input
          id="more-time"
          class="tall"
          type="date"
          required
          value={until}
          onInput={({ currentTarget }) => choose({ moreTime: currentTarget.value })}
        />
        <ChosenDay day={until} />
        <label for="reason">Lý do</label>
        <textarea
          id="reason"
          class="tall"
          rows={3}
          required
          value={reason}
          onInput={({ currentTarget }) => choose({ reason: currentTarget.value })}
        />
        <div class="two">
          <button type="submit" class="plain tall" disabled={busy || until === '' || reason.trim() === ''}>
            Gửi đề nghị
          </button>
          {task.moreTimeUntil !== '' && (
            <button type="button" class="plain tall" disabled={busy} onClick={() => ask('', '')}>
              Thôi không xin
            </button>
          )}
        </div>
      </form>
    </details>
  );
}
