import type { TimedTask, WeekSummary } from '../../domain/weekSummary';
import {
  asOf,
  type Badge,
  blockedBadge,
  headline,
  news,
  palette,
  timingBadge,
  updatesText,
  weekName,
  weekSpan,
} from '../../domain/wording';
import type { RichCell } from '../../sheet/cells';
import { cellName } from '../grid';
import type { ReadTracker } from '../reading/tracker';
import { accent, dashboardWidths, empty, type LinkTo, say } from './cells';
import { changesSection, untouchedSection } from './changes';
import { countsSection } from './counts';
import { conditionsSection, evaluationSection } from './evaluation';
import { criteriaSection } from './criteria';
import { matrixSections, partsSection } from './matrix';
import { leftOutSection, problemsSection } from './problems';
import { taskSection } from './tasks';
import { projectionSection, withoutTaskSection } from './whatNext';

/** The tab "Tổng quan" from its first cell: the answer first, then why, then what presses. Every row is equally wide. */
export function dashboard(
  summary: WeekSummary,
  at: Omit<ReadTracker['tasksTable'], 'progressScale'>,
  status: readonly Badge[],
  linkTo: LinkTo,
): RichCell[][] {
  const taskCell = (task: TimedTask) => linkTo(at.sheet, cellName(task.row, at.columns.content ?? 1));
  const { lead, rest } = news(summary);
  const rows: RichCell[][] = [
    [{ text: [headline(summary), ...lead].join(' · '), bold: true, size: 16, color: accent }],
    ...(rest.length === 0 ? [] : [[{ text: rest.join(' · '), size: 12 }]]),
    [say(`${weekName(summary.week)} (${weekSpan(summary.week)}). ${asOf(summary)}`)],
    ...(updatesText(summary) === '' ? [] : [[say(updatesText(summary))]]),
    ...status.map(({ tone, text }) => [{ text, color: palette[tone].text, bold: tone === 'overdue' }]),
    ...criteriaSection(summary, linkTo),
    ...evaluationSection(summary),
    ...conditionsSection(summary, linkTo),
    ...projectionSection(summary, linkTo),
    ...countsSection('Nhiệm vụ theo tiêu chí', summary, summary.byCriterion),
    ...countsSection('Nhiệm vụ theo khu phố', summary, summary.byNeighbourhood),
    ...countsSection('Nhiệm vụ theo người phụ trách', summary, summary.byMember),
    ...partsSection(summary, taskCell),
    ...matrixSections(summary),
    ...taskSection(
      'Quá hạn',
      summary.overdue,
      taskCell,
      ({ timing }) => timingBadge(timing),
      'Không có việc quá hạn.',
    ),
    ...taskSection(
      'Sắp đến hạn',
      summary.dueSoon,
      taskCell,
      ({ timing }) => timingBadge(timing),
      `Không có việc đến hạn trong ${summary.settings.dueSoonDays} ngày tới.`,
    ),
    ...taskSection(
      'Khó khăn, vướng mắc',
      summary.blocked,
      taskCell,
      () => blockedBadge,
      'Không ai báo khó khăn, vướng mắc.',
    ),
    ...withoutTaskSection(summary, linkTo),
    ...(summary.baseline === null ? [] : changesSection(summary, taskCell)),
    ...(summary.untouched.length === 0 ? [] : untouchedSection(summary, taskCell)),
    ...problemsSection(summary, linkTo),
    ...leftOutSection(summary),
  ];
  return rows.map((row) => [
    ...row,
    ...Array.from({ length: dashboardWidths.length - row.length }, () => empty),
  ]);
}
