import fc from 'fast-check';
import { addDays } from '../../src/domain/calendar';
import { concernsWithin } from '../../src/domain/concerns';
import type { Settings } from '../../src/domain/settings';
import { defaultSettings } from '../../src/domain/settings';
import type { Task } from '../../src/domain/tracker';
import type { TimedTask } from '../../src/domain/weekSummary';
import {
  concernedTasks,
  staleLine,
  urgencyOf,
  windowOf,
  type ConcernedTasks,
} from '../../src/digest/ownTasks';
import { staleTasks } from '../../src/digest/weekIndex';
import { day, friday, member, summary, task, tracker } from '../support/tracker';

const me = 'Trần Văn Bình';

interface Given {
  tasks: Task[];
  /** Rows that nobody touched, with the days since. */
  untouched?: Map<number, number>;
  settings?: Partial<Settings>;
}

function week({ tasks, untouched = new Map(), settings = {} }: Given) {
  const timed = summary(tracker({ tasks, settings: { ...defaultSettings, ...settings } }));
  return {
    ...timed,
    untouched: timed.tasks
      .filter(({ row }) => untouched.has(row))
      .map((still) => ({ task: still, since: addDays(friday, -untouched.get(still.row)!), weeks: 0 })),
  };
}

const concerned = (given: Given): ConcernedTasks =>
  concernedTasks(week(given), concernsWithin(tracker())([member({ name: me })]));

const ids = (tasks: readonly TimedTask[]): string[] => tasks.map(({ id }) => id);
const idsOf = (found: ConcernedTasks) =>
  Object.fromEntries(Object.entries(found).map(([list, tasks]: [string, TimedTask[]]) => [list, ids(tasks)]));

describe('The tasks that concern somebody', () => {
  it('stand each in the list where it presses most', () => {
    const due = (id: string, deadline: string | null, fields: Partial<Task> = {}): Task =>
      task({ id, owners: [me], deadline: deadline === null ? null : day(deadline), ...fields });
    const forgotten = due('forgotten', '2023-09-30');
    const found = concerned({
      tasks: [
        due('later', '2023-09-30'),
        due('undated', null),
        due('paused', '2023-08-01', { state: 'paused' }),
        due('done', '2023-08-01', { state: 'done', completedOn: friday }),
        due('cancelled', '2023-08-01', { state: 'cancelled' }),
        due('late', '2023-08-10'),
        due('latest', '2023-08-01', { state: 'blocked' }),
        due('eighth', '2023-08-19'),
        due('seventh', '2023-08-18'),
        due('third', '2023-08-14', { difficulty: 'Thiếu người' }),
        due('today', '2023-08-11'),
        due('blocked', '2023-09-30', { state: 'blocked' }),
        forgotten,
        due('theirs', '2023-08-01', { owners: ['A'] }),
        due('helped late', '2023-08-09', { owners: ['A'], partners: [me] }),
        due('helped latest', '2023-08-02', { owners: ['A'], partners: [me] }),
        due('helped soon', '2023-08-15', { owners: ['A'], partners: [me] }),
        due('helped sooner', '2023-08-12', { owners: ['A'], partners: [me] }),
        due('helped later', '2023-09-30', { owners: ['A'], partners: [me] }),
      ],
      untouched: new Map([[forgotten.row, 30]]),
    });
    expect(idsOf(found)).toEqual({
      overdue: ['latest', 'late'],
      due: ['today', 'third', 'seventh'],
      blocked: ['blocked'],
      waiting: [],
      stale: ['forgotten'],
      others: ['later', 'undated', 'paused', 'eighth'],
      relatedOverdue: ['helped latest', 'helped late'],
      relatedDue: ['helped sooner', 'helped soon'],
    });
  });

  it('of one deadline stay in the order of the tab', () => {
    const tasks = Array.from({ length: 12 }, (_, at) =>
      task({ id: `N${at}`, owners: [me], deadline: day(at % 2 ? '2023-08-01' : '2023-08-02') }),
    );
    expect(ids(concerned({ tasks }).overdue)).toEqual(
      ['1', '3', '5', '7', '9', '11', '0', '2', '4', '6', '8', '10'].map((at) => `N${at}`),
    );
  });

  it('stand for their parts where a duty is given to several', () => {
    const tasks = [
      task({ id: 'N1', owners: [me], deadline: day('2023-08-01') }),
      task({ id: 'N1.1', owners: [me], deadline: day('2023-08-01') }),
    ];
    expect(ids(concerned({ tasks }).overdue)).toEqual(['N1.1']);
  });
});

describe('A letter to one person', () => {
  it('looks ahead to the next one, or as far as the committee does', () => {
    const windows = [3, 7, 8, 30].map((dueSoonDays) =>
      windowOf(week({ tasks: [], settings: { dueSoonDays } })),
    );
    expect(windows).toEqual([7, 7, 8, 30]);
  });

  it('calls a task forgotten from the day of the setting on, and says for how long', () => {
    const tasks = [task(), task(), task()];
    const [fresh, stale, old] = tasks.map(({ row }) => row) as [number, number, number];
    const untouched = new Map([
      [fresh, 13],
      [stale, 14],
      [old, 40],
    ]);
    const of = week({ tasks, untouched, settings: { staleDays: 14 } });
    expect(staleTasks(of).map(({ task: { row } }) => row)).toEqual([stale, old]);
    expect(of.tasks.map((one) => staleLine(of, one))).toEqual([
      '',
      'Đã 2 tuần chưa cập nhật',
      'Đã 5 tuần chưa cập nhật',
    ]);
  });

  it('is more urgent by one overdue task than by any number of due ones', () => {
    const found = (overdue: number, due: number) =>
      urgencyOf({
        overdue: Array<TimedTask>(overdue),
        due: Array<TimedTask>(due),
      } as ConcernedTasks);
    expect(found(0, 0)).toBe(0);
    fc.assert(
      fc.property(fc.nat(50), fc.nat(3000), fc.nat(3000), (overdue, due, more) => {
        expect(found(overdue + 1, due)).toBeGreaterThan(found(overdue, more));
        if (due < 999) expect(found(overdue, due + 1)).toBeGreaterThan(found(overdue, due));
      }),
    );
  });
});
