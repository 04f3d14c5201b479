/** How members and neighbourhoods did: the state table's own numbers, with what the closed weeks tell. */
import { type Baseline, type ClosedTask, identity } from './baseline';
import type { CalendarDate } from './calendar';
import { type Grouping, groupsBy, rowsOf } from './groups';
import { counted } from './parts';
import { openDuties, type OpenDuties, weeksShown } from './trend';
import type { Tracker } from './tracker';
import { isWaiting } from './waiting';
import type { Counts, TimedTask, WeekSummary } from './weekSummary';

export type Scored = Exclude<Grouping, 'criterion'>;

/** To be commended, or to be pressed. */
export type Mark = 'praised' | 'pressed';

export interface Score {
  of: Scored;
  /** As the state table has it: of some tasks nobody is in charge, and some are given to a unit. */
  name: string;
  counts: Counts;
  /** How many of the late ones wait for somebody above. */
  waitingLate: number;
  /** Of the last closed weeks in which something was owed: how many there are, and in how many nobody touched any of it. */
  weeks: number;
  silent: number;
  /** Owed and late at the end of each closed week, the oldest first. */
  trend: OpenDuties[];
  /** What the rule proposes; null for neither, and for tasks that are nobody's. */
  proposed: Mark | null;
}

/** So many closed weeks are looked at for silence, and so many silent ones are too many. */
export const silenceWeeks = 4;
export const tooSilent = 3;

/**
 * One row for each of the state table, with its very numbers. `closed`: the closed weeks, the oldest first; a task belongs to those its
 * row names today, for closed weeks keep no names.
 */
export function scoresOf(
  summary: WeekSummary,
  tracker: Pick<Tracker, 'criteria' | 'neighbourhoods'>,
  closed: readonly Baseline[],
): Score[] {
  return (['member', 'neighbourhood'] as const).flatMap((of) => {
    const groups = groupsBy(of, tracker);
    const tasksOf = new Map<string, TimedTask[]>();
    const rowsOfTask = new Map<string, string[]>();
    for (const task of counted(summary.tasks)) {
      const names = rowsOf(task, groups);
      rowsOfTask.set(identity(task), names);
      for (const name of names) add(tasksOf, name, task);
    }
    const weeks = closed.slice(-weeksShown).map((week) => ({
      closedOn: week.closedOn,
      dutiesOf: dutiesBy(week.tasks, rowsOfTask),
    }));
    const table = of === 'member' ? summary.byMember : summary.byNeighbourhood;
    return table.map(({ name, counts }): Score => {
      const late = (tasksOf.get(name) ?? []).filter(
        (task) => task.timing.kind === 'overdue' && isWaiting(task),
      );
      const over = overWeeks(
        weeks.map(({ closedOn, dutiesOf }) => ({ closedOn, duties: dutiesOf.get(name) ?? [] })),
      );
      const score = { of, name, counts, waitingLate: late.length, ...over };
      return { ...score, proposed: name === groups.none ? null : proposedBy(score) };
    });
  });
}

function dutiesBy(
  duties: readonly ClosedTask[],
  rowsOfTask: ReadonlyMap<string, string[]>,
): Map<string, ClosedTask[]> {
  const byName = new Map<string, ClosedTask[]>();
  for (const duty of duties) for (const name of rowsOfTask.get(identity(duty)) ?? []) add(byName, name, duty);
  return byName;
}

function add<Item>(lists: Map<string, Item[]>, name: string, item: Item): void {
  const list = lists.get(name);
  if (list) list.push(item);
  else lists.set(name, [item]);
}

function overWeeks(
  weeks: readonly { closedOn: CalendarDate; duties: readonly ClosedTask[] }[],
): Pick<Score, 'weeks' | 'silent' | 'trend'> {
  const told = weeks.map(({ closedOn, duties }) => {
    const owed = duties.filter(({ state }) => state !== 'cancelled' && state !== 'paused');
    return {
      trend: openDuties(duties, closedOn),
      owes: owed.some(({ state, touchedOn }) => state !== 'done' || touchedOn === closedOn),
      isSilent: !owed.some(({ touchedOn }) => touchedOn === closedOn),
    };
  });
  const owing = told.filter(({ owes }) => owes).slice(-silenceWeeks);
  return {
    weeks: owing.length,
    silent: owing.filter(({ isSilent }) => isSilent).length,
    trend: told.map(({ trend }) => trend),
  };
}

/** The rule as `wording` says it: praised for something done on time and nothing late; pressed for what is late and waits for nobody, or for silence. */
function proposedBy({ counts, waitingLate, silent }: Omit<Score, 'proposed'>): Mark | null {
  if (counts.openOverdue > waitingLate || silent >= tooSilent) return 'pressed';
  const isFaultless = counts.openOverdue === 0 && counts.doneLate === 0 && silent === 0;
  return isFaultless && counts.doneOnTime > 0 ? 'praised' : null;
}

/** What the chair decided, by `keyOf` a row; `none`: neither of the two, whatever is proposed. */
export type Marks = Readonly<Record<string, Mark | 'none'>>;

export const keyOf = ({ of, name }: Pick<Score, 'of' | 'name'>): string => `${of}:${name}`;

/** A row with what holds of it in the end. */
export interface MarkedScore extends Score {
  mark: Mark | null;
  /** The chair decided it, be it as proposed. */
  decided: boolean;
}

export const marked = (score: Score, marks: Marks): MarkedScore => {
  const decision = marks[keyOf(score)];
  return {
    ...score,
    mark: decision === undefined ? score.proposed : decision === 'none' ? null : decision,
    decided: decision !== undefined,
  };
};
