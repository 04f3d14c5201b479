import type { CountedTasksAnswer } from '../../answers';
import type { GoTo } from '../parts/goTo';
import { Reason } from './Reason';

/** The tasks behind a number, each leading to its row. */
export function CountedTasks(props: { title: string; tasks: CountedTasksAnswer; goTo: GoTo }) {
  const { lines, more } = props.tasks;
  return (
    <div role="status">
      <p class="owners">{props.title}</p>
      {lines.length === 0 && <p class="empty">Số liệu vừa thay đổi. Bấm Tổng hợp lại.</p>}
      <ul class="reasons">
        {lines.map((line, index) => (
          <Reason key={index} line={line} goTo={props.goTo} />
        ))}
      </ul>
      {more > 0 && <p class="empty">… và {more} việc nữa ở tab Nhiệm vụ.</p>}
    </div>
  );
}
