import type { CalendarDate } from '../../domain/calendar';
import { folded } from '../../domain/text';
import type { Task } from '../../domain/tracker';
import { similarity, wordsOf } from './similarity';

/** Where a duty stands towards the rows that are there. */
export type DutyStanding =
  | { kind: 'new' }
  | { kind: 'known'; task: Task }
  | { kind: 'moved'; task: Task; from: CalendarDate; to: CalendarDate };

export interface Assigned {
  content: string;
  deadline: CalendarDate | null;
}

/** So alike are two wordings of one duty; of two duties of one notice hardly any are. */
const alike = 0.6;

/** From another document more is asked, for bodies give similar duties month after month. */
const alikeElsewhere = 0.7;

/**
 * Compares duties with the rows of the tab. The same duty of the same document (`07-TB/BCĐ`) is known already; one that a later
 * document gives again with another deadline moves that of the open row. A row answers for one duty at most.
 */
export function standings(
  duties: readonly Assigned[],
  document: string,
  tasks: readonly Task[],
): DutyStanding[] {
  const rows = tasks.map((task) => ({
    task,
    words: wordsOf(task.content),
    same: document !== '' && folded(task.source).startsWith(folded(document)),
  }));
  const taken = new Set<Task>();
  return duties.map((duty) => {
    const words = wordsOf(duty.content);
    let best: { task: Task; same: boolean; score: number } | null = null;
    for (const row of rows) {
      if (taken.has(row.task) || (!row.same && isOver(row.task))) continue;
      const score = similarity(words, row.words);
      if (score < (row.same ? alike : alikeElsewhere)) continue;
      if (best === null || Number(row.same) - Number(best.same) + score - best.score > 0)
        best = { task: row.task, same: row.same, score };
    }
    if (best === null) return { kind: 'new' };
    taken.add(best.task);
    const { task, same } = best;
    const { deadline: to } = duty;
    return !same && task.deadline !== null && to !== null && to !== task.deadline
      ? { kind: 'moved', task, from: task.deadline, to }
      : { kind: 'known', task };
  });
}

const isOver = ({ state }: Task): boolean => state === 'done' || state === 'cancelled';
