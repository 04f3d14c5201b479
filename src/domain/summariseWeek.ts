import type { Baseline } from './baseline';
import { isBlocked } from './blocked';
import { waitingForDecision } from './decisions';
import { earlierCriterion } from './closedCriterion';
import { type CalendarDate, type Week, weekOf } from './calendar';
import { changesSince, comparedWith, untouchedSince, updatesSince } from './changes';
import { comingWeeks } from './coming';
import { summariseCondition } from './conditions';
import { dossierOf } from './dossier';
import { evaluate } from './evaluation';
import { countBy, countTasks } from './counts';
import { summariseCriterion } from './criteria';
import { grouped } from './grouped';
import { groupsBy } from './groups';
import { isWorkingDay } from './holidays';
import { occurrencesOf } from './occurrences';
import { matrices } from './matrix';
import { counted, withParts } from './parts';
import { dueDay, isOpen, timingOf } from './timing';
import type { Indicator, Tracker } from './tracker';
import { type ClosedWeek, trendOf } from './trend';
import { byWaiting, isWaiting, withWaiting } from './waiting';
import type { CriterionSummary, TimedTask, WeekSummary } from './weekSummary';

/**
 * The whole week from what was read: no clock, no service, the same answer for the same tracker and day. `past`: every closed
 * week, oldest first. `week`: an earlier one where its digest is made up for.
 */
export function summariseWeek(
  tracker: Tracker,
  baseline: Baseline | null,
  today: CalendarDate,
  past: readonly ClosedWeek[] = [],
  week: Week = weekOf(today),
): WeekSummary {
  const { settings } = tracker;
  const tasks = timedTasks(tracker, today);
  const own = counted(tasks);
  const criteria = summarisedCriteria(tracker, own, baseline, { settings, past, today });
  const conditions = tracker.conditions.map((condition) => summariseCondition(condition, today));
  const applicable = criteria.filter((criterion) => criterion.applicable);
  const compared = baseline && comparedWith(baseline, own);
  const updates = updatesSince(compared);

  const indicatorsMet = sum(applicable.map((criterion) => criterion.indicatorsMet));
  const met = applicable.filter((criterion) => criterion.met).length;
  const overdue = own.filter(({ timing }) => timing.kind === 'overdue').sort(byDeadline);
  const trend = trendOf(
    past,
    applicable.map(({ criterion }) => criterion),
    {
      week: week.key,
      criteriaMet: met,
      indicatorsMet,
      open: own.filter(({ timing }) => isOpen(timing)).length,
      overdue: overdue.length,
    },
  );

  return {
    settings,
    week,
    today,
    baseline: baseline && { week: baseline.week, closedOn: baseline.closedOn },
    criteria,
    met,
    total: applicable.length,
    evaluation: evaluate(settings, criteria, conditions, tracker.neighbourhoods),
    conditions,
    metBefore: baseline && applicable.filter(({ met, metBefore }) => metBefore ?? met).length,
    indicatorsMet,
    indicatorsApplicable: sum(applicable.map((criterion) => criterion.indicatorsApplicable)),
    indicatorsMetBefore:
      baseline && sum(applicable.map((one) => one.indicatorsMetBefore ?? one.indicatorsMet)),
    coming: comingWeeks(own, today),
    trend,
    counts: countTasks(own),
    byCriterion: countBy(own, groupsBy('criterion', tracker)),
    byNeighbourhood: countBy(own, groupsBy('neighbourhood', tracker)),
    byMember: countBy(own, groupsBy('member', tracker)),
    matrices: matrices(tasks, tracker),
    tasks,
    overdue,
    dueSoon: own
      .filter(({ timing }) => timing.kind === 'dueSoon' || timing.kind === 'dueToday')
      .sort(byDeadline),
    blocked: own.filter(isBlocked),
    waiting: own.filter(isWaiting).sort(byWaiting),
    proposals: waitingForDecision(own),
    changes: changesSince(compared, criteria),
    updateRate: updates.rate,
    notUpdated: updates.notUpdated,
    untouched: untouchedSince(compared, today),
    dossier: settings.dossier
      ? dossierOf({
          ...tracker,
          criteria,
          conditions,
          tasks: own,
          byPoints: settings.evaluationMode === 'points',
        })
      : null,
    problems: tracker.problems,
    leftOut: tracker.leftOut,
  };
}

function timedTasks({ tasks, settings }: Tracker, today: CalendarDate): TimedTask[] {
  const timed = tasks.map((task): TimedTask => {
    const occurrences = occurrencesOf(task, today, settings);
    const timing = timingOf(task, today, settings.dueSoonDays, occurrences);
    const { deadline } = task;
    const endsOnDayOff = deadline !== null && isOpen(timing) && !isWorkingDay(deadline, settings);
    return { ...task, occurrences, timing, waiting: null, endsOnDayOff };
  });
  return withWaiting(withParts(timed), today);
}

/** Each criterion from its indicators and tasks, against what it was in the week compared with. */
function summarisedCriteria(
  tracker: Tracker,
  tasks: readonly TimedTask[],
  baseline: Baseline | null,
  rules: Parameters<typeof summariseCriterion>[2],
): CriterionSummary[] {
  const indicatorsOf = grouped(tracker.indicators, (indicator: Indicator) => [indicator.criterion]);
  const tasksOf = grouped(tasks, (task: TimedTask) => task.criteria);
  const earlier = earlierCriterion(baseline?.criteria ?? [], tracker.criteria);
  return tracker.criteria.map((criterion) =>
    summariseCriterion(
      criterion,
      {
        indicators: indicatorsOf.get(criterion.code) ?? [],
        tasks: tasksOf.get(criterion.code) ?? [],
        before: earlier(criterion),
      },
      rules,
    ),
  );
}

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Earliest first: for overdue tasks the longest overdue, for coming ones the nearest. */
const byDeadline = (a: TimedTask, b: TimedTask): number => {
  const [dayOfA, dayOfB] = [dueDay(a.deadline, a.occurrences) ?? '', dueDay(b.deadline, b.occurrences) ?? ''];
  return dayOfA < dayOfB ? -1 : dayOfA > dayOfB ? 1 : a.row - b.row;
};
