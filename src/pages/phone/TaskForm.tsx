import { useEffect, useRef, useState } from 'preact/hooks';
import type { Failure, FieldValue, PhoneSaved, PhoneTask, StateChoice } from '../../answers';
import { type Changes, changesIn, type Draft, settled, shownFields, withState } from '../mine/draft';
import { TaskField } from '../mine/TaskField';
import { Ticks } from '../mine/Ticks';
import { TwoVersions } from '../mine/TwoVersions';
import { Badge } from '../parts/Badge';
import { ChosenDay } from './ChosenDay';
import type { Chosen } from './keptDrafts';

interface Props {
  task: PhoneTask;
  states: StateChoice[];
  today: string;
  busy: boolean;
  /** Whether a reload keeps what was typed. */
  lasts: boolean;
  draft: Draft;
  keep(draft: Draft): void;
  /** These changes as they were typed: with what the cells held then. */
  typed(changes: Changes): Changes;
  save(changes: Changes): Promise<PhoneSaved | Failure>;
  /** The day until which more time is to be asked for and the reason, as far as they were given. */
  chosen: Chosen;
  choose(chosen: Chosen): void;
  askTime(until: string, reason: string): void;
  close(): void;
}

/** Everything a person may tell of one task, saved by one button; what was typed stays until it is saved. */
export function TaskForm({
  task,
  states,
  today,
  busy,
  lasts,
  draft,
  keep,
  typed,
  save,
  chosen,
  choose,
  askTime,
  close,
}: Props) {
  const [now, setNow] = useState<FieldValue[] | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const changes = typed(changesIn(draft, task));
  useEffect(() => heading.current?.focus(), []);

  async function send(wanted: Changes): Promise<void> {
    if (wanted.length === 0) return close();
    const answer = await save(wanted);
    setNow(answer.ok && !answer.saved ? answer.now : null);
  }

  const valueOf = ({ field, value }: FieldValue): string => draft[field] ?? value;
  const type = (field: FieldValue['field'], text: string) =>
    keep(
      field === 'state'
        ? withState(draft, text, { ...task, content: '', jump: { sheet: '', cell: '' } }, today)
        : { ...draft, [field]: text },
    );

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
            {shownFields(draft, task).map((one) =>
              one.field === 'occurrences' ? (
                <Ticks key={one.field} text={valueOf(one)} days={task.occurrences} type={type} />
              ) : (
                <TaskField
                  key={one.field}
                  field={one.field}
                  text={valueOf(one)}
                  states={states}
                  today={today}
                  type={type}
                />
              ),
            )}
            <div class="save">
              <button type="submit" class="primary tall" disabled={busy || changes.length === 0}>
                Lưu
              </button>
              <p>
                {changes.length === 0 ? 'Chưa sửa gì.' : `${changes.length} mục chưa lưu.`}{' '}
                {lasts ? 'Chữ đã gõ vẫn còn khi tải lại trang.' : 'Chữ đã gõ chỉ còn khi trang này còn mở.'}
              </p>
            </div>
          </form>
          {task.mayAskTime && (
            <MoreTime task={task} busy={busy} chosen={chosen} choose={choose} ask={askTime} />
          )}
        </>
      )}
    </>
  );
}

interface MoreTimeProps extends Pick<Props, 'task' | 'busy' | 'chosen' | 'choose'> {
  ask: Props['askTime'];
}

/** A request for more time: the deadline stays until somebody decides. */
function MoreTime({ task, busy, chosen: { moreTime: until = '', reason = '' }, choose, ask }: MoreTimeProps) {
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
