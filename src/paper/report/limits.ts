import type { TimedTask, WeekSummary } from '../../domain/weekSummary';
import { decapitalised } from '../../domain/text';
import { ownersText, waitingText } from '../../domain/wording';
import { type Block, item, paragraph, phrase, type Run, say, type Section, words } from '../content';
import { figures } from '../figures';
import { listOf } from '../lists';
import { day } from '../period';
import type { Reported } from './reported';

export const limits = ({ summary }: Reported): Section => ({
  key: 'limits',
  title: 'Hạn chế, khó khăn, vướng mắc',
  blocks: [...late(summary), ...blocked(summary), ...waiting(summary), ...silent(summary)],
});

function late(summary: WeekSummary): Block[] {
  const { overdue, overdueDays } = figures(summary);
  if (overdue.value === 0) return [paragraph('limits.overdue', say`Không có nhiệm vụ quá hạn.`)];
  return [
    paragraph('limits.overdue', say`Còn ${overdue} nhiệm vụ quá hạn:`),
    ...listOf('limits.overdue', summary.overdue, (task, index) => {
      const days = task.timing.kind === 'overdue' ? task.timing.days : 0;
      return item(
        `limits.overdue.${task.id}`,
        say`${named(task)}: quá hạn ${overdueDays(index, days)} ngày.`,
      );
    }),
  ];
}

function blocked(summary: WeekSummary): Block[] {
  const { blocked: count } = figures(summary);
  if (count.value === 0) return [paragraph('limits.blocked', say`Không có nhiệm vụ vướng mắc.`)];
  const since = new Map(summary.untouched.map(({ task, since: from }) => [task.row, from]));
  return [
    paragraph('limits.blocked', say`Có ${count} nhiệm vụ vướng mắc:`),
    ...listOf('limits.blocked', summary.blocked, (task) => {
      const from = since.get(task.row);
      return item(
        `limits.blocked.${task.id}`,
        say`${named(task)}${task.difficulty === '' ? say`: chưa ghi rõ khó khăn` : say`: “${phrase(task.difficulty)}”`}${
          from === undefined ? [] : say` (chưa có cập nhật từ ngày ${day(from)})`
        }.`,
      );
    }),
  ];
}

/** Only where something waits: for whom, how long, and how often they were pressed. */
function waiting(summary: WeekSummary): Block[] {
  const { waiting: count } = figures(summary);
  if (count.value === 0) return [];
  return [
    paragraph('limits.waiting', say`Có ${count} nhiệm vụ đang chờ cấp trên:`),
    ...listOf('limits.waiting', summary.waiting, (task) =>
      item(`limits.waiting.${task.id}`, say`${named(task)}: ${words(decapitalised(waitingText(task)))}.`),
    ),
  ];
}

/** "Khảo sát, lắp đặt pa nô (Trần Văn B)". */
const named = (task: TimedTask): Run[] => say`${phrase(task.content)} (${words(ownersText(task))})`;

function silent(summary: WeekSummary): Block[] {
  const { updateRate, notUpdated } = summary;
  if (updateRate === null) return [];
  const rate = figures(summary).updateRate(updateRate);
  return [
    paragraph(
      'limits.silent',
      notUpdated.length === 0
        ? say`Tỷ lệ cập nhật số liệu ${rate}.`
        : say`Tỷ lệ cập nhật số liệu ${rate}; chưa cập nhật: ${words(notUpdated.join(', '))}.`,
    ),
  ];
}
