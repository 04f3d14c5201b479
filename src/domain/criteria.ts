import { isBlocked } from './blocked';
import type { CalendarDate } from './calendar';
import { projectionOf } from './projection';
import { isOpen } from './timing';
import type { Criterion, Indicator } from './tracker';
import type { ClosedCriterion } from './closedCriterion';
import { pointsOf, reaches, sumOfPoints } from './points';
import type { Settings } from './settings';
import { percentOf } from './percent';
import type { ClosedWeek } from './trend';
import type { CriterionSummary, Reason, TimedTask } from './weekSummary';

/** What belongs to one criterion. */
interface OfCriterion {
  indicators: Indicator[];
  tasks: TimedTask[];
  /** What it was at the last closed week. */
  before: ClosedCriterion | undefined;
}

/** What is the same for all of a day. */
interface AtDay {
  settings: Settings;
  /** Every closed week, oldest first. */
  past: readonly ClosedWeek[];
  today: CalendarDate;
}

/**
 * How far one criterion is. It is met when every applicable indicator is met; without indicators the committee's own
 * conclusion decides; a conclusion beside indicators overrides them (QĐ 04/2022/QĐ-TTg asks for all criteria; that all
 * indicators make a criterion is the committee's reading, docs/design.md §2). Judged by points, it is met when its points are
 * the least share of their maximum.
 */
export function summariseCriterion(
  criterion: Criterion,
  { indicators, tasks, before }: OfCriterion,
  { settings, past, today }: AtDay,
): CriterionSummary {
  const applicable = indicators.filter((indicator) => indicator.result !== 'notApplicable');
  const achieved = applicable.filter((indicator) => indicator.result === 'met');
  const points = settings.evaluationMode === 'points' ? pointsOf(criterion, applicable) : null;
  const metByRule = points
    ? reaches(points.got, points.of, settings.floorPercent)
    : applicable.length > 0 && achieved.length === applicable.length;
  const { conclusion } = criterion;
  const met = conclusion === null ? metByRule : conclusion === 'met';
  const isLacking = !met && conclusion !== 'notApplicable';
  const openTasks = tasks.filter(({ timing }) => isOpen(timing));
  // Points of the criterion itself leave none of its indicators to be scored.
  const byScore = points !== null && criterion.points.got === null;
  const unmet = isLacking ? applicable.filter(byScore ? isUnscored : isUnmet) : [];
  const lacks = points
    ? reasonsByPoints(criterion, points, settings.floorPercent, unmet, tasks)
    : reasons(criterion, unmet, indicators, tasks);
  return {
    criterion,
    met,
    applicable: conclusion !== 'notApplicable',
    indicatorsMet: achieved.length,
    indicatorsApplicable: applicable.length,
    points,
    percent: percentReached(met, points, achieved.length, applicable.length),
    why: [
      ...(conclusion === null ? [] : [{ kind: 'conclusion', criterion } as const]),
      ...(isLacking ? lacks : []),
    ],
    openTasks,
    withoutTask: withoutTask(unmet, indicators, openTasks),
    projection: met || points ? null : projectionOf(criterion, unmet.length, past, today),
    ...asClosed(before),
  };
}

const asClosed = (
  before: ClosedCriterion | undefined,
): Pick<CriterionSummary, 'metBefore' | 'indicatorsMetBefore'> => ({
  metBefore: before?.met ?? null,
  indicatorsMetBefore: before?.indicatorsMet ?? null,
});

/** Met is all of it, and nothing else is, except by points: there half of them may do. */
function percentReached(
  met: boolean,
  points: CriterionSummary['points'],
  achieved: number,
  all: number,
): number {
  if (points && points.of > 0) return Math.min(100, percentOf(points.got, points.of));
  return met ? 100 : Math.min(99, percentOf(achieved, all));
}

function reasons(criterion: Criterion, unmet: Indicator[], all: Indicator[], tasks: TimedTask[]): Reason[] {
  const noneApplies = all.every(({ result }) => result === 'notApplicable') && criterion.conclusion === null;
  const entered = all.length > 0;
  return [
    ...(noneApplies ? [{ kind: 'noIndicators', criterion, entered } as const] : []),
    ...unmet.map((indicator) => unmetReason(indicator, tasks)),
    ...tasks.flatMap((task) => taskReason(task)),
  ];
}

const unmetReason = (indicator: Indicator, tasks: TimedTask[]): Reason => ({
  kind: indicator.result === null ? 'indicatorUnknown' : 'indicatorNotMet',
  indicator,
  carriers: carriers(indicator, tasks),
});

function reasonsByPoints(
  criterion: Criterion,
  { got, of }: { got: number; of: number },
  floorPercent: number,
  unmet: Indicator[],
  tasks: TimedTask[],
): Reason[] {
  const needed = sumOfPoints([(of * floorPercent) / 100]);
  return [
    of === 0 ? { kind: 'noPoints', criterion } : { kind: 'pointsShort', criterion, got, needed },
    ...unmet.map((indicator): Reason =>
      criterion.points.got === null
        ? { kind: 'indicatorNotScored', indicator, carriers: carriers(indicator, tasks) }
        : unmetReason(indicator, tasks),
    ),
    ...tasks.flatMap((task) => taskReason(task)),
  ];
}

const isUnscored = (indicator: Indicator): boolean => indicator.points.got === null;

const isUnmet = (indicator: Indicator): boolean => indicator.result !== 'met';

/** Open tasks that name the indicator itself. */
const carriers = (indicator: Indicator, tasks: TimedTask[]): TimedTask[] =>
  tasks.filter((task) => isOpen(task.timing) && task.indicators.includes(indicator.code));

/** A task given for the criterion as a whole may be meant for any of its indicators, so none is said to lack one. */
function withoutTask(unmet: Indicator[], all: Indicator[], openTasks: TimedTask[]): Indicator[] {
  const codes = new Set(all.map(({ code }) => code));
  if (openTasks.some(({ indicators }) => !indicators.some((code) => codes.has(code)))) return [];
  return unmet.filter((indicator) => carriers(indicator, openTasks).length === 0);
}

function taskReason(task: TimedTask): Reason[] {
  if (task.timing.kind === 'overdue') return [{ kind: 'overdueTask', task }];
  return isBlocked(task) ? [{ kind: 'blockedTask', task }] : [];
}
