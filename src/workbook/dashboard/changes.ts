import { printDate } from '../../domain/calendar';
import { capitalised } from '../../domain/text';
import type { TimedTask, WeekSummary } from '../../domain/weekSummary';
import { changeLines, firstLine, ownersText } from '../../domain/wording';
import type { RichCell } from '../../sheet/cells';
import { empty, linked, say } from './cells';
import { section } from './section';

/** What became different since the last closed week. */
export function changesSection(summary: WeekSummary, linkTo: (task: TimedTask) => string): RichCell[][] {
  const { criteriaGained, criteriaLost } = summary.changes;
  const rows: RichCell[][] = [
    ...criteriaGained.map((name) => [empty, say(`Tiêu chí ${name}`), say('Mới đạt')]),
    ...criteriaLost.map((name) => [empty, say(`Tiêu chí ${name}`), say('Không còn đạt')]),
    ...changeLines(summary).map(({ task, what }) => [
      ...linked(task.id, firstLine(task.content), linkTo(task)),
      say(capitalised(what)),
      empty,
      say(ownersText(task)),
    ]),
  ];
  return section(
    `Thay đổi từ ngày ${printDate(summary.baseline?.closedOn ?? summary.today)} (${rows.length})`,
    ['Mã', 'Tiêu chí, nhiệm vụ', 'Thay đổi', '', 'Người phụ trách'],
    rows,
    'Chưa có gì thay đổi.',
  );
}

/** Open tasks nobody touched, longest first. */
export function untouchedSection(summary: WeekSummary, linkTo: (task: TimedTask) => string): RichCell[][] {
  const rows = summary.untouched.map(({ task, since, weeks }) => [
    ...linked(task.id, firstLine(task.content), linkTo(task)),
    say(weeks === 0 ? 'Trong tuần này' : `${weeks} tuần`),
    say(`Từ ${printDate(since)}`),
    say(ownersText(task)),
  ]);
  const columns = ['Mã', 'Nội dung nhiệm vụ', 'Chưa cập nhật', 'Lần cuối', 'Người phụ trách'];
  return section(`Chưa cập nhật (${rows.length})`, columns, rows, '');
}
