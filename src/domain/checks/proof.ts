import { wholeOf } from '../codes';
import { linksIn, linkUsers } from '../proof';
import type { Task } from '../tracker';
import { taskName } from '../wording';
import type { Doubt } from './doubt';

/** Finished tasks without proof, or with one that cannot be opened or that proves another task, too. */
export function proofDoubts(tasks: readonly Task[]): Doubt[] {
  const users = linkUsers(tasks.map(({ id, proof }) => ({ code: id, proof })));
  const byCode = new Map(tasks.map((task) => [task.id as string, task]));
  return tasks.flatMap((task) => {
    const links = linksIn(task.proof);
    const isDone = task.state === 'done';
    if (task.proof === '') return isDone ? doubt(task, 'Đã hoàn thành nhưng chưa có minh chứng.') : [];
    if (links.length === 0)
      return isDone ? doubt(task, 'Minh chứng chưa phải đường dẫn, người khác không mở được.') : [];
    const others = [...new Set(links.flatMap((link) => users(link)))].filter((code) => {
      const other = byCode.get(code);
      return other !== undefined && code !== task.id && !belongTogether(task, other);
    });
    return others.length === 0 ? [] : doubt(task, `Minh chứng trùng với ${others.join(', ')}.`);
  });
}

/** Parts of one duty, and tasks given for the same indicator, may well be proved by the same paper. */
const belongTogether = (one: Task, other: Task): boolean =>
  one.indicators.some((code) => other.indicators.includes(code)) ||
  (wholeOf(one.id) ?? one.id) === (wholeOf(other.id) ?? other.id);

const doubt = (task: Task, says: string): Doubt[] => [
  { group: 'proof', of: 'task', record: task, field: 'proof', about: taskName(task), says },
];
