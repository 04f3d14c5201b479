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
 * Compares duties with the rows of the tab. The same duty of the same document (`07-TB/BCĐ`) is known already, and so is the
 * move of a deadline; one that a later document gives again with another deadline moves that of the open row. A row answers for one
 * duty at most.
 */
export function standings(
  duties: readonly Assigned[],
  document: string,
  tasks: readonly Task[],
): DutyStanding[] {
  const rows = tasks.map((task) => ({
    task,
    words: wordsOf(task.content),
    isChanged: task.extensionSource !== '' || /;|^Giao ban /.test(task.source),
    same: document !== '' && sourcesOf(task).some((source) => folded(source).startsWith(folded(document))),
  }));
  const taken = new Set<Task>();
  return duties.map((duty) => {
    const best = mostAlike(
      duty,
      rows.filter(({ task, same }) => !taken.has(task) && (same || !isOver(task))),
    );
    if (best === null) return { kind: 'new' };
    taken.add(best.task);
    return standingTowards(best, duty.deadline);
  });
}

/** The papers a task was given and changed by. */
const sourcesOf = ({ source, extensionSource }: Task): string[] => [...source.split(';'), extensionSource];

interface Row {
  task: Task;
  words: ReadonlySet<string>;
  /** A meeting or a later paper may have changed it. */
  isChanged: boolean;
  /** Given or changed by the same document. */
  same: boolean;
}

/** The row that is most alike, one of the same document before all others; null where none is alike enough. */
function mostAlike({ content, deadline }: Assigned, rows: readonly Row[]): Row | null {
  const words = wordsOf(content);
  let best: { row: Row; score: number } | null = null;
  for (const row of rows) {
    // What changed a task names it in words of its own.
    const isChange =
      row.isChanged &&
      row.task.deadline === deadline &&
      row.words.size > 0 &&
      [...row.words].every((word) => words.has(word));
    const score = isChange ? 1 : similarity(words, row.words);
    if (score < (row.same ? alike : alikeElsewhere)) continue;
    const points = score + Number(row.same);
    if (best === null || points > best.score) best = { row, score: points };
  }
  return best?.row ?? null;
}

function standingTowards({ task, same }: Row, to: CalendarDate | null): DutyStanding {
  const from = task.deadline;
  return !same && from !== null && to !== null && to !== from
    ? { kind: 'moved', task, from, to }
    : { kind: 'known', task };
}

const isOver = ({ state }: Task): boolean => state === 'done' || state === 'cancelled';
