import { folded, listed } from '../text';
import type { Task } from '../tracker';
import { stateNames, taskName } from '../wording';
import type { Doubt } from './doubt';

/** Tasks that wait for nobody who is named, and such that wait for each other, so that none of them will ever begin. */
export function waitingDoubts(tasks: readonly Task[]): Doubt[] {
  const waiting = tasks.filter(({ state }) => state === 'waiting');
  const byCode = new Map(waiting.map((task) => [folded(task.id), task]));
  const next = (task: Task): Task[] =>
    listed(task.waitingFor).flatMap((name) => byCode.get(folded(name)) ?? []);
  return waiting.flatMap((task) => {
    if (task.waitingFor === '')
      return doubt(task, `Trạng thái “${stateNames.waiting}” nhưng chưa ghi chờ ai. Ghi ở cột Chờ ai.`);
    return reaches(task, next)
      ? doubt(task, `Chờ ${task.waitingFor}, mà việc ấy lại chờ việc này. Sửa cột Chờ ai của một trong hai.`)
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

const doubt = (task: Task, says: string): Doubt[] => [
  { group: 'progress', of: 'task', record: task, field: 'state', about: taskName(task), says },
];
