import { commendedPlaces } from '../../domain/commended';
import type { TimedTask, WeekSummary } from '../../domain/weekSummary';
import { ownersText, pointsText, timingWords } from '../../domain/wording';
import { type Block, item, paragraph, phrase, type Run, say, type Section, words } from '../content';
import { completedFigure, figures } from '../figures';
import { listOf } from '../lists';
import { spanName } from '../period';
import type { Reported } from './reported';

export const results = (reported: Reported): Section => ({
  key: 'results',
  title: 'Kết quả thực hiện',
  blocks: [
    paragraph('results.criteria', criteriaReached(reported.summary)),
    ...criteriaMoved(reported),
    paragraph('results.tasks', tasksSoFar(reported.summary)),
    ...completed(reported),
    ...commended(reported.summary),
  ],
});

/** "Đạt 3/9 tiêu chí đô thị văn minh. Các tiêu chí đã đạt: …". */
export function criteriaReached(summary: WeekSummary): Run[] {
  const { met, total } = figures(summary);
  if (summary.total === 0) return say`Chưa có tiêu chí nào trong bảng theo dõi.`;
  return say`Đạt ${met}/${total} tiêu chí ${words(summary.settings.goal)}${judged(summary)}.${reached(summary)}`;
}

function judged({ evaluation: { points, share } }: WeekSummary): Run[] {
  if (points) return say`, tổng điểm ${words(`${pointsText(points.got)}/${pointsText(points.of)}`)}`;
  return share ? say`, ${words(`${share.met}/${share.of}`)} đơn vị được công nhận` : [];
}

function reached({ criteria }: WeekSummary): Run[] {
  const names = criteria
    .filter(({ met, applicable }) => met && applicable)
    .map(({ criterion }) => criterion.name);
  return names.length === 0 ? [] : say` Các tiêu chí đã đạt: ${words(names.join('; '))}.`;
}

function criteriaMoved({ since, period }: Reported): Block[] {
  const { criteriaGained: gained, criteriaLost: lost } = since.changes;
  const span = spanName(period);
  const moved: Block[] = [
    ...(gained.length > 0
      ? [paragraph('results.gained', say`Tiêu chí mới đạt trong ${span}: ${words(gained.join('; '))}.`)]
      : []),
    ...(lost.length > 0
      ? [paragraph('results.lost', say`Tiêu chí không còn đạt: ${words(lost.join('; '))}.`)]
      : []),
  ];
  if (moved.length > 0) return moved;
  return [
    paragraph(
      'results.moved',
      since.baseline === null
        ? say`Chưa có số liệu đã chốt trước kỳ báo cáo để so sánh.`
        : say`Trong ${span} không có tiêu chí nào thay đổi kết quả.`,
    ),
  ];
}

/** The state table as one sentence. */
export function tasksSoFar(summary: WeekSummary): Run[] {
  const { tasks, count } = figures(summary);
  if (tasks.value === 0) return say`Chưa có nhiệm vụ nào được giao.`;
  const undated = count('doneUndated');
  return say`Trong ${tasks} nhiệm vụ đang theo dõi: hoàn thành đúng hạn ${count('doneOnTime')}, hoàn thành trễ hạn ${count('doneLate')}${
    undated.value === 0 ? [] : say`, hoàn thành chưa rõ ngày ${undated}`
  }; đang làm trong hạn ${count('openInTime')}, quá hạn ${count('openOverdue')}, không có hạn ${count('noDeadline')}.`;
}

function completed({ since, period }: Reported): Block[] {
  const done = since.changes.completed;
  if (done.length === 0) return [];
  const count = completedFigure(since, period);
  return [
    paragraph('results.completed', say`Trong ${spanName(period)} hoàn thành ${count} nhiệm vụ:`),
    ...listOf('results.completed', done, completedItem),
  ];
}

const completedItem = (task: TimedTask): Block =>
  item(
    `results.completed.${task.id}`,
    say`${phrase(task.content)} (${words(ownersText(task))}, ${words(timingWords(task.timing))})${
      task.result === '' ? [] : say`: ${phrase(task.result)}`
    }.`,
  );

function commended(summary: WeekSummary): Block[] {
  const places = commendedPlaces(summary);
  return places.length === 0
    ? []
    : [
        paragraph(
          'results.commended',
          say`Làm tốt, có việc hoàn thành và không có việc trễ: ${words(places.join(', '))}.`,
        ),
      ];
}
