import { asksDecision, isBlocked } from '../../domain/blocked';
import type { TimedTask, WeekSummary } from '../../domain/weekSummary';
import { isWaiting } from '../../domain/waiting';
import {
  askedBadge,
  askedWords,
  type Badge,
  blockedBadge,
  firstLine,
  timingBadge,
  waitingBadge,
  waitingText,
} from '../../domain/wording';
import type { RichCell } from '../../sheet/cells';
import { empty, say } from './cells';
import { section } from './section';
import { taskColumns, taskRow, taskSection } from './tasks';

/** What there is of each kind, how a count of it is said, what its own list is called, and the badge there; a task may be of several. */
type Kind = [tasks: TimedTask[], words: string, title: string, badge: (task: TimedTask) => Badge];

const byTime = ({ timing }: TimedTask): Badge => timingBadge(timing);

const kindsOf = ({ overdue, blocked, waiting, proposals, dueSoon }: WeekSummary): Kind[] => [
  [overdue, 'quá hạn', 'Quá hạn', byTime],
  [blocked, 'vướng mắc', 'Khó khăn, vướng mắc', () => blockedBadge],
  [waiting, 'chờ cấp trên', 'Chờ cấp trên', waitingBadge],
  [proposals, 'chờ quyết định', 'Chờ quyết định', askedBadge],
  [dueSoon, 'sắp đến hạn', 'Sắp đến hạn', byTime],
];

/** What somebody has to look at now, each task once: late, held up, with a decision asked for, due within days. */
const needing = (summary: WeekSummary): TimedTask[] => [
  ...new Set(kindsOf(summary).flatMap(([tasks]) => tasks)),
];

/** The first two of each kind before all others: many late tasks push out no decision. */
function foremost(summary: WeekSummary, needs: readonly TimedTask[], most: number): TimedTask[] {
  const first = kindsOf(summary).flatMap(([tasks]) => tasks.slice(0, 2));
  const chosen = [...new Set([...first, ...needs])].slice(0, most);
  return needs.filter((task) => chosen.includes(task));
}

/** The first screen: as many of them as `room` has rows for, heading and head included. */
export function needsSection(
  summary: WeekSummary,
  linkTo: (task: TimedTask) => string,
  room: number,
): RichCell[][] {
  const needs = needing(summary);
  const fit = needs.length <= room - beside ? needs.length : room - beside - 1;
  const rows = foremost(summary, needs, fit).map((task) =>
    taskRow(task, linkTo, needBadge(task), needWords(task)),
  );
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

function titleOf(summary: WeekSummary): string {
  const said = kindsOf(summary).flatMap(([tasks, words]) =>
    tasks.length > 0 ? [`${tasks.length} ${words}`] : [],
  );
  return said.length === 0 ? 'Cần xử lý' : `Cần xử lý: ${said.join(', ')}`;
}

function needBadge(task: TimedTask): Badge {
  const { kind } = task.timing;
  const isDue = kind === 'overdue' || kind === 'dueSoon' || kind === 'dueToday';
  const badges = [
    ...(isDue ? [timingBadge(task.timing)] : []),
    ...(isBlocked(task) ? [blockedBadge] : []),
    ...(isWaiting(task) ? [waitingBadge(task)] : []),
    ...(asksDecision(task) ? [askedBadge(task)] : []),
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
  return kindsOf(summary).flatMap(([tasks, , title, badge]) => taskSection(title, tasks, linkTo, badge));
}
