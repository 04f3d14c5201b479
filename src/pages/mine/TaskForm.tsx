import { useEffect, useRef, useState } from 'preact/hooks';
import type { Failure, FieldValue, MyTask, StateChoice, UpdateAnswer } from '../../answers';
import { ConfirmButton } from '../parts/ConfirmButton';
import { Badge } from '../parts/Badge';
import { Question } from '../parts/Question';
import { type Changes, changesIn, type Draft, keepDraft, keptDraft, settled, shortIn } from './draft';
import { TaskFields } from './TaskFields';
import { TwoVersions } from './TwoVersions';

interface Props {
  task: MyTask;
  states: StateChoice[];
  today: string;
  busy: boolean;
  save(changes: Changes): Promise<UpdateAnswer | Failure>;
  close(): void;
  /** Back to the list, read anew. */
  reload(): Promise<void>;
}

/**
 * One task: everything a person may report of it, saved together by one button. What was typed stays until it is saved, or
 * given up on being asked.
 */
export function TaskForm({ task, states, today, busy, save, close, reload }: Props) {
  const [draft, setDraft] = useState<Draft>(() => keptDraft(task.code));
  const [wasKept] = useState(() => changesIn(draft, task).length > 0);
  const [asking, setAsking] = useState(false);
  const [now, setNow] = useState<FieldValue[] | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const changes = changesIn(draft, task);

  useEffect(() => heading.current?.focus(), []);

  async function send(wanted: Changes): Promise<void> {
    if (wanted.length === 0) return reload();
    const answer = await save(wanted);
    if (answer.ok && !answer.saved) setNow(answer.now);
  }

  function change(next: Draft): void {
    keepDraft(task.code, next);
    setDraft(next);
  }

  const short = shortIn(draft, task);

  return (
    <>
      <BackToList
        unsaved={changes.length}
        busy={busy}
        close={close}
        giveUp={() => {
          keepDraft(task.code, {});
          close();
        }}
      />
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
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (short === '') void send(changes);
            else setAsking(true);
          }}
        >
          {wasKept && changes.length > 0 && (
            <p class="notice dueSoon">◐ Phần chưa lưu lần trước vẫn còn đây. Bấm Lưu để ghi vào bảng.</p>
          )}
          <TaskFields task={task} draft={draft} states={states} today={today} change={change} />
          {asking && short !== '' && (
            <Question
              label="Xác nhận hoàn thành"
              yes="Vẫn lưu là hoàn thành"
              no="Sửa lại"
              loses
              busy={busy}
              confirm={() => send(changes).then(() => setAsking(false))}
              cancel={() => setAsking(false)}
            >
              Kết quả ghi {short}, nhưng trạng thái là Hoàn thành.
            </Question>
          )}
          <div class="save">
            <button type="submit" class="primary tall" disabled={busy || changes.length === 0}>
              Lưu
            </button>
            <p>{changes.length === 0 ? 'Chưa sửa gì.' : `${changes.length} mục chưa lưu.`}</p>
          </div>
        </form>
      )}
    </>
  );
}

interface BackProps {
  /** How many changes would be lost. */
  unsaved: number;
  busy: boolean;
  close(): void;
  giveUp(): void;
}

const backToList = '‹ Các việc';

const BackToList = ({ unsaved, busy, close, giveUp }: BackProps) => (
  <div class="back-to-list">
    {unsaved === 0 ? (
      <button type="button" class="link" disabled={busy} onClick={close}>
        {backToList}
      </button>
    ) : (
      <ConfirmButton
        look="link"
        caption={backToList}
        yes="Bỏ phần vừa sửa"
        no="Giữ lại, sửa tiếp"
        loses
        busy={busy}
        confirm={async () => giveUp()}
      >
        Còn {unsaved} mục chưa lưu.
      </ConfirmButton>
    )}
  </div>
);
