import type { TimedTask, WeekSummary } from '../../domain/weekSummary';
import {
  asOf,
  type Badge,
  headline,
  news,
  palette,
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
import { needsInFull, needsSection } from './needs';
import { leftOutSection, problemsSection } from './problems';
import { trendRow, trendRows } from './trend';
import { projectionSection, withoutTaskSection } from './whatNext';

/** Rows above the heading of the weeks. */
const firstScreen = trendRow - 2;
/** More lines than these at the top go below the weeks: what needs somebody keeps its place. */
const mostHeadLines = 12;

/**
 * The tab "Tổng quan" from its first cell: the answer, what needs somebody now, the weeks so far in their fixed place, then why
 * and all the rest. Every row is equally wide.
 */
export function dashboard(
  summary: WeekSummary,
  at: Omit<ReadTracker['tasksTable'], 'progressScale'>,
  status: readonly Badge[],
  linkTo: LinkTo,
): RichCell[][] {
  const taskCell = (task: TimedTask) => linkTo(at.sheet, cellName(task.row, at.columns.content ?? 1));
  const lines = headLines(summary, status);
  const head = lines.slice(0, mostHeadLines);
  const room = firstScreen - head.length;
  const top = [...head, ...needsSection(summary, taskCell, room)];
  const rows: RichCell[][] = [
    ...top,
    ...Array.from({ length: firstScreen - top.length }, () => []),
    ...trendRows(summary),
    ...lines.slice(mostHeadLines),
    ...criteriaSection(summary, linkTo),
    ...evaluationSection(summary),
    ...conditionsSection(summary, linkTo),
    ...needsInFull(summary, taskCell, room),
    ...withoutTaskSection(summary, linkTo),
    ...(summary.baseline === null ? [] : changesSection(summary, taskCell)),
    ...(summary.untouched.length === 0 ? [] : untouchedSection(summary, taskCell)),
    ...projectionSection(summary, linkTo),
    ...countsSection('Nhiệm vụ theo tiêu chí', 'criterion', summary, summary.byCriterion),
    ...countsSection('Nhiệm vụ theo khu phố', 'neighbourhood', summary, summary.byNeighbourhood),
    ...countsSection('Nhiệm vụ theo người phụ trách', 'member', summary, summary.byMember),
    ...partsSection(summary, taskCell),
    ...matrixSections(summary),
    ...problemsSection(summary, linkTo),
    ...leftOutSection(summary),
  ];
  return rows.map((row) => [
    ...row,
    ...Array.from({ length: dashboardWidths.length - row.length }, () => empty),
  ]);
}

/** The answer, as of when, and how sending stands. */
function headLines(summary: WeekSummary, status: readonly Badge[]): RichCell[][] {
  const { lead, rest } = news(summary);
  return [
    [{ text: [headline(summary), ...lead].join(' · '), bold: true, size: 16, color: accent }],
    ...(rest.length === 0 ? [] : [[{ text: rest.join(' · '), size: 12 }]]),
    [say(`${weekName(summary.week)} (${weekSpan(summary.week)}). ${asOf(summary)}`)],
    ...(updatesText(summary) === '' ? [] : [[say(updatesText(summary))]]),
    ...status.map(({ tone, text }) => [{ text, color: palette[tone].text, bold: tone === 'overdue' }]),
  ];
}
