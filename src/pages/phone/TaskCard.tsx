import type { PhoneTask } from '../../answers';
import { type Changes, isTicked, withTick } from '../mine/draft';
import { Badge } from '../parts/Badge';
import { dayName } from './dayName';

interface Props {
  task: PhoneTask;
  /** The one a letter's button was for. */
  first: boolean;
  busy: boolean;
  /** `dd/MM/yyyy`. */
  today: string;
  /** Something typed waits to be saved. */
  waits: boolean;
  done(): void;
  tick(changes: Changes): void;
  open(): void;
}

/** One task: done by one tap, or opened to tell more of it; the days of a recurring one are ticked here. */
export function TaskCard({ task, first, busy, today, waits, done, tick, open }: Props) {
  const marks = task.fields.find(({ field }) => field === 'occurrences');
  const pressed = task.closed ? undefined : task.fields.find(({ field }) => field === 'pressedOn');
  const mayPress = pressed !== undefined && task.code !== '' && !isTicked(pressed.value, today);
  const days = marks === undefined ? [] : task.occurrences.slice(0, 4);
  return (
    <li class={first ? 'card asked' : 'card'}>
      <p class="title">{task.text}</p>
      <p class="under">
        <Badge tone={task.tone} text={task.badge} /> {task.detail}
      </p>
      {task.moreTimeUntil !== '' && <p class="under">Đang xin lùi đến {task.moreTimeUntil}</p>}
      {waits && <p class="badge dueSoon">◐ Có chữ đã gõ chưa lưu</p>}
      {mayPress && (
        <button
          type="button"
          class="plain tall"
          disabled={busy}
          onClick={() =>
            tick([{ field: 'pressedOn', seen: pressed.seen, value: withTick(pressed.value, today, true) }])
          }
        >
          Hôm nay đã đôn đốc
        </button>
      )}
      {marks !== undefined && days.length > 0 && (
        <div class="days" role="group" aria-label={`Những ngày đã làm việc ${task.code}`}>
          <p class="under">Bấm ngày đã làm:</p>
          {days.map((day) => {
            const ticked = isTicked(marks.value, day);
            return (
              <button
                key={day}
                type="button"
                class={ticked ? 'day ticked' : 'day'}
                aria-pressed={ticked}
                disabled={busy || task.code === ''}
                onClick={() =>
                  tick([
                    { field: 'occurrences', seen: marks.seen, value: withTick(marks.value, day, !ticked) },
                  ])
                }
              >
                {ticked ? '✓ ' : ''}
                {dayName(day)}
              </button>
            );
          })}
        </div>
      )}
      {task.code === '' ? (
        <p class="under">Việc này chưa có Mã riêng. Nhờ thư ký ghi Mã thì mới cập nhật được ở đây.</p>
      ) : (
        <div class="two">
          {!task.closed && marks === undefined && (
            <button type="button" class="primary tall" disabled={busy} onClick={done}>
              Đã xong
            </button>
          )}
          <button type="button" class="plain tall" data-code={task.code} disabled={busy} onClick={open}>
            Cập nhật
          </button>
        </div>
      )}
    </li>
  );
}
