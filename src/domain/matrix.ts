import { counted, countParts } from './parts';
import { wholeOf } from './codes';
import { grouped } from './grouped';
import { folded } from './text';
import type { Neighbourhood, Tracker } from './tracker';
import type { Matrix, TimedTask } from './weekSummary';

/** Against criteria, and against the duties given to several places; one without any column is left out. */
export function matrices(
  tasks: TimedTask[],
  { neighbourhoods, criteria }: Pick<Tracker, 'neighbourhoods' | 'criteria'>,
): Matrix[] {
  const owed = counted(tasks).filter(({ timing }) => timing.kind !== 'cancelled');
  const ofCriterion = grouped(owed, (task) => task.criteria);
  const partsOf = grouped(owed, (part) => [folded(wholeOf(part.id) ?? '')]);
  const byCriterion = criteria.map(({ code, name }) => ({
    code,
    name,
    tasks: ofCriterion.get(code) ?? [],
  }));
  const byDuty = tasks
    .filter(({ parts }) => parts !== undefined)
    .map(({ id, content }) => ({
      code: id,
      name: content,
      tasks: partsOf.get(folded(id)) ?? [],
    }));
  return [matrix('criterion', neighbourhoods, byCriterion), matrix('duty', neighbourhoods, byDuty)].filter(
    ({ columns }) => columns.length > 0,
  );
}

function matrix(
  against: Matrix['against'],
  neighbourhoods: readonly Neighbourhood[],
  all: readonly { code: string; name: string; tasks: TimedTask[] }[],
): Matrix {
  const places = neighbourhoods.map(({ name }) => name);
  const used = all
    .map(({ tasks, ...column }) => ({ column, at: grouped(tasks, (task) => task.neighbourhoods) }))
    .filter(({ at }) => places.some((place) => at.has(place)));
  return {
    against,
    columns: used.map(({ column }) => column),
    rows: places.map((place) => ({
      place,
      cells: used.map(({ at }) => countParts(at.get(place) ?? [])),
    })),
  };
}
