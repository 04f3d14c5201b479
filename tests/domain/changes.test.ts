import { taskCode } from '../../src/domain/ids';
import type { WithPlainCodes } from '../../src/domain/ids';
import fc from 'fast-check';
import { baselineOf } from '../../src/domain/baseline';
import { changeLines } from '../../src/domain/wording';
import { summariseWeek } from '../../src/domain/summariseWeek';
import type { Task } from '../../src/domain/tracker';
import { criterion, day, friday, indicator, task, tracker } from '../support/tracker';

const before = day('2023-08-04');

/** The week after these tasks became those. */
function after(then: Task[], now: Task[]) {
  const closed = baselineOf(summariseWeek(tracker({ tasks: then }), null, before), null);
  return { closed, week: summariseWeek(tracker({ tasks: now }), closed, friday) };
}

const ids = (tasks: { id: string }[]) => tasks.map(({ id }) => id);

describe('What changed since the last closed week', () => {
  it('names completed, new, extended and reopened tasks', () => {
    const [a, b, c, d, e] = ['A', 'B', 'C', 'D', 'E'].map((id) => task({ id, deadline: before }));
    if (!a || !b || !c || !d || !e) throw new Error('five tasks');
    const { week } = after(
      [a, b, { ...c, state: 'done' }, d],
      [
        { ...a, state: 'done', completedOn: friday },
        { ...b, deadline: day('2023-08-18') },
        { ...c, state: 'inProgress' },
        d,
        e,
      ],
    );
    expect(ids(week.changes.completed)).toEqual(['A']);
    expect(week.changes.extended.map(({ task: { id }, from, to }) => [id, from, to])).toEqual([
      ['B', '2023-08-04', '2023-08-18'],
    ]);
    expect(ids(week.changes.reopened)).toEqual(['C']);
    expect(ids(week.changes.added)).toEqual(['E']);
  });

  it('names each change of a task once, and none of those that are over or stand as they stood', () => {
    const late = day('2023-08-18');
    const of = (id: string, then: Partial<WithPlainCodes<Task>>, now: Partial<WithPlainCodes<Task>>) =>
      [task({ id, row: 2, ...then }), task({ id, row: 2, ...then, ...now })] as const;
    const done = { state: 'done' as const, completedOn: friday };
    const pairs = [
      of('put off', { deadline: before }, { deadline: late }),
      of('brought forward', { deadline: late, firstDeadline: friday }, { deadline: before }),
      of('dated', {}, { deadline: late }),
      of('undated', { deadline: late }, { deadline: null }),
      of('further', { progress: 20 }, { progress: 60 }),
      of('further back', { progress: 60 }, { progress: 20 }),
      of('begun', {}, { progress: 20 }),
      of('reopened', done, { state: 'inProgress', completedOn: null }),
      of('done', { progress: 60, deadline: late }, { ...done, progress: 100, deadline: null }),
      of('done and dated', {}, { ...done, deadline: late }),
      of('called off', { progress: 60, deadline: late }, { state: 'cancelled', progress: 0, deadline: null }),
      of('done before', done, {}),
      of('as it was', { progress: 20, deadline: late }, {}),
    ];
    const { changes } = after(
      pairs.map(([then]) => then),
      [...pairs.map(([, now]) => now), task({ id: 'new' }), task({ id: 'no more', state: 'cancelled' })],
    ).week;
    const move = ({ task: { id }, ...rest }: { task: Task }) => [id, ...Object.values(rest)];
    expect({
      completed: ids(changes.completed),
      added: ids(changes.added),
      extended: changes.extended.map(move),
      advanced: changes.advanced.map(move),
      dated: changes.dated.map(move),
      undated: changes.undated.map(move),
      progressed: changes.progressed.map(move),
      reopened: ids(changes.reopened),
    }).toEqual({
      completed: ['done', 'done and dated'],
      added: ['new'],
      extended: [['put off', before, late, before]],
      advanced: [['brought forward', late, before, friday]],
      dated: [['dated', late]],
      undated: [['undated', late]],
      progressed: [
        ['further', 20, 60],
        ['further back', 60, 20],
        ['begun', 0, 20],
      ],
      reopened: ['reopened'],
    });
  });

  it('take a progress nobody entered any more for no step back', () => {
    const [before, now] = [40, null].map((progress) => task({ id: 'A', progress }));
    expect(after([before!], [now!]).week.changes.progressed).toEqual([]);
    expect(after([now!], [before!]).week.changes.progressed).toMatchObject([{ from: 0, to: 40 }]);
  });

  it('knows a task by its code, so sorting the rows changes nothing', () => {
    const tasks = ['A', 'B', 'C'].map((id) => task({ id }));
    fc.assert(
      fc.property(fc.shuffledSubarray(tasks, { minLength: 3 }), (sorted) => {
        const moved = sorted.map((one, index) => ({ ...one, row: index + 2 }));
        const { week } = after(tasks, moved);
        expect([week.changes.added, week.changes.completed, week.changes.reopened]).toEqual([[], [], []]);
        expect(week.notUpdated).toEqual([]);
      }),
    );
  });

  it('knows a task without a code by its text', () => {
    const { week } = after(
      [task({ id: 'dòng 2', content: 'Dọn vệ sinh' })],
      [task({ id: 'dòng 9', content: 'Dọn  Vệ sinh' })],
    );
    expect(week.changes.added).toEqual([]);
  });

  it('knows a task that was given another code by its text, unless somebody else bears the old code now', () => {
    const old = task({ id: 'A', content: 'Dọn vệ sinh' });
    expect(after([old], [{ ...old, id: taskCode('NV-1'), progress: 40 }]).week.changes).toMatchObject({
      added: [],
      progressed: [{ from: 0, to: 40 }],
    });
    const { week } = after(
      [old],
      [
        { ...old, id: taskCode('NV-1') },
        { ...old, content: 'Việc khác' },
      ],
    );
    expect(ids(week.changes.added)).toEqual(['NV-1']);
  });

  it('tells a deadline that was taken away or given, for neither may be silent', () => {
    const [a, b] = [task({ id: 'A', deadline: before }), task({ id: 'B' })];
    const { week } = after(
      [a, b],
      [
        { ...a, deadline: null },
        { ...b, deadline: friday },
      ],
    );
    expect(week.changes.undated).toMatchObject([{ task: { id: 'A' }, from: before }]);
    expect(week.changes.dated).toMatchObject([{ task: { id: 'B' }, to: friday }]);
    expect(changeLines(week).map(({ what }) => what)).toEqual(['bỏ hạn 04/08/2023', 'đặt hạn 11/08/2023']);
  });

  it('keeps the first deadline through every move, also where nobody entered it', () => {
    const first = task({ id: 'A', deadline: before });
    const second = { ...first, deadline: day('2023-08-18') };
    const { closed, week } = after([first], [second]);
    const third = { ...first, deadline: day('2023-08-25') };
    const later = summariseWeek(tracker({ tasks: [third] }), baselineOf(week, closed), day('2023-08-18'));
    expect(changeLines(later).map(({ what }) => what)).toEqual([
      'lùi hạn từ 18/08/2023 sang 25/08/2023 (hạn ban đầu 04/08/2023)',
    ]);
  });

  it('says nothing of a task whose row was deleted', () => {
    const { week } = after([task({ id: 'A' }), task({ id: 'B' })], [task({ id: 'B' })]);
    expect(week.changes).toMatchObject({
      completed: [],
      added: [],
      reopened: [],
      extended: [],
      advanced: [],
    });
  });

  it('is nothing at all when no week was ever closed', () => {
    const week = summariseWeek(tracker({ tasks: [task({ state: 'done' })] }), null, friday);
    expect(week.changes.completed).toEqual([]);
    expect(week.updateRate).toBeNull();
  });

  it('tells criteria lost', () => {
    const of = (result: 'met' | 'notMet') =>
      tracker({ criteria: [criterion()], indicators: [indicator({ result })] });
    const closed = baselineOf(summariseWeek(of('met'), null, before), null);
    const { changes } = summariseWeek(of('notMet'), closed, friday);
    expect([changes.criteriaLost, changes.criteriaGained]).toEqual([['Giao thông đô thị'], []]);
    const still = summariseWeek(of('met'), closed, friday).changes;
    expect([still.criteriaLost, still.criteriaGained]).toEqual([[], []]);
  });

  it('does not call a criterion lost that applies to the committee no more', () => {
    const of = (conclusion: 'notApplicable' | null) =>
      tracker({ criteria: [criterion({ conclusion })], indicators: [indicator({ result: 'met' })] });
    const closed = baselineOf(summariseWeek(of(null), null, before), null);
    const { changes } = summariseWeek(of('notApplicable'), closed, friday);
    expect([changes.criteriaLost, changes.criteriaGained]).toEqual([[], []]);
  });

  it('tells criteria gained', () => {
    const of = (result: 'met' | 'notMet') =>
      tracker({ criteria: [criterion()], indicators: [indicator({ result })] });
    const closed = baselineOf(summariseWeek(of('notMet'), null, before), null);
    const week = summariseWeek(of('met'), closed, friday);
    expect(week.changes.criteriaGained).toEqual(['Giao thông đô thị']);
    expect([week.metBefore, week.met]).toEqual([0, 1]);
  });
});

describe('The update rate', () => {
  it('is the share of owners who touched a task of theirs', () => {
    const mine = task({ id: 'A', owners: ['An'] });
    const yours = task({ id: 'B', owners: ['Bình'] });
    const { week } = after([mine, yours], [{ ...mine, progress: 50 }, yours]);
    expect(week.updateRate).toBe(0.5);
    expect(week.notUpdated).toEqual(['Bình']);
  });

  it('asks for tasks finished or reopened since, but not for those called off', () => {
    const owners = ['An'];
    const rate = (then: Partial<WithPlainCodes<Task>>, now: Partial<WithPlainCodes<Task>>) => {
      const old = task({ id: 'A', owners, ...then });
      return after([old], [task({ ...old, ...now })]).week.updateRate;
    };
    expect(rate({}, { state: 'done', completedOn: friday })).toBe(1);
    expect(rate({ state: 'done' }, { state: 'inProgress' })).toBe(1);
    expect(rate({}, { state: 'cancelled' })).toBeNull();
  });

  it('counts an owner of several as soon as one of them was touched', () => {
    const [a, b] = ['A', 'B'].map((id) => task({ id, owners: ['An'] })) as [Task, Task];
    for (const now of [
      [{ ...a, progress: 50 }, b],
      [a, { ...b, progress: 50 }],
    ])
      expect(after([a, b], now).week).toMatchObject({ updateRate: 1, notUpdated: [] });
  });

  it('counts a tick of a recurring task', () => {
    const recurring = { rule: 'FREQ=WEEKLY', done: [], waived: [] };
    const old = task({ id: 'A', owners: ['An'], recurring });
    for (const ticked of [{ done: [friday] }, { waived: [friday] }])
      expect(after([old], [{ ...old, recurring: { ...recurring, ...ticked } }]).week.updateRate).toBe(1);
  });

  it('does not ask for tasks finished before, or given this week', () => {
    const old = task({ id: 'A', owners: ['An'], state: 'done' });
    const { week } = after([old], [old, task({ id: 'B', owners: ['Bình'] })]);
    expect(week.updateRate).toBeNull();
    expect(week.notUpdated).toEqual([]);
  });
});

describe('Tasks nobody touches', () => {
  it('are listed while they are open, the longest untouched first, then as they stand in the tab', () => {
    const [a, b, c, d, e] = ['A', 'B', 'C', 'D', 'E'].map((id, i) => task({ id, row: 20 - i })) as [
      Task,
      Task,
      Task,
      Task,
      Task,
    ];
    const first = baselineOf(summariseWeek(tracker({ tasks: [b, c] }), null, day('2023-07-21')), null);
    const tasks = [a, b, c, d, { ...e, state: 'paused' as const }];
    const second = baselineOf(summariseWeek(tracker({ tasks }), first, day('2023-08-04')), first);
    const now = [a, b, c, { ...d, progress: 10 }, task({ id: 'mới' })];
    expect(
      summariseWeek(tracker({ tasks: now }), second, friday).untouched.map(
        ({ task: { id }, since, weeks }) => [id, since, weeks],
      ),
    ).toEqual([
      ['C', '2023-07-21', 3],
      ['B', '2023-07-21', 3],
      ['A', '2023-08-04', 1],
    ]);
    const done = [{ ...a, state: 'done' as const, completedOn: null }];
    expect(summariseWeek(tracker({ tasks: done }), second, friday).untouched).toEqual([]);
    expect(summariseWeek(tracker({ tasks: now }), null, friday).untouched).toEqual([]);
  });
});

describe('A closed week', () => {
  it('remembers since when a row has stood untouched', () => {
    const still = task({ id: 'A' });
    const moving = task({ id: 'B', progress: 10 });
    const { closed, week } = after([still, moving], [still, { ...moving, progress: 20 }]);
    const next = baselineOf(week, closed);
    expect(next.tasks.map(({ id, touchedOn }) => [id, touchedOn])).toEqual([
      ['A', '2023-08-04'],
      ['B', '2023-08-11'],
    ]);
  });
});
