import type { WeekSummary } from '../../domain/weekSummary';
import { criterionBadge, firstLine, projectionText } from '../../domain/wording';
import type { RichCell } from '../../sheet/cells';
import { criteriaTab, indicatorsTab } from '../tabs/tabs';
import { badge, empty, linkedRecord, type LinkTo, say } from './cells';
import { section } from './section';

/** Unmet indicators that nobody has been given a task for; nothing when each has one. */
export function withoutTaskSection(summary: WeekSummary, linkTo: LinkTo): RichCell[][] {
  const rows = summary.criteria.flatMap(({ criterion, withoutTask }) =>
    withoutTask.map((indicator) => [
      ...linkedRecord(indicator, firstLine(indicator.content) || indicator.code, indicatorsTab.name, linkTo),
      say(`Tiêu chí ${criterion.code}`),
      empty,
      say([...indicator.owners, ...criterion.owners].slice(0, 2).join(', ') || 'Chưa giao ai'),
    ]),
  );
  const columns = ['Mã', 'Chưa đạt và chưa có việc nào', 'Tiêu chí', '', 'Phụ trách'];
  return rows.length === 0 ? [] : section(`Thiếu việc (${rows.length})`, columns, rows, '');
}

/** When each criterion would be met at the pace so far; nothing while fewer than four weeks were closed. */
export function projectionSection(summary: WeekSummary, linkTo: LinkTo): RichCell[][] {
  const rows = summary.criteria.flatMap((line) => {
    const { criterion, projection } = line;
    if (projection === null) return [];
    return [
      [
        ...linkedRecord(criterion, criterion.name, criteriaTab.name, linkTo),
        badge(criterionBadge(line)),
        say(projectionText(projection, summary.settings)),
      ],
    ];
  });
  const columns = ['Mã', 'Tiêu chí', 'Kết quả', 'Nếu giữ nhịp như các tuần đã chốt'];
  return rows.length === 0 ? [] : section('Dự tính, không phải cam kết', columns, rows, '');
}
