import { isBlocked } from '../domain/blocked';
import { listedProblems } from '../domain/problems';
import type { Settings } from '../domain/settings';
import type { Problem } from '../domain/tracker';
import type { CriterionSummary, Reason, TimedTask } from '../domain/weekSummary';
import {
  blockedBadge,
  criterionBadge,
  criterionChange,
  criterionScore,
  deadlineText,
  ownersText,
  reasonText,
  taskName,
  timingBadge,
} from '../domain/wording';
import type { Item, Link, Section } from './content';
import { cut, emptySection, longestList, restText } from './lists';
import { oneLine } from './sanitizeText';
import type { Links } from './links';

export function taskItem(task: TimedTask, links: Links, details: string[]): Item {
  const blocked = isBlocked(task) ? [blockedBadge] : [];
  return {
    badges: [timingBadge(task.timing), ...blocked],
    title: { text: oneLine(taskName(task)), href: links.task(task) },
    measure: null,
    details: details.filter((line) => line !== ''),
    points: [],
  };
}

/** "Phụ trách: Trần Văn B, Công an thị trấn · Khu phố 3". */
export function whoAndWhere(task: TimedTask): string {
  const who = task.owners.length === 0 ? ownersText(task) : `Phụ trách: ${ownersText(task)}`;
  return oneLine([who, ...task.neighbourhoods].join(' · '));
}

export function dueLine(task: TimedTask): string {
  const deadline = oneLine(deadlineText(task));
  if (deadline === '') return '';
  // "Hạn: sớm" beside "Không có hạn" would say two things.
  return task.deadline === null && task.recurrence === '' ? `Văn bản ghi: “${deadline}”` : `Hạn: ${deadline}`;
}

/** The difficulty in people's own words; empty when nothing was written. */
export function difficultyLines(task: TimedTask): string[] {
  return [
    task.difficulty === '' ? '' : `Vướng mắc: “${oneLine(task.difficulty)}”`,
    task.proposal === '' ? '' : `Kiến nghị: “${oneLine(task.proposal)}”`,
  ];
}

/** A task among the difficulties: the words first, then who and where. */
export const difficultyItem = (task: TimedTask, links: Links): Item => ({
  ...taskItem(task, links, [...difficultyLines(task), whoAndWhere(task)]),
  badges: [blockedBadge],
});

/** One criterion with its score, bar, change, owners and at most so many causes. */
export function criterionItem(
  summary: CriterionSummary,
  settings: Settings,
  links: Links,
  most: number,
): Item {
  const { criterion, indicatorsApplicable, applicable, points, percent } = summary;
  const counted = applicable && (points !== null || indicatorsApplicable > 0);
  const change = criterionChange(summary, settings);
  const score = [criterionScore(summary, settings), change].filter((part) => part !== '').join(' · ');
  const owners = criterion.owners.length === 0 ? [] : [oneLine(`Phụ trách: ${criterion.owners.join(', ')}`)];
  const why = [...summary.why].sort(byWeight);
  const href = links.criterion(criterion);
  const { shown, left } = cut(why, most);
  return {
    badges: [criterionBadge(summary)],
    measure: { bar: counted ? percent : null, text: oneLine(score) },
    title: { text: oneLine(`${criterion.code}. ${criterion.name}`), href },
    details: owners,
    points: [
      ...shown.map((reason) => reasonLink(reason, settings, links)),
      ...(left === 0 ? [] : [{ text: restText({ count: left, noun: 'lý do' }), href }]),
    ],
  };
}

/** The committee's own word first, then what somebody owes, then what is merely not there yet. */
const weights: readonly Reason['kind'][] = [
  'conclusion',
  'blockedTask',
  'overdueTask',
  'pointsShort',
  'noPoints',
  'indicatorNotMet',
  'indicatorNotScored',
  'indicatorUnknown',
  'noIndicators',
];

const byWeight = (a: Reason, b: Reason): number => weights.indexOf(a.kind) - weights.indexOf(b.kind);

function reasonLink(reason: Reason, settings: Settings, links: Links): Link {
  const text = oneLine(reasonText(reason, settings));
  switch (reason.kind) {
    case 'conclusion':
    case 'noIndicators':
    case 'noPoints':
    case 'pointsShort':
      return { text, href: links.criterion(reason.criterion) };
    case 'indicatorNotMet':
    case 'indicatorUnknown':
    case 'indicatorNotScored':
      return { text, href: links.indicator(reason.indicator) };
    case 'overdueTask':
    case 'blockedTask':
      return { text, href: links.task(reason.task) };
  }
}

/** What could not be read, some of each kind where it is much: "Ô chưa đọc được (12)". */
export function problemsSection(problems: readonly Problem[], links: Links, most = longestList): Section {
  const { shown, left } = cut(problems, most);
  return {
    ...emptySection(`Ô chưa đọc được (${problems.length})`, links),
    items: listedProblems(problems, shown.length).listed.map((problem) => problemItem(problem, links)),
    rest: { count: left, noun: 'chỗ', href: links.workbook },
  };
}

const problemItem = (problem: Problem, links: Links): Item => ({
  badges: [],
  measure: null,
  title: { text: oneLine(problem.message), href: links.cell(problem.sheet, problem.cell) },
  details: [
    oneLine([problem.sheet, problem.cell].filter((part) => part !== '').join(', ô ')) +
      (problem.value === '' ? '' : `: “${oneLine(problem.value)}”`),
  ],
  points: [],
});
