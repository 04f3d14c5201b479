import { type Mark, type Score, silenceWeeks, tooSilent } from '../scores';
import type { Badge } from './badges';

export const markNames: Record<Mark, string> = { praised: 'Biểu dương', pressed: 'Cần đôn đốc' };

export const markBadge = (mark: Mark | null): Badge =>
  mark === null
    ? { tone: 'quiet', text: '–' }
    : mark === 'praised'
      ? { tone: 'done', text: `✓ ${markNames.praised}` }
      : { tone: 'overdue', text: `● ${markNames.pressed}` };

/** The rule by which the two are proposed, a sentence each. */
export const markRules: readonly string[] = [
  `${markNames.praised}: có việc xong đúng hạn, không có việc quá hạn hay xong trễ, không tuần nào im lặng.`,
  `${markNames.pressed}: có việc quá hạn mà không phải đang chờ cấp trên, hoặc im lặng từ ${tooSilent} tuần.`,
  `Tuần im lặng: còn việc phải làm mà không cập nhật việc nào, tính trên ${silenceWeeks} tuần đã chốt gần nhất.`,
];

/** "1/4", of the weeks in which something was owed; a dash where none was closed. */
export const silentText = ({ silent, weeks }: Pick<Score, 'silent' | 'weeks'>): string =>
  weeks === 0 ? '–' : `${silent}/${weeks}`;

/** "xong đúng hạn 3, xong trễ 1, đang làm 2, quá hạn 1, im lặng 0/4 tuần". */
export function scoreText({ counts, ...score }: Score): string {
  const { doneOnTime, doneLate, doneUndated, openInTime, noDeadline, openOverdue } = counts;
  return [
    `xong đúng hạn ${doneOnTime}`,
    `xong trễ ${doneLate}`,
    ...(doneUndated > 0 ? [`xong chưa rõ ngày ${doneUndated}`] : []),
    `đang làm ${openInTime + noDeadline}`,
    `quá hạn ${openOverdue}${score.waitingLate > 0 ? ` (${score.waitingLate} việc chờ cấp trên)` : ''}`,
    ...(score.weeks > 0 ? [`im lặng ${silentText(score)} tuần`] : []),
  ].join(', ');
}
