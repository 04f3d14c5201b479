import { isWaiting } from '../../domain/waiting';
import type { TimedTask } from '../../domain/weekSummary';
import { type Badge, deadlineText, firstLine, ownersText, waitingText } from '../../domain/wording';
import type { RichCell } from '../../sheet/cells';
import { badge, empty, linked, say } from './cells';
import { listLimit, section } from './section';

export const taskColumns = (last: string): string[] => [
  'Mã',
  'Nội dung nhiệm vụ',
  'Tình trạng',
  'Hạn',
  'Người phụ trách',
  'Khu phố',
  'Tiêu chí',
  last,
];

/** A task with where it stands, until when, and who owes it. */
export const taskRow = (
  task: TimedTask,
  linkTo: (task: TimedTask) => string,
  state: Badge,
  words: string,
): RichCell[] => [
  ...linked(task.id, firstLine(task.content), linkTo(task)),
  badge(state),
  say(deadlineText(task)),
  say(ownersText(task)),
  say(task.neighbourhoods.join(', ')),
  say(task.criteria.map((code) => `Tiêu chí ${code}`).join(', ')),
  say(words),
];

/** A list of tasks; nothing where there are none. */
export function taskSection(
  title: string,
  tasks: TimedTask[],
  linkTo: (task: TimedTask) => string,
  badgeOf: (task: TimedTask) => Badge,
): RichCell[][] {
  if (tasks.length === 0) return [];
  const rows = tasks
    .slice(0, listLimit + 1)
    .map((task) =>
      taskRow(
        task,
        linkTo,
        badgeOf(task),
        firstLine(task.difficulty || task.proposal || (isWaiting(task) ? waitingText(task) : '')),
      ),
    );
  const listed = section(`${title} (${tasks.length})`, taskColumns('Khó khăn, kiến nghị'), rows, '');
  return withCount(listed, tasks.length);
}

/** The line that says how many are left out counts all of them, also those never turned into rows. */
function withCount(rows: RichCell[][], total: number): RichCell[][] {
  if (total <= listLimit) return rows;
  return [...rows.slice(0, -1), [empty, say(`… và ${total - listLimit} việc nữa`)]];
}
