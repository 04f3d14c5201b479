import type { Member, Problem, Task } from '../../domain/tracker';
import { cellName } from '../grid';
import type { Table } from './table';
import type { TaskKey } from '../tabs/tasksTab';

/** Open tasks in the name of somebody who left, and of nobody else: no one gets word of them, so somebody is to take them over. */
export function tasksOfFormerMembers(
  members: readonly Member[],
  tasks: readonly Task[],
  { sheet, columns }: Pick<Table<TaskKey>, 'sheet' | 'columns'>,
): Problem[] {
  const here = new Set(members.filter((member) => !member.left).map(({ name }) => name));
  const left = new Set(members.map(({ name }) => name).filter((name) => !here.has(name)));
  if (left.size === 0) return [];
  return tasks
    .filter(({ state, owners }) => {
      const open = state !== 'done' && state !== 'cancelled';
      return open && owners.length > 0 && owners.every((owner) => left.has(owner));
    })
    .map(({ row, owners }) => ({
      sheet,
      cell: cellName(row, columns.owners ?? 1),
      value: owners.join(', '),
      message: `${owners.join(', ')} đã nghỉ mà việc chưa xong. Ghi người làm thay ở cột Người phụ trách.`,
    }));
}
