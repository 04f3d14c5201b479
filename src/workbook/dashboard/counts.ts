import type { CountedGroup, WeekSummary } from '../../domain/weekSummary';
import { countLabels, firstLine, palette } from '../../domain/wording';
import type { RichCell } from '../../sheet/cells';
import { empty } from './cells';
import { section } from './section';

/** The state table of one grouping, and of all tasks below it. */
export function countsSection(title: string, summary: WeekSummary, groups: CountedGroup[]): RichCell[][] {
  const line = (name: string, { counts }: Pick<CountedGroup, 'counts'>, bold: boolean): RichCell[] => [
    empty,
    { text: firstLine(name), bold },
    ...countLabels.map(([key]) => ({
      text: counts[key] === 0 ? '–' : String(counts[key]),
      bold,
      ...(key === 'openOverdue' && counts[key] > 0 ? { color: palette.overdue.text } : {}),
    })),
  ];
  if (summary.tasks.length === 0) return section(title, [], [], 'Chưa có nhiệm vụ nào.');
  return section(
    title,
    ['', 'Nhóm', ...countLabels.map(([, label]) => label)],
    [...groups.map((group) => line(group.name, group, false)), line('Tất cả nhiệm vụ', summary, true)],
    '',
  );
}
