import type { MeetingAnswer, TaskCounts } from '../../answers';

/** The week in one picture: each criterion with how far it is, and all tasks by where they stand. */
export function Picture({ agenda: { standing, counts, criteriaNames } }: { agenda: MeetingAnswer }) {
  const names = new Map(criteriaNames.map(({ code, name }) => [code, name]));
  return (
    <div class="picture">
      <ul aria-label="Các tiêu chí">
        {standing.map(({ code, met, percent }) => (
          <li key={code} class={met ? 'done' : ''} title={names.get(code)}>
            <b>{code}</b> {met ? '✓ Đạt' : `${percent}%`}
            <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
              <rect class="open" width="100" height="6" />
              <rect class="finished" width={met ? 100 : percent} height="6" />
            </svg>
          </li>
        ))}
      </ul>
      <TaskBar counts={counts} />
      <p>
        <span class="finished">✓ {counts.done} việc xong</span>
        <span class="open">○ {counts.open} đang làm</span>
        <span class="late">● {counts.overdue} quá hạn</span>
      </p>
    </div>
  );
}

/** Tasks as parts of one bar; what its parts are is said beside it. */
export function TaskBar({ counts: { done, open, overdue } }: { counts: TaskCounts }) {
  const all = Math.max(1, done + open + overdue);
  return (
    <svg class="tasks" viewBox={`0 0 ${all} 1`} preserveAspectRatio="none" aria-hidden="true">
      <rect class="finished" width={done} height="1" />
      <rect class="open" x={done} width={open} height="1" />
      <rect class="late" x={done + open} width={overdue} height="1" />
    </svg>
  );
}
