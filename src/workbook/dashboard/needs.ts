import { asksDecision, isBlocked } from '../../domain/blocked';
import type { TimedTask, WeekSummary } from '../../domain/weekSummary';
import { isWaiting } from '../../domain/waiting';
import {
  askedWords,
  type Badge,
  blockedBadge,
  firstLine,
  proposalBadge,
  timingBadge,
  waitingBadge,
  waitingText,
} from '../../domain/wording';
import type { RichCell } from '../../sheet/cells';
import { empty, say } from './cells';
import { section } from './section';
import { taskColumns, taskRow, taskSection } from './tasks';

/** What somebody has to look at now, each task once: late, held up, with a decision asked for, due within days. */
export const needing = ({ overdue, blocked, waiting, proposals, dueSoon }: WeekSummary): TimedTask[] => [
  ...new Set([...overdue, ...blocked, ...waiting, ...proposals, ...dueSoon]),
];

/** The first screen: as many of them as `room` has rows for, heading and head included. */
export function needsSection(
  summary: WeekSummary,
  linkTo: (task: TimedTask) => string,
  room: number,
): RichCell[][] {
  const needs = needing(summary);
  const fit = needs.length <= room - beside ? needs.length : room - beside - 1;
  const rows = needs.slice(0, fit).map((task) => taskRow(task, linkTo, needBadge(task), needWords(task)));
  const more = needs.length - fit;
  return [
    ...section(
      titleOf(summary),
      taskColumns('Khó khăn, kiến nghị'),
      rows,
      'Không có việc quá hạn, vướng mắc hay sắp đến hạn.',
    ),
    ...(more > 0 ? [[empty, say(`… và ${more} việc nữa, liệt kê ở dưới.`)]] : []),
  ];
}

/** A gap, a heading and the names of the columns. */
const beside = 3;

function titleOf({ overdue, blocked, waiting, proposals, dueSoon }: WeekSummary): string {
  const kinds = [
    [overdue, 'quá hạn'],
    [blocked, 'vướng mắc'],
    [waiting, 'chờ cấp trên'],
    [proposals, 'có kiến nghị'],
    [dueSoon, 'sắp đến hạn'],
  ] as const;
  const said = kinds.flatMap(([tasks, words]) => (tasks.length > 0 ? [`${tasks.length} ${words}`] : []));
  return said.length === 0 ? 'Cần xử lý' : `Cần xử lý: ${said.join(', ')}`;
}

function needBadge(task: TimedTask): Badge {
  const { kind } = task.timing;
  const isDue = kind === 'overdue' || kind === 'dueSoon' || kind === 'dueToday';
  const badges = [
    ...(isDue ? [timingBadge(task.timing)] : []),
    ...(isBlocked(task) ? [blockedBadge] : []),
    ...(isWaiting(task) ? [waitingBadge(task)] : []),
    ...(asksDecision(task) ? [proposalBadge] : []),
  ];
  return { tone: badges[0]?.tone ?? 'quiet', text: badges.map(({ text }) => text).join('\n') };
}

const needWords = (task: TimedTask): string =>
  [isWaiting(task) ? waitingText(task) : '', task.difficulty, ...askedWords(task)]
    .map(firstLine)
    .filter((words) => words !== '')
    .join('\n');

/** All of them in lists of their own, where the first screen could not hold them; else nothing. */
export function needsInFull(
  summary: WeekSummary,
  linkTo: (task: TimedTask) => string,
  room: number,
): RichCell[][] {
  if (needing(summary).length <= room - beside) return [];
  const { overdue, blocked, waiting, proposals, dueSoon } = summary;
  const byTime = ({ timing }: TimedTask) => timingBadge(timing);
  return [
    ...taskSection('Quá hạn', overdue, linkTo, byTime),
    ...taskSection('Khó khăn, vướng mắc', blocked, linkTo, () => blockedBadge),
    ...taskSection('Chờ cấp trên', waiting, linkTo, waitingBadge),
    ...taskSection('Kiến nghị', proposals, linkTo, () => proposalBadge),
    ...taskSection('Sắp đến hạn', dueSoon, linkTo, byTime),
  ];
}
