import { countTasks } from '../../src/domain/counts';
import { occurrencesOf, recentOccurrences } from '../../src/domain/occurrences';
import { summariseWeek } from '../../src/domain/summariseWeek';
import type { Recurring, Task } from '../../src/domain/tracker';
import { deadlineText, news, timingBadge } from '../../src/domain/wording';
import { weekdaysOnly } from '../../src/domain/workingDays';
import { day, friday, task, tracker } from '../support/tracker';

const weekend = (marks: Partial<Recurring>, fields: Partial<Task> = {}): Task =>
  task({
    assignedOn: day('2023-07-31'),
    recurrence: 'thứ Bảy, Chủ nhật hằng tuần',
    recurring: { rule: 'FREQ=WEEKLY;BYDAY=SA,SU', done: [], waived: [], ...marks },
    ...fields,
  });

const onFriday = (one: Task) => {
  const [timed] = summariseWeek(tracker({ tasks: [one] }), null, friday).tasks;
  if (!timed) throw new Error('The task is gone');
  return timed;
};

describe('A task of every Saturday and Sunday, on Friday 11/8/2023', () => {
  it('is never late while nobody ticks its occurrences, and says when the next one is', () => {
    const untracked = onFriday(weekend({}));
    expect(timingBadge(untracked.timing)).toEqual({ tone: 'quiet', text: '○ Lần tới 12/08/2023' });
    expect(countTasks([untracked])).toMatchObject({ noDeadline: 1, openOverdue: 0 });
    const aYearLater = occurrencesOf(weekend({}), day('2024-08-09'), weekdaysOnly);
    expect(aYearLater?.missed).toEqual([]);
  });

  it('is due soon for the next weekend when the last one was ticked', () => {
    const done = onFriday(weekend({ done: [day('2023-08-05'), day('2023-08-06')] }));
    expect(done.timing).toEqual({ kind: 'dueSoon', daysLeft: 1 });
    expect(deadlineText(done)).toBe('thứ Bảy, Chủ nhật hằng tuần (12/08/2023)');
  });

  it('is overdue by the occurrence of the last seven days that was missed', () => {
    const missed = onFriday(weekend({ done: [day('2023-08-05')] }));
    expect(missed.timing).toEqual({ kind: 'overdue', days: 5 });
    expect(deadlineText(missed)).toBe('thứ Bảy, Chủ nhật hằng tuần; lỡ ngày 06/08/2023, lần tới 12/08/2023');
  });

  it('owes nothing for an occurrence that was left out on purpose', () => {
    const waived = onFriday(weekend({ done: [day('2023-08-05')], waived: [day('2023-08-06')] }));
    expect(waived.timing).toEqual({ kind: 'dueSoon', daysLeft: 1 });
  });

  it('is not red for ever: what was missed before the last seven days is the news of earlier weeks', () => {
    const forgotten = weekend({ done: [day('2023-08-05')] });
    expect(occurrencesOf(forgotten, day('2023-09-15'), weekdaysOnly)?.missed).toEqual([
      '2023-09-09',
      '2023-09-10',
    ]);
  });

  it('is due again after the occurrence that was ticked early', () => {
    const ahead = occurrencesOf(weekend({ done: [day('2023-08-12')] }), friday, weekdaysOnly);
    expect(ahead?.next).toBe('2023-08-13');
    expect(ahead?.missed).toEqual([]);
  });

  it('is missed in the last seven days alone, and not before its first tick', () => {
    const missed = (...done: string[]) => onFriday(weekend({ done: done.map(day) })).occurrences?.missed;
    expect(missed('2023-07-01')).toEqual(['2023-08-05', '2023-08-06']);
    expect(missed('2023-08-06')).toEqual([]);
    expect(missed('2023-08-05')).toEqual(['2023-08-06']);
    expect(missed()).toEqual([]);
  });

  it('counts from its first tick or waiver, in whatever order they were entered', () => {
    const missed = (marks: Partial<Recurring>) => occurrencesOf(weekend(marks), friday, weekdaysOnly)?.missed;
    expect(missed({ done: [day('2023-08-06')], waived: [day('2023-07-29')] })).toEqual(['2023-08-05']);
    expect(missed({ done: [day('2023-08-06'), day('2023-07-29')] })).toEqual(['2023-08-05']);
  });

  it('every second week counts from the day it was given, not from a tick that came in the other week', () => {
    const everySecond = weekend({ rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=SA', done: [day('2023-08-12')] });
    expect(occurrencesOf(everySecond, friday, weekdaysOnly)?.next).toBe('2023-08-19');
  });

  it('was done as often as it was ticked in the seven days before today, and today', () => {
    const days = ['2023-08-03', '2023-08-04', '2023-08-11', '2023-08-12'].map(day);
    expect(occurrencesOf(weekend({ done: days }), friday, weekdaysOnly)?.done).toBe(2);
  });

  it('ends with its deadline, when it has one', () => {
    const ended = onFriday(weekend({}, { deadline: day('2023-08-08') }));
    expect(ended.timing).toEqual({ kind: 'overdue', days: 3 });
  });

  it('is counted in the week, beside those nobody ticks', () => {
    const tasks = [weekend({ done: [day('2023-08-05')] }), weekend({})];
    expect(news(summariseWeek(tracker({ tasks }), null, friday)).rest).toContain(
      'việc lặp lại làm 1/2 lần trong 7 ngày qua',
    );
  });

  it('may be ticked for two weeks, and not before it was given', () => {
    expect(recentOccurrences(weekend({}), friday, weekdaysOnly)).toEqual(['2023-08-05', '2023-08-06']);
    expect(recentOccurrences(weekend({}, { assignedOn: null }), friday, weekdaysOnly)).toHaveLength(4);
    expect(recentOccurrences(task(), friday, weekdaysOnly)).toEqual([]);
  });

  it('finished, paused or called off owes no occurrence', () => {
    const marks = { done: [day('2023-08-05')] };
    expect(onFriday(weekend(marks, { state: 'paused' })).timing.kind).toBe('paused');
    expect(onFriday(weekend(marks, { state: 'done', completedOn: friday })).timing.kind).toBe('doneOnTime');
    expect(onFriday(weekend(marks, { state: 'cancelled' })).timing.kind).toBe('cancelled');
  });
});

describe('How a deadline is said', () => {
  const said = (fields: Partial<Task>) => deadlineText(onFriday(task(fields)));
  const deadline = day('2023-08-30');

  it('keeps the phrase beside the date, and the hour', () => {
    expect(said({ deadline, deadlinePhrase: 'trước 30/8/2023' })).toBe('trước 30/08/2023');
    expect(said({ deadline, deadlineTime: '17:00' })).toBe('trước 17:00, 30/08/2023');
    expect(said({ deadline, deadlineTime: '17:00', deadlinePhrase: 'trước 17h ngày 30/8' })).toBe(
      'trước 17h ngày 30/8 (17:00, 30/08/2023)',
    );
  });

  it('tells that the last day is a day off, and moves nothing', () => {
    const weekend = { deadline: day('2023-09-30'), deadlinePhrase: 'trong quý III/2023' };
    expect(said(weekend)).toBe('trong quý III/2023 (30/09/2023, ngày nghỉ)');
    expect(said({ ...weekend, state: 'done', completedOn: friday })).toBe('trong quý III/2023 (30/09/2023)');
  });

  it('tells from which day and by which document it was put off', () => {
    const firstDeadline = day('2023-08-15');
    expect(said({ deadline, firstDeadline, extensionSource: '09-TB/BCĐ' })).toBe(
      '30/08/2023, lùi từ 15/08/2023 theo 09-TB/BCĐ',
    );
    expect(said({ deadline, firstDeadline })).toBe('30/08/2023, lùi từ 15/08/2023');
    expect(said({ deadline: day('2023-08-10'), firstDeadline })).toBe('10/08/2023');
    expect(said({ deadline: null, deadlinePhrase: 'thường xuyên', firstDeadline })).toBe('thường xuyên');
    expect(said({ deadline, firstDeadline: deadline, extensionSource: '09-TB/BCĐ' })).toBe('30/08/2023');
  });
});
