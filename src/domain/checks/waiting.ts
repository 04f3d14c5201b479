import { folded, listed } from '../text';
import type { Task } from '../tracker';
import { stateNames, taskName } from '../wording';
import type { RecordFinding } from './finding';

/** Tasks that wait for nobody who is named, and such that wait for each other, so that none of them will ever begin. */
export function waitingFindings(tasks: readonly Task[]): RecordFinding[] {
  const waiting = tasks.filter(({ state }) => state === 'waiting');
  const byCode = new Map(waiting.map((task) => [folded(task.id), task]));
  const next = (task: Task): Task[] =>
    listed(task.waitingFor).flatMap((name) => byCode.get(folded(name)) ?? []);
  return waiting.flatMap((task) => {
    if (task.waitingFor === '')
      return finding(task, `Trạng thái “${stateNames.waiting}” nhưng chưa ghi chờ ai. Ghi ở cột Chờ ai.`);
    return reaches(task, next)
      ? finding(
          task,
          `Chờ ${task.waitingFor}, mà việc ấy lại chờ việc này. Sửa cột Chờ ai của một trong hai.`,
        )
      : [];
  });
}

/** Whether the tasks it waits for come back to it. */
function reaches(from: Task, next: (task: Task) => Task[]): boolean {
  const seen = new Set<Task>();
  const open = next(from);
  for (let task = open.pop(); task !== undefined; task = open.pop()) {
    if (task === from) return true;
    if (seen.has(task)) continue;
    seen.add(task);
    open.push(...next(task));
  }
  return false;
}

const finding = (task: Task, says: string): RecordFinding[] => [
  { group: 'progress', of: 'task', record: task, field: 'state', about: taskName(task), says },
];
