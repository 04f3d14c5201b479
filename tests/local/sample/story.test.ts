import { baselineOf } from '../../../src/domain/baseline';
import { defaultSettings } from '../../../src/domain/settings';
import { summariseWeek } from '../../../src/domain/summariseWeek';
import type { EnteredState, Tracker } from '../../../src/domain/tracker';
import { stateNames } from '../../../src/domain/wording';
import { criteria } from '../../../local/sample/criteria';
import { indicators } from '../../../local/sample/indicators';
import { members, neighbourhoods } from '../../../local/sample/people';
import { afterEdits, closedOn, edits, newTask, sampleToday } from '../../../local/sample/story';
import { day } from '../../../local/sample/task';
import { tasks } from '../../../local/sample/tasks';
import { criterion, indicator, member, neighbourhood, task } from '../../support/tracker';

const inRows = <T>(records: T[]) => records.map((record, index) => ({ ...record, row: index + 2 }));

const tracker = (rows: Pick<ReturnType<typeof afterEdits>, 'tasks' | 'indicators'>): Tracker => ({
  settings: defaultSettings,
  tasks: inRows(rows.tasks).map(task),
  indicators: inRows(rows.indicators).map(indicator),
  criteria: inRows(criteria).map(criterion),
  conditions: [],
  members: inRows(members).map(member),
  neighbourhoods: inRows(neighbourhoods).map(neighbourhood),
  problems: [],
  leftOut: [],
});

const first = summariseWeek(tracker({ tasks, indicators }), null, closedOn);
const second = summariseWeek(tracker(afterEdits()), baselineOf(first, null), day(sampleToday));
const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);

describe('the week of the sample', () => {
  it('starts from week 31 closed on a Friday with 3 of 9 criteria met', () => {
    expect([first.week.key, first.met, first.total]).toEqual(['2023-W31', 3, 9]);
  });

  it('is shown on the Friday of week 32, still at 3 of 9, with two indicators newly met', () => {
    expect([second.week.key, second.met, second.total]).toEqual(['2023-W32', 3, 9]);
    expect(second.indicatorsMet - (second.indicatorsMetBefore ?? 0)).toBe(2);
    expect(second.criteria.filter(({ met }) => met).map(({ criterion }) => criterion.code)).toEqual([
      '1',
      '6',
      '8',
    ]);
  });

  it('comes to 3 of 9 by the indicators alone, too', () => {
    const byIndicators = second.criteria.filter((c) => c.indicatorsMet === c.indicatorsApplicable);
    expect(byIndicators).toHaveLength(3);
  });

  it('has every timing a task can have', () => {
    expect(new Set(second.tasks.map(({ timing }) => timing.kind))).toEqual(
      new Set([
        'noDeadline',
        'ahead',
        'dueSoon',
        'dueToday',
        'overdue',
        'doneOnTime',
        'doneLate',
        'doneUndated',
        'paused',
        'cancelled',
      ]),
    );
  });

  /** Waiting for somebody above makes columns of its own, which a committee with simple needs has not. */
  it('has every state people can enter but that of waiting', () => {
    const states = (Object.keys(stateNames) as EnteredState[]).filter((state) => state !== 'waiting');
    expect(states.filter((state) => !second.tasks.some((task) => task.state === state))).toEqual([]);
  });

  it('has tasks overdue since the notice and longer, one due today and one soon', () => {
    expect(second.overdue.map(({ id, timing }) => [id, timing.kind === 'overdue' && timing.days])).toEqual([
      ['NV-18', 11],
      ['NV-06', 7],
      ['NV-09.PN', 7],
    ]);
    expect(ids(second.dueSoon)).toEqual(['NV-16', 'NV-17']);
  });

  it('says in the owner’s words what blocks every blocked task', () => {
    expect(ids(second.blocked)).toEqual(['NV-03.KP10', 'NV-04.KP4', 'NV-05']);
    expect(second.blocked.filter(({ difficulty }) => difficulty === '')).toEqual([]);
  });

  it('has one of each change: finished on time and late, new, extended, reopened', () => {
    expect(ids(second.changes.completed)).toEqual(['NV-04.KP1', 'NV-08.PN']);
    expect(ids(second.changes.added)).toEqual(['NV-24']);
    expect(second.changes.extended.map(({ task, from, to }) => [task.id, from, to])).toEqual([
      ['NV-09.TN', '2023-08-04', '2023-08-18'],
    ]);
    expect(ids(second.changes.reopened)).toEqual(['NV-23']);
  });

  it('keeps the first deadline of the task that was put off', () => {
    expect(second.tasks.find(({ id }) => id === 'NV-09.TN')?.firstDeadline).toBe('2023-08-04');
  });

  it('has people who kept their rows up to date and people who did not', () => {
    expect(second.updateRate).toBeGreaterThan(0.5);
    expect(second.updateRate).toBeLessThan(1);
  });

  it('tells only of the days between the two Fridays, in order, and of rows that exist', () => {
    const days = edits.map(({ on }) => on);
    expect(days).toEqual([...days].sort());
    expect(days.filter((on) => on <= closedOn || on > sampleToday)).toEqual([]);
    expect(newTask.assignedOn).toBe('2023-08-07');
    const known = [...ids(tasks), ...indicators.map(({ code }) => code)];
    const named = edits.map((edit) => ('task' in edit ? edit.task : edit.indicator));
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
  });
});
