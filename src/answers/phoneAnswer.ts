import { hasProposal, isBlocked } from '../domain/blocked';
import { concernsWithin } from '../domain/concerns';
import { printDate } from '../domain/calendar';
import { folded } from '../domain/text';
import { decides, waitingForDecision } from '../domain/decisions';
import { isWaiting } from '../domain/waiting';
import { isOpen } from '../domain/timing';
import type { Member } from '../domain/tracker';
import type { CriterionSummary, TimedTask } from '../domain/weekSummary';
import {
  askedWords,
  blockedBadge,
  confirmWords,
  criterionBadge,
  criterionScore,
  deadlineText,
  firstLine,
  headline,
  news,
  ownersText,
  personWords,
  reasonText,
  stateKeys,
  stateNames,
  taskName,
  timingBadge,
  updatesText,
  waitingBadge,
  waitingText,
} from '../domain/wording';
import type { ReadWeek } from '../workbook/week';
import type {
  PhoneAnswer,
  PhoneCriterion,
  PhoneDecision,
  PhoneLine,
  PhoneOverview,
  PhoneRequest,
  PhoneTask,
} from '.';
import { codeOf, myTasks } from './mineAnswer';

/** Whom the page is for. */
interface Person {
  name: string;
  members: readonly Member[];
}

/** The page of one person; `readAt`: when the sheet was read, as people write it. */
export function phoneAnswer(
  week: ReadWeek,
  person: Person,
  asked: PhoneRequest,
  readAt: string,
  approval: PhoneAnswer['approval'],
): PhoneAnswer {
  const { summary, tracker } = week;
  const { inChargeOf } = concernsWithin(tracker)(person.members);
  const seesAll = person.members.some(({ digest }) => digest === 'overview' || digest === 'both');
  const decider = decides(person.members, summary.settings);
  return {
    ok: true,
    kind: 'work',
    person: person.name,
    committee: summary.settings.committee,
    today: summary.today,
    readAt,
    states: stateKeys.map((key) => ({ key, name: stateNames[key] })),
    ...phoneTasks(week, person.members, asked),
    criteria: summary.criteria
      .filter(({ criterion }) => inChargeOf(criterion))
      .map((one) => criterionOf(one, week)),
    overview: seesAll || decider ? overviewOf(week, decider, asked) : null,
    approval,
  };
}

/** So many tasks are in one answer: with them a page stays below 100 KB. Among the first are some that are closed, to take one back. */
const mostTasks = 40;
const mostOpen = 30;
const mostClosed = 10;

/** The tasks of these people alone, the most pressing first; the one asked for is among them wherever it stands. */
export function phoneTasks(
  week: ReadWeek,
  members: readonly Member[],
  asked: PhoneRequest,
): Pick<PhoneAnswer, 'tasks' | 'allTasks'> {
  const all = myTasks(week, members);
  const open = all.filter(({ line }) => !line.closed);
  const closed = all.filter(({ line }) => line.closed);
  const inTurn = [
    ...open.slice(0, mostOpen),
    ...closed.slice(0, mostClosed),
    ...open.slice(mostOpen),
    ...closed.slice(mostClosed),
  ];
  const shown = inTurn.filter(isWanted(asked, mostTasks, ({ line }) => line.code));
  return { tasks: shown.map(phoneTask), allTasks: all.length };
}

type OwnTask = ReturnType<typeof myTasks>[number];

/** Whether one of a list is in this part of it, or the one asked for. */
const isWanted =
  <One>({ task, from }: PhoneRequest, most: number, code: (one: One) => string) =>
  (one: One, index: number): boolean =>
    (index >= from && index < from + most) || (task !== '' && folded(code(one)) === folded(task));

function phoneTask({ task, tie, line: { jump: _, content: __, ...line } }: OwnTask): PhoneTask {
  return {
    ...line,
    ofNeighbourhood: tie === 'neighbourhood',
    moreTimeUntil: task.extensionAsked === null ? '' : printDate(task.extensionAsked),
    moreTimeReason: task.extensionReason,
    waits: isWaiting(task),
    mayAskTime: line.code !== '' && isOpen(task.timing) && task.deadline !== null,
  };
}

/** So many causes of one criterion are listed. */
const mostCauses = 5;

function criterionOf(one: CriterionSummary, { summary }: ReadWeek): PhoneCriterion {
  const { text: badge, tone } = criterionBadge(one);
  return {
    text: firstLine(`${one.criterion.code}. ${one.criterion.name}`),
    badge,
    tone,
    score: criterionScore(one, summary.settings),
    why: one.why.slice(0, mostCauses).map((reason) => firstLine(reasonText(reason, summary.settings))),
  };
}

/** So many of each of the committee's lists are in one answer. */
const mostLines = 30;

function overviewOf(
  { summary, tracker, blocking }: ReadWeek,
  decider: boolean,
  asked: PhoneRequest,
): PhoneOverview {
  const { lead, rest } = news(summary);
  const decisions = waitingForDecision(summary.tasks);
  const { overdue, waiting } = summary;
  const inTurn = (tasks: readonly TimedTask[]) => tasks.filter(isWanted(asked, mostLines, codeOf));
  return {
    headline: headline(summary),
    // Without the tab of criteria nobody is to believe that there are none.
    news: [...blocking, ...lead, ...rest],
    you: personWords[summary.settings.formOfAddress],
    decides: decider,
    decisions: inTurn(decisions).map(decisionOf),
    overdue: inTurn(overdue).map(lineOf),
    waiting: inTurn(waiting).map(waitingLineOf),
    all: { decisions: decisions.length, overdue: overdue.length, waiting: waiting.length },
    silent: updatesText(summary),
    people: decider ? [...new Set(tracker.members.filter(({ left }) => !left).map(({ name }) => name))] : [],
  };
}

const lineOf = (task: TimedTask): PhoneLine => {
  const { text: badge, tone } = timingBadge(task.timing);
  return {
    code: codeOf(task),
    text: taskName(task),
    detail: [ownersText(task), task.neighbourhoods.join(', '), deadlineText(task)]
      .filter((part) => part !== '')
      .join(' · '),
    badge,
    tone,
  };
};

const waitingLineOf = (task: TimedTask): PhoneLine => {
  const { text: badge, tone } = waitingBadge(task);
  const late = task.timing.kind === 'overdue' ? timingBadge(task.timing).text : '';
  const detail = [waitingText(task), ownersText(task), late].filter((part) => part !== '').join(' · ');
  return { code: codeOf(task), text: taskName(task), detail, badge, tone };
};

function decisionOf(task: TimedTask): PhoneDecision {
  const asked = task.extensionAsked;
  const awaits = task.state === 'awaitingConfirmation';
  const { text: badge, tone } = isBlocked(task) ? blockedBadge : timingBadge(task.timing);
  return {
    ...lineOf(task),
    badge,
    tone,
    asks: [
      ...(isWaiting(task) ? [waitingText(task)] : []),
      ...(task.difficulty === '' ? [] : [`Vướng mắc: ${task.difficulty}`]),
      ...confirmWords(task),
      ...askedWords(task),
    ],
    moreTimeUntil: asked === null ? '' : printDate(asked),
    awaitsConfirmation: awaits,
    proposal: hasProposal(task) ? task.proposal : '',
  };
}
