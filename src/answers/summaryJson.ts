import type { ConditionSummary } from '../domain/conditions';
import type { Tracker } from '../domain/tracker';
import type { TimedTask, WeekSummary } from '../domain/weekSummary';
import { missingWords, reasonText } from '../domain/wording';
import type { SummaryJson } from '.';

/** The week as `summary.json` has it: docs/design.md §5. */
export function summaryJson(summary: WeekSummary, tracker: Tracker): SummaryJson {
  const { changes, settings } = summary;
  return {
    week: summary.week.key,
    today: summary.today,
    criteria: summary.criteria.map((line) => ({
      code: line.criterion.code,
      name: line.criterion.name,
      met: line.met,
      indicators: { met: line.indicatorsMet, applicable: line.indicatorsApplicable },
      percent: line.percent,
      points: line.points,
      why: line.why.map((reason) => reasonText(reason, settings)),
    })),
    met: summary.met,
    total: summary.total,
    evaluation: { ...summary.evaluation, missing: summary.evaluation.missing.map(missingWords) },
    conditions: summary.conditions.map(conditionJson),
    tasks: summary.counts,
    overdue: summary.overdue.map((task) => ({ ...reference(task), days: daysOf(task) })),
    dueSoon: summary.dueSoon.map((task) => ({ ...reference(task), days: daysOf(task) })),
    blocked: summary.blocked.map((task) => ({ ...reference(task), difficulty: task.difficulty })),
    waiting: summary.waiting.flatMap((task) =>
      task.waiting === null
        ? []
        : [
            {
              ...reference(task),
              for: task.waiting.for,
              since: task.waiting.since,
              days: task.waiting.days,
              pressedOn: task.waiting.pressedOn,
            },
          ],
    ),
    changes: {
      completed: changes.completed.length,
      new: changes.added.length,
      extended: changes.extended.length,
      reopened: changes.reopened.length,
    },
    updateRate: summary.updateRate,
    problems: summary.problems.map(({ sheet, cell, value, message }) => ({ sheet, cell, value, message })),
    recipients: tracker.members.flatMap(({ name, addresses: [email], digest }) =>
      email === undefined || digest === 'none' ? [] : [{ name, email, kind: digest }],
    ),
  };
}

const conditionJson = ({ condition, met, applicable, daysOverdue }: ConditionSummary) => ({
  code: condition.code,
  content: condition.content,
  kind: condition.kind,
  met,
  applicable,
  owners: condition.owners,
  deadline: condition.deadline,
  daysOverdue,
});

const reference = (task: TimedTask) => ({
  id: task.id,
  row: task.row,
  owners: task.owners,
  neighbourhood: task.neighbourhoods.join(', '),
});

/** Days overdue, or days left. */
function daysOf({ timing }: TimedTask): number {
  if (timing.kind === 'overdue') return timing.days;
  return timing.kind === 'dueSoon' ? timing.daysLeft : 0;
}
