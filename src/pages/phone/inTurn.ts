import type { PhoneAnswer, PhoneOverview, PhoneTask } from '../../answers';

/** So many come in one answer; the page asks for the next ones. */
export const atOnce = { tasks: 40, decisions: 30 };

export type Listed = keyof typeof atOnce;

/** Two rows without a code may have the same words. */
export const keyOf = ({ code, text, detail }: { code: string; text: string; detail: string }): string =>
  code || `${text} ${detail}`;

const joined = <One extends Parameters<typeof keyOf>[0]>(
  first: readonly One[],
  others: readonly One[],
): One[] => {
  const keys = new Set(first.map(keyOf));
  return [...first, ...others.filter((one) => !keys.has(keyOf(one)))];
};

/** What the first answer did not have; one save moves its end by one. */
const beyond = <One>(list: readonly One[], most: number): One[] => list.slice(most - 1);

/** The first tasks as they are now, with those that had been asked for beside them. */
export const withTasks = (before: PhoneAnswer, tasks: readonly PhoneTask[]): PhoneAnswer => ({
  ...before,
  tasks: joined(tasks, beyond(before.tasks, atOnce.tasks)),
});

const decisionsOf = ({ overview }: PhoneAnswer) => overview?.decisions ?? [];

const withDecisions = (overview: PhoneOverview | null, decisions: PhoneOverview['decisions']) =>
  overview && { ...overview, decisions };

/** The page read anew after a decision on one task, which is in `now` as long as anything is asked of it. */
export function afterDecision(before: PhoneAnswer, now: PhoneAnswer, decided: string): PhoneAnswer {
  const others = <One extends { code: string }>(list: readonly One[], most: number) =>
    beyond(list, most).filter(({ code }) => code !== decided);
  const decisions = joined(decisionsOf(now), others(decisionsOf(before), atOnce.decisions));
  return {
    ...now,
    tasks: joined(now.tasks, others(before.tasks, atOnce.tasks)),
    overview: withDecisions(now.overview, decisions),
  };
}

/** What is shown, with the next ones behind it. */
export const withNext = (before: PhoneAnswer, next: PhoneAnswer, what: Listed): PhoneAnswer =>
  what === 'tasks'
    ? { ...before, tasks: joined(before.tasks, next.tasks), allTasks: next.allTasks }
    : { ...before, overview: withDecisions(next.overview, joined(decisionsOf(before), decisionsOf(next))) };

const countOf = (answer: PhoneAnswer, what: Listed): number =>
  (what === 'tasks' ? answer.allTasks : answer.overview?.allDecisions) ?? 0;

/** How many are passed over when more are asked for again; from the first where somebody else changed their order. */
export const passedNext = (passed: number, answer: PhoneAnswer, what: Listed): number =>
  passed + atOnce[what] < countOf(answer, what) ? passed + atOnce[what] : 0;
