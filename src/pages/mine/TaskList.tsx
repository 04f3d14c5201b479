import type { MineAnswer, MyTask } from '../../answers';
import { Badge } from '../parts/Badge';
import type { GoTo } from '../parts/goTo';
import { LineItem } from '../parts/LineItem';
import { Section } from '../parts/Section';
import { changesIn, keptDraft } from './draft';

interface Props {
  mine: MineAnswer;
  busy: boolean;
  open(code: string): void;
  goTo: GoTo;
}

/** Open tasks by urgency, then the finished ones; a tap opens the form. */
export function TaskList({ mine, busy, open, goTo }: Props) {
  if (mine.person === '') return null;
  const still = mine.tasks.filter(({ closed }) => !closed);
  const done = mine.tasks.filter(({ closed }) => closed);
  const items = (tasks: MyTask[]) => (
    <ul>
      {tasks.map((task, index) =>
        task.code === '' ? (
          <WithoutCode key={`row ${index}`} task={task} goTo={goTo} />
        ) : (
          <li key={task.code}>
            <button
              type="button"
              class="row task"
              data-code={task.code}
              disabled={busy}
              onClick={() => open(task.code)}
            >
              <span class="first">{task.text}</span>
              <span class="second">
                {changesIn(keptDraft(task.code), task).length > 0 && (
                  <>
                    <Badge tone="dueSoon" text="◐ Chưa lưu" />{' '}
                  </>
                )}
                <Badge tone={task.tone} text={task.badge} /> {task.detail}
              </span>
            </button>
          </li>
        ),
      )}
    </ul>
  );
  return (
    <>
      <Section title="Đang làm" count={still.length}>
        {still.length === 0 && <p class="empty">Không còn việc nào phải làm.</p>}
        {items(still)}
      </Section>
      {done.length > 0 && (
        <details class="item">
          <summary>
            <span class="first">Đã xong hoặc đã hủy ({done.length})</span>
          </summary>
          {items(done)}
        </details>
      )}
    </>
  );
}

/** A row without a code of its own cannot be found again for sure, so it is not written from here. */
function WithoutCode({ task, goTo }: { task: MyTask; goTo: GoTo }) {
  const { text, detail, badge, tone, jump } = task;
  return (
    <>
      <LineItem line={{ text, detail, badge, tone, jump }} goTo={goTo} />
      <li class="under">
        Việc này chưa có Mã riêng. Nhờ thư ký ghi Mã thì mới cập nhật được ở đây; hoặc bấm vào việc để tới ô
        trong bảng.
      </li>
    </>
  );
}
