import { isBlocked } from '../domain/blocked';
import { printDate } from '../domain/calendar';
import { decapitalised } from '../domain/text';
import { isWaiting } from '../domain/waiting';
import { listedProblems } from '../domain/problems';
import type { Settings } from '../domain/settings';
import type { Problem } from '../domain/tracker';
import type { CriterionSummary, TimedTask } from '../domain/weekSummary';
import {
  blockedBadge,
  briefWhy,
  criterionChange,
  criterionScore,
  dueWords,
  ownersText,
  taskName,
  timingBadge,
  waitingBadge,
  waitingText,
} from '../domain/wording';
import type { Item, Line, Section } from './content';
import { cut, emptySection, longestList } from './lists';
import { oneLine, shortened } from './sanitizeText';
import type { Links } from './links';

export function taskItem(task: TimedTask, links: Links, details: string[]): Item {
  const held = isWaiting(task) ? [waitingBadge(task)] : isBlocked(task) ? [blockedBadge] : [];
  return {
    badges: [timingBadge(task.timing), ...held],
    title: { text: oneLine(taskName(task)), href: links.task(task) },
    details: details.map(oneLine).filter((line) => line !== ''),
    action: null,
  };
}

/** "Phụ trách: Trần Văn B, Công an thị trấn · Khu phố 3". */
export function whoAndWhere(task: TimedTask): string {
  const who = task.owners.length === 0 ? ownersText(task) : `Phụ trách: ${ownersText(task)}`;
  return oneLine([who, ...task.neighbourhoods].join(' · '));
}

export const dueLine = (task: TimedTask): string => oneLine(dueWords(task));

/** The difficulty in people's own words; empty when nothing was written. */
export function difficultyLines(task: TimedTask): string[] {
  return [
    task.difficulty === '' ? '' : `Vướng mắc: “${oneLine(task.difficulty)}”`,
    task.proposal === '' ? '' : `Kiến nghị: “${oneLine(task.proposal)}”`,
  ];
}

/** A name beside its news, in characters. */
const nameWidth = 60;
const proposalWidth = 110;
const difficultyWidth = 70;

const briefName = (task: TimedTask): string => shortened(oneLine(taskName(task)), nameWidth);

/** A task that presses, in one line: "● Quá hạn 11 ngày  NV-18 · Vận động các hộ…: Phùng Thị Lụa, Khu phố 9". */
export const taskLine = (task: TimedTask, links: Links, more: string): Line => ({
  badge: presses(task.timing) ? timingBadge(task.timing) : null,
  text: briefName(task),
  href: links.task(task),
  more: oneLine(more),
});

const presses = ({ kind }: TimedTask['timing']): boolean =>
  kind === 'overdue' || kind === 'dueToday' || kind === 'dueSoon';

/** "Phùng Thị Lụa, Khu phố 9"; of one that waits for whom, too: "… · chờ Sở Xây dựng 12 ngày". */
export const ownersAndPlaces = (task: TimedTask): string =>
  [ownersText(task), ...task.neighbourhoods].join(', ') +
  (isWaiting(task) ? ` · ${decapitalised(waitingBadge(task).text.slice(2))}` : '');

/** What is asked or what holds a task up, in people's own words, then whose it is; a badge where it is late too. */
export const askedItem = (task: TimedTask, links: Links): Item => ({
  ...taskItem(task, links, [
    task.extensionAsked === null
      ? ''
      : `Xin lùi đến ${printDate(task.extensionAsked)}${task.extensionReason === '' ? '' : `: “${shortened(oneLine(task.extensionReason), difficultyWidth)}”`}`,
    task.proposal === '' ? '' : `Kiến nghị: “${shortened(oneLine(task.proposal), proposalWidth)}”`,
    task.difficulty === ''
      ? ''
      : `Vướng mắc: “${shortened(oneLine(task.difficulty), task.proposal === '' ? proposalWidth : difficultyWidth)}”`,
    isWaiting(task) ? waitingText(task) : '',
    oneLine(ownersAndPlaces(task)),
  ]),
  badges: task.timing.kind === 'overdue' ? [timingBadge(task.timing)] : [],
  title: { text: briefName(task), href: links.task(task) },
});

/** "2. Giao thông đô thị: 2/4 nội dung · +1 nội dung · NV-05 vướng mắc; chưa đạt 2.2". */
export const criterionLine = (one: CriterionSummary, settings: Settings, links: Links): Line => ({
  badge: null,
  text: criterionTitle(one),
  href: links.criterion(one.criterion),
  more: [
    one.met ? '✓ Đạt' : '',
    criterionScore(one, settings),
    criterionChange(one, settings),
    briefWhy(one.why),
  ]
    .map(oneLine)
    .filter((part) => part !== '')
    .join(' · '),
});

const criterionTitle = ({ criterion }: CriterionSummary): string =>
  oneLine(`${criterion.code}. ${criterion.name}`);

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
  title: { text: oneLine(problem.message), href: links.cell(problem.sheet, problem.cell) },
  details: [
    oneLine([problem.sheet, problem.cell].filter((part) => part !== '').join(', ô ')) +
      (problem.value === '' ? '' : `: “${oneLine(problem.value)}”`),
  ],
  action: null,
});
