import type { CalendarDate } from './calendar';
import { type ClosedCriteria, projectionOf } from './projection';
import { isOpen } from './timing';
import type { Criterion, Indicator } from './tracker';
import type { Baseline } from './baseline';
import type { CriterionSummary, Reason, TimedTask } from './weekSummary';

/**
 * How far one criterion is. It is met when every applicable indicator is met; without indicators the committee's own
 * conclusion decides; a conclusion beside indicators overrides them (QĐ 04/2022/QĐ-TTg asks for all criteria; that all
 * indicators make a criterion is the committee's reading, see design §2).
 */
export function summariseCriterion(
  criterion: Criterion,
  indicators: Indicator[],
  tasks: TimedTask[],
  baseline: Baseline | null,
  past: readonly ClosedCriteria[],
  today: CalendarDate,
): CriterionSummary {
  const applicable = indicators.filter((indicator) => indicator.result !== 'notApplicable');
  const achieved = applicable.filter((indicator) => indicator.result === 'met');
  const met =
    criterion.conclusion === null
      ? applicable.length > 0 && achieved.length === applicable.length
      : criterion.conclusion === 'met';
  const openTasks = tasks.filter(({ timing }) => isOpen(timing));
  const unmet = met || criterion.conclusion === 'notApplicable' ? [] : applicable.filter(isUnmet);
  const before = baseline?.criteria.find((closed) => closed.code === criterion.code);
  return {
    criterion,
    met,
    applicable: criterion.conclusion !== 'notApplicable',
    indicatorsMet: achieved.length,
    indicatorsApplicable: applicable.length,
    percent: met
      ? 100
      : applicable.length === 0
        ? 0
        : Math.floor((achieved.length * 100) / applicable.length),
    why: reasons(criterion, met, applicable, tasks),
    openTasks,
    withoutTask: withoutTask(unmet, indicators, openTasks),
    projection: met ? null : projectionOf(criterion, unmet.length, past, today),
    metBefore: before?.met ?? null,
    indicatorsMetBefore: before?.indicatorsMet ?? null,
  };
}

function reasons(criterion: Criterion, met: boolean, applicable: Indicator[], tasks: TimedTask[]): Reason[] {
  const conclusion: Reason[] = criterion.conclusion === null ? [] : [{ kind: 'conclusion', criterion }];
  if (met || criterion.conclusion === 'notApplicable') return conclusion;
  const unmet = applicable.filter(isUnmet);
  const nothingEntered = applicable.length === 0 && criterion.conclusion === null;
  return [
    ...conclusion,
    ...(nothingEntered ? [{ kind: 'noIndicators', criterion } as const] : []),
    ...unmet.map((indicator): Reason => ({
      kind: indicator.result === null ? 'indicatorUnknown' : 'indicatorNotMet',
      indicator,
      carriers: carriers(indicator, tasks),
    })),
    ...tasks.flatMap((task) => taskReason(task)),
  ];
}

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
  return isOpen(task.timing) && task.state === 'blocked' ? [{ kind: 'blockedTask', task }] : [];
}
