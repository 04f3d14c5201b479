import type { TimedTask } from '../../domain/weekSummary';
import { ownersText } from '../../domain/wording';
import { type Block, item, paragraph, phrase, type Run, say, type Section, textOf, words } from '../content';
import { deadlineWords, dueOf } from '../deadlineWords';
import { listOf } from '../lists';
import { dueBetween } from '../openTasks';
import { nextName } from '../period';
import type { Reported } from './reported';

export function coming({ summary, period }: Reported): Section {
  const tasks = dueBetween(summary.tasks, summary.today, period.until);
  const due = (task: TimedTask): Run => words(deadlineWords(dueOf(task), summary.settings));
  const block = (task: TimedTask): Block =>
    item(
      `coming.${task.id}`,
      say`${phrase(task.content)} (${words(ownersText(task))}; thời gian hoàn thành: ${due(task)}).`,
    );
  return {
    key: 'coming',
    title: `Nhiệm vụ ${textOf(nextName(period))}`,
    blocks:
      tasks.length === 0
        ? [paragraph('coming', say`Chưa có nhiệm vụ nào đến hạn trong thời gian tới.`)]
        : listOf('coming', tasks, block),
  };
}

export function proposals({ summary }: Reported): Section {
  const tasks = summary.blocked.filter(({ proposal }) => proposal !== '');
  const open = summary.tasks.filter(
    (task) =>
      task.proposal !== '' && !tasks.includes(task) && task.state !== 'done' && task.state !== 'cancelled',
  );
  const block = (task: TimedTask): Block =>
    item(
      `proposals.${task.id}`,
      say`“${phrase(task.proposal)}” (${words(ownersText(task))}, về việc ${phrase(task.content)}).`,
    );
  const all = [...tasks, ...open];
  return {
    key: 'proposals',
    title: 'Kiến nghị, đề xuất',
    blocks:
      all.length === 0
        ? [paragraph('proposals', say`Không có kiến nghị, đề xuất.`)]
        : listOf('proposals', all, block),
  };
}
