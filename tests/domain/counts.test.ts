import fc from 'fast-check';
import { countBy, countTasks } from '../../src/domain/counts';
import { groupsBy } from '../../src/domain/groups';
import { type Timing, timingOf } from '../../src/domain/timing';
import type { Counts, TimedTask } from '../../src/domain/weekSummary';
import { day, friday, neighbourhood, task, tracker } from '../support/tracker';

const once = { occurrences: null, waiting: null, endsOnDayOff: false };

const timed = (fields: Parameters<typeof task>[0]): TimedTask => {
  const one = task(fields);
  return { ...one, ...once, timing: timingOf(one, friday, 3) };
};

const total = (counts: Counts): number =>
  Object.values<number>({ ...counts }).reduce((sum, count) => sum + count, 0);

describe('The state table', () => {
  it('comes to the figures of Báo cáo 1270/BC-TCTTTg', () => {
    const many = (count: number, timing: Timing): TimedTask[] =>
      Array.from({ length: count }, () => ({ ...task({ deadline: friday }), ...once, timing }));
    const counts = countTasks([
      ...many(14_068, { kind: 'doneOnTime' }),
      ...many(1_983, { kind: 'doneLate', days: 2 }),
      ...many(5_640, { kind: 'ahead', daysLeft: 9 }),
      ...many(223, { kind: 'overdue', days: 1 }),
    ]);
    expect(counts.doneOnTime + counts.doneLate).toBe(16_051);
    expect(counts.openInTime + counts.openOverdue).toBe(5_863);
    expect(total(counts)).toBe(21_914);
  });

  it('counts a paused task as open in time, and a cancelled one nowhere', () => {
    const counts = countTasks([
      timed({ state: 'paused', deadline: day('2023-08-01') }),
      timed({ state: 'cancelled', deadline: day('2023-08-01') }),
    ]);
    expect(counts.openInTime).toBe(1);
    expect(total(counts)).toBe(1);
  });

  it('has a cell for each task: a paused one without deadline, one done on an unknown day, a recurring one', () => {
    const counts = (fields: Parameters<typeof task>[0]) => countTasks([timed(fields)]);
    expect(counts({ state: 'paused' })).toMatchObject({ noDeadline: 1, openInTime: 0 });
    expect(counts({ state: 'done', deadline: friday })).toMatchObject({ doneUndated: 1 });
    expect(counts({})).toMatchObject({ noDeadline: 1 });
    expect(counts({ deadline: day('2023-08-01') })).toMatchObject({ openOverdue: 1 });
    expect(
      countTasks([{ ...timed({}), timing: { kind: 'recurring', next: friday, isToday: false } }]),
    ).toMatchObject({
      noDeadline: 1,
    });
  });

  it('has no line for what belongs to no group where everything belongs to one', () => {
    const groups = countBy([timed({ neighbourhoods: ['Khu phố 9'] })], {
      of: ({ neighbourhoods }) => neighbourhoods,
      none: 'Không gắn khu phố',
      order: [],
    });
    expect(groups.map(({ name }) => name)).toEqual(['Khu phố 9']);
  });

  it('shows named groups first even when empty, then the others, and last what belongs to none', () => {
    const groups = countBy([timed({ neighbourhoods: ['Khu phố 9'] }), timed({ neighbourhoods: [] })], {
      of: ({ neighbourhoods }) => neighbourhoods,
      none: 'Không gắn khu phố',
      order: ['Khu phố 1'],
    });
    expect(groups.map(({ name, counts }) => [name, total(counts)])).toEqual([
      ['Khu phố 1', 0],
      ['Khu phố 9', 1],
      ['Không gắn khu phố', 1],
    ]);
  });

  it('adds up: the groups together are all tasks when each task is in one group at most', () => {
    const anyTask = fc
      .record({
        state: fc.constantFrom('notStarted', 'blocked', 'done', 'paused', 'cancelled'),
        deadline: fc.option(fc.constantFrom(day('2023-08-01'), friday, day('2023-09-01'))),
        completedOn: fc.option(fc.constantFrom(day('2023-07-30'), friday)),
        neighbourhoods: fc.constantFrom<string[]>([], ['Khu phố 1'], ['Khu phố 3']),
      })
      .map((fields) => timed(fields as Parameters<typeof task>[0]));
    fc.assert(
      fc.property(fc.array(anyTask), (tasks) => {
        const groups = countBy(
          tasks,
          groupsBy('neighbourhood', tracker({ neighbourhoods: [neighbourhood({ name: 'Khu phố 1' })] })),
        );
        const all = countTasks(tasks);
        for (const key of Object.keys(all) as (keyof Counts)[])
          expect(groups.reduce((sum, { counts }) => sum + counts[key], 0)).toBe(all[key]);
        expect(total(all)).toBe(tasks.filter(({ state }) => state !== 'cancelled').length);
      }),
    );
  });
});
