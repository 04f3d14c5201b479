import type { Settings } from '../domain/settings';
import type { Problem } from '../domain/tracker';
import type { CriterionSummary, Reason, TimedTask, WeekSummary } from '../domain/weekSummary';
import {
  type Badge,
  blockedBadge,
  changeLines,
  criterionChange,
  criterionScore,
  deadlineText,
  ownersText,
  reasonText,
  taskName,
  timingBadge,
} from '../domain/wording';
import type { Item, Link } from './content';
import { oneLine } from './legible';
import type { Links } from './links';

/** How many entries a list of a letter shows at most; the sheet has the rest. */
export const longestList = 15;

/** Cuts a list to what a tired person reads, with the way to the rest: "… và 27 việc nữa". Never to hide a single one. */
export function cut<T>(
  entries: readonly T[],
  links: Links,
  noun: string,
  most = longestList,
): { shown: T[]; more: Link | null } {
  if (entries.length <= most + 1) return { shown: [...entries], more: null };
  const left = entries.length - most;
  return { shown: entries.slice(0, most), more: { text: `… và ${left} ${noun} nữa`, href: links.workbook } };
}

export function taskItem(task: TimedTask, links: Links, details: string[]): Item {
  const blocked = task.state === 'blocked' ? [blockedBadge] : [];
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
  return deadline === '' ? '' : `Hạn: ${deadline}`;
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

function metBadge({ met, applicable }: CriterionSummary): Badge {
  if (!applicable) return { tone: 'quiet', text: '○ Không áp dụng' };
  return met ? { tone: 'done', text: '✓ Đạt' } : { tone: 'quiet', text: '○ Chưa đạt' };
}

/** One criterion with its score, bar, change, owners and at most so many causes. */
export function criterionItem(
  summary: CriterionSummary,
  settings: Settings,
  links: Links,
  most: number,
): Item {
  const { criterion, indicatorsApplicable, applicable, percent } = summary;
  const counted = applicable && indicatorsApplicable > 0;
  const change = criterionChange(summary, settings);
  const score = [criterionScore(summary, settings), change].filter((part) => part !== '').join(' · ');
  const owners = criterion.owners.length === 0 ? [] : [oneLine(`Phụ trách: ${criterion.owners.join(', ')}`)];
  const { shown, more } = cut([...summary.why].sort(byWeight), links, 'lý do', most);
  return {
    badges: [metBadge(summary)],
    measure: { bar: counted ? percent : null, text: oneLine(score) },
    title: { text: oneLine(`${criterion.code}. ${criterion.name}`), href: links.criterion(criterion) },
    details: owners,
    points: [
      ...shown.map((reason) => reasonLink(reason, settings, links)),
      ...(more === null ? [] : [{ ...more, href: links.criterion(criterion) }]),
    ],
  };
}

/** The committee's own word first, then what somebody owes, then what is merely not there yet. */
const weights: readonly Reason['kind'][] = [
  'conclusion',
  'blockedTask',
  'overdueTask',
  'indicatorNotMet',
  'indicatorUnknown',
  'noIndicators',
];

const byWeight = (a: Reason, b: Reason): number => weights.indexOf(a.kind) - weights.indexOf(b.kind);

function reasonLink(reason: Reason, settings: Settings, links: Links): Link {
  const text = oneLine(reasonText(reason, settings));
  switch (reason.kind) {
    case 'conclusion':
    case 'noIndicators':
      return { text, href: links.criterion(reason.criterion) };
    case 'indicatorNotMet':
    case 'indicatorUnknown':
      return { text, href: links.indicator(reason.indicator) };
    case 'overdueTask':
    case 'blockedTask':
      return { text, href: links.task(reason.task) };
  }
}

/** What became of the tasks this week. */
export const changeItems = (summary: WeekSummary, links: Links, of: (task: TimedTask) => boolean): Item[] =>
  changeLines(summary)
    .filter(({ task }) => of(task))
    .map(({ task, text }) => ({
      badges: [],
      measure: null,
      title: { text: oneLine(text), href: links.task(task) },
      details: [],
      points: [],
    }));

export const problemItem = (problem: Problem, links: Links): Item => ({
  badges: [],
  measure: null,
  title: { text: oneLine(problem.message), href: links.cell(problem.sheet, problem.cell) },
  details: [
    oneLine([problem.sheet, problem.cell].filter((part) => part !== '').join(', ô ')) +
      (problem.value === '' ? '' : `: “${oneLine(problem.value)}”`),
  ],
  points: [],
});
