import { printDate } from '../calendar';
import type { Task } from '../tracker';
import { stateNames, taskName } from '../wording';
import type { RecordFinding } from './finding';

/** Progress and state of one task that contradict each other. */
export function progressFindings(task: Task): RecordFinding[] {
  const { state, progress, completedOn } = task;
  if (state === 'cancelled') return [];
  const finding = (field: keyof Task, says: string): RecordFinding[] => [
    { group: 'progress', of: 'task', record: task, field, about: taskName(task), says },
  ];
  const name = stateNames[state];
  if (state === 'done')
    return progress === null || progress === 100
      ? []
      : finding('progress', `Trạng thái “${name}” nhưng tiến độ mới ghi ${progress}%.`);
  return [
    // Work that is all done and waits to be confirmed is no contradiction.
    ...(progress === 100 && state !== 'awaitingConfirmation'
      ? finding('state', `Tiến độ 100% nhưng trạng thái là “${name}”.`)
      : []),
    ...(completedOn === null
      ? []
      : finding('state', `Đã có ngày hoàn thành ${printDate(completedOn)} nhưng trạng thái là “${name}”.`)),
  ];
}
