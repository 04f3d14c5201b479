import type { ConditionSummary } from '../conditions';
import type { Evaluation, Missing } from '../evaluation';
import type { Settings } from '../settings';
import type { Condition } from '../tracker';
import type { WeekSummary } from '../weekSummary';
import type { Badge } from './badges';
import { pointsText } from './criteria';
import { firstLine } from './firstLine';

/** What the title's own rule says, apart from how many criteria are met. */
interface EvaluationWords {
  badge: Badge;
  /** The set, the points or the share, what is missing: a sentence each. */
  lines: string[];
}

/** Null where "Đạt 3/9 tiêu chí" says it all: every criterion counts alike, and nothing is asked for beside them. */
export function evaluationWords(summary: WeekSummary): EvaluationWords | null {
  const { evaluation, conditions, settings } = summary;
  if (evaluation.mode === 'allMet' && conditions.length === 0) return null;
  return {
    badge: evaluation.met
      ? { tone: 'done', text: '✓ Đủ yêu cầu theo số liệu đã nhập' }
      : { tone: 'quiet', text: '○ Chưa đủ yêu cầu' },
    lines: [
      settings.criteriaSet === '' ? '' : `Bộ tiêu chí: ${settings.criteriaSet}.`,
      unitText(settings),
      reachedText(evaluation),
      missingText(evaluation.missing),
    ].filter((line) => line !== ''),
  };
}

/** "Loại đơn vị: Phường. Cấp công nhận: …", as far as they were entered. */
const unitText = ({ unitType, recogniser }: Settings): string =>
  [unitType && `Loại đơn vị: ${unitType}.`, recogniser && `Cấp công nhận: ${recogniser}.`]
    .filter((part) => part !== '')
    .join(' ');

function reachedText({ points, share }: Evaluation): string {
  if (points?.of === 0) return `Chưa nhập điểm tối đa; cần từ ${points.required} điểm.`;
  if (points)
    return `Được ${pointsText(points.got)}/${pointsText(points.of)} điểm; cần từ ${points.required} điểm và mỗi tiêu chí từ ${points.floorPercent}% điểm tối đa.`;
  if (share) return `${share.met}/${share.of} khu phố được công nhận; cần từ ${share.required}%.`;
  return '';
}

/** "Còn thiếu: 2 tiêu chí chưa đạt; 3 điều kiện, hồ sơ." */
function missingText(missing: readonly Missing[]): string {
  return missing.length === 0 ? '' : `Còn thiếu: ${missing.map(missingWords).join('; ')}.`;
}

/** "2 tiêu chí chưa đạt". */
export function missingWords(missing: Missing): string {
  switch (missing.kind) {
    case 'nothingEntered':
      return 'chưa nhập số liệu để xét';
    case 'criteria':
      return `${missing.count} tiêu chí chưa đạt`;
    case 'points':
      return `${pointsText(missing.short)} điểm`;
    case 'floors':
      return `tiêu chí ${missing.codes.join(', ')} chưa đủ điểm tối thiểu`;
    case 'units':
      return `${missing.short} khu phố`;
    case 'conditions':
      return `${missing.count} điều kiện, hồ sơ`;
  }
}

/** How far a condition is; a deadline that passed comes first. */
export function conditionBadge({ met, applicable, daysOverdue }: ConditionSummary): Badge {
  if (!applicable) return { tone: 'quiet', text: '○ Không áp dụng' };
  if (met === true) return { tone: 'done', text: '✓ Đạt' };
  if (daysOverdue > 0) return { tone: 'overdue', text: `● Quá hạn ${daysOverdue} ngày` };
  return { tone: 'quiet', text: met === null ? '○ Chưa có kết quả' : '○ Chưa đạt' };
}

/** "Yêu cầu: từ 90% · Thực hiện: 92%": whichever of the two was entered. */
export const conditionProgress = ({ condition }: ConditionSummary): string => progressTowards(condition);

/** The same of anything that asks for something. */
export function progressTowards({
  requirement,
  achieved,
}: Pick<Condition, 'requirement' | 'achieved'>): string {
  return [requirement && `Yêu cầu: ${requirement}`, achieved && `Thực hiện: ${achieved}`]
    .filter((part) => part !== '')
    .join(' · ');
}

/** "ĐK2. Tỷ lệ người dân hài lòng và đồng ý". */
export const conditionTitle = ({ condition: { code, content } }: ConditionSummary): string =>
  firstLine(code === '' ? content : `${code}. ${content}`);
