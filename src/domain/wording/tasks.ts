import { printDate } from '../calendar';
import type { EnteredState, Task } from '../tracker';
import type { Counts } from '../weekSummary';
import { firstLine } from './firstLine';

export const stateNames: Record<EnteredState, string> = {
  notStarted: 'Chưa thực hiện',
  inProgress: 'Đang thực hiện',
  blocked: 'Vướng mắc',
  awaitingConfirmation: 'Chờ xác nhận',
  done: 'Hoàn thành',
  paused: 'Tạm dừng',
  cancelled: 'Hủy',
};

export const countLabels: readonly [keyof Counts, string][] = [
  ['doneOnTime', 'Hoàn thành đúng hạn'],
  ['doneLate', 'Hoàn thành trễ hạn'],
  ['openInTime', 'Đang làm, trong hạn'],
  ['openOverdue', 'Quá hạn'],
  ['noDeadline', 'Không có hạn'],
  ['doneUndated', 'Hoàn thành, chưa rõ ngày'],
];

/** "T07 · Khảo sát, lắp đặt pa nô": how a task is called wherever it is listed. */
export const taskName = (task: Pick<Task, 'id' | 'content'>): string =>
  `${task.id} · ${firstLine(task.content)}`;

/** "Trần Văn B, Công an thị trấn", or that nobody owns it. */
export const ownersText = (task: Pick<Task, 'owners'>): string =>
  task.owners.length === 0 ? 'Chưa giao ai' : task.owners.join(', ');

/** The phrase of the notice with the date read from it: "trước 30/8/2023 (30/08/2023)"; the date alone without a phrase. */
export function deadlineText(task: Pick<Task, 'deadline' | 'deadlinePhrase' | 'recurrence'>): string {
  const phrase = task.deadlinePhrase || task.recurrence;
  if (task.deadline === null) return phrase;
  return phrase === '' ? printDate(task.deadline) : `${phrase} (${printDate(task.deadline)})`;
}
