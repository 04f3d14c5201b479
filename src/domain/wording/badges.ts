import { printDate } from '../calendar';
import { decapitalised } from '../text';
import type { Timing } from '../timing';
import type { CriterionSummary } from '../weekSummary';
import type { Tone } from './tones';

export interface Badge {
  tone: Tone;
  /** Sign and words: "● Quá hạn 5 ngày". */
  text: string;
}

/** Where a task stands in time: "● Quá hạn 5 ngày". */
export function timingBadge(timing: Timing): Badge {
  switch (timing.kind) {
    case 'overdue':
      return { tone: 'overdue', text: `● Quá hạn ${timing.days} ngày` };
    case 'dueToday':
      return { tone: 'dueSoon', text: '◐ Đến hạn hôm nay' };
    case 'dueSoon':
      return { tone: 'dueSoon', text: `◐ Còn ${timing.daysLeft} ngày` };
    case 'ahead':
      return { tone: 'quiet', text: `○ Còn ${timing.daysLeft} ngày` };
    case 'doneOnTime':
      return { tone: 'done', text: '✓ Hoàn thành đúng hạn' };
    case 'doneLate':
      return { tone: 'done', text: `✓ Hoàn thành trễ ${timing.days} ngày` };
    case 'doneUndated':
      return { tone: 'done', text: '✓ Hoàn thành, chưa rõ ngày' };
    case 'recurring':
      if (timing.isToday) return timingBadge({ kind: 'dueToday' });
      return { tone: 'quiet', text: timing.next ? `○ Lần tới ${printDate(timing.next)}` : '○ Việc lặp lại' };
    case 'noDeadline':
      return { tone: 'quiet', text: '○ Không có hạn' };
    case 'paused':
      return { tone: 'quiet', text: '○ Tạm dừng' };
    case 'cancelled':
      return { tone: 'quiet', text: '○ Hủy' };
  }
}

/** "quá hạn 5 ngày": the badge's words inside a sentence, without the sign. */
export function timingWords(timing: Timing): string {
  return decapitalised(timingBadge(timing).text.slice(2));
}

/** Whether a criterion is met: "✓ Đạt". */
export function criterionBadge({ met, applicable }: Pick<CriterionSummary, 'met' | 'applicable'>): Badge {
  if (!applicable) return { tone: 'quiet', text: '○ Không áp dụng' };
  return met ? { tone: 'done', text: '✓ Đạt' } : { tone: 'quiet', text: '○ Chưa đạt' };
}

export const blockedBadge: Badge = { tone: 'blocked', text: '▲ Vướng mắc' };
