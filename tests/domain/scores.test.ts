import fc from 'fast-check';
import { type Baseline, baselineOf } from '../../src/domain/baseline';
import { addDays } from '../../src/domain/calendar';
import { totalOf } from '../../src/domain/counts';
import { keyOf, marked, type Score, scoresOf } from '../../src/domain/scores';
import { defaultSettings } from '../../src/domain/settings';
import { summariseWeek } from '../../src/domain/summariseWeek';
import type { Task, Tracker } from '../../src/domain/tracker';
import { markRules, scoreText } from '../../src/domain/wording';
import { day, friday, neighbourhood, task, tracker } from '../support/tracker';

const me = 'Trần Văn Bình';

/** The closed weeks of a tracker as it was on each of these days, the oldest first. */
function closedWeeks(weeks: [string, Task[]][], rest: Partial<Tracker> = {}): Baseline[] {
  const closed: Baseline[] = [];
  for (const [on, tasks] of weeks) {
    const before = closed[closed.length - 1] ?? null;
    closed.push(baselineOf(summariseWeek(tracker({ tasks, ...rest }), before, day(on)), before));
  }
  return closed;
}

const scores = (tasks: Task[], closed: Baseline[] = [], rest: Partial<Tracker> = {}): Score[] => {
  const of = tracker({ tasks, ...rest });
  return scoresOf(summariseWeek(of, closed[closed.length - 1] ?? null, friday), of, closed);
};
const mine = (tasks: Task[], closed: Baseline[] = []) =>
  scores(tasks, closed).find(({ of, name }) => of === 'member' && name === me)!;

const weeksOf = (...on: [string, Task][]) => closedWeeks(on.map(([day, one]) => [day, [one]]));
const one = task({ id: 'NV-1', owners: [me] });

describe('How somebody did', () => {
  it('tells in how many of the last closed weeks nobody touched anything that was owed', () => {
    const touched = { ...one, progress: 20 };
    const closed = weeksOf(
      ['2023-07-14', one],
      ['2023-07-21', one],
      ['2023-07-28', touched],
      ['2023-08-04', touched],
    );
    const { weeks, silent, trend } = mine([touched], closed);
    expect([weeks, silent]).toEqual([4, 2]);
    expect(trend).toEqual(Array.from({ length: 4 }, () => ({ open: 1, overdue: 0 })));
  });

  it('looks at the last four weeks alone, and at none in which nothing was owed', () => {
    const weeks = ['2023-07-07', '2023-07-14', '2023-07-21', '2023-07-28', '2023-08-04'];
    expect(mine([one], weeksOf(...weeks.map((on): [string, Task] => [on, one])))).toMatchObject({
      weeks: 4,
      silent: 4,
    });
    const done = { ...one, state: 'done' as const, completedOn: day('2023-07-13') };
    const rested = weeksOf(
      ['2023-07-07', one],
      ['2023-07-14', done],
      ['2023-07-21', done],
      ['2023-07-28', done],
    );
    expect(mine([done], rested)).toMatchObject({ weeks: 2, silent: 0 });
  });

  it('takes no week for silent in which one of several duties was touched, nor for owed what is paused or called off', () => {
    const other = task({ id: 'NV-2', owners: [me] });
    const touched = closedWeeks([
      ['2023-07-14', [one, other]],
      ['2023-07-21', [one, { ...other, progress: 20 }]],
    ]);
    expect(mine([one, other], touched)).toMatchObject({ weeks: 2, silent: 0 });
    for (const state of ['paused', 'cancelled'] as const) {
      const rests = { ...one, state };
      const weeks = weeksOf(['2023-07-14', one], ['2023-07-21', rests], ['2023-07-28', rests]);
      expect(mine([rests], weeks)).toMatchObject({ weeks: 1, silent: 0 });
    }
    const done = { ...other, state: 'done' as const, completedOn: day('2023-07-14') };
    const besides = closedWeeks([
      ['2023-07-14', [one, done]],
      ['2023-07-21', [one, done]],
    ]);
    expect(mine([one, done], besides)).toMatchObject({ weeks: 2, silent: 1 });
  });

  it('draws the last twelve weeks alone', () => {
    const weeks = Array.from({ length: 14 }, (_, at): [string, Task] => [
      addDays(day('2023-05-05'), at * 7),
      one,
    ]);
    expect(mine([one], weeksOf(...weeks)).trend).toHaveLength(12);
  });

  it('draws what was owed and late at the end of each closed week', () => {
    const late = { ...one, deadline: day('2023-07-20') };
    const closed = weeksOf(['2023-07-14', late], ['2023-07-21', late]);
    expect(mine([late], closed).trend).toEqual([
      { open: 1, overdue: 0 },
      { open: 1, overdue: 1 },
    ]);
  });
});

describe('What is proposed', () => {
  const done = task({ owners: [me], state: 'done', deadline: friday, completedOn: friday });
  const late = task({ owners: [me], deadline: day('2023-08-01') });

  it('is praise for something done on time where nothing was ever late', () => {
    expect(mine([done]).proposed).toBe('praised');
    expect(mine([one]).proposed).toBeNull();
    expect(mine([done, one], weeksOf(['2023-07-28', one], ['2023-08-04', one])).proposed).toBeNull();
    expect(mine([done, { ...done, id: one.id, completedOn: day('2023-08-20') }]).proposed).toBeNull();
  });

  it('is pressing for what is late, but not for what is late because it waits', () => {
    expect(mine([done, late]).proposed).toBe('pressed');
    const waits = { ...late, state: 'waiting' as const, waitingFor: 'Huyện' };
    expect(mine([waits])).toMatchObject({ proposed: null, waitingLate: 1 });
    expect(mine([done, waits]).proposed).toBeNull();
  });

  it('is pressing for three silent weeks', () => {
    const all = ['2023-07-07', '2023-07-14', '2023-07-21', '2023-07-28'];
    const until = (last: number) =>
      mine([one], weeksOf(...all.slice(0, last).map((on): [string, Task] => [on, one])));
    expect([until(3).proposed, until(4).proposed]).toEqual([null, 'pressed']);
  });

  it('is nothing for tasks that are nobody’s', () => {
    const nobodys = scores([{ ...late, owners: [] }]).find(({ of }) => of === 'member');
    expect(nobodys).toMatchObject({ name: 'Chưa giao ai', proposed: null });
  });

  it('holds until the chair decides otherwise', () => {
    const score = mine([done]);
    expect(marked(score, {})).toMatchObject({ mark: 'praised', decided: false });
    expect(marked(score, { [keyOf(score)]: 'pressed' })).toMatchObject({ mark: 'pressed', decided: true });
    expect(marked(score, { [keyOf(score)]: 'none' })).toMatchObject({ mark: null, decided: true });
  });

  it('is a rule that can be read, and a row can be said in a sentence', () => {
    expect(markRules[1]).toBe(
      'Cần đôn đốc: có việc quá hạn mà không phải đang chờ cấp trên, hoặc im lặng từ 3 tuần.',
    );
    expect(scoreText(mine([done, late], weeksOf(['2023-08-04', late])))).toBe(
      'xong đúng hạn 1, xong trễ 0, đang làm 0, quá hạn 1, im lặng 0/1 tuần',
    );
  });
});

it('The numbers are those of the state table, row by row, and come to all tasks where each has one owner', () => {
  const names = ['A', 'B', 'C'];
  const states = fc.constantFrom<Task['state']>(
    'inProgress',
    'waiting',
    'blocked',
    'done',
    'paused',
    'cancelled',
  );
  const days = fc.option(fc.integer({ min: -40, max: 40 }).map((ahead) => addDays(friday, ahead)));
  const any = fc.record({
    owner: fc.constantFrom(...names, ''),
    place: fc.constantFrom('Khu phố 1', 'Khu phố 2', ''),
    state: states,
    deadline: days,
    completedOn: days,
    touched: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
  });
  fc.assert(
    fc.property(fc.array(any, { maxLength: 12 }), (all) => {
      const rest = { neighbourhoods: [neighbourhood({ name: 'Khu phố 1' })], settings: defaultSettings };
      const tasks = all.map(({ owner, place, touched: _, ...fields }, at) =>
        task({
          ...fields,
          id: `NV-${at}`,
          owners: owner === '' ? [] : [owner],
          neighbourhoods: place === '' ? [] : [place],
        }),
      );
      const closed = closedWeeks(
        [0, 1, 2, 3, 4].map((week) => [
          addDays(day('2023-07-07'), week * 7),
          tasks.map((each, at) => ({
            ...each,
            result: all[at]!.touched.slice(0, week + 1)
              .filter(Boolean)
              .join(''),
          })),
        ]),
        rest,
      );
      const of = tracker({ tasks, ...rest });
      const summary = summariseWeek(of, closed[closed.length - 1] ?? null, friday);
      const made = scoresOf(summary, of, closed);
      const rows = (kind: Score['of']) => made.filter((score) => score.of === kind);
      expect(rows('member').map(({ name, counts }) => ({ name, counts }))).toEqual(summary.byMember);
      expect(rows('neighbourhood').map(({ name, counts }) => ({ name, counts }))).toEqual(
        summary.byNeighbourhood,
      );
      const sum = (kind: Score['of']) => rows(kind).reduce((total, { counts }) => total + totalOf(counts), 0);
      expect([sum('member'), sum('neighbourhood')]).toEqual([
        totalOf(summary.counts),
        totalOf(summary.counts),
      ]);
      for (const { weeks, silent, waitingLate, counts, trend } of made) {
        expect(silent).toBeLessThanOrEqual(weeks);
        expect(waitingLate).toBeLessThanOrEqual(counts.openOverdue);
        expect(trend).toHaveLength(closed.length);
      }
      // Owed and late week by week come to what the committee owed.
      closed.forEach((_, week) => {
        const at = rows('member').reduce((total, { trend }) => total + trend[week]!.open, 0);
        expect(at).toBe(tasks.filter(({ state }) => state !== 'done' && state !== 'cancelled').length);
      });
    }),
    { numRuns: 60 },
  );
});
