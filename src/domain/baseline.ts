import { type TaskCode, taskCode } from './ids';
import type { CalendarDate, WeekKey } from './calendar';
import type { ClosedCriterion } from './closedCriterion';
import { folded, hashOf } from './text';
import type { EnteredState, Task } from './tracker';
import type { WeekSummary } from './weekSummary';

/** A task as it stood when a week was closed. */
export interface ClosedTask {
  id: TaskCode;
  content: string;
  state: EnteredState;
  progress: number | null;
  deadline: CalendarDate | null;
  /** As people entered it, else the first one a closed week knew of. */
  firstDeadline: CalendarDate | null;
  /** The closing day of the last week in which the row was seen changed. */
  touchedOn: CalendarDate;
  /** Differs when what people report in the row differs. */
  fingerprint: string;
}

/** The last closed week: what "changed since" is measured against. */
export interface Baseline {
  /** `2023-W31`. */
  week: WeekKey;
  closedOn: CalendarDate;
  tasks: ClosedTask[];
  criteria: ClosedCriterion[];
}

/** How a task without a code of its own is called: by its row. */
export const idOfRow = (row: number): TaskCode => taskCode(`dòng ${row}`);

/** What stays the same of a task from week to week: its code or, for a row that has none, its text. */
export const identity = (task: { id: string; content: string }): string =>
  /^dòng \d+$/.test(task.id) ? `text:${folded(task.content)}` : `code:${folded(task.id)}`;

/**
 * What a task was at the baseline. Known by its code; a row that was given another code since, by its text, as long as
 * nobody else bears the old code.
 */
export function earlierIn(
  closed: readonly ClosedTask[],
  tasks: readonly { id: string; content: string }[],
): (task: { id: string; content: string }) => ClosedTask | undefined {
  const present = new Set(tasks.map(identity));
  const byIdentity = new Map(closed.map((task) => [identity(task), task]));
  const recoded = closed.filter((task) => !present.has(identity(task)));
  const byText = new Map(recoded.map((task) => [folded(task.content), task]));
  return (task) => byIdentity.get(identity(task)) ?? byText.get(folded(task.content));
}

/** A short mark of what people report in a row (32-bit FNV-1a): equal marks mean nobody touched it. */
export function fingerprint(task: Task): string {
  const reported = [
    task.state,
    task.progress,
    task.deadline,
    task.completedOn,
    task.result,
    task.difficulty,
    task.proposal,
    ...(task.recurring ? [...task.recurring.done, ...task.recurring.waived] : []),
    // Rows that wait for nobody keep the mark that closed weeks have of them.
    ...(task.state === 'waiting' ? [task.waitingFor, task.waitingSince, ...task.pressedOn] : []),
  ].join('\u0001');
  return hashOf(reported);
}

/** The week as it is closed: the baseline of the weeks to come. */
export function baselineOf(summary: WeekSummary, previous: Baseline | null): Baseline {
  const before = earlierIn(previous?.tasks ?? [], summary.tasks);
  return {
    week: summary.week.key,
    closedOn: summary.today,
    tasks: summary.tasks.map((task) => {
      const mark = fingerprint(task);
      const earlier = before(task);
      return {
        id: task.id,
        content: task.content,
        state: task.state,
        progress: task.progress,
        deadline: task.deadline,
        firstDeadline: task.firstDeadline ?? earlier?.firstDeadline ?? earlier?.deadline ?? task.deadline,
        touchedOn: earlier?.fingerprint === mark ? earlier.touchedOn : summary.today,
        fingerprint: mark,
      };
    }),
    criteria: summary.criteria.map(({ criterion, met, applicable, indicatorsMet, indicatorsApplicable }) => ({
      code: criterion.code,
      name: criterion.name,
      met,
      ...(!applicable && { notApplicable: true as const }),
      indicatorsMet,
      indicatorsApplicable,
    })),
  };
}
