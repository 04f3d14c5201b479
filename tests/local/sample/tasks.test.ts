import { criteria } from '../../../local/sample/criteria';
import { names, neighbourhoods } from '../../../local/sample/people';
import { afterEdits } from '../../../local/sample/story';
import type { SampleTask } from '../../../local/sample/task';
import { tasks } from '../../../local/sample/tasks';

/** The notice's duties: number, its first deadline, and whether it comes again every week. */
const duties: [number: number, deadline: string | null, recurring: boolean][] = [
  [1, null, false],
  [2, null, false],
  [3, null, true],
  [4, '2023-08-30', false],
  [5, null, false],
  [6, '2023-08-04', false],
  [7, '2023-08-30', false],
  [8, '2023-08-04', false],
  [9, '2023-08-04', false],
  [10, null, true],
  [11, '2023-08-30', false],
  [12, '2023-08-31', false],
  [13, '2023-08-31', false],
  [14, null, false],
  [15, null, false],
];

const fromNotice = tasks.filter(({ source }) => source.startsWith('07-TB/BCĐ'));
const rowsOf = (duty: number): SampleTask[] =>
  fromNotice.filter(({ id }) => new RegExp(`^NV-${String(duty).padStart(2, '0')}(\\.|$)`).test(id));
const all = afterEdits().tasks;

describe('the tasks of the sample', () => {
  it.each(duties)('has duty %i of the notice with its deadline', (duty, deadline, recurring) => {
    const rows = rowsOf(duty);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect([row.id, row.deadline]).toEqual([row.id, deadline]);
      expect([row.id, row.recurrence !== '']).toEqual([row.id, recurring]);
    }
  });

  it('has nothing under the notice’s number but its fifteen duties: 8 dated, 2 recurring, 5 undated', () => {
    expect(duties.flatMap(([duty]) => rowsOf(duty))).toHaveLength(fromNotice.length);
    const kinds = duties.map(([duty]) => rowsOf(duty)[0]);
    expect(kinds.filter((row) => row?.deadline)).toHaveLength(8);
    expect(kinds.filter((row) => row?.recurrence)).toHaveLength(2);
    expect(kinds.filter((row) => !row?.deadline && !row?.recurrence)).toHaveLength(5);
  });

  it('keeps the deadline’s phrase beside every date', () => {
    expect(all.filter((task) => task.deadline !== null && task.deadlinePhrase === '')).toEqual([]);
  });

  it.each([3, 4])('spreads duty %i over every neighbourhood, each owned by its head', (duty) => {
    const spread = rowsOf(duty).filter((row) => row.neighbourhoods.length > 0);
    expect(spread.map((row) => [row.neighbourhoods, row.owners])).toEqual(
      neighbourhoods.map(({ name, head }) => [[name], [head]]),
    );
  });

  it('gives every task its own code', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it('names only criteria, neighbourhoods and people that are in their tabs', () => {
    const codes = criteria.map(({ code }) => code);
    const places = neighbourhoods.map(({ name }) => name);
    const people: string[] = Object.values(names);
    expect(all.flatMap((task) => task.criteria).filter((code) => !codes.includes(code))).toEqual([]);
    expect(all.flatMap((task) => task.neighbourhoods).filter((place) => !places.includes(place))).toEqual([]);
    const named = all.flatMap((task) => [...task.owners, ...task.partners]);
    expect(named.filter((person) => !people.includes(person))).toEqual([]);
  });

  it('has an owner for every task and a date of completion only on finished ones', () => {
    expect(all.filter(({ owners }) => owners.length === 0)).toEqual([]);
    expect(all.filter((task) => task.completedOn !== null && task.state !== 'done')).toEqual([]);
  });
});
