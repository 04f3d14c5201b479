import { counted, countParts } from './parts';
import { wholeOf } from './codes';
import { folded } from './text';
import type { Neighbourhood, Tracker } from './tracker';
import type { Matrix, TimedTask } from './weekSummary';

/** Against criteria, and against the duties given to several places; one without any column is left out. */
export function matrices(
  tasks: TimedTask[],
  { neighbourhoods, criteria }: Pick<Tracker, 'neighbourhoods' | 'criteria'>,
): Matrix[] {
  const owed = counted(tasks).filter(({ timing }) => timing.kind !== 'cancelled');
  const byCriterion = criteria.map(({ code, name }) => ({
    code,
    name,
    tasks: owed.filter((task) => task.criteria.includes(code)),
  }));
  const byDuty = tasks
    .filter(({ parts }) => parts !== undefined)
    .map(({ id, content }) => ({
      code: id,
      name: content,
      tasks: owed.filter((part) => folded(wholeOf(part.id) ?? '') === folded(id)),
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
  const used = all.filter(({ tasks }) =>
    tasks.some((task) => task.neighbourhoods.some((place) => places.includes(place))),
  );
  return {
    against,
    columns: used.map(({ code, name }) => ({ code, name })),
    rows: places.map((place) => ({
      place,
      cells: used.map(({ tasks }) => countParts(tasks.filter((task) => task.neighbourhoods.includes(place)))),
    })),
  };
}
