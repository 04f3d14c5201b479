import fc from 'fast-check';
import { addDays } from '../../src/domain/calendar';
import { countedAs } from '../../src/domain/counts';
import { isDone, isOpen, timingOf } from '../../src/domain/timing';
import type { EnteredState } from '../../src/domain/tracker';
import { day, friday } from '../support/tracker';

const timing = (state: EnteredState, deadline: string | null, completedOn: string | null = null) =>
  timingOf(
    { state, deadline: deadline && day(deadline), completedOn: completedOn && day(completedOn) } as never,
    friday,
    3,
  );

describe('A task on Friday 11/8/2023', () => {
  it('is overdue from the day after its deadline, by calendar days', () => {
    expect(timing('inProgress', '2023-08-10')).toEqual({ kind: 'overdue', days: 1 });
    expect(timing('blocked', '2023-08-04')).toEqual({ kind: 'overdue', days: 7 });
  });

  it('is open until the end of the day it is due', () => {
    expect(timing('inProgress', '2023-08-11')).toEqual({ kind: 'dueToday' });
  });

  it('is due soon within the window and ahead after it', () => {
    expect(timing('notStarted', '2023-08-14')).toEqual({ kind: 'dueSoon', daysLeft: 3 });
    expect(timing('notStarted', '2023-08-15')).toEqual({ kind: 'ahead', daysLeft: 4 });
  });

  it('has no deadline when none was given', () => {
    expect(timing('inProgress', null)).toEqual({ kind: 'noDeadline' });
  });

  it('is done on time, late by so many days, or at an unknown time', () => {
    expect(timing('done', '2023-08-04', '2023-08-04')).toEqual({ kind: 'doneOnTime' });
    expect(timing('done', '2023-08-04', '2023-08-09')).toEqual({ kind: 'doneLate', days: 5 });
    expect(timing('done', '2023-08-04')).toEqual({ kind: 'doneUndated' });
    expect(timing('done', null, '2023-08-09')).toEqual({ kind: 'doneOnTime' });
  });

  it('is never overdue while paused or once called off', () => {
    expect(timing('paused', '2023-08-04')).toEqual({ kind: 'paused' });
    expect(timing('cancelled', '2023-08-04')).toEqual({ kind: 'cancelled' });
  });

  it('is either done, open or called off, and counted once unless called off', () => {
    const states: EnteredState[] = [
      'notStarted',
      'inProgress',
      'blocked',
      'awaitingConfirmation',
      'done',
      'paused',
      'cancelled',
    ];
    const aDay = fc.option(fc.integer({ min: -400, max: 400 }).map((days) => addDays(friday, days)));
    fc.assert(
      fc.property(fc.constantFrom(...states), aDay, aDay, (state, deadline, completedOn) => {
        const result = timingOf({ state, deadline, completedOn }, friday, 3);
        expect(isDone(result)).toBe(state === 'done');
        expect(isOpen(result)).toBe(state !== 'done' && state !== 'cancelled');
        expect(countedAs(result, deadline !== null) === null).toBe(state === 'cancelled');
      }),
    );
  });
});
