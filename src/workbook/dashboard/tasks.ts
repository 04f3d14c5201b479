import type { TimedTask } from '../../domain/weekSummary';
import { type Badge, deadlineText, firstLine, ownersText } from '../../domain/wording';
import type { RichCell } from '../../sheet/cells';
import { badge, empty, say } from './cells';
import { listLimit, section } from './section';

/** A list of tasks with where each stands, until when, and who owes it. */
export function taskSection(
  title: string,
  tasks: TimedTask[],
  linkTo: (task: TimedTask) => string,
  badgeOf: (task: TimedTask) => Badge,
  none: string,
): RichCell[][] {
  const rows = tasks
    .slice(0, listLimit + 1)
    .map((task) => [
      say(task.id),
      { text: firstLine(task.content), link: linkTo(task) },
      badge(badgeOf(task)),
      say(deadlineText(task)),
      say(ownersText(task)),
      say(task.neighbourhoods.join(', ')),
      say(task.criteria.map((code) => `Tiêu chí ${code}`).join(', ')),
      say(firstLine(task.difficulty)),
    ]);
  const columns = [
    'Mã',
    'Nội dung nhiệm vụ',
    'Tình trạng',
    'Hạn',
    'Người phụ trách',
    'Khu phố',
    'Tiêu chí',
    'Khó khăn, vướng mắc',
  ];
  return withCount(section(`${title} (${tasks.length})`, columns, rows, none), tasks.length);
}

/** The line that says how many are left out counts all of them, also those never turned into rows. */
function withCount(rows: RichCell[][], total: number): RichCell[][] {
  if (total <= listLimit) return rows;
  return [...rows.slice(0, -1), [empty, say(`… và ${total - listLimit} việc nữa`)]];
}
