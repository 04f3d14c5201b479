import { doneRate, totalOf } from '../domain/counts';
import type { Grouping } from '../domain/groups';
import { capitalised } from '../domain/text';
import type { Indicator } from '../domain/tracker';
import type { CountedGroup, CriterionSummary, Reason, TimedTask, WeekSummary } from '../domain/weekSummary';
import {
  asOf,
  askedBadge,
  askedWords,
  blockedBadge,
  carriersText,
  confirmWords,
  countLabels,
  criterionChange,
  criterionScore,
  firstLine,
  headline,
  news,
  overlapText,
  ownersText,
  projectionText,
  reasonText,
  taskName,
  timingBadge,
  updatesText,
  waitingBadge,
  waitingText,
  weekKeyName,
  weekName,
  weekSpan,
} from '../domain/wording';
import { cellName } from '../workbook/grid';
import { criteriaTab, indicatorsTab } from '../workbook/tabs/tabs';
import type { CriterionLine, Jump, Line, WeekAnswer } from '.';
import { comingAnswer } from './comingAnswer';
import { changeAnswer, untouchedAnswer } from './changeAnswer';
import { problemLines } from './problemLines';
import { evaluationAnswer } from './evaluationAnswer';
import { matrixTable } from './matrixTable';
import { correctionTexts, type ReadWeek } from '../workbook/week';
import { taskLines } from './taskLines';

/** A sidebar lists the first of each; the dashboard has more and the tab has all. */
const listed = 30;
const mostGroups = 100;

/** The week as the sidebar "Tuần này" shows it; `alerts`: what somebody has to put right, as status.ts has it. */
export function weekAnswer(read: ReadWeek, alerts: string[]): WeekAnswer {
  const { summary } = read;
  const { jump: taskJump, line: taskLine, timed } = taskLines(read);
  const changes = changeAnswer(read);
  const untouched = untouchedAnswer(read);
  const withoutTask = summary.criteria.flatMap(({ withoutTask: unmet }) => unmet);
  const { lead, rest } = news(summary);
  const problems = problemLines(summary.problems);
  const more = (list: unknown[]) => Math.max(0, list.length - listed);

  return {
    ok: true,
    week: `${weekName(summary.week)} (${weekSpan(summary.week)})`,
    asOf: asOf(summary),
    alerts,
    headline: headline(summary),
    news: [...lead, ...rest],
    trend: summary.trend.map(({ week, ...numbers }) => ({
      name: capitalised(weekKeyName(week)),
      ...numbers,
    })),
    indicators: capitalised(summary.settings.indicatorLabel),
    ...comingAnswer(read),
    criteria: summary.criteria.map((line) => criterionLine(line, summary.settings, taskJump, timed)),
    evaluation: evaluationAnswer(summary),
    columns: countLabels.map(([key, label]) => ({ key, label })),
    counts: countTables(summary),
    matrices: summary.matrices.map(matrixTable),
    overdue: summary.overdue.slice(0, listed).map(timed),
    dueSoon: summary.dueSoon.slice(0, listed).map(timed),
    difficulties: summary.blocked.slice(0, listed).map((task) => ({
      ...taskLine(task, blockedBadge),
      detail: [difficultyText(task), ...confirmWords(task), ...askedWords(task).map(firstLine)].join(' · '),
    })),
    waiting: summary.waiting.slice(0, listed).map((task) => ({
      ...taskLine(task, waitingBadge(task)),
      detail: [ownersText(task), firstLine(waitingText(task))].join(': '),
    })),
    proposals: summary.proposals.slice(0, listed).map((task) => ({
      ...taskLine(task, askedBadge(task)),
      detail: [ownersText(task), ...askedWords(task).map(firstLine)].join(' · '),
    })),
    withoutTask: withoutTask.slice(0, listed).map((indicator) => ({
      text: firstLine(`${indicator.code}: ${indicator.content}`),
      detail: [`Tiêu chí ${indicator.criterion}`, ...indicator.owners].join(' · '),
      badge: '',
      tone: 'quiet',
      jump: indicatorJump(indicator),
    })),
    changes: changes.slice(0, listed),
    untouched: untouched.slice(0, listed),
    problems: problems.lines,
    more: {
      overdue: more(summary.overdue),
      dueSoon: more(summary.dueSoon),
      difficulties: more(summary.blocked),
      waiting: more(summary.waiting),
      proposals: more(summary.proposals),
      withoutTask: more(withoutTask),
      changes: more(changes),
      untouched: more(untouched),
      problems: problems.more,
    },
    updates: updatesText(summary),
    hasStanding: summary.settings.scores || summary.dossier !== null,
    closed: read.closed ? { corrections: correctionTexts(read) } : null,
  };
}

/** How many tasks are in which state: of all of them, then group by group. */
function countTables({ tasks, counts, ...by }: WeekSummary): WeekAnswer['counts'] {
  if (tasks.length === 0) return [];
  const table = (title: string, grouping: Grouping, groups: CountedGroup[]) => ({
    title,
    grouping,
    rows: groups.slice(0, mostGroups).map(countRow),
    overlap: overlapText(grouping, groups, counts),
  });
  return [
    {
      title: 'Tất cả nhiệm vụ',
      grouping: null,
      rows: [countRow({ name: 'Tất cả', counts })],
      overlap: '',
    },
    table('Theo tiêu chí', 'criterion', by.byCriterion),
    table('Theo khu phố', 'neighbourhood', by.byNeighbourhood),
    table('Theo người phụ trách', 'member', by.byMember),
  ];
}

/** "Vũ Minh Tuấn: chờ xi măng". */
const difficultyText = (task: TimedTask): string =>
  [ownersText(task), firstLine(task.difficulty)].filter((part) => part !== '').join(': ');

const countRow = ({ name, counts }: CountedGroup) => ({
  name,
  counts: countLabels.map(([key]) => counts[key]),
  total: totalOf(counts),
  rate: `${doneRate(counts)}%`,
});

function criterionLine(
  line: CriterionSummary,
  settings: ReadWeek['summary']['settings'],
  taskJump: (task: TimedTask) => Jump,
  timed: (task: TimedTask) => Line,
): CriterionLine {
  const { criterion } = line;
  const named = new Set(line.why.map((reason) => ('task' in reason ? reason.task : null)));
  return {
    code: criterion.code,
    name: criterion.name,
    met: line.met,
    score: criterionScore(line, settings),
    percent: line.percent,
    owners: criterion.owners.join(', '),
    change: criterionChange(line, settings),
    why: line.why.map((reason) => ({
      text: firstLine(reasonText(reason, settings)),
      ...reasonLine(reason, taskJump),
    })),
    tasks: line.openTasks
      .filter((task) => !named.has(task))
      .slice(0, listed)
      .map(timed),
    projection: projectionText(line.projection, settings),
    jump: { sheet: criteriaTab.name, cell: cellName(criterion.row, 1) },
  };
}

const indicatorJump = ({ row }: Indicator): Jump => ({ sheet: indicatorsTab.name, cell: cellName(row, 1) });

/** Whom and where a reason concerns; of a task its name as well, for its badge says the rest. */
function reasonLine(
  reason: Reason,
  taskJump: (task: TimedTask) => Jump,
): Omit<Line, 'text'> & Partial<Pick<Line, 'text'>> {
  const line = { detail: '', badge: '', tone: 'quiet' as const };
  const named = (task: TimedTask) => ({ text: taskName(task), jump: taskJump(task) });
  switch (reason.kind) {
    case 'conclusion':
    case 'noIndicators':
    case 'noPoints':
    case 'pointsShort':
      return { ...line, jump: { sheet: criteriaTab.name, cell: cellName(reason.criterion.row, 1) } };
    case 'indicatorNotMet':
    case 'indicatorUnknown':
    case 'indicatorNotScored':
      return {
        ...line,
        detail: [...reason.indicator.owners, carriersText(reason)].filter((part) => part !== '').join(' · '),
        jump: indicatorJump(reason.indicator),
      };
    case 'overdueTask': {
      const { text: badge, tone } = timingBadge(reason.task.timing);
      return { ...named(reason.task), detail: ownersText(reason.task), badge, tone };
    }
    case 'blockedTask': {
      const { text: badge, tone } = blockedBadge;
      return { ...named(reason.task), detail: difficultyText(reason.task), badge, tone };
    }
  }
}
