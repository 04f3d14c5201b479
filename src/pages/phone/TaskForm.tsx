import { useEffect, useRef, useState } from 'preact/hooks';
import type { FieldValue, PhoneTask, StateChoice } from '../../answers';
import { type Changes, changesIn, settled } from '../mine/draft';
import { TaskFields } from '../mine/TaskFields';
import { TwoVersions } from '../mine/TwoVersions';
import { Badge } from '../parts/Badge';
import { MoreTime } from './MoreTime';
import type { TaskDraft } from './useDrafts';
import type { Outcome } from './useSaving';

interface Props {
  task: PhoneTask;
  states: StateChoice[];
  today: string;
  busy: boolean;
  draft: TaskDraft;
  save(changes: Changes): Promise<Outcome>;
  askTime(until: string, reason: string): void;
  close(): void;
}

/** Everything a person may tell of one task, saved by one button; what was typed stays until it is saved. */
export function TaskForm({ task, states, today, busy, draft, save, askTime, close }: Props) {
  const [now, setNow] = useState<FieldValue[] | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const changes = draft.typed(changesIn(draft.texts, task));
  useEffect(() => heading.current?.focus(), []);

  async function send(wanted: Changes): Promise<void> {
    if (wanted.length === 0) return close();
    const answer = await save(wanted);
    setNow(answer.ok && !answer.saved ? answer.now : null);
  }

  return (
    <>
      <button type="button" class="link" disabled={busy} onClick={close}>
        ‹ Các việc
      </button>
      <h1 ref={heading} tabIndex={-1} class="small">
        {task.text}
      </h1>
      <p class="under">
        <Badge tone={task.tone} text={task.badge} /> {task.detail}
      </p>
      {now ? (
        <TwoVersions
          changes={changes}
          now={now}
          states={states}
          busy={busy}
          choose={(choices) => send(settled(changes, now, choices))}
          back={() => setNow(null)}
        />
      ) : (
        <>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              void send(changes);
            }}
          >
            <TaskFields task={task} draft={draft.texts} states={states} today={today} change={draft.keep} />
            <div class="save">
              <button type="submit" class="primary tall" disabled={busy || changes.length === 0}>
                Lưu
              </button>
              <p>
                {changes.length === 0 ? 'Chưa sửa gì.' : `${changes.length} mục chưa lưu.`}{' '}
                {draft.lasts
                  ? 'Chữ đã gõ vẫn còn khi tải lại trang.'
                  : 'Chữ đã gõ chỉ còn khi trang này còn mở.'}
              </p>
            </div>
          </form>
          {task.mayAskTime && <MoreTime task={task} busy={busy} draft={draft} ask={askTime} />}
        </>
      )}
    </>
  );
}
