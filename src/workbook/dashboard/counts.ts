import { doneOf, totalOf } from '../../domain/counts';
import type { Grouping } from '../../domain/groups';
import type { CountedGroup, WeekSummary } from '../../domain/weekSummary';
import { doneText, firstLine, overlapText, palette } from '../../domain/wording';
import type { RichCell } from '../../sheet/cells';
import { empty, say } from './cells';
import { section } from './section';

const columns = [
  '',
  'Nhóm',
  'Tổng',
  'Hoàn thành',
  'Đang làm, trong hạn',
  'Quá hạn',
  'Không có hạn',
  'Tỷ lệ hoàn thành',
];

/** The state table of one grouping, and of all tasks below it. Groups without a task are named in one line. */
export function countsSection(
  title: string,
  grouping: Grouping,
  summary: WeekSummary,
  groups: CountedGroup[],
): RichCell[][] {
  if (summary.tasks.length === 0) return section(title, [], [], 'Chưa có nhiệm vụ nào.');
  const some = groups.filter(({ counts }) => totalOf(counts) > 0);
  const none = groups.filter(({ counts }) => totalOf(counts) === 0).map(({ name }) => firstLine(name));
  return [
    ...section(
      title,
      columns,
      [
        ...some.map((group) => line(group, false)),
        line({ name: 'Tổng (mỗi việc một lần)', counts: summary.counts }, true),
      ],
      '',
    ),
    ...[
      overlapText(grouping, some, summary.counts),
      none.length === 0 ? '' : `Chưa có việc: ${none.join('; ')}.`,
    ].flatMap((text) => (text === '' ? [] : [[empty, say(text)]])),
  ];
}

function line({ name, counts }: CountedGroup, bold: boolean): RichCell[] {
  const number = (count: number): RichCell => ({ text: count === 0 ? '–' : String(count), bold });
  const late = counts.openOverdue > 0 ? { color: palette.overdue.text } : {};
  return [
    empty,
    { text: firstLine(name), bold },
    number(totalOf(counts)),
    number(doneOf(counts)),
    number(counts.openInTime),
    { ...number(counts.openOverdue), ...late },
    number(counts.noDeadline),
    { text: doneText(counts), bold },
  ];
}
