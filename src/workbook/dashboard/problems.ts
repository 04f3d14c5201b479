import type { WeekSummary } from '../../domain/weekSummary';
import { firstLine } from '../../domain/wording';
import { type DashboardCell, type LinkTo, say } from './cells';
import { section } from './section';

/** What could not be read, each with the way out. */
export function problemsSection(summary: WeekSummary, linkTo: LinkTo): DashboardCell[][] {
  if (summary.problems.length === 0) return [];
  const rows = summary.problems.map(({ sheet, cell, value, message }) => [
    cell === '' ? say(sheet) : { text: cell, link: linkTo(sheet, cell) },
    say(message),
    say(sheet),
    say(value === '' ? '' : `“${firstLine(value)}”`),
  ]);
  return section(
    `Ô chưa đọc được hoặc cần xem lại (${rows.length})`,
    ['Ô', 'Cần làm gì', 'Tab', 'Đang ghi'],
    rows,
    '',
  );
}
