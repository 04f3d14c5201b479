import { printDate } from '../domain/calendar';
import type { CountedGroup, CriterionSummary, TimedTask, WeekSummary } from '../domain/weekSummary';
import {
  asOf,
  type Badge,
  bar,
  blockedBadge,
  changeLines,
  countLabels,
  criterionBadge,
  criterionChange,
  criterionScore,
  deadlineText,
  firstLine,
  headline,
  news,
  ownersText,
  reasonText,
  timingBadge,
  updatesText,
  weekName,
  weekSpan,
} from '../domain/wording';
import { palette } from './colourRules';
import { cellName } from './grid';
import { criteriaTab, indicatorsTab, tasksTab } from './tabs';
import type { ReadTracker } from './tracker';

/** One cell of the dashboard: always text, so that nothing people typed can become a formula. */
export interface DashboardCell {
  text: string;
  /** Where a click leads. */
  link?: string;
  bold?: boolean;
  /** Points. */
  size?: number;
  color?: string;
  background?: string;
}

/** The address of a cell of the workbook, for links. */
export type LinkTo = (sheet: string, cell: string) => string;

export const dashboardWidths = [80, 300, 150, 170, 130, 150, 110, 420] as const;

/** Longer lists are cut here; the tab itself holds the rest. */
const listLimit = 100;

const accent = '#174ea6';
const empty: DashboardCell = { text: '' };
const say = (text: string): DashboardCell => ({ text });
const badge = ({ tone, text }: Badge): DashboardCell => ({
  text,
  bold: tone === 'overdue',
  background: palette[tone].background,
  color: palette[tone].text,
});

/** The tab "Tổng quan" from its first cell: the answer first, then why, then what presses. Every row is equally wide. */
export function dashboard(
  summary: WeekSummary,
  at: ReadTracker['tasksTable'],
  status: readonly Badge[],
  linkTo: LinkTo,
): DashboardCell[][] {
  const taskCell = (task: TimedTask) => linkTo(tasksTab.name, cellName(task.row, at.columns.content ?? 1));
  const { lead, rest } = news(summary);
  const rows: DashboardCell[][] = [
    [{ text: [headline(summary), ...lead].join(' · '), bold: true, size: 16, color: accent }],
    ...(rest.length === 0 ? [] : [[{ text: rest.join(' · '), size: 12 }]]),
    [say(`${weekName(summary.week)} (${weekSpan(summary.week)}). ${asOf(summary)}`)],
    ...(updatesText(summary) === '' ? [] : [[say(updatesText(summary))]]),
    ...status.map(({ tone, text }) => [{ text, color: palette[tone].text, bold: tone === 'overdue' }]),
    ...section(
      'Tiêu chí',
      [
        'Mã',
        'Tiêu chí',
        'Kết quả',
        'Tiến độ',
        cap(summary.settings.indicatorLabel),
        'Phụ trách',
        'Thay đổi',
        'Vì sao',
      ],
      summary.criteria.map((criterion) => criterionRow(criterion, summary, linkTo)),
      'Chưa có tiêu chí nào trong tab “Tiêu chí”.',
    ),
    ...countsSection('Nhiệm vụ theo tiêu chí', summary, summary.byCriterion),
    ...countsSection('Nhiệm vụ theo khu phố', summary, summary.byNeighbourhood),
    ...countsSection('Nhiệm vụ theo người phụ trách', summary, summary.byMember),
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
    ...(summary.baseline === null ? [] : changesSection(summary, taskCell)),
    ...(summary.untouched.length === 0 ? [] : untouchedSection(summary, taskCell)),
    ...problemsSection(summary, linkTo),
  ];
  return rows.map((row) => [
    ...row,
    ...Array.from({ length: dashboardWidths.length - row.length }, () => empty),
  ]);
}

/** A heading, the column names and the rows; or, kindly, that there is nothing. */
function section(title: string, columns: string[], rows: DashboardCell[][], none: string): DashboardCell[][] {
  const heading: DashboardCell[][] = [[], [{ text: title, bold: true, size: 13, color: accent }]];
  if (rows.length === 0) return [...heading, [say(none)]];
  const head = columns.map((text) => ({
    text,
    bold: true,
    background: palette.quiet.background,
    color: palette.quiet.text,
  }));
  const more = rows.length - listLimit;
  const rest = more > 0 ? [[empty, say(`… và ${more} dòng nữa`)]] : [];
  return [...heading, head, ...rows.slice(0, listLimit), ...rest];
}

function criterionRow(line: CriterionSummary, summary: WeekSummary, linkTo: LinkTo): DashboardCell[] {
  const { criterion } = line;
  return [
    say(criterion.code),
    { text: firstLine(criterion.name), link: linkTo(criteriaTab.name, cellName(criterion.row, 1)) },
    badge(criterionBadge(line)),
    say(line.applicable ? `${bar(line.percent)} ${line.percent}%` : ''),
    { text: criterionScore(line, summary.settings), link: linkTo(indicatorsTab.name, 'A1') },
    say(criterion.owners.join(', ')),
    say(criterionChange(line, summary.settings)),
    say(whyText(line, summary)),
  ];
}

/** The first causes in one cell; the sidebar opens all of them. */
function whyText(line: CriterionSummary, summary: WeekSummary): string {
  const causes = line.why.map((reason) => `– ${firstLine(reasonText(reason, summary.settings))}`);
  const shownCauses = causes.slice(0, 2);
  const more = causes.length - shownCauses.length;
  return [...shownCauses, ...(more > 0 ? [`– và ${more} lý do nữa`] : [])].join('\n');
}

function countsSection(title: string, summary: WeekSummary, groups: CountedGroup[]): DashboardCell[][] {
  const line = (name: string, { counts }: Pick<CountedGroup, 'counts'>, bold: boolean): DashboardCell[] => [
    empty,
    { text: firstLine(name), bold },
    ...countLabels.map(([key]) => ({
      text: counts[key] === 0 ? '–' : String(counts[key]),
      bold,
      ...(key === 'openOverdue' && counts[key] > 0 ? { color: palette.overdue.text } : {}),
    })),
  ];
  if (summary.tasks.length === 0) return section(title, [], [], 'Chưa có nhiệm vụ nào trong tab “Nhiệm vụ”.');
  return section(
    title,
    ['', 'Nhóm', ...countLabels.map(([, label]) => label)],
    [...groups.map((group) => line(group.name, group, false)), line('Tất cả nhiệm vụ', summary, true)],
    '',
  );
}

function taskSection(
  title: string,
  tasks: TimedTask[],
  linkTo: (task: TimedTask) => string,
  badgeOf: (task: TimedTask) => Badge,
  none: string,
): DashboardCell[][] {
  const rows = tasks
    .slice(0, listLimit + 1)
    .map((task) => [
      say(task.id),
      { text: firstLine(task.content) || 'Chưa ghi nội dung', link: linkTo(task) },
      badge(badgeOf(task)),
      say(deadlineText(task)),
      say(ownersText(task)),
      say(task.neighbourhoods.join(', ')),
      say(task.criteria.map((code) => `Tiêu chí ${code}`).join(', ')),
      say(firstLine(task.difficulty)),
    ]);
  const columns = [
    'Mã',
    'Nội dung nhiệm vụ',
    'Tình trạng',
    'Hạn',
    'Người phụ trách',
    'Khu phố',
    'Tiêu chí',
    'Khó khăn, vướng mắc',
  ];
  return withCount(section(`${title} (${tasks.length})`, columns, rows, none), tasks.length);
}

/** The line that says how many are left out counts all of them, also those never turned into rows. */
function withCount(rows: DashboardCell[][], total: number): DashboardCell[][] {
  if (total <= listLimit) return rows;
  return [...rows.slice(0, -1), [empty, say(`… và ${total - listLimit} việc nữa`)]];
}

function changesSection(summary: WeekSummary, linkTo: (task: TimedTask) => string): DashboardCell[][] {
  const { criteriaGained, criteriaLost } = summary.changes;
  const rows: DashboardCell[][] = [
    ...criteriaGained.map((name) => [empty, say(`Tiêu chí mới đạt: ${name}`)]),
    ...criteriaLost.map((name) => [empty, say(`Tiêu chí không còn đạt: ${name}`)]),
    ...changeLines(summary).map(({ task, text }) => [
      say(task.id),
      { text: text.replace(`${task.id} · `, ''), link: linkTo(task) },
    ]),
  ];
  return section(
    `Thay đổi từ ngày ${printDate(summary.baseline?.closedOn ?? summary.today)} (${rows.length})`,
    ['Mã', 'Thay đổi'],
    rows,
    'Chưa có gì thay đổi.',
  );
}

function untouchedSection(summary: WeekSummary, linkTo: (task: TimedTask) => string): DashboardCell[][] {
  const rows = summary.untouched.map(({ task, since, weeks }) => [
    say(task.id),
    { text: firstLine(task.content), link: linkTo(task) },
    say(weeks === 0 ? 'Trong tuần này' : `${weeks} tuần`),
    say(`Từ ${printDate(since)}`),
    say(ownersText(task)),
  ]);
  const columns = ['Mã', 'Nội dung nhiệm vụ', 'Chưa cập nhật', 'Lần cuối', 'Người phụ trách'];
  return section(`Chưa cập nhật (${rows.length})`, columns, rows, '');
}

function problemsSection(summary: WeekSummary, linkTo: LinkTo): DashboardCell[][] {
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

const cap = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
