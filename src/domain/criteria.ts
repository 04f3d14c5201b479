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
): CriterionSummary {
  const applicable = indicators.filter((indicator) => indicator.result !== 'notApplicable');
  const achieved = applicable.filter((indicator) => indicator.result === 'met');
  const met =
    criterion.conclusion === null
      ? applicable.length > 0 && achieved.length === applicable.length
      : criterion.conclusion === 'met';
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
    metBefore: before?.met ?? null,
    indicatorsMetBefore: before?.indicatorsMet ?? null,
  };
}

function reasons(criterion: Criterion, met: boolean, applicable: Indicator[], tasks: TimedTask[]): Reason[] {
  const conclusion: Reason[] = criterion.conclusion === null ? [] : [{ kind: 'conclusion', criterion }];
  if (met || criterion.conclusion === 'notApplicable') return conclusion;
  const unmet = applicable.filter((indicator) => indicator.result !== 'met');
  const nothingEntered = applicable.length === 0 && criterion.conclusion === null;
  return [
    ...conclusion,
    ...(nothingEntered ? [{ kind: 'noIndicators', criterion } as const] : []),
    ...unmet.map((indicator): Reason => ({
      kind: indicator.result === null ? 'indicatorUnknown' : 'indicatorNotMet',
      indicator,
    })),
    ...tasks.flatMap((task) => taskReason(task)),
  ];
}

function taskReason(task: TimedTask): Reason[] {
  if (task.timing.kind === 'overdue') return [{ kind: 'overdueTask', task }];
  return isOpen(task.timing) && task.state === 'blocked' ? [{ kind: 'blockedTask', task }] : [];
}
