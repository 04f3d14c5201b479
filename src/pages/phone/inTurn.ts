import type { PhoneAnswer, PhoneLine } from '../../answers';

/** So many come in one answer; the page asks for the next ones. */
export const atOnce = { tasks: 40, decisions: 30, overdue: 30, waiting: 30 };

export type Listed = keyof typeof atOnce;

type Line = Pick<PhoneLine, 'code' | 'text' | 'detail'>;

/** Two rows without a code may have the same words. */
export const keyOf = ({ code, text, detail }: Line): string => code || `${text} ${detail}`;

function joined<One extends Line>(first: readonly One[], others: readonly One[]): One[] {
  const keys = new Set(first.map(keyOf));
  return [...first, ...others.filter((one) => !keys.has(keyOf(one)))];
}

/** What the first answer did not have; one save moves its end by one. */
const beyond = <One>(list: readonly One[], most: number): One[] => list.slice(most - 1);

/** The first tasks as they are now, with those that had been asked for beside them. */
export const withTasks = (before: PhoneAnswer, tasks: PhoneAnswer['tasks']): PhoneAnswer => ({
  ...before,
  tasks: joined(tasks, beyond(before.tasks, atOnce.tasks)),
});

/** The page read anew after a decision on one task, which is in `now` as long as anything is asked of it. */
export function afterDecision(before: PhoneAnswer, now: PhoneAnswer, decided: string): PhoneAnswer {
  const kept = <One extends Line>(first: readonly One[], list: readonly One[] = [], most: number): One[] =>
    joined(
      first,
      beyond(list, most).filter(({ code }) => code !== decided),
    );
  const [then, overview] = [before.overview, now.overview];
  return {
    ...now,
    tasks: kept(now.tasks, before.tasks, atOnce.tasks),
    overview: overview && {
      ...overview,
      decisions: kept(overview.decisions, then?.decisions, atOnce.decisions),
      overdue: kept(overview.overdue, then?.overdue, atOnce.overdue),
      waiting: kept(overview.waiting, then?.waiting, atOnce.waiting),
    },
  };
}

/** What is shown, with the next ones of one list behind it. */
export function withNext(before: PhoneAnswer, next: PhoneAnswer, what: Listed): PhoneAnswer {
  if (what === 'tasks')
    return { ...before, tasks: joined(before.tasks, next.tasks), allTasks: next.allTasks };
  const [then, now] = [before.overview, next.overview];
  return then === null || now === null
    ? before
    : { ...before, overview: { ...then, [what]: joined<Line>(then[what], now[what]), all: now.all } };
}

const countOf = ({ allTasks, overview }: PhoneAnswer, what: Listed): number =>
  what === 'tasks' ? allTasks : (overview?.all[what] ?? 0);

/** How many are passed over when more are asked for again; from the first where somebody else changed their order. */
export const passedNext = (passed: number, answer: PhoneAnswer, what: Listed): number =>
  passed + atOnce[what] < countOf(answer, what) ? passed + atOnce[what] : 0;

/** What is done stands further down or is gone, and all below it one further up. */
export const oneBack = (passed: typeof atOnce): typeof atOnce => ({
  tasks: Math.max(atOnce.tasks, passed.tasks - 1),
  decisions: Math.max(atOnce.decisions, passed.decisions - 1),
  overdue: Math.max(atOnce.overdue, passed.overdue - 1),
  waiting: Math.max(atOnce.waiting, passed.waiting - 1),
});
