import type { Meeting } from '../domain/meeting';
import type { Problem } from '../domain/tracker';
import { byUrgency } from '../domain/urgency';
import { isBlocked } from '../domain/blocked';
import { waitingForDecision } from '../domain/decisions';
import { isDone, isOpen } from '../domain/timing';
import { isWaiting } from '../domain/waiting';
import type { Counts, TimedTask, WeekSummary } from '../domain/weekSummary';
import {
  asOf,
  askedWords,
  blockedBadge,
  criterionScore,
  dueWords,
  headline,
  news,
  ownersText,
  reasonText,
  stateNames,
  taskName,
  timingBadge,
  waitingBadge,
  waitingText,
} from '../domain/wording';
import type { ReadWeek } from '../workbook/week';
import type { HeldMeeting, MeetingAnswer, MeetingCriterion, TaskCounts, ToDecide } from '.';
import { comingAnswer } from './comingAnswer';
import { unreadTexts } from './problemLines';
import { taskLines } from './taskLines';

/** So many things are put to the meeting one by one, and so many stand in a list; the rest stands in the week's tables. */
const most = 30;

/** Later than so many days, a task is put to the meeting by itself. */
const farLate = 7;

export function meetingAnswer(
  week: ReadWeek,
  { meeting, earlier, problems }: { meeting: Meeting; earlier: Meeting | null; problems: readonly Problem[] },
): MeetingAnswer {
  const { summary, tracker } = week;
  const said = news(summary);
  const { toDecide, late } = agendaOf(summary);
  return {
    ok: true,
    heldOn: meeting.heldOn,
    headline: headline(summary),
    asOf: asOf(summary),
    news: [...said.lead, ...said.rest],
    standing: summary.criteria
      .filter(({ applicable }) => applicable)
      .map(({ criterion: { code }, met, percent }) => ({ code, met, percent: Math.round(percent) })),
    counts: taskCounts(summary.counts),
    toDecide: toDecide.map(asToDecide),
    late: late.slice(0, most).map(taskLines(week).timed),
    moreLate: Math.max(0, late.length - most),
    criteria: summary.criteria.flatMap((line) =>
      line.met || !line.applicable ? [] : [criterionOf(line, summary)],
    ),
    places: summary.byNeighbourhood
      .filter(({ name }) => tracker.neighbourhoods.some((place) => place.name === name))
      .map(({ name, counts }) => ({ name, ...taskCounts(counts) })),
    ...comingAnswer(week),
    people: [
      ...new Set([
        ...tracker.members.filter(({ left }) => !left).map(({ name }) => name),
        ...tracker.members.map(({ unit }) => unit),
        ...tracker.neighbourhoods.map(({ name }) => name),
      ]),
    ].filter((name) => name !== ''),
    criteriaNames: tracker.criteria.map(({ code, name }) => ({ code, name })),
    held: heldMeeting(meeting),
    unissued: earlier && { heldOn: earlier.heldOn, ...heldMeeting(earlier) },
    unread: unreadTexts(problems),
  };
}

const taskCounts = (counts: Counts): TaskCounts => ({
  done: counts.doneOnTime + counts.doneLate + counts.doneUndated,
  open: counts.openInTime + counts.noDeadline,
  overdue: counts.openOverdue,
});

/** What is asked for comes first, for the meeting alone can answer it; then what is held up or far late. Other late ones are named together. */
function agendaOf({ tasks }: WeekSummary): { toDecide: TimedTask[]; late: TimedTask[] } {
  const open = tasks.filter(({ parts, timing }) => parts === undefined && isOpen(timing)).sort(byUrgency);
  const pressing = open.filter(
    (task) =>
      isBlocked(task) || isWaiting(task) || (task.timing.kind === 'overdue' && task.timing.days > farLate),
  );
  const toDecide = [...new Set([...waitingForDecision(open), ...pressing])].slice(0, most);
  return {
    toDecide,
    late: open.filter((task) => task.timing.kind === 'overdue' && !toDecide.includes(task)),
  };
}

const asToDecide = (task: TimedTask): ToDecide => ({
  task: task.id,
  title: taskName(task),
  owners: ownersText(task),
  badge: [
    timingBadge(task.timing).text,
    ...(task.state === 'awaitingConfirmation' ? [`◇ ${stateNames[task.state]}`] : []),
    ...(isWaiting(task) ? [waitingBadge(task).text] : isBlocked(task) ? [blockedBadge.text] : []),
  ].join('  '),
  lines: [
    isWaiting(task) ? waitingText(task) : '',
    dueWords(task),
    task.difficulty === '' ? '' : `Vướng mắc: “${task.difficulty}”`,
    ...askedWords(task),
  ].filter((line) => line !== ''),
});

const criterionOf = (line: WeekSummary['criteria'][number], { settings }: WeekSummary): MeetingCriterion => ({
  code: line.criterion.code,
  name: line.criterion.name,
  score: criterionScore(line, settings),
  why: line.why.slice(0, 6).map((reason) => reasonText(reason, settings)),
  tasks: line.openTasks
    .filter(({ timing }) => !isDone(timing))
    .slice(0, 6)
    .map((task) => `${taskName(task)} (${ownersText(task)}, ${timingBadge(task.timing).text.slice(2)})`),
});

export const heldMeeting = ({ present, decisions }: Meeting): HeldMeeting => ({
  present,
  decisions: decisions.map(({ heldOn: _, owners, deadline, recurrence: __, ...decision }) => ({
    ...decision,
    owners: owners.join('; '),
    deadline: deadline ?? '',
  })),
});
