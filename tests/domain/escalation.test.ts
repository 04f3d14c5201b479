import fc from 'fast-check';
import { type Baseline, baselineOf } from '../../src/domain/baseline';
import { addDays, type CalendarDate, daysBetween, weekKey } from '../../src/domain/calendar';
import { concernsWithin } from '../../src/domain/concerns';
import {
  type Escalation,
  escalationsOf,
  keyOf,
  levels,
  tells,
  type Told,
  withTold,
} from '../../src/domain/escalation';
import { isWorkingDay } from '../../src/domain/holidays';
import { defaultSettings } from '../../src/domain/settings';
import { summariseWeek } from '../../src/domain/summariseWeek';
import type { Task } from '../../src/domain/tracker';
import { workingDaysBetween } from '../../src/domain/workingDays';
import { criterion, day, friday, member, task, tracker } from '../support/tracker';

const span = (first: string, days: number) => Array.from({ length: days }, (_, i) => addDays(day(first), i));

/** A year with Tết, 30/4 and 2/9, and a Saturday worked in exchange. */
const year = {
  holidays: [
    ...span('2023-01-20', 7),
    ...span('2023-04-29', 5),
    ...span('2023-09-01', 4),
    day('2024-01-01'),
    ...span('2024-02-08', 7),
  ],
  makeUpDays: [day('2023-05-06')],
};

const settings = {
  ...defaultSettings,
  ...year,
  escalateToCriterion: 3,
  escalateToChair: 8,
  escalateStale: true,
};

const raised = (fields: Parameters<typeof task>[0], today = friday, told: Told = {}, rules = settings) => {
  const tasks = [task({ id: 'NV-1', ...fields })];
  return escalationsOf(summariseWeek(tracker({ tasks, settings: rules }), null, today), told).map(
    ({ level, count }) => `${level} ${count}`,
  );
};

describe('What is raised', () => {
  it('is a task late for so many working days, first to who answers for the criterion, then to the chair too', () => {
    expect(raised({ deadline: day('2023-08-09') })).toEqual([]);
    expect(raised({ deadline: day('2023-08-08') })).toEqual(['criterion 3']);
    expect(raised({ deadline: day('2023-08-01') })).toEqual(['criterion 8', 'chair 8']);
  });

  it('counts no day on which nobody works', () => {
    // From Thursday 31/8 to Tuesday 5/9 lie four holidays.
    expect(raised({ deadline: day('2023-08-31') }, day('2023-09-06'))).toEqual([]);
    expect(raised({ deadline: day('2023-08-31') }, day('2023-09-07'))).toEqual(['criterion 3']);
  });

  it.each(['done', 'cancelled', 'paused', 'waiting'] as const)('is never a task that is %s', (state) => {
    expect(raised({ deadline: day('2023-07-01'), state, waitingFor: 'Huyện' })).toEqual([]);
  });

  it('is nothing while it is off, as it is to begin with', () => {
    expect(raised({ deadline: day('2023-07-01') }, friday, {}, { ...defaultSettings, ...year })).toEqual([]);
  });

  it('is only what is switched on, each level by itself', () => {
    const late = { deadline: day('2023-08-01') };
    const only = (rules: Partial<typeof settings>) =>
      raised(late, friday, {}, { ...defaultSettings, ...year, ...rules } as typeof settings);
    expect(only({ escalateToCriterion: 3 })).toEqual(['criterion 8']);
    expect(only({ escalateToChair: 8 })).toEqual(['chair 8']);
    expect(only({ escalateStale: true })).toEqual([]);
  });

  it('is told again in the letters of its week, and in no other, but of another deadline', () => {
    const late = { id: 'NV-1', content: '', deadline: day('2023-08-01') };
    const told = (week: string) => ({ [keyOf(task(late))]: { criterion: week, chair: week } }) as Told;
    expect(raised(late, friday, told('2023-W32'))).toEqual(['criterion 8', 'chair 8']);
    expect(raised(late, friday, told('2023-W31'))).toEqual([]);
    expect(raised({ ...late, deadline: day('2023-08-04') }, friday, told('2023-W31'))).toEqual([
      'criterion 5',
    ]);
  });

  it('is a task that nobody touched for three weeks', () => {
    const tasks = [task({ id: 'NV-1' })];
    const of = tracker({ tasks, settings });
    const closed = (on: string) => baselineOf(summariseWeek(of, null, day(on)), null);
    const at = (today: string) =>
      escalationsOf(summariseWeek(of, closed('2023-07-21'), day(today)), {}).map(({ level, count }) => [
        level,
        count,
      ]);
    expect([at('2023-08-10'), at('2023-08-11')]).toEqual([[], [['stale', 3]]]);
  });
});

describe('Whom a level tells', () => {
  const reader = member({ name: 'Lê Thị Mai', criteria: ['4'] });
  const told = (level: Escalation['level'], fields: Parameters<typeof task>[0], isChair = false) => {
    const of = tracker({ members: [reader], criteria: [criterion({ code: '4' })], tasks: [task(fields)] });
    const [one] = summariseWeek(of, null, friday).tasks;
    return tells({ task: one!, level, count: 3 }, { concerns: concernsWithin(of)([reader]), isChair });
  };

  it('is who answers for one of its criteria, for all but what goes to the chair', () => {
    const shared = { criteria: ['5', '4'], owners: ['Trần Văn Bình'] };
    expect(levels.map((level) => told(level, shared))).toEqual([true, false, true]);
    expect(levels.map((level) => told(level, { ...shared, criteria: ['5'] }))).toEqual([false, false, false]);
    expect(levels.map((level) => told(level, { ...shared, owners: [reader.name] }))).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('is the chair, for all but what goes to who answers for the criterion', () => {
    expect(levels.map((level) => told(level, { criteria: ['5'] }, true))).toEqual([false, true, true]);
  });

  it('is not remembered of a task that is gone', () => {
    const [kept, gone] = [task({ id: 'NV-1' }), task({ id: 'NV-2' })];
    const before: Told = {
      [keyOf(kept)]: { chair: weekKey('2023-W31') },
      [keyOf(gone)]: { chair: weekKey('2023-W31') },
    };
    expect(withTold(before, [], weekKey('2023-W32'), [kept])).toEqual({
      [keyOf(kept)]: { chair: '2023-W31' },
    });
  });
});

it('Working days between two days are those one counts on a calendar', () => {
  const any = fc.integer({ min: 0, max: 500 }).map((days) => addDays(day('2023-01-01'), days));
  fc.assert(
    fc.property(any, any, (from, to) => {
      const days = Array.from({ length: Math.max(0, daysBetween(from, to)) }, (_, i) => addDays(from, i + 1));
      expect(workingDaysBetween(from, to, year)).toBe(days.filter((one) => isWorkingDay(one, year)).length);
    }),
  );
});

/** What may become of a task in one week. */
interface Event {
  what: 'nothing' | 'touch' | 'finish' | 'reopen' | 'pause' | 'wait' | 'putOff' | 'bringBack';
}

function after(one: Task, { what }: Event, at: CalendarDate, first: CalendarDate | null): Task {
  switch (what) {
    case 'nothing':
      return one;
    case 'touch':
      return { ...one, result: `${one.result}.` };
    case 'finish':
      return { ...one, state: 'done', completedOn: at };
    case 'reopen':
      return { ...one, state: 'inProgress', completedOn: null };
    case 'pause':
      return { ...one, state: 'paused', completedOn: null };
    case 'wait':
      return { ...one, state: 'waiting', completedOn: null, waitingFor: 'Huyện' };
    case 'putOff':
      return { ...one, deadline: addDays(at, 10) };
    case 'bringBack':
      return { ...one, deadline: first };
  }
}

it('Over a year with holidays each level is raised once for a task and its deadline, and never what is excluded', () => {
  const what = fc.constantFrom<Event['what']>(
    'nothing',
    'nothing',
    'nothing',
    'nothing',
    'touch',
    'finish',
    'reopen',
    'pause',
    'wait',
    'putOff',
    'bringBack',
  );
  const life = fc.record({
    deadline: fc.option(fc.integer({ min: 0, max: 300 }).map((days) => addDays(day('2023-01-02'), days))),
    weeks: fc.array(fc.record({ what }), { minLength: 52, maxLength: 52 }),
  });
  /** In some weeks no letter goes out; in others it is asked for twice. */
  const letters = fc.array(fc.constantFrom(0, 1, 1, 1, 2), { minLength: 52, maxLength: 52 });
  fc.assert(
    fc.property(fc.array(life, { minLength: 1, maxLength: 4 }), letters, (lives, goesOut) => {
      let tasks = lives.map(({ deadline }, at) => task({ id: `NV-${at}`, deadline }));
      let told: Told = {};
      let baseline: Baseline | null = null;
      const seen = new Map<string, string>();
      for (let week = 0; week < 52; week += 1) {
        const today = addDays(day('2023-01-06'), week * 7);
        tasks = tasks.map((one, at) => after(one, lives[at]!.weeks[week]!, today, lives[at]!.deadline));
        const summary = summariseWeek(tracker({ tasks, settings }), baseline, today);
        for (let times = 0; times < goesOut[week]!; times += 1) {
          const all = escalationsOf(summary, told);
          for (const { task: one, level } of all) {
            expect(['done', 'cancelled', 'paused', 'waiting']).not.toContain(one.state);
            const key = `${keyOf(one)} ${level}`;
            // The same week's letters say the same; another week never does.
            expect(seen.get(key) ?? summary.week.key).toBe(summary.week.key);
            seen.set(key, summary.week.key);
          }
          told = withTold(told, all, summary.week.key, summary.tasks);
        }
        if (goesOut[week]! > 0) baseline = baselineOf(summary, baseline);
      }
    }),
    { numRuns: 60 },
  );
});
